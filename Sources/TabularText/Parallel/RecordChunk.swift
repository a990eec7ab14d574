/// A run of bytes that begins with a record, as far as quote parity can tell, and what scanning makes of it.
struct RecordChunk: Sendable {
  /// Which chunk it is, from 0.
  let index: Int
  /// Whether the text ends with it.
  let isLast: Bool
  /// The bytes, and once scanned the records; their lines and numbers count from 1 until the chunk has its place.
  var batch: RecordBatch
  /// How many lines and records end in the chunk.
  private(set) var ended = (lines: 0, records: 0)
  /// Offset of the record that reaches beyond the chunk; the number of bytes of use when none does.
  private(set) var openRecordStart = 0
  /// How many bytes are of use: those up to where a record that is too long was cut.
  private var usedCount = 0
  /// Whether a record is too long, and the reading ends with it.
  private(set) var isTooLong = false

  init(index: Int, isLast: Bool, batch: RecordBatch) {
    self.index = index
    self.isLast = isLast
    self.batch = batch
  }

  /// Cuts the bytes into records by the exact rules, whatever was scanned before.
  mutating func scan(separator: Separator, maximumRecordLength: Int) {
    var scanner = RecordScanner(separator: separator, maximumRecordLength: maximumRecordLength)
    batch.forgetRecords()
    var fields: [FieldRange] = []
    var records: [RecordEntry] = []
    swap(&fields, &batch.fields)
    swap(&records, &batch.records)
    usedCount = scan(batch.bytes, with: &scanner, fields: &fields, records: &records)
    swap(&fields, &batch.fields)
    swap(&records, &batch.records)
    ended = (lines: scanner.line - 1, records: scanner.number - 1)
    openRecordStart = isLast || isTooLong ? usedCount : scanner.openRecordStart
  }

  /// Returns the offset after the last byte of use.
  private mutating func scan(
    _ bytes: [UInt8], with scanner: inout RecordScanner, fields: inout [FieldRange], records: inout [RecordEntry]
  ) -> Int {
    var outcome = scanner.scan(bytes.span, fields: &fields, records: &records)
    if outcome == .endOfBytes, isLast {
      outcome = scanner.finish(bytes.span, fields: &fields, records: &records)
    }
    isTooLong = outcome == .tooLong || (!isLast && scanner.isOpenRecordTooLong(atCount: bytes.count))
    return isTooLong ? scanner.cutOpenRecord(bytes.span, fields: &fields, records: &records) : bytes.count
  }

  /// Puts bytes before the chunk's own, which are then to be scanned again.
  mutating func prepend(_ bytes: [UInt8]) {
    batch.bytes.insert(contentsOf: bytes, at: 0)
    batch.fileOffset -= bytes.count
  }

  /// Cuts off the record that reaches beyond the chunk, now that it is known that the chunk begins with a record.
  mutating func takeOpenRecord() -> [UInt8] {
    batch.bytes.removeLast(batch.bytes.count - usedCount)
    guard openRecordStart < batch.bytes.count else { return [] }
    let bytes = Array(batch.bytes[openRecordStart...])
    batch.bytes.removeLast(bytes.count)
    let fieldEnd = batch.records.last?.fieldIndices.upperBound ?? 0
    batch.fields.removeLast(batch.fields.count - fieldEnd)
    return bytes
  }

  /// The records, with nobody else left to own them.
  consuming func intoBatch() -> RecordBatch { batch }

  /// A chunk of nothing in the place of this one: for what comes after the last record that can be read.
  mutating func empty() {
    batch.removeAll()
    ended = (0, 0)
    usedCount = 0
    openRecordStart = 0
  }
}
