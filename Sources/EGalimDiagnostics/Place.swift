/// Where a diagnostic stands: a file, and as far as they are known a line, a column and a cell.
public struct Place: Hashable, Sendable {
  /// The path as the user gave it (or as a folder's listing completed it); `-` for standard input.
  public var path: String
  /// The physical line where the cell starts, from 1; nil when the diagnostic is about the whole file.
  public var line: Int?
  /// The column where the cell starts, in Unicode scalars from 1; nil when it is about a whole line or file.
  public var column: Int?
  /// The record's number, the header being 1; differs from `line` where a quoted cell holds a line break.
  public var rowNumber: Int?
  /// The cell's number in its record, from 1.
  public var fieldNumber: Int?
  /// The column's name as the platform spells it, where the column is known; else as the file spells it.
  public var fieldName: String?

  /// Makes a place; every part beyond the path may be unknown.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, rowNumber: Int? = nil, fieldNumber: Int? = nil,
    fieldName: String? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.rowNumber = rowNumber
    self.fieldNumber = fieldNumber
    self.fieldName = fieldName
  }
}
