import EGalimDiagnostics
import EGalimLedgers
import TabularText
import WorkbookText

extension FileJudge {
  /// Judges a file that is a workbook, or that its name says is one.
  mutating func judgeWorkbook(
    _ reader: consuming RecordReader, under name: FileName.Reading, size: Int?
  ) throws(FileTrouble) {
    let kind = reader.contentKind
    let isContainer = kind == .zipArchive || kind == .legacyWorkbook
    switch name {
    case .refused: return
    case .workbook where kind == .empty: return reasons.note(.emptyFile)
    case .workbook where !isContainer: return reasons.note(.platformNotAWorkbook)
    case .text where path != "-", .tabbedText:
      return reasons.note(kind == .zipArchive ? .platformWorkbookNamedText : .workbookNotRead(.legacy))
    case .text, .workbook: break
    }
    // The platform never reads a file that large.
    if let size, size > PurchaseFile.platformLimit { return reasons.note(.platformFileTooLarge(bytes: size)) }
    guard let bytes = try reader.allBytes(atMost: PurchaseFile.platformLimit) else {
      return reasons.note(.platformFileTooLarge(bytes: size ?? PurchaseFile.platformLimit + 1))
    }
    do throws(WorkbookTrouble) {
      let workbook = try Workbook(bytes: bytes)
      guard workbook.format == .officeOpenXML else { return reasons.note(.platformNotAWorkbook) }
      try judge(workbook)
    } catch {
      reasons.note(Finding(error))
    }
  }

  /// Only the first sheet is read, hidden or not.
  private mutating func judge(_ workbook: Workbook) throws(WorkbookTrouble) {
    guard let first = workbook.sheets.first else { return }
    if !Self.holdsTable(try Self.firstNames(of: first, in: workbook)) {
      return try noteOtherSheets(of: workbook, than: first)
    }
    reasons.table = Place(path: path, sheet: first.name)
    var reader = try workbook.reader(of: first, keepsStoredCells: true)
    var batch = RecordBatch()
    var last = 0
    while try reader.nextBatch(&batch) {
      var rows = StoredRows(reader.storedCells)
      for record in batch.records {
        noteBlankRows(after: last, before: record.line)
        last = record.line
        judge(record, of: batch, stored: rows.row(record.line))
      }
    }
    // Rows below that stand in the file without a value: emptied, or only coloured.
    noteBlankRows(after: last, before: (reader.emptyRows.last ?? 0) + 1)
    try noteUnreadSheets(of: workbook, besides: first)
  }

  /// A run of blank rows is told once: there may be thousands of them.
  private mutating func noteBlankRows(after last: Int, before next: Int) {
    guard next > last + 1 else { return }
    let finding: Finding =
      next == last + 2 ? .platformBlankRow : .platformBlankRows(first: last + 1, last: next - 1)
    reasons.note(finding, ofRow: last + 1)
  }

  // MARK: Which sheet

  /// The first sheet holds no table: is there one elsewhere?
  private mutating func noteOtherSheets(of workbook: Workbook, than first: SheetInfo) throws(WorkbookTrouble) {
    var fitting: String?
    for sheet in workbook.sheets.dropFirst() where !sheet.isHidden {
      let names = try Self.firstNames(of: sheet, in: workbook)
      if Self.isTrackingWorkbook(names) { return reasons.note(.platformTrackingWorkbook) }
      if fitting == nil, Self.holdsTable(names) { fitting = sheet.name }
    }
    reasons.note(.platformFirstSheet(first: first.name, fitting: fitting))
  }

  /// What the platform would leave out without a word.
  private mutating func noteUnreadSheets(of workbook: Workbook, besides first: SheetInfo) throws(WorkbookTrouble) {
    var others: [String] = []
    for sheet in workbook.sheets.dropFirst() where !sheet.isHidden {
      if Self.holdsTable(try Self.firstNames(of: sheet, in: workbook)) { others.append(sheet.name) }
    }
    if !others.isEmpty { reasons.note(.platformSheetsUnread(read: first.name, others: others), in: .doubts) }
  }

  private static func holdsTable(_ names: [String]) -> Bool {
    isTrackingWorkbook(names) || HeaderVerdict(names: names) != nil
  }

  /// Whether a header is that of the platform's own tracking workbook, which it does not import.
  static func isTrackingWorkbook(_ names: [String]) -> Bool {
    HeaderMatch(names: names)?.layout.kind == .trackedPurchases
  }

  /// The cells of a sheet's first row that holds any.
  private static func firstNames(of sheet: SheetInfo, in workbook: Workbook) throws(WorkbookTrouble) -> [String] {
    var reader = try workbook.reader(of: sheet)
    var batch = RecordBatch()
    guard try reader.nextBatch(&batch), let record = batch.records.first else { return [] }
    return record.fieldIndices.map { batch.text(of: batch.fields[$0]) }
  }
}
