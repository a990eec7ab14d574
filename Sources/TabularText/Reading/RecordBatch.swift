/// Some consecutive records of a text, with the bytes they were cut from.
///
/// A batch is meant to be handed to ``RecordReader/nextBatch(_:)`` again and again: its storage is reused. Fields are
/// read in place, from ``bytes``; the methods that build strings are for messages and other rare needs.
public struct RecordBatch: Sendable {
  /// The bytes that all offsets of the batch refer to.
  public internal(set) var bytes: [UInt8] = []
  /// The fields of all the records, one record after another.
  public internal(set) var fields: [FieldRange] = []
  /// The records, in the order of the text.
  public internal(set) var records: [RecordEntry] = []
  /// Offset in the file of the batch's first byte, a byte order mark counted: add it to get an offset in the file. Of a
  /// text in another encoding than UTF-8, an offset in what it is in UTF-8.
  public internal(set) var fileOffset = 0
  /// The encoding that the bytes had in the file; here they are UTF-8.
  public internal(set) var encoding = TextEncoding.utf8
  /// How many bytes of the file were read for it; those of all batches add up to the file.
  public internal(set) var sourceSize = 0

  /// A batch without any record.
  public init() {}

  /// The content of a field without the quotes around it, doubled quotes read as one.
  public func rawBytes(of field: FieldRange) -> [UInt8] {
    let content = bytes[field.start..<field.end]
    guard field.hasDoubledQuotes else { return Array(content) }
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var skipsQuote = false
    for byte in content {
      let isSecond = skipsQuote && byte == Byte.quote
      skipsQuote = byte == Byte.quote && !isSecond
      if !isSecond { result.append(byte) }
    }
    return result
  }

  /// The content of a field as text, each ill-formed part of it shown as U+FFFD.
  public func text(of field: FieldRange) -> String {
    String(decoding: rawBytes(of: field), as: UTF8.self)
  }

  /// Forgets all records and keeps the storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
  }

  /// Forgets the records and keeps the bytes.
  mutating func forgetRecords() {
    fields.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
  }

  /// Moves the places of records that were numbered from 1 on to where the batch stands in the text.
  mutating func shift(lines: Int, numbers: Int) {
    for index in records.indices { records[index].shift(lines: lines, numbers: numbers) }
  }

  /// Takes note, in each record, of its first byte that no text may hold.
  mutating func noteByteProblems() {
    var index = 0
    var offset = 0
    while let finding = ByteCheck.firstProblem(in: bytes.span, from: offset) {
      while index < records.count, records[index].end <= finding.offset { index += 1 }
      guard index < records.count else { return }
      records[index].note(finding.problem.meant(in: encoding), at: finding.offset)
      // The byte after a record is a line end, hence never inside a character.
      offset = records[index].end
    }
  }
}
