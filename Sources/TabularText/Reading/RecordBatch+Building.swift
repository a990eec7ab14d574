/// Records that come from elsewhere than a text, such as the rows of a sheet.
///
/// Fields are set one by one in the open record, the one after the last of ``RecordBatch/records``, which
/// ``RecordBatch/closeRecord(line:number:)`` adds to them. Between the fields and after the records stand the bytes
/// that a text would have there, so that excerpts of a batch read alike wherever it comes from.
extension RecordBatch {
  private static let builtSeparator = UInt8(ascii: ";")

  /// Forgets all records, the open one too, and keeps the storage.
  public mutating func clear() {
    removeAll()
    fileOffset = 0
  }

  /// How many fields the open record has.
  public var openFieldCount: Int { fields.count - openFirstField }

  /// How many bytes the open record has, those between its fields included.
  public var openRecordSize: Int { bytes.count - openStart }

  /// Sets a field of the open record, given as its bytes in UTF-8; fields left out before it are empty.
  ///
  /// - Parameters:
  ///   - index: which field of the record, from 0; one that was set before is replaced.
  ///   - source: bytes that hold the content, as it is to be read: without quotes, a quote in it written once.
  ///   - range: where the content lies in them. A batch must stay below 2^30 bytes.
  public mutating func setField(_ index: Int, to source: [UInt8], _ range: Range<Int>) {
    padOpenRecord(to: index)
    let first = openFirstField
    if fields.count > first { bytes.append(Self.builtSeparator) }
    let start = bytes.count
    bytes.append(contentsOf: source[range])
    let field = FieldRange(start: start, end: bytes.count, isQuoted: false, hasDoubledQuotes: false)
    if index < fields.count - first { fields[first + index] = field } else { fields.append(field) }
  }

  /// Appends empty fields to the open record until it has that many.
  public mutating func padOpenRecord(to fieldCount: Int) {
    let first = openFirstField
    while fields.count - first < fieldCount {
      if fields.count > first { bytes.append(Self.builtSeparator) }
      fields.append(emptyField(at: bytes.count))
    }
  }

  /// Ends the open record; one without any field gets an empty one, as a blank line has.
  ///
  /// - Parameters:
  ///   - line: what the record's ``RecordEntry/line`` says.
  ///   - number: what its ``RecordEntry/number`` says.
  public mutating func closeRecord(line: Int, number: Int) {
    padOpenRecord(to: 1)
    let start = openStart
    records.append(
      RecordEntry(
        line: line, number: number, fields: openFirstField..<fields.count, bytes: start..<bytes.count, problem: nil,
        problemOffset: start))
    bytes.append(Byte.lineFeed)
  }

  /// Gives every record at least that many fields, empty ones added at its end.
  public mutating func padRecords(to fieldCount: Int) {
    guard records.contains(where: { $0.fieldCount < fieldCount }) else { return }
    var padded: [FieldRange] = []
    padded.reserveCapacity(max(fields.count, records.count * fieldCount))
    for index in records.indices {
      let record = records[index]
      let first = padded.count
      padded.append(contentsOf: fields[record.fieldIndices])
      while padded.count - first < fieldCount { padded.append(emptyField(at: record.end)) }
      var entry = RecordEntry(
        line: record.line, number: record.number, fields: first..<padded.count, bytes: record.start..<record.end,
        problem: nil, problemOffset: record.start)
      if let problem = record.problem { entry.note(problem, at: record.problemOffset) }
      records[index] = entry
    }
    fields = padded
  }

  /// Index of the open record's first field.
  private var openFirstField: Int {
    guard let last = records.last else { return 0 }
    return last.firstField + last.fieldCount
  }

  /// Offset of the open record's first byte: after the line end of the last record.
  private var openStart: Int {
    guard let last = records.last else { return 0 }
    return last.end + 1
  }

  private func emptyField(at offset: Int) -> FieldRange {
    FieldRange(start: offset, end: offset, isQuoted: false, hasDoubledQuotes: false)
  }
}
