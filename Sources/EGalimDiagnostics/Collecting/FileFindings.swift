/// What was found in one file: how often each code, and the first diagnostics as far as they are kept.
struct FileFindings: Sendable, Hashable {
  let path: String
  /// Times each code was found; for a habit told once a file, its lines.
  private var tally = CodeTally()
  /// Those about the whole file, shown first.
  private var aboutFile: [Diagnostic] = []
  /// Those about a line, and the habits told at their first line.
  private var aboutLines: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  // MARK: Gathering

  /// Counts a finding; its diagnostic is made only when it is kept: a habit's first, and no more than the limit.
  mutating func record(
    _ code: DiagnosticCode, isAboutFile: Bool, occurrences: Int, limit: Int, make: () -> Diagnostic
  ) {
    let isHabit = code.isToldOncePerFile
    let isKnown = tally.add(isHabit ? occurrences : 1, to: code)
    if isHabit, isKnown { return }
    if isAboutFile, !isHabit {
      if aboutFile.count < limit { aboutFile.append(make()) }
    } else {
      if aboutLines.count < limit { aboutLines.append(make()) }
    }
  }

  mutating func append(_ next: consuming FileFindings, limit: Int) {
    guard !tally.isEmpty else {
      self = next
      return
    }
    // Each list is cut to the limit by itself and a told habit leaves its place to the next one, which keeps the first
    // `limit` of the whole at hand whatever the chunks were.
    for diagnostic in next.aboutFile where aboutFile.count < limit { aboutFile.append(diagnostic) }
    for diagnostic in next.aboutLines where aboutLines.count < limit && !isTold(diagnostic.code) {
      aboutLines.append(diagnostic)
    }
    tally.add(next.tally)
  }

  /// Puts diagnostics about lines, in the order of the lines, each after those of its record and all before.
  mutating func insert(_ found: [Diagnostic], limit: Int) {
    var merged: [Diagnostic] = []
    merged.reserveCapacity(min(limit, aboutLines.count + found.count))
    var next = aboutLines.startIndex
    for diagnostic in found {
      _ = tally.add(1, to: diagnostic.code)
      let record = diagnostic.place.rowNumber ?? .max
      while next < aboutLines.endIndex, aboutLines[next].place.rowNumber ?? 0 <= record {
        merged.append(aboutLines[next])
        next += 1
      }
      merged.append(diagnostic)
    }
    merged.append(contentsOf: aboutLines[next...])
    aboutLines = Array(merged.prefix(limit))
  }

  private func isTold(_ code: DiagnosticCode) -> Bool {
    code.isToldOncePerFile && tally.count(of: code) != nil
  }

  /// Whether a diagnostic about a line would still be kept.
  func hasRoom(limit: Int) -> Bool { aboutLines.count < limit }

  // MARK: What was gathered

  /// How often a code was found, kept or not.
  func count(of code: DiagnosticCode) -> Int { tally.count(of: code) ?? 0 }

  /// How many diagnostics are kept.
  var keptCount: Int { aboutFile.count + aboutLines.count }

  /// A kept diagnostic, those about the whole file first; a habit told once bears the count of all its lines.
  func kept(_ index: Int) -> Diagnostic {
    guard index >= aboutFile.count else { return aboutFile[index] }
    var diagnostic = aboutLines[index - aboutFile.count]
    let code = diagnostic.code
    if code.isToldOncePerFile { diagnostic.occurrences = tally.count(of: code) ?? diagnostic.occurrences }
    return diagnostic
  }

  var counts: DiagnosticCounts { tally.counts }

  var hasUnreadContent: Bool {
    tally.codes.contains(where: \.leavesContentUnread)
  }

  var hasUnreadableFile: Bool {
    tally.codes.contains(where: \.isUnreadableFile)
  }
}
