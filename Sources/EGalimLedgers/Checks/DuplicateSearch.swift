/// Finds lines that repeat an earlier one: same canteen, date, supplier, description and amount.
///
/// Lines are known by 72 bits of hash, so that texts need not be kept: among ten million lines the chance that two
/// different ones share them is about one in a hundred million. A line takes about 15 bytes.
struct DuplicateSearch: Sendable {
  private var table = FingerprintTable()
  /// The files, and how many lines all those before had.
  private var files: [(path: String, linesBefore: Int)] = []
  private var lastLine = 0

  /// Starts a file; lines of all files are compared with each other.
  mutating func startFile(_ path: String) {
    files.append((path, lastLine))
  }

  /// Says about how many more lines there will be.
  mutating func expect(lines: Int) {
    table.expect(table.count + lines)
  }

  /// Notes lines of the last file, in their order.
  ///
  /// - Parameters:
  ///   - fingerprints: what is left of each line.
  ///   - line: the physical line that each stands on, by its index; they do not decrease.
  /// - Returns: the index of each line that repeats an earlier one, and the place (`file:line`) of that one, in order.
  mutating func note(_ fingerprints: [LineFingerprint], line: (Int) -> Int) -> [(index: Int, first: String)] {
    guard let last = fingerprints.indices.last else { return [] }
    let linesBefore = files.last?.linesBefore ?? 0
    lastLine = linesBefore + line(last)
    // Beyond four thousand million lines, none is compared any more.
    guard lastLine <= Int(UInt32.max) else { return [] }
    var repeated: [(index: Int, number: UInt32)] = []
    table.note(fingerprints) { index in
      UInt32(truncatingIfNeeded: linesBefore + line(index))
    } found: { index, number in
      repeated.append((index, number))
    }
    return repeated.map { ($0.index, place(ofLine: Int($0.number))) }
  }

  private func place(ofLine number: Int) -> String {
    guard let file = files.last(where: { $0.linesBefore < number }) else { return "" }
    return "\(file.path):\(number - file.linesBefore)"
  }
}
