import EGalimDiagnostics

/// What the cell `colonne` of a column rule says: the columns of the source that feed a field, or a constant.
///
/// A column is named as its header names it, its case, accents and blanks ignored: `Désignation`. The second column of a
/// name is `Désignation (2)`, a column by its place `#3`, one without a name also by its letter, `C`. Several are
/// joined by ` + `. A constant stands between quotes of any kind, `"Grossiste du Buëch"` or `« Grossiste du Buëch »`, or
/// after `valeur :`, so that no spreadsheet takes it for a formula.
public enum ColumnReference: Hashable, Sendable {
  /// Columns by their names, as they were written; more than one are joined.
  case columns(String)
  /// The same text on every line.
  case constant(String)

  /// Reads a cell; nil when there is nothing in it, or nothing between its quotes.
  public init?(_ cell: String) {
    let text = RuleText.trimmed(cell)
    guard !text.isEmpty else { return nil }
    guard let constant = ColumnReference.constant(in: text) else {
      self = .columns(text)
      return
    }
    guard !constant.isEmpty else { return nil }
    self = .constant(constant)
  }

  /// The cell as it reads back.
  public var text: String {
    switch self {
    case .columns(let names): names
    case .constant(let text): "« \(text) »"
    }
  }

  /// The cells (from 0) of a header's columns that the reference names; nil for a constant.
  ///
  /// - Throws: the first name that the header lacks.
  public func cells(in header: SourceHeader) throws(MissingColumn) -> [Int]? {
    guard case .columns(let text) = self else { return nil }
    if let cell = header.cell(named: text) { return [cell] }
    var cells: [Int] = []
    for name in ColumnReference.names(in: text) {
      guard let cell = header.cell(named: name) else { throw MissingColumn(name: name) }
      cells.append(cell)
    }
    return cells
  }

  /// The names that a reference joins.
  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let plus = rest.firstRange(of: " + ") {
      names.append(RuleText.trimmed(String(rest[..<plus.lowerBound])))
      rest = rest[plus.upperBound...]
    }
    return names + [RuleText.trimmed(String(rest))]
  }

  /// The names that the reference joins; none for a constant.
  public var names: [String] {
    guard case .columns(let text) = self else { return [] }
    return ColumnReference.names(in: text)
  }

  /// The text of a constant; nil for anything else.
  private static func constant(in text: String) -> String? {
    if let quoted = RuleText.unquoted(text) { return quoted }
    if text.hasPrefix("=") { return RuleText.trimmed(String(text.dropFirst())) }
    guard let colon = text.firstIndex(of: ":"), TextFolding.fold(String(text[..<colon])) == "valeur" else {
      return nil
    }
    return RuleText.trimmed(String(text[text.index(after: colon)...]))
  }
}

/// A column that a source lacks.
public struct MissingColumn: Error, Hashable, Sendable {
  /// Its name, as the rule writes it.
  public let name: String
}
