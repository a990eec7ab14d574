/// How often each code was found, in the order of the first find.
///
/// A file holds few different codes: looking along them is faster than hashing, and every record with something wrong
/// comes through here.
struct CodeTally: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    let code: DiagnosticCode
    var count: Int
  }

  private var entries: [Entry] = []

  /// Adds to a code's count; whether the code had been found before.
  @discardableResult
  mutating func add(_ count: Int, to code: DiagnosticCode) -> Bool {
    for index in entries.indices where entries[index].code == code {
      entries[index].count += count
      return true
    }
    entries.append(Entry(code: code, count: count))
    return false
  }

  /// Adds the counts of what follows.
  mutating func add(_ next: CodeTally) {
    for entry in next.entries { add(entry.count, to: entry.code) }
  }

  /// How often a code was found; nil when it never was.
  func count(of code: DiagnosticCode) -> Int? {
    entries.first { $0.code == code }?.count
  }

  /// Whether nothing was found.
  var isEmpty: Bool { entries.isEmpty }

  /// The codes found.
  var codes: [DiagnosticCode] { entries.map(\.code) }

  /// Errors and warnings; a habit told once a file is one warning.
  var counts: DiagnosticCounts {
    var counts = DiagnosticCounts()
    for entry in entries {
      let told = entry.code.isToldOncePerFile ? 1 : entry.count
      switch entry.code.severity {
      case .error: counts.errors += told
      case .warning: counts.warnings += told
      }
    }
    return counts
  }
}
