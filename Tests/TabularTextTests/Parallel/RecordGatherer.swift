import TabularText

/// Makes plain values of the records that a thread sees.
struct RecordGatherer: BatchWorker {
  func work(on batch: borrowing RecordBatch) -> [ReadRecord] {
    var records: [ReadRecord] = []
    for record in batch.records { records.append(ReadRecord(record, in: copy batch)) }
    return records
  }
}

/// Keeps them in the order in which they come.
struct RecordList: BatchSink {
  private(set) var records: [ReadRecord] = []
  private(set) var batches = 0

  mutating func take(_ part: [ReadRecord], of batch: borrowing RecordBatch) {
    records += part
    batches += 1
  }
}

extension ReadRecord {
  /// All that several threads make of some bytes, the first batch apart: that is where a header is looked for.
  static func readInParallel(
    _ bytes: [UInt8], separator: Separator, threads: Int, blockSize: Int, maximumRecordLength: Int = 1 << 20,
    readsFirstBatchApart: Bool = true
  ) throws -> [ReadRecord] {
    var reader = try RecordReader(
      ByteSource(bytes: bytes), separator: separator, encoding: .utf8, blockSize: blockSize,
      maximumRecordLength: maximumRecordLength)
    var records: [ReadRecord] = []
    if readsFirstBatchApart {
      var batch = RecordBatch()
      if try reader.nextBatch(&batch) { records = batch.records.map { ReadRecord($0, in: batch) } }
    }
    var workers = [RecordGatherer](repeating: RecordGatherer(), count: threads)
    var list = RecordList()
    try reader.distribute(among: &workers, into: &list)
    return records + list.records
  }
}
