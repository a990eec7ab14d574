/// Where a diagnostic stands: a file, and as far as they are known a line, a column and a cell.
///
/// Small, for a file may hold millions of them: what is counted from 1 is kept with 0 for unknown.
public struct Place: Hashable, Sendable {
  /// The path as the user gave it (or as a folder's listing completed it); `-` for standard input.
  public var path: String
  /// The column's name as the platform spells it, where the column is known; else as the file spells it.
  public var fieldName: String?
  private var knownLine: Int
  private var knownRowNumber: Int
  private var knownColumn: UInt32
  private var knownFieldNumber: UInt32

  /// Makes a place; every part beyond the path may be unknown, as is a number below 1.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, rowNumber: Int? = nil, fieldNumber: Int? = nil,
    fieldName: String? = nil
  ) {
    self.path = path
    self.fieldName = fieldName
    knownLine = max(0, line ?? 0)
    knownRowNumber = max(0, rowNumber ?? 0)
    knownColumn = UInt32(clamping: column ?? 0)
    knownFieldNumber = UInt32(clamping: fieldNumber ?? 0)
  }

  /// The physical line where the cell starts, from 1; nil when the diagnostic is about the whole file.
  public var line: Int? {
    get { Place.known(knownLine) }
    set { knownLine = max(0, newValue ?? 0) }
  }

  /// The column where the cell starts, in Unicode scalars from 1; nil when it is about a whole line or file.
  public var column: Int? {
    get { Place.known(Int(knownColumn)) }
    set { knownColumn = UInt32(clamping: newValue ?? 0) }
  }

  /// The record's number, the header being 1; differs from `line` where a quoted cell holds a line break.
  public var rowNumber: Int? {
    get { Place.known(knownRowNumber) }
    set { knownRowNumber = max(0, newValue ?? 0) }
  }

  /// The cell's number in its record, from 1.
  public var fieldNumber: Int? {
    get { Place.known(Int(knownFieldNumber)) }
    set { knownFieldNumber = UInt32(clamping: newValue ?? 0) }
  }

  private static func known(_ number: Int) -> Int? { number > 0 ? number : nil }
}
