extension RecordBatch {
  /// Where a cell begins, as an editor shows it.
  ///
  /// - Parameters:
  ///   - index: which field of the record, from 0.
  ///   - record: a record of this batch.
  /// - Returns: the place of the opening quote when the cell is quoted; of the record's end when it has no such cell.
  public func position(ofField index: Int, in record: RecordEntry) -> TextPosition {
    guard (0..<record.fieldCount).contains(index) else { return position(ofByte: record.end, in: record) }
    let field = fields[record.firstField + index]
    return position(ofByte: field.isQuoted ? field.start - 1 : field.start, in: record)
  }

  /// Where a byte of a record stands, as an editor shows it.
  ///
  /// - Parameters:
  ///   - offset: offset in the batch; one outside the record counts as the record's nearest end.
  ///   - record: a record of this batch.
  /// - Returns: the physical line, and the column after the characters that stand before the byte on that line.
  public func position(ofByte offset: Int, in record: RecordEntry) -> TextPosition {
    let offset = clamped(offset, to: record)
    let start = lineStart(ofByte: offset, in: record)
    let lineBreaks = start == record.start ? 0 : bytes[record.start..<start].count { $0 == Byte.lineFeed }
    return TextPosition(line: record.line + lineBreaks, column: scalarCount(start..<offset, in: record) + 1)
  }

  /// The physical line that holds a byte, or the record's part of it, to be shown to a person.
  ///
  /// - Parameters:
  ///   - offset: offset in the batch; one outside the record counts as the record's nearest end.
  ///   - record: a record of this batch.
  /// - Returns: the line without its line end, ill-formed parts shown as U+FFFD, and how many Unicode scalars of it
  ///   stand before the byte.
  public func physicalLine(ofByte offset: Int, in record: RecordEntry) -> (text: String, offset: Int) {
    let offset = clamped(offset, to: record)
    let start = lineStart(ofByte: offset, in: record)
    var end = bytes[offset..<record.end].firstIndex(of: Byte.lineFeed) ?? record.end
    if end < record.end, end > start, bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    return (String(decoding: bytes[start..<end], as: UTF8.self), scalarCount(start..<min(offset, end), in: record))
  }

  private func clamped(_ offset: Int, to record: RecordEntry) -> Int {
    min(max(offset, record.start), record.end)
  }

  private func lineStart(ofByte offset: Int, in record: RecordEntry) -> Int {
    let bytes = bytes.span
    var start = offset
    while start > record.start, bytes[start - 1] != Byte.lineFeed { start -= 1 }
    return start
  }

  /// How many scalars a range is shown with.
  ///
  /// A record without a problem is well-formed, and each of its scalars has one byte that continues no other; in any
  /// other record the range is decoded, which counts ill-formed parts too.
  private func scalarCount(_ range: Range<Int>, in record: RecordEntry) -> Int {
    guard record.problem == nil else {
      return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
    }
    let bytes = bytes.span
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
