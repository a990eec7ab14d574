/// How many errors and warnings were found; a habit told once a file is one warning.
public struct DiagnosticCounts: Sendable, Hashable {
  /// Findings whose line or file is counted nowhere.
  public var errors: Int
  /// Findings whose line counts.
  public var warnings: Int

  /// Makes counts, zero unless given.
  public init(errors: Int = 0, warnings: Int = 0) {
    self.errors = errors
    self.warnings = warnings
  }

  /// Errors and warnings together.
  public var total: Int { errors + warnings }

  /// Adds other counts to these.
  public mutating func add(_ other: DiagnosticCounts) {
    errors += other.errors
    warnings += other.warnings
  }
}
