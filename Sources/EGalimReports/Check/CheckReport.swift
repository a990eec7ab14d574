import EGalimDiagnostics

/// What checking files came to: the files, what was found, and how much of it is shown.
public struct CheckReport: Sendable {
  /// The files that were read, in order.
  public let files: [CheckedFile]
  /// What was found and is to be shown, in file order; perhaps not all of it.
  public let kept: KeptDiagnostics
  /// How much was found, shown or not.
  public let counts: DiagnosticCounts
  /// How many findings are not among the diagnostics.
  public let hidden: Int

  /// Makes the report of a check.
  public init(files: [CheckedFile], diagnostics: [Diagnostic], counts: DiagnosticCounts, hidden: Int = 0) {
    self.init(files: files, kept: KeptDiagnostics(diagnostics), counts: counts, hidden: hidden)
  }

  private init(files: [CheckedFile], kept: KeptDiagnostics, counts: DiagnosticCounts, hidden: Int) {
    self.files = files
    self.kept = kept
    self.counts = counts
    self.hidden = hidden
  }

  /// Makes the report of what was collected while reading files.
  public init(files: [CheckedFile], found: DiagnosticCollector) {
    self.init(files: files, kept: found.kept, counts: found.counts, hidden: found.hiddenCount)
  }

  /// What was found and is to be shown, as one list.
  public var diagnostics: [Diagnostic] { Array(kept) }

  /// Records read in all files, headers aside.
  public var lines: Int { files.reduce(0) { $0 + $1.lines } }
}
