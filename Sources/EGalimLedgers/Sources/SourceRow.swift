import EGalimDiagnostics

/// One row of a table whose wording nobody knows yet: its cells as texts, and where it stands.
public struct SourceRow: Hashable, Sendable {
  /// The cells' texts, unquoted, blanks around them left out.
  public var cells: [String]
  /// The file, and the sheet where it is a workbook; the line or row.
  public let place: Place

  /// Makes a row.
  public init(cells: [String], place: Place) {
    self.cells = cells
    self.place = place
  }

  /// Whether no cell holds anything.
  public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// A cell's text; empty where the row is shorter.
  public subscript(cell: Int) -> String { cells.indices.contains(cell) ? cells[cell] : "" }

  /// The place of a cell (from 0), with the column's name where it has one.
  public func place(ofCell cell: Int, named name: String?) -> Place {
    if let sheet = place.sheet {
      return Place(path: place.path, sheet: sheet, row: place.line, column: cell + 1, fieldName: name)
    }
    return Place(
      path: place.path, line: place.line, rowNumber: place.rowNumber, fieldNumber: cell + 1, fieldName: name)
  }
}
