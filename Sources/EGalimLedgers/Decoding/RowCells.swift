import TabularText

/// One record's cells, found by their number.
struct RowCells {
  let record: RecordEntry

  init(_ record: RecordEntry, in batch: borrowing RecordBatch) {
    self.record = record
  }

  /// The cell's content without the blanks around it; the caller has seen that the record has as many cells.
  func cell(_ index: Int, in batch: borrowing RecordBatch) -> Cell {
    let field = batch.fields[record.firstField + index]
    return Cell(trimming: field.start, field.end, in: batch.bytes.span)
  }

  /// The cell's text, unquoted, blanks kept.
  func text(_ index: Int, in batch: borrowing RecordBatch) -> String {
    batch.text(of: batch.fields[record.firstField + index])
  }

  /// The cell's bytes, unquoted, blanks kept.
  func bytes(_ index: Int, in batch: borrowing RecordBatch) -> [UInt8] {
    batch.rawBytes(of: batch.fields[record.firstField + index])
  }
}
