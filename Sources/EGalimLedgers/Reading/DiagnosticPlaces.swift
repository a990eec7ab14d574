import EGalimDiagnostics
import TabularText

extension DiagnosticCollector {
  /// Records a finding about a cell of a record, or about the whole record; its place and texts are made only when the
  /// diagnostic is kept.
  mutating func record(
    _ entry: RowFindings.Entry, of record: RecordEntry, in batch: borrowing RecordBatch, header: HeaderMatch,
    table: Place, keepsExcerpt: Bool
  ) {
    self.record(entry.finding.code, inFile: table.path) {
      Diagnostic(entry, of: record, in: batch, header: header, table: table, keepsExcerpt: keepsExcerpt)
    }
  }

  /// Records what makes a record's bytes unfit, likewise.
  mutating func record(
    _ problem: RecordProblem, of record: RecordEntry, in batch: borrowing RecordBatch, header: HeaderMatch?,
    table: Place, keepsExcerpt: Bool
  ) {
    self.record(Finding(problem, offset: 0, in: batch.encoding).code, inFile: table.path) {
      Diagnostic(problem, of: record, in: batch, header: header, table: table, keepsExcerpt: keepsExcerpt)
    }
  }
}

extension RecordBatch {
  /// A field's text, made in one step where no quote is doubled, as in nearly all.
  func plainText(of field: FieldRange) -> String {
    field.hasDoubledQuotes ? text(of: field) : String(decoding: bytes[field.start..<field.end], as: UTF8.self)
  }
}

extension Diagnostic {
  /// A finding about a cell of a record, or about the whole record.
  init(
    _ entry: RowFindings.Entry, of record: RecordEntry, in batch: borrowing RecordBatch, header: HeaderMatch,
    table: Place, keepsExcerpt: Bool
  ) {
    let masks = header.layout.kind == .canteens
    guard let cell = entry.cell, cell < record.fieldCount else {
      self.init(entry.finding, at: table.ofRecord(record))
      if keepsExcerpt { excerpt = .init(whole: record, in: batch, masksAddresses: masks) }
      return
    }
    let field = batch.fields[record.firstField + cell]
    let text = batch.plainText(of: field)
    self.init(
      entry.finding, at: table.ofCell(cell, in: record, of: batch, fieldName: header.columnName(ofCell: cell)),
      cell: masks ? AddressMask.masking(text) : text)
    if keepsExcerpt { excerpt = .init(field, of: record, in: batch, masksAddresses: masks) }
  }

  /// What makes a record's bytes unfit, at the byte where it shows.
  init(
    _ problem: RecordProblem, of record: RecordEntry, in batch: borrowing RecordBatch, header: HeaderMatch?,
    table: Place, keepsExcerpt: Bool
  ) {
    let field = (0..<record.fieldCount).last { batch.fields[record.firstField + $0].start <= record.problemOffset + 1 }
    let position = batch.position(ofField: field ?? 0, in: record)
    self.init(
      Finding(problem, offset: batch.fileOffset + record.problemOffset, in: batch.encoding),
      at: Place(
        path: table.path, line: position.line, column: position.column, rowNumber: record.number,
        fieldNumber: field.map { $0 + 1 }, fieldName: field.flatMap { header?.columnName(ofCell: $0) }))
    if keepsExcerpt {
      // The byte that shows it, where it stands on the line of the place; else the cell's start.
      let isOnLine = batch.position(ofByte: record.problemOffset, in: record).line == position.line
      let start = field.map { batch.fields[record.firstField + $0].start } ?? record.start
      let line = batch.physicalLine(ofByte: isOnLine ? record.problemOffset : start, in: record)
      let masks = header?.layout.kind == .canteens
      excerpt =
        Excerpt(
          text: masks ? AddressMask.masking(line.text) : line.text, offset: line.offset, length: 1
        ).windowed
    }
  }
}

extension Place {
  /// The place of a record of this table.
  func ofRecord(_ record: RecordEntry) -> Place {
    var place = self
    place.line = record.line
    place.column = 1
    place.rowNumber = record.number
    return place
  }

  /// The place of a cell of this sheet, by its row and its column (A is 1).
  func ofSheetCell(column: Int, row: Int) -> Place {
    var place = self
    place.line = row
    place.column = column
    place.fieldNumber = column
    return place
  }

  /// The place of a cell (from 0) of a record of this table; on a sheet its row and its column.
  fileprivate func ofCell(
    _ cell: Int, in record: RecordEntry, of batch: borrowing RecordBatch, fieldName: String?
  ) -> Place {
    var place = self
    place.rowNumber = record.number
    place.fieldNumber = cell + 1
    place.fieldName = fieldName
    if isOnSheet {
      place.line = record.line
      place.column = cell + 1
    } else {
      let position = batch.position(ofField: cell, in: record)
      place.line = position.line
      place.column = position.column
    }
    return place
  }
}

extension Diagnostic.Excerpt {
  /// Lines longer than this are cut around the part to underline.
  private static let widest = 160

  /// The physical line of a cell, the cell underlined; addresses are masked where the table may hold them.
  public init(_ field: FieldRange, of record: RecordEntry, in batch: borrowing RecordBatch, masksAddresses: Bool) {
    let start = field.isQuoted ? field.start - 1 : field.start
    let line = batch.physicalLine(ofByte: start, in: record)
    let end = min(field.isQuoted ? field.end + 1 : field.end, record.end)
    let firstLine = batch.bytes[start..<end].prefix { $0 != UInt8(ascii: "\n") }
    let length = String(decoding: firstLine, as: UTF8.self).unicodeScalars.count
    let room = line.text.unicodeScalars.count - line.offset
    self =
      Diagnostic.Excerpt(
        text: masksAddresses ? AddressMask.masking(line.text) : line.text, offset: line.offset,
        length: max(1, min(length, room))
      ).windowed
  }

  /// A record's first physical line, all of it underlined.
  init(whole record: RecordEntry, in batch: borrowing RecordBatch, masksAddresses: Bool) {
    let line = batch.physicalLine(ofByte: record.start, in: record)
    self =
      Diagnostic.Excerpt(
        text: masksAddresses ? AddressMask.masking(line.text) : line.text, offset: 0,
        length: max(1, line.text.unicodeScalars.count)
      ).windowed
  }

  /// The same excerpt, a very long line cut to what surrounds the part to underline.
  fileprivate var windowed: Diagnostic.Excerpt {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > Diagnostic.Excerpt.widest else { return self }
    let first = max(0, min(offset - 60, scalars.count - Diagnostic.Excerpt.widest))
    let last = min(scalars.count, first + Diagnostic.Excerpt.widest)
    var cut = String.UnicodeScalarView()
    if first > 0 { cut.append("…") }
    cut.append(contentsOf: scalars[first..<last])
    if last < scalars.count { cut.append("…") }
    return Diagnostic.Excerpt(
      text: String(cut), offset: offset - first + (first > 0 ? 1 : 0), length: max(1, min(length, last - offset)))
  }
}

extension Finding {
  /// What to tell people of a record's problem; the offset is counted in a file that is UTF-8.
  init(_ problem: RecordProblem, offset: Int, in encoding: TextEncoding) {
    switch problem {
    case .strayQuote: self = .strayQuote
    case .unclosedQuote: self = .unclosedQuote
    case .tooLong: self = .recordTooLong(limit: 1 << 20)
    case .invalidUTF8(let byte): self = .invalidUTF8(offset: offset, byte: byte)
    case .nulByte: self = .nulByte(offset: encoding == .utf8 ? offset : nil)
    case .undefinedByte(let byte): self = .undecodableText(.byte(byte, EncodingName(encoding)))
    case .unpairedSurrogate: self = .undecodableText(.unpairedSurrogate)
    case .halfUnit: self = .undecodableText(.cutShort)
    }
  }
}
