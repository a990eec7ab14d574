import EGalim
import EGalimDiagnostics
import TabularText

/// Goes through a file once and notes everything that the platform would object to.
struct FileJudge: ~Copyable {
  var reasons: Reasons
  let path: String
  private let today: CivilDate
  private var header: HeaderVerdict?
  private var headerFieldCount = 0
  private var hasSeenHeader = false
  private var isEncodingNoted = false
  /// The line of the first row of each canteen, where a canteen may stand once.
  private var firstLines: [String: Int] = [:]

  private static let maximumRecordLength = 1 << 20

  init(path: String, today: CivilDate) {
    self.path = path
    self.today = today
    reasons = Reasons(path: path)
  }

  /// Judges the whole file; `size` is its length in bytes, counted while reading when nil.
  mutating func judge(_ source: consuming ByteSource, size: Int?) throws(FileTrouble) {
    let reading = FileName.reading(of: path)
    if case .refused(let found) = reading { reasons.note(.platformExtension(found: found)) }
    var reader = try RecordReader(
      source, separator: reading == .tabbedText ? .tab : nil, encoding: .utf8, takesFirstLineAsRecord: true,
      maximumRecordLength: FileJudge.maximumRecordLength)
    if reading == .workbook || reader.contentKind == .zipArchive || reader.contentKind == .legacyWorkbook {
      return try judgeWorkbook(reader, under: reading, size: size)
    }
    guard isText(reader.contentKind) else { return }
    guard !reader.lineEndsAreCarriageReturnsOnly else {
      reasons.note(.oldMacLineEnds)
      return
    }

    var batch = RecordBatch()
    var readCount = 0
    var isFirstBatch = true
    while try reader.nextBatch(&batch) {
      readCount = batch.fileOffset + batch.bytes.count
      if isFirstBatch { noteQuotedHeader(after: reader.contentKind, in: batch) }
      isFirstBatch = false
      // The platform never reads a file that large; the size is reason enough for what lies beyond.
      if batch.fileOffset > PurchaseFile.platformLimit { continue }
      for record in batch.records { judge(record, of: batch) }
    }
    if (size ?? readCount) > PurchaseFile.platformLimit {
      reasons.note(.platformFileTooLarge(bytes: size ?? readCount))
    }
    // A byte order mark and nothing else.
    if isFirstBatch { reasons.note(.emptyFile) }
  }

  // MARK: File

  private mutating func isText(_ kind: ContentKind) -> Bool {
    switch kind {
    case .text: return true
    case .zipArchive, .legacyWorkbook: return false
    case .empty: reasons.note(.emptyFile)
    case .utf16: reasons.note(.platformEncoding)
    case .binary(let offset): reasons.note(.binaryFile(offset: offset))
    }
    return false
  }

  private mutating func noteQuotedHeader(after kind: ContentKind, in batch: RecordBatch) {
    guard kind == .text(byteOrderMark: true), let record = batch.records.first,
      batch.fields[record.firstField].isQuoted
    else { return }
    reasons.note(
      .platformQuotedHeaderAfterMark, in: .header, field: 0, named: nil, record: record, of: batch, showsLine: true)
  }

  // MARK: Records

  mutating func judge(_ record: RecordEntry, of batch: RecordBatch, stored: StoredRow? = nil) {
    if let problem = record.problem {
      note(problem, of: record, in: batch)
      // The header decides what all other rows are; it is judged as far as it can be read.
      if hasSeenHeader { return }
    }
    let cells = record.fieldIndices.map { batch.text(of: batch.fields[$0]) }
    if cells.allSatisfy(\.isEmpty) {
      reasons.note(.platformBlankRow, in: .file, record: record, of: batch)
    } else if !hasSeenHeader {
      judgeHeader(cells, record, of: batch)
    } else if let header {
      judgeRow(cells, record, of: batch, under: header, stored: stored)
    }
  }

  private mutating func note(_ problem: RecordProblem, of record: RecordEntry, in batch: RecordBatch) {
    let offset = record.problemOffset
    let (finding, phase): (Finding, Reasons.Phase) =
      switch problem {
      case .strayQuote: (.strayQuote, .cells)
      case .unclosedQuote: (.unclosedQuote, .cells)
      case .tooLong: (.recordTooLong(limit: FileJudge.maximumRecordLength), .cells)
      case .nulByte: (.nulByte(offset: batch.fileOffset + offset), .cells)
      case .invalidUTF8, .undefinedByte, .unpairedSurrogate, .halfUnit: (.platformEncoding, .file)
      }
    if phase == .file {
      // One reason for the whole file: its encoding, told at the first place that shows it.
      guard !isEncodingNoted else { return }
      isEncodingNoted = true
    }
    reasons.note(finding, in: phase, record: record, of: batch, atByte: offset)
  }

  // MARK: Header

  private mutating func judgeHeader(_ names: [String], _ record: RecordEntry, of batch: RecordBatch) {
    hasSeenHeader = true
    headerFieldCount = names.count
    if FileJudge.isTrackingWorkbook(names) { return reasons.note(.platformTrackingWorkbook) }
    guard let verdict = HeaderVerdict(names: names) else {
      reasons.note(.platformUnknownFile, in: .header, record: record, of: batch)
      return
    }
    header = verdict
    for objection in verdict.objections {
      if let field = objection.field {
        reasons.note(
          objection.finding, in: .header, field: field, named: objection.expected, record: record, of: batch,
          showsLine: true)
      } else {
        reasons.note(objection.finding, in: .header, record: record, of: batch)
      }
    }
  }

  // MARK: Rows

  private mutating func judgeRow(
    _ cells: [String], _ record: RecordEntry, of batch: RecordBatch, under header: HeaderVerdict, stored: StoredRow?
  ) {
    var cells = cells
    // A sheet's record ends with its last filled cell.
    if stored != nil { while cells.count < headerFieldCount { cells.append("") } }
    guard cells.count == headerFieldCount else {
      reasons.note(
        .platformColumnCount(expected: headerFieldCount, found: cells.count), in: .cells, record: record, of: batch)
      return
    }
    var refused: Set<String> = []
    if let stored {
      refused = judgeTypes(&cells, of: stored, record, of: batch, under: header)
    }
    let row = ImportRow(fields: header.fields, cells: cells)
    for column in header.format.columns where !refused.contains(column.name) {
      if let finding = cellObjection(to: row, in: column, line: record.line, of: header.format) {
        note(RowObjection(finding, in: column.name), in: .cells, record, of: batch, under: header)
      }
    }
    for rule in header.format.rules {
      for objection in rule(row, today) { note(objection, in: .rules, record, of: batch, under: header) }
    }
  }

  /// Notes what the platform refuses for its type alone, and puts into the cells what it reads of the others.
  ///
  /// - Returns: the columns whose cells are refused.
  private mutating func judgeTypes(
    _ cells: inout [String], of stored: StoredRow, _ record: RecordEntry, of batch: RecordBatch,
    under header: HeaderVerdict
  ) -> Set<String> {
    var refused: Set<String> = []
    for column in header.format.columns {
      guard let field = header.fields[column.name] else { continue }
      switch stored.reading(of: cells[field], atField: field, in: column) {
      case .text(let text): cells[field] = text
      case .refused(let finding):
        note(RowObjection(finding, in: column.name), in: .cells, record, of: batch, under: header)
        refused.insert(column.name)
      case .doubtful(let finding, let text):
        note(RowObjection(finding, in: column.name), in: .doubts, record, of: batch, under: header)
        cells[field] = text
      }
    }
    return refused
  }

  /// What the schema objects to in a cell.
  private mutating func cellObjection(
    to row: ImportRow, in column: ImportFormat.Column, line: Int, of format: ImportFormat
  ) -> Finding? {
    guard let cell = row[column.name] else { return nil }
    guard !cell.isEmpty else { return column.isRequired ? .platformEmptyCell : nil }
    if column.name == format.uniqueColumn {
      if let first = firstLines[cell] { return .platformRepeatedCanteen(firstLine: first) }
      firstLines[cell] = line
    }
    return column.objection(cell)
  }

  private mutating func note(
    _ objection: RowObjection, in phase: Reasons.Phase, _ record: RecordEntry, of batch: RecordBatch,
    under header: HeaderVerdict
  ) {
    guard let column = objection.column, let field = header.fields[column] else {
      reasons.note(objection.finding, in: phase, record: record, of: batch)
      return
    }
    reasons.note(
      objection.finding, in: phase, field: field, named: column, record: record, of: batch,
      showsLine: !header.format.holdsAddresses)
  }
}
