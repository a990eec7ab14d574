/// A row of a table for spreadsheets while it is made: its cells, or in the header what their columns are called.
///
/// Whoever fills a row says name and cell together; names are made for the header alone.
struct CSVRow: Sendable {
  /// What stands in the row so far.
  private(set) var cells: [String] = []
  /// What stands before decimals; nil in a header.
  private let mark: CSVReport.DecimalMark?

  /// Rows have about as many cells.
  private static let usualCount = 48

  private init(mark: CSVReport.DecimalMark?) {
    self.mark = mark
    cells.reserveCapacity(CSVRow.usualCount)
  }

  /// The names of columns, without any yet.
  static var header: CSVRow { CSVRow(mark: nil) }

  /// Cells, without any yet, with that mark before decimals.
  static func cells(_ mark: CSVReport.DecimalMark) -> CSVRow { CSVRow(mark: mark) }

  /// Adds a column.
  @inline(__always)
  mutating func add(_ name: @autoclosure () -> String, _ cell: CSVReport.Cell) {
    cells.append(mark.map { cell.text($0) } ?? name())
  }

  /// A row that begins like this one.
  func with(_ columns: (inout CSVRow) -> Void) -> CSVRow {
    var row = self
    row.cells.reserveCapacity(CSVRow.usualCount)
    columns(&row)
    return row
  }
}
