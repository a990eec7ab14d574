/// A finding as it could be met, with the cell it was met on: for explanations, documentation and tests.
public struct DiagnosticExample: Sendable, Hashable {
  /// The finding, with particulars.
  public let finding: Finding
  /// The offending cell; nil where no cell is meant.
  public let cell: String?
  /// What is wrong, as the file holds it: the cell, or a whole line; nil where none can be shown.
  public let wrong: String?
  /// The same, right; nil where none can be shown.
  public let right: String?

  /// A wrong cell and a right one.
  init(_ finding: Finding, cell: String? = nil, right: String? = nil) {
    self.finding = finding
    self.cell = cell
    self.wrong = cell
    self.right = right
  }

  /// A wrong line and a right one.
  init(_ finding: Finding, line: String, right: String) {
    self.finding = finding
    self.cell = nil
    self.wrong = line
    self.right = right
  }
}

extension Finding {
  /// One finding a code, in the order of the codes.
  public static var samples: [Finding] { DiagnosticCode.allCases.map(\.example.finding) }
}
