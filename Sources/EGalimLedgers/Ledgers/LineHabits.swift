import EGalimDiagnostics

/// How many lines have a habit that is told once a file and that a remembered line may have: a decimal comma, a date of
/// a form that is forgiven.
struct LineHabits: Sendable {
  var commas = 0
  var dates = 0

  /// What a line has, where it has nothing else to be told; nil otherwise.
  init?(allOf findings: RowFindings) {
    for entry in findings.entries {
      switch entry.finding {
      case .decimalComma: commas = 1
      case .forgivenDate: dates = 1
      default: return nil
      }
    }
  }

  init(commas: Int = 0, dates: Int = 0) {
    self.commas = commas
    self.dates = dates
  }

  /// Whether each habit that a line has is among others.
  @inline(__always)
  func areAll(in others: LineHabits) -> Bool {
    (commas == 0 || others.commas > 0) && (dates == 0 || others.dates > 0)
  }

  @inline(__always)
  mutating func add(_ other: LineHabits) {
    commas &+= other.commas
    dates &+= other.dates
  }

  /// Adds the lines to those of which the first was told.
  func record(in collector: inout DiagnosticCollector, path: String) {
    for (finding, lines) in [(Finding.decimalComma, commas), (.forgivenDate(iso: ""), dates)] where lines > 0 {
      var more = Diagnostic(finding, at: Place(path: path))
      more.occurrences = lines
      collector.record(more)
    }
  }
}
