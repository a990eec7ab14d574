import EGalim
import EGalimDiagnostics
import TabularText

/// Tells lines of a ledger that are no purchases from those that lack something: totals, and remarks.
///
/// A line with a date, or with a canteen, is never one of them.
struct FooterLines: Sendable {
  /// What such a line is.
  enum Kind {
    /// It adds up lines above it; nil where its amount cannot be read.
    case total(Money?)
    /// It says something about the table.
    case remark(String)
  }

  private let cells: LedgerCells
  private let habits: TableHabits

  init(_ cells: LedgerCells, habits: TableHabits) {
    self.cells = cells
    self.habits = habits
  }

  /// What the record is, if it is no purchase.
  func kind(of record: RecordEntry, in batch: borrowing RecordBatch) -> Kind? {
    guard let first = (0..<record.fieldCount).first(where: { isFilled($0, of: record, in: batch) }) else { return nil }
    // A total's name stands in the first column, whatever that column is for.
    for index in [cells.date, cells.canteen] where index != first && isFilled(index, of: record, in: batch) {
      return nil
    }
    let text = TextRow.trimmed(batch.text(of: batch.fields[record.firstField + first]))
    if FooterWords.areOfTotal(text) { return .total(amount(of: record, after: first, in: batch)) }
    guard !(first + 1..<record.fieldCount).contains(where: { isFilled($0, of: record, in: batch) }) else { return nil }
    if first == cells.amount { return amount(at: first, of: record, in: batch).map { .total($0) } }
    return isRemark(text, at: first, of: record) ? .remark(text) : nil
  }

  /// Whether the only text of a record says nothing of a purchase: not a description that lost all its other cells, nor
  /// a SIRET with a letter too many.
  private func isRemark(_ text: String, at cell: Int, of record: RecordEntry) -> Bool {
    guard cell != cells.date, text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return false }
    if FooterWords.areOfRemark(text) { return true }
    guard cell == cells.canteen || (record.fieldCount == 1 && cell != cells.description) else { return false }
    return text.utf8.count { (0x30...0x39).contains($0) } < 9
  }

  /// The amount of a total: in its column, else the last one of the line.
  private func amount(of record: RecordEntry, after first: Int, in batch: borrowing RecordBatch) -> Money? {
    if cells.amount != first, isFilled(cells.amount, of: record, in: batch) {
      return amount(at: cells.amount, of: record, in: batch)
    }
    var index = record.fieldCount - 1
    while index > first {
      if let amount = amount(at: index, of: record, in: batch) { return amount }
      index -= 1
    }
    return nil
  }

  private func amount(at index: Int, of record: RecordEntry, in batch: borrowing RecordBatch) -> Money? {
    let field = batch.fields[record.firstField + index]
    let cell = Cell(trimming: field.start, field.end, in: batch.bytes.span)
    switch AmountParser.parse(cell, in: batch.bytes.span) {
    case .amount(let money, _): return money
    case .ambiguous(let amount):
      if cells.isOnSheet, amount.mark == .point { return amount.asDecimal }
      return habits.decimalMark.habit.map { amount.settled(by: $0).0 }
    case .tooLarge, .unreadable: return nil
    }
  }

  private func isFilled(_ index: Int, of record: RecordEntry, in batch: borrowing RecordBatch) -> Bool {
    guard index < record.fieldCount else { return false }
    let field = batch.fields[record.firstField + index]
    return !Cell(trimming: field.start, field.end, in: batch.bytes.span).isEmpty
  }
}
