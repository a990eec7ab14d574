import EGalimDiagnostics
import TabularText

/// Takes the records of one kind of table, one at a time, and makes of them what the table holds.
protocol RecordTaker: Sendable {
  /// Decodes and counts a record that has every cell of the header; what is wrong goes to `findings`.
  mutating func read(_ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings)
  /// Notes a record that could not even be cut into its cells.
  mutating func leaveOut(_ record: RecordEntry)
  /// Sets a record aside that is none of the table's lines, after so many of them; nil for a line.
  mutating func setAside(_ record: RecordEntry, in batch: borrowing RecordBatch, after lines: Int) -> SetAside?
}

/// What to tell of a record that is none of the table's lines.
struct SetAside {
  /// Nil where it is told later, when all lines above it are known.
  let finding: Finding?
}

/// What tables of one kind hold.
protocol TableRows: Sendable {
  /// The kind of table.
  static var table: KnownTable { get }
  /// Begins a table whose header is readable; `path` is its file's, for a workbook with its sheet (`achats.xlsx!Mars`).
  mutating func start(_ header: HeaderMatch, habits: TableHabits, path: String)
  /// Takes all the records of the table that was begun.
  mutating func readAll(
    _ table: consuming OpenedTable, walk: inout TableWalk, collector: inout DiagnosticCollector
  ) throws(TableTrouble)
  /// Ends the table.
  mutating func finish() -> TableEnd
}

/// What is known of a table once all its records were read.
struct TableEnd {
  /// How its amounts and dates were written.
  var seen = NotationsSeen()
  /// What is wrong with the table as a whole.
  var finding: Finding?
  /// What a tracking workbook's own summary makes of its lines.
  var summary: SummarySums?
}

extension TableRows {
  mutating func finish() -> TableEnd { TableEnd() }
}

extension TableRows where Self: RecordTaker {
  mutating func leaveOut(_ record: RecordEntry) {}

  mutating func setAside(_ record: RecordEntry, in batch: borrowing RecordBatch, after lines: Int) -> SetAside? { nil }

  mutating func readAll(
    _ table: consuming OpenedTable, walk: inout TableWalk, collector: inout DiagnosticCollector
  ) throws(TableTrouble) {
    try walk.walk(table, rows: &self, collector: &collector)
  }
}

extension Layout.Kind {
  /// The table as diagnostics name it.
  public var table: KnownTable {
    switch self {
    case .purchases, .formerPurchases, .trackedPurchases: .purchases
    case .canteens: .canteens
    case .meals: .meals
    }
  }
}
