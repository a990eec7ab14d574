import TabularText

/// The row of a table that is being read, and the rows that it stands for once it has been.
///
/// A table writes equal neighbours once, with a count. Rows without any value are counted and never delivered, however
/// many there are; so are the cells at the end of a row.
struct TableRows: Sendable {
  private struct Cell {
    let columns: Range<Int>
    let text: Range<Int>
  }

  private let limits: WorkbookLimits
  /// The row being read or delivered, from 1.
  private(set) var row = 1
  private var repeats = 1
  private var isHidden = false
  private var column = 0
  private var cells: [Cell] = []
  private var text: [UInt8] = []
  private var rowsToDeliver = 0

  /// Counts stop here: far outside of any sheet, and far from overflowing.
  private static let farOutside = 1 << 41

  init(limits: WorkbookLimits) { self.limits = limits }

  /// Whether a row was read and not delivered yet as often as it stands there.
  var hasRowToDeliver: Bool { rowsToDeliver > 0 }

  mutating func startRow(repeats: Int, isHidden: Bool) {
    self.repeats = repeats
    self.isHidden = isHidden
    column = 0
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  /// Adds a cell with its repeats; one that a merged cell covers holds nothing.
  mutating func add(_ cell: TableCell, isCovered: Bool, _ notes: inout SheetNotes) throws(WorkbookTrouble) {
    let first = column
    column = min(column + cell.repeats, Self.farOutside)
    guard !isCovered else { return }
    let start = text.count
    cell.appendText(to: &text)
    guard text.count > start else {
      if cell.hasFormula { notes.noteUncomputedFormula(at: CellAddress(column: first, row: row)) }
      return
    }
    guard column <= limits.columnCount else { throw .columnOutOfRange(row: row) }
    guard text.count <= limits.rowSize else { throw .rowTooLong(row: row) }
    cells.append(Cell(columns: first..<column, text: start..<text.count))
  }

  mutating func endRow() throws(WorkbookTrouble) {
    guard !cells.isEmpty else {
      row = min(row + repeats, Self.farOutside)
      return
    }
    guard row + repeats - 1 <= limits.rowCount else { throw .rowOutOfRange(row: row + repeats - 1) }
    rowsToDeliver = repeats
  }

  /// Adds the row to the batch as often as it stands there, until the batch is full.
  mutating func deliver(
    _ budget: inout RowBudget, _ notes: inout SheetNotes, minimumFieldCount: Int, into batch: inout RecordBatch
  ) throws(WorkbookTrouble) {
    while rowsToDeliver > 0, !RowBudget.isFull(batch) {
      for cell in cells {
        for column in cell.columns { try budget.set(column, row: row, to: text, cell.text, in: &batch) }
      }
      batch.padOpenRecord(to: minimumFieldCount)
      try budget.spend(batch)
      batch.closeRecord(line: row, number: row)
      if isHidden { notes.noteHiddenRow(row) }
      row += 1
      rowsToDeliver -= 1
    }
  }
}
