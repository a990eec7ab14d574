/// Where a diagnostic stands: a file, maybe a sheet of it, and as far as they are known a line, a column and a cell.
///
/// Small, for a file may hold millions of them: what is counted from 1 is kept with 0 for unknown, and a sheet's name
/// shares the string of its file's path.
public struct Place: Hashable, Sendable {
  /// The path, or for a sheet the path, `!` and the sheet's name.
  private var location: String
  /// The column's name as the platform spells it, where the column is known; else as the file spells it.
  public var fieldName: String?
  private var knownLine: Int
  /// Below zero on a sheet, where rows are numbered as lines are: how many bytes of the location are the path.
  private var knownRowNumber: Int
  private var knownColumn: UInt32
  private var knownFieldNumber: UInt32

  /// Makes a place; every part beyond the path may be unknown, as is a number below 1.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, rowNumber: Int? = nil, fieldNumber: Int? = nil,
    fieldName: String? = nil
  ) {
    location = path
    self.fieldName = fieldName
    knownLine = max(0, line ?? 0)
    knownRowNumber = max(0, rowNumber ?? 0)
    knownColumn = UInt32(clamping: column ?? 0)
    knownFieldNumber = UInt32(clamping: fieldNumber ?? 0)
  }

  /// Makes a place on a sheet of a workbook, or the place of the whole sheet.
  ///
  /// - Parameters:
  ///   - path: the workbook's path.
  ///   - sheet: the sheet's name, as its tab shows it.
  ///   - row: the row as it is numbered on the sheet, from 1.
  ///   - column: the column, A being 1.
  ///   - fieldName: the column's name.
  public init(path: String, sheet: String, row: Int? = nil, column: Int? = nil, fieldName: String? = nil) {
    self.init(path: path, line: row, column: column, fieldNumber: column, fieldName: fieldName)
    // A path of no byte at all is nobody's.
    guard !path.isEmpty else { return }
    knownRowNumber = -path.utf8.count
    location += "!" + sheet
  }

  /// The path as the user gave it (or as a folder's listing completed it); `-` for standard input.
  public var path: String {
    knownRowNumber < 0 ? String(decoding: location.utf8.prefix(-knownRowNumber), as: UTF8.self) : location
  }

  /// The name of the sheet of a workbook; nil in any other file.
  public var sheet: String? {
    knownRowNumber < 0 ? String(decoding: location.utf8.dropFirst(1 - knownRowNumber), as: UTF8.self) : nil
  }

  /// The path, followed for a sheet by `!` and its name: `achats.xlsx!Janvier`.
  public var table: String { location }

  /// Whether it is on a sheet of a workbook.
  public var isOnSheet: Bool { knownRowNumber < 0 }

  /// The physical line where the cell starts, or the row of a sheet, from 1; nil when it is about the whole file.
  public var line: Int? {
    get { Place.known(knownLine) }
    set { knownLine = max(0, newValue ?? 0) }
  }

  /// The column where the cell starts, in Unicode scalars from 1, or the column of a sheet, A being 1; nil when it is
  /// about a whole line or file.
  public var column: Int? {
    get { Place.known(Int(knownColumn)) }
    set { knownColumn = UInt32(clamping: newValue ?? 0) }
  }

  /// The record's number, the header being 1; differs from `line` where a quoted cell holds a line break. On a sheet it
  /// is the row's number, which is its line.
  public var rowNumber: Int? {
    get { isOnSheet ? line : Place.known(knownRowNumber) }
    set { if !isOnSheet { knownRowNumber = max(0, newValue ?? 0) } }
  }

  /// The cell's number in its record, from 1.
  public var fieldNumber: Int? {
    get { Place.known(Int(knownFieldNumber)) }
    set { knownFieldNumber = UInt32(clamping: newValue ?? 0) }
  }

  /// The cell of a sheet as spreadsheet programs write it, `D17`; nil elsewhere, or when no row and column are known.
  public var cellAddress: String? {
    guard isOnSheet, let row = line, let column else { return nil }
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }

  private static func known(_ number: Int) -> Int? { number > 0 ? number : nil }
}
