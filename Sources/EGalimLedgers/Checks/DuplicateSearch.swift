/// Finds lines that repeat an earlier one: same canteen, date, supplier, description and amount.
///
/// Lines are known by 76 bits of hash, so that texts need not be kept: among ten million lines the chance that two
/// different ones share them is about one in a thousand million. A line takes about 15 bytes.
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
  /// - Returns: each line that repeats an earlier one, and the place (`file:line`) of that one, in order.
  mutating func note(_ batch: FingerprintBatch) -> [(line: Int, first: String)] {
    guard let last = batch.lastLine else { return [] }
    let linesBefore = files.last?.linesBefore ?? 0
    lastLine = linesBefore + Int(last)
    // Beyond four thousand million lines, none is compared any more.
    guard lastLine < Int(UInt32.max) else { return [] }
    return table.note(batch, after: UInt32(truncatingIfNeeded: linesBefore)).map { repeated in
      (Int(repeated.line), place(ofLine: Int(repeated.first)))
    }
  }

  private func place(ofLine number: Int) -> String {
    guard let file = files.last(where: { $0.linesBefore < number }) else { return "" }
    return "\(file.path):\(number - file.linesBefore)"
  }
}
