import TabularText

/// The first way through an OpenDocument workbook's content: all sheets are listed, and the first one's rows are held.
///
/// The list is known only at the end of a part that is large where a sheet is. Holding what was read on the way spares
/// the second way through it where it is likely, and where memory allows: for the first sheet.
struct ContentScan {
  private(set) var list = TableList()
  /// The rows of the first sheet; nil when they are too many, or cannot be read.
  private(set) var firstSheet: HeldRows?
  private var decoder: TableDecoder
  private var batch = RecordBatch()
  private var isHolding = true
  private var size = 0

  /// Bytes that held rows may take up.
  private static let largestSize = 48 << 20

  /// Goes through a part of an archive.
  init(_ part: String, in archive: Archive) throws(WorkbookTrouble) {
    decoder = TableDecoder(sheet: 0, limits: archive.limits)
    firstSheet = HeldRows()
    var content = try XMLPart(part, in: archive, vocabulary: .openDocumentContent)
    var events = XMLEvents()
    while try content.nextEvents(&events) {
      try list.take(events)
      hold(events)
    }
    if isHolding { firstSheet?.end(with: batch, notes: decoder.notes) }
  }

  private mutating func hold(_ events: borrowing XMLEvents) {
    guard isHolding else { return }
    var index = 0
    var goesOn = true
    while goesOn {
      do throws(WorkbookTrouble) {
        index = try decoder.decode(events, from: index, into: &batch)
      } catch {
        // Told by whoever reads that sheet.
        return giveUp()
      }
      let isFull = RowBudget.isFull(batch)
      if isFull {
        size += batch.bytes.count + batch.fields.count * MemoryLayout<FieldRange>.size
        firstSheet?.add(batch)
        batch = RecordBatch()
        if size > Self.largestSize { return giveUp() }
      }
      goesOn = isFull || index < events.list.count && !decoder.hasEnded
    }
  }

  private mutating func giveUp() {
    isHolding = false
    firstSheet = nil
    batch = RecordBatch()
  }
}

/// The rows of a sheet that was read already.
struct HeldRows: RowDecoder, Sendable {
  private(set) var notes = SheetNotes()
  var minimumFieldCount = 0
  private var batches: [RecordBatch] = []
  private var delivered = 0

  var hasEnded: Bool { delivered >= batches.count }

  mutating func add(_ batch: RecordBatch) { batches.append(batch) }

  /// Takes note of the last rows.
  mutating func end(with batch: RecordBatch, notes: SheetNotes) {
    if !batch.records.isEmpty { batches.append(batch) }
    self.notes = notes
  }

  /// Delivers the next rows, whatever the events: these were taken in before.
  mutating func decode(
    _ events: borrowing XMLEvents, from first: Int, into batch: inout RecordBatch
  ) throws(WorkbookTrouble) -> Int {
    if !hasEnded {
      batch = batches[delivered]
      delivered += 1
      batch.padRecords(to: minimumFieldCount)
    }
    return first
  }
}
