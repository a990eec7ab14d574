import EGalim
import EGalimDiagnostics

/// Something about a statement that the platform refuses (an error) or remarks upon (a warning).
public struct StatementProblem: Hashable, Sendable {
  /// What is wrong, with its particulars.
  public let finding: Finding
  /// The figure that it is about; nil when it is about no single one.
  public let measure: Measure?

  /// Makes a problem.
  public init(_ finding: Finding, measure: Measure? = nil) {
    self.finding = finding
    self.measure = measure
  }

  /// Whether the platform refuses the statement for it.
  public var isRefusal: Bool { finding.code.severity == .error }
}
