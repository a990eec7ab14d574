import EGalimDiagnostics

/// What checking files came to: the files, what was found, and how much of it is shown.
public struct CheckReport: Sendable {
  /// The files that were read, in order.
  public let files: [CheckedFile]
  /// What was found, in file order; perhaps not all of it.
  public let diagnostics: [Diagnostic]
  /// How much was found, shown or not.
  public let counts: DiagnosticCounts
  /// How many findings are not among the diagnostics.
  public let hidden: Int

  /// Makes the report of a check.
  public init(files: [CheckedFile], diagnostics: [Diagnostic], counts: DiagnosticCounts, hidden: Int = 0) {
    self.files = files
    self.diagnostics = diagnostics
    self.counts = counts
    self.hidden = hidden
  }

  /// Makes the report of what was collected while reading files.
  public init(files: [CheckedFile], found: DiagnosticCollector) {
    self.init(files: files, diagnostics: found.diagnostics, counts: found.counts, hidden: found.hiddenCount)
  }

  /// Records read in all files, headers aside.
  public var lines: Int { files.reduce(0) { $0 + $1.lines } }
}
