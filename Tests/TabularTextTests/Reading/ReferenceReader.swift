import TabularText

/// The reading rules written once more, as plainly as possible: the whole text, one byte after another.
///
/// It shares no code with `RecordReader`; where the two differ, one of them is wrong.
struct ReferenceReader {
  let bytes: [UInt8]
  let separator: UInt8
  let maximumRecordLength: Int

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], separator: Separator, maximumRecordLength: Int) {
    self.bytes = bytes
    self.separator = separator.rawValue
    self.maximumRecordLength = maximumRecordLength
  }

  func readAll() -> [ReadRecord] {
    var records: [ReadRecord] = []
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while position < bytes.count {
      var (record, next) = readRecord(from: position, until: bytes.count)
      let isTooLong = record.end - record.start > maximumRecordLength
      if isTooLong {
        (record, next) = readRecord(from: position, until: position + maximumRecordLength)
        if record.problem != .unclosedQuote {
          record.problem = .tooLong
          record.problemOffset = record.end
        }
      }
      record.line = line
      record.number = records.count + 1
      noteByteProblem(&record)
      records.append(record)
      if isTooLong { break }
      line += bytes[position..<next].count { $0 == Self.lineFeed }
      position = next
    }
    return records
  }

  /// Reads one record as if the text ended at `limit`.
  private func readRecord(from start: Int, until limit: Int) -> (ReadRecord, next: Int) {
    var record = ReadRecord(fields: [], line: 0, number: 0, start: start, end: start)
    var position = start
    while true {
      let next = readField(from: position, until: limit, &record)
      if next == limit {
        record.end = limit
        return (record, limit)
      }
      if bytes[next] == separator {
        position = next + 1
        continue
      }
      record.end = next
      return (record, bytes[next] == Self.lineFeed ? next + 1 : next + 2)
    }
  }

  /// Reads one field and returns where the separator, the line end or the end stands.
  private func readField(from start: Int, until limit: Int, _ record: inout ReadRecord) -> Int {
    if start < limit, bytes[start] == Self.quote, let next = readQuoted(from: start, until: limit, &record) {
      return next
    }
    var position = start
    while !endsField(position, limit) {
      if bytes[position] == Self.quote, position > start { note(.strayQuote, position, &record) }
      position += 1
    }
    record.fields.append(.init(bytes: Array(bytes[start..<position]), isQuoted: false))
    return position
  }

  /// Reads a quoted field; nil, with nothing but the problem noted, when its closing quote closes nothing.
  private func readQuoted(from start: Int, until limit: Int, _ record: inout ReadRecord) -> Int? {
    var content: [UInt8] = []
    var position = start + 1
    while position < limit {
      if bytes[position] != Self.quote {
        content.append(bytes[position])
        position += 1
      } else if position + 1 < limit, bytes[position + 1] == Self.quote {
        content.append(Self.quote)
        position += 2
      } else if endsField(position + 1, limit) {
        record.fields.append(.init(bytes: content, isQuoted: true))
        return position + 1
      } else {
        note(.strayQuote, position, &record)
        return strayField(from: start, after: position + 1, until: limit, &record)
      }
    }
    record.problem = .unclosedQuote
    record.problemOffset = start
    record.fields.append(.init(bytes: content, isQuoted: true))
    return limit
  }

  private func strayField(from start: Int, after: Int, until limit: Int, _ record: inout ReadRecord) -> Int {
    var position = after
    while !endsField(position, limit) { position += 1 }
    record.fields.append(.init(bytes: Array(bytes[start..<position]), isQuoted: false))
    return position
  }

  private func endsField(_ position: Int, _ limit: Int) -> Bool {
    if position >= limit || bytes[position] == separator || bytes[position] == Self.lineFeed { return true }
    return bytes[position] == Self.carriageReturn && position + 1 < limit && bytes[position + 1] == Self.lineFeed
  }

  private func note(_ problem: RecordProblem, _ offset: Int, _ record: inout ReadRecord) {
    guard record.problem == nil else { return }
    record.problem = problem
    record.problemOffset = offset
  }

  /// The first NUL or ill-formed byte, found with nothing but the standard library's own validation.
  private func noteByteProblem(_ record: inout ReadRecord) {
    if record.problem == .tooLong || record.problem == .unclosedQuote { return }
    var position = record.start
    while position < record.end {
      let length = (1...4).first { length in
        position + length <= record.end
          && String(validating: bytes[position..<position + length], as: UTF8.self)?.unicodeScalars.count == 1
      }
      if bytes[position] == 0 || length == nil {
        guard position < record.problemOffset ?? .max else { return }
        record.problem = bytes[position] == 0 ? .nulByte : .invalidUTF8(byte: bytes[position])
        record.problemOffset = position
        return
      }
      position += length ?? 1
    }
  }
}
