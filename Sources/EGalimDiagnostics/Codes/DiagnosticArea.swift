/// What a code is about, for grouping codes in lists and documentation.
public enum DiagnosticArea: String, Sendable, Hashable, CaseIterable {
  /// Files and their structure.
  case files
  /// Cells of ledgers.
  case ledgerCells
  /// Canteen lists.
  case canteenLists
  /// Meals served.
  case meals
  /// Statements (bilans).
  case statements
  /// What the platform's importer refuses.
  case platformImport
  /// Rules and what they make of somebody's table.
  case conversionRules
  /// The file of a project.
  case projects
  /// The platform's published declarations.
  case publishedDeclarations

  /// The codes of this area, errors before warnings, in the order of their numbers.
  public var codes: [DiagnosticCode] {
    DiagnosticCode.allCases.filter { $0.area == self }
  }
}

extension DiagnosticCode {
  /// What this code is about, told by its first digit, or its first two.
  public var area: DiagnosticArea {
    if rawValue.dropFirst().hasPrefix("72") { return .publishedDeclarations }
    return switch rawValue.dropFirst().first {
    case "1": .ledgerCells
    case "2": .canteenLists
    case "3": .meals
    case "4": .statements
    case "5": .platformImport
    case "6": .conversionRules
    case "7": .projects
    default: .files
    }
  }
}
