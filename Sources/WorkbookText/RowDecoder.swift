import TabularText

/// Turns the events of a part that holds a sheet into records.
protocol RowDecoder {
  /// What the sheet hides or leaves open, as far as it is read.
  var notes: SheetNotes { get }
  /// How many fields a record has at least.
  var minimumFieldCount: Int { get set }
  /// The cells of the rows decoded since ``forgetStoredCells()``, where they are kept.
  var storedCells: [StoredCell] { get }
  /// The rows that stand in the part without any value, where cells are kept.
  var emptyRows: [Int] { get }
  /// Begins to keep cells anew.
  mutating func forgetStoredCells()
  /// Whether nothing that follows in the part belongs to the sheet.
  var hasEnded: Bool { get }

  /// Takes events in from an index on, until they are used up or the batch is full.
  ///
  /// - Returns: the index of the first event that is not taken in yet.
  mutating func decode(
    _ events: borrowing XMLEvents, from first: Int, into batch: inout RecordBatch
  ) throws(WorkbookTrouble) -> Int
}

extension RowDecoder {
  var storedCells: [StoredCell] { [] }
  var emptyRows: [Int] { [] }
  mutating func forgetStoredCells() {}
}

/// What the records of a sheet may still take up, and when a batch has enough of them.
struct RowBudget: Sendable {
  let limits: WorkbookLimits
  private var fieldsLeft: Int
  private var bytesLeft: Int

  private static let fullSize = 256 << 10
  private static let fullFieldCount = 32 << 10

  init(_ limits: WorkbookLimits) {
    self.limits = limits
    fieldsLeft = limits.fieldCount
    bytesLeft = limits.textSize
  }

  /// Whether a batch is to be handed over once its open record is closed.
  static func isFull(_ batch: borrowing RecordBatch) -> Bool {
    batch.bytes.count >= fullSize || batch.fields.count >= fullFieldCount
  }

  /// Sets a cell of the open record, an empty one excepted: what is empty at a row's end has no field.
  func set(
    _ column: Int, row: Int, to source: [UInt8], _ range: Range<Int>, in batch: inout RecordBatch
  ) throws(WorkbookTrouble) {
    guard !range.isEmpty else { return }
    // Each field left out on the way takes a byte too.
    guard batch.openRecordSize + max(column - batch.openFieldCount, 0) + range.count < limits.rowSize else {
      throw .rowTooLong(row: row)
    }
    batch.setField(column, to: source, range)
  }

  /// Takes the open record from what is left.
  mutating func spend(_ batch: borrowing RecordBatch) throws(WorkbookTrouble) {
    fieldsLeft -= batch.openFieldCount
    bytesLeft -= batch.openRecordSize
    guard fieldsLeft >= 0, bytesLeft >= 0 else { throw .tooMuchContent }
  }
}
