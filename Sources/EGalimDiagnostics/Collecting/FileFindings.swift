/// What was found in one file: how often each code, and the first diagnostics as far as they are kept.
struct FileFindings: Sendable, Hashable {
  let path: String
  /// Times each code was found; for a habit told once a file, its lines.
  private var tally: [DiagnosticCode: Int] = [:]
  /// Those about the whole file, shown first.
  private var aboutFile: [Diagnostic] = []
  /// Those about a line, and the habits told at their first line.
  private var aboutLines: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  mutating func record(_ diagnostic: Diagnostic, limit: Int?) {
    let isToldAlready = isTold(diagnostic)
    tally[diagnostic.code, default: 0] += diagnostic.code.isToldOncePerFile ? diagnostic.occurrences : 1
    if !isToldAlready { keep(diagnostic, limit: limit) }
  }

  mutating func append(_ next: FileFindings, limit: Int?) {
    // Each list is cut to the limit by itself and a told habit leaves its place to the next one, which keeps the first
    // `limit` of the whole at hand whatever the chunks were.
    for diagnostic in next.aboutFile + next.aboutLines where !isTold(diagnostic) {
      keep(diagnostic, limit: limit)
    }
    tally.merge(next.tally, uniquingKeysWith: +)
  }

  private func isTold(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.code.isToldOncePerFile && tally[diagnostic.code] != nil
  }

  private mutating func keep(_ diagnostic: Diagnostic, limit: Int?) {
    let isAboutFile = diagnostic.place.line == nil && !diagnostic.code.isToldOncePerFile
    let room = limit ?? .max
    if isAboutFile {
      if aboutFile.count < room { aboutFile.append(diagnostic) }
    } else {
      if aboutLines.count < room { aboutLines.append(diagnostic) }
    }
  }

  /// The kept diagnostics in order; habits told once bear the count of all their lines.
  var diagnostics: [Diagnostic] {
    aboutFile
      + aboutLines.map { diagnostic in
        guard diagnostic.code.isToldOncePerFile else { return diagnostic }
        var told = diagnostic
        told.occurrences = tally[diagnostic.code] ?? diagnostic.occurrences
        return told
      }
  }

  var counts: DiagnosticCounts {
    var counts = DiagnosticCounts()
    for (code, found) in tally {
      let told = code.isToldOncePerFile ? 1 : found
      switch code.severity {
      case .error: counts.errors += told
      case .warning: counts.warnings += told
      }
    }
    return counts
  }

  var hasUnreadContent: Bool {
    tally.keys.contains(where: \.leavesContentUnread)
  }

  var hasUnreadableFile: Bool {
    tally.keys.contains(where: \.isUnreadableFile)
  }
}
