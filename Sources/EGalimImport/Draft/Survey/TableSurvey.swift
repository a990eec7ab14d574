import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// What a table of unknown wording holds, column by column, and what its columns have to do with each other.
struct TableSurvey: Sendable {
  /// No table of purchases has more columns; those beyond are not looked at.
  static let mostColumns = 200
  /// How many rows of several tables are held together.
  static let mostRows = 12_000

  /// The file, and the sheet where it is a workbook.
  let place: Place
  /// The names of the columns.
  let header: SourceHeader
  /// The columns, in order.
  let columns: [ColumnSurvey]
  /// Rows to look at again: the table's first ones and some of the others.
  let rows: [[String]]
  /// How many rows the table has below its header, totals left out.
  let lines: Int
  /// How many rows are totals.
  let totals: Int
  /// The texts above the header.
  let preamble: [String]

  /// Walks a table once.
  ///
  /// - Throws: what ended the reading before the table's end.
  init(_ table: consuming SourceTable) throws(SourceTrouble) {
    var table = table
    let names = Array(table.header.cells.prefix(TableSurvey.mostColumns))
    let preamble = table.rowsAbove.flatMap(\.cells).filter { !$0.isEmpty }
    var sample = RowSample()
    var lines = 0
    var totals = 0
    while let row = try table.nextRow() {
      switch RowRole(row.cells, titles: names) {
      case .total: totals += 1
      case .other: break
      case .line:
        lines += 1
        sample.add(names.indices.map { row[$0] })
      }
    }
    self.init(
      place: table.place, header: SourceHeader(names), rows: sample.rows, lines: lines, totals: totals,
      preamble: preamble)
  }

  /// Looks at rows that are at hand.
  init(
    place: Place, header: SourceHeader, rows: [[String]], lines: Int, totals: Int = 0, preamble: [String] = []
  ) {
    self.place = place
    self.header = header
    self.rows = rows
    self.lines = lines
    self.totals = totals
    self.preamble = preamble
    var columns = header.names.indices.map { ColumnSurvey(cell: $0, name: header.names[$0]) }
    for row in rows {
      for cell in columns.indices { columns[cell].add(row.indices.contains(cell) ? row[cell] : "") }
    }
    self.columns = columns
  }

  /// This table and another of the same columns, looked at together; another table of other columns changes nothing.
  func joined(with other: TableSurvey) -> TableSurvey {
    guard other.header.names.map(TextFolding.fold) == header.names.map(TextFolding.fold) else { return self }
    let room = max(0, TableSurvey.mostRows - rows.count)
    return TableSurvey(
      place: place, header: header, rows: rows + other.rows.prefix(room), lines: lines + other.lines,
      totals: totals + other.totals, preamble: preamble)
  }

  /// The mark of the decimals in a column: what its own numbers say, else what those of the whole table agree on, else
  /// a point on a sheet, whose numbers are written with it.
  func decimalMark(of cell: Int) -> DecimalMark {
    if let mark = columns[cell].decimalMark { return mark }
    let commas = columns.reduce(0) { $0 + $1.commas }
    let points = columns.reduce(0) { $0 + $1.points }
    if commas != points { return commas > points ? .comma : .point }
    return place.isOnSheet ? .point : .comma
  }

  /// A number of a row; nil where there is none.
  func number(_ row: [String], _ cell: Int) -> ExactDecimal? {
    guard row.indices.contains(cell) else { return nil }
    return NumberText(row[cell])?.value(decimal: decimalMark(of: cell))
  }
}
