import EGalimDiagnostics
import EGalimLedgers

/// What is wrong with a line before it is one of a ledger, and the field it is about.
public struct LineProblem: Hashable, Sendable {
  /// What is wrong.
  public let finding: Finding
  /// The field.
  public let field: RuleField

  init(_ finding: Finding, at field: RuleField) {
    self.finding = finding
    self.field = field
  }

  /// Whether it keeps the line from counting.
  public var isError: Bool { finding.code.severity == .error }

  /// The diagnostic, at the cell of the source that feeds the field.
  func diagnostic(of row: SourceRow, in columns: BoundColumns) -> Diagnostic {
    Diagnostic(finding, at: columns.place(of: field, in: row), cell: columns.cell(of: field, in: row))
  }
}

extension BoundColumns {
  /// The cell (from 0) that feeds a field of a row; for an amount that is made of others, the first of these with a text.
  private func firstCell(of field: RuleField, in row: SourceRow) -> Int? {
    if let cell = self[field]?.firstCell { return cell }
    guard field == .amount else { return nil }
    let cells = AmountCells.fields.compactMap { self[$0]?.firstCell }
    return cells.first { !row[$0].isEmpty } ?? cells.first
  }

  /// Where a field of a row stands: at the cell that feeds it, by the name of its column; at the row where none does.
  func place(of field: RuleField, in row: SourceRow) -> Place {
    if let cell = firstCell(of: field, in: row) {
      let name = header.names.indices.contains(cell) ? header.names[cell] : ""
      return row.place(ofCell: cell, named: name.isEmpty ? field.rawValue : name)
    }
    var place = row.place
    place.fieldName = field.rawValue
    return place
  }

  /// The text that the source has there; nil where no cell feeds the field.
  func cell(of field: RuleField, in row: SourceRow) -> String? {
    firstCell(of: field, in: row).map { row[$0] }
  }
}
