import TabularText

/// A record as plain values, with offsets in the whole file: what the two readers are compared by.
struct ReadRecord: Equatable {
  struct Field: Equatable {
    var bytes: [UInt8]
    var isQuoted: Bool
  }

  var fields: [Field]
  var line: Int
  var number: Int
  var start: Int
  var end: Int
  var problem: RecordProblem?
  var problemOffset: Int?

  /// The fields as text.
  var texts: [String] { fields.map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// All that `RecordReader` makes of some bytes.
  static func readAll(
    _ bytes: [UInt8], separator: Separator? = nil, blockSize: Int = 1 << 20, maximumRecordLength: Int = 1 << 20
  ) throws -> [ReadRecord] {
    var reader = try RecordReader(
      ByteSource(bytes: bytes), separator: separator, encoding: .utf8, blockSize: blockSize,
      maximumRecordLength: maximumRecordLength)
    return try readAll(&reader)
  }

  /// All the records that a reader still has.
  static func readAll(_ reader: inout RecordReader) throws -> [ReadRecord] {
    var result: [ReadRecord] = []
    var batch = RecordBatch()
    while try reader.nextBatch(&batch) {
      result += batch.records.map { ReadRecord($0, in: batch) }
    }
    return result
  }

  static func readAll(_ text: String, separator: Separator? = nil) throws -> [ReadRecord] {
    try readAll(Array(text.utf8), separator: separator)
  }
}

extension ReadRecord {
  init(_ record: RecordEntry, in batch: RecordBatch) {
    self.init(
      fields: record.fieldIndices.map { index in
        let field = batch.fields[index]
        return Field(bytes: batch.rawBytes(of: field), isQuoted: field.isQuoted)
      },
      line: record.line, number: record.number, start: batch.fileOffset + record.start,
      end: batch.fileOffset + record.end, problem: record.problem,
      problemOffset: record.problem == nil ? nil : batch.fileOffset + record.problemOffset)
  }
}
