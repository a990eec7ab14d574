import EGalimDiagnostics
import TabularText
import WorkbookText

/// Finds the sheet of a workbook that is to be read, by the headers of its sheets.
struct SheetChoice {
  private let workbook: Workbook
  private let path: String
  /// What the table is wanted for; nil where any will do.
  private let wanted: KnownTable?

  init(_ workbook: Workbook, path: String, wanted: KnownTable?) {
    self.workbook = workbook
    self.path = path
    self.wanted = wanted
  }

  /// A sheet opened as far as its header.
  struct Opened: ~Copyable {
    var reader: SheetReader
    /// The batch that holds the header.
    var batch: RecordBatch
    let header: HeaderMatch
    let headerRecord: RecordEntry
    /// How many filled rows stand above the header.
    let rowsAbove: Int
    let sheet: SheetInfo
    /// What the summary of a tracking workbook shows.
    var shownSummary: ShownSummary?
  }

  /// Opens the sheet to read: the one asked for, else the only one whose header fits.
  ///
  /// Among several that fit, those of the wanted table are meant. Hidden sheets are read only when asked for, or when
  /// there is no other. A canteen list or meals that stand beside the ledgers in one workbook are found though a
  /// ledger's sheet was asked for.
  func open(asked: SheetRequest?) throws(OpenedTable.Failure) -> Opened {
    if let sheet = asked?.sheet(of: workbook, path: path) {
      if let opened = try search(sheet) {
        if isWanted(opened.header) || wanted == .purchases { return try withSummary(opened) }
      } else if wanted == nil || wanted == .purchases {
        throw .broken(try whyNot(sheet))
      }
    }
    let visible = workbook.sheets.filter { !$0.isHidden }
    let candidates = workbook.sheets.count == 1 ? workbook.sheets : visible
    var fitting: [(sheet: SheetInfo, isWanted: Bool)] = []
    for sheet in candidates {
      if let opened = try search(sheet) { fitting.append((sheet, isWanted(opened.header))) }
    }
    if fitting.contains(where: \.isWanted) { fitting.removeAll { !$0.isWanted } }
    if fitting.count > 1 {
      throw .broken(Diagnostic(.severalSheetsFit(sheets: fitting.map(\.sheet.name)), at: Place(path: path)))
    }
    if let only = fitting.first, let opened = try search(only.sheet) { return try withSummary(opened) }
    if candidates.count == 1, let only = candidates.first { throw .notATable(try whyNot(only)) }
    throw .notATable(Diagnostic(.noSheetFits(sheets: workbook.sheets.map(\.name)), at: Place(path: path)))
  }

  private func isWanted(_ header: HeaderMatch) -> Bool {
    wanted.map { $0 == header.layout.kind.table } ?? true
  }

  /// A tracking workbook's purchases, opened again with what its summary shows, and what that must be warned of.
  private func withSummary(_ opened: consuming Opened) throws(OpenedTable.Failure) -> Opened {
    guard opened.header.layout.kind == .trackedPurchases, let amount = opened.header.cell(of: "prix_ht") else {
      return opened
    }
    let shown: ShownSummary?
    do throws(WorkbookTrouble) {
      shown = try ShownSummary(workbook)
    } catch {
      throw failure(error)
    }
    guard let shown, var again = try search(opened.sheet, countingTextIn: amount) else { return opened }
    again.shownSummary = shown
    return again
  }

  /// Looks for a header in the first filled rows of a sheet; nil when there is none.
  private func search(
    _ sheet: SheetInfo, countingTextIn column: Int? = nil
  ) throws(OpenedTable.Failure) -> Opened? {
    do throws(WorkbookTrouble) {
      var reader = try workbook.reader(of: sheet, countingTextIn: column)
      var batch = RecordBatch()
      var rowsAbove = 0
      while rowsAbove < HeaderSearch.searchedRows, try reader.nextBatch(&batch) {
        for record in batch.records where !batch.isBlank(record) {
          if let header = Self.header(of: record, in: batch) {
            reader.minimumFieldCount = header.names.count
            let index = batch.records.firstIndex { $0.number == record.number } ?? 0
            batch.padRecords(to: header.names.count)
            return Opened(
              reader: reader, batch: batch, header: header, headerRecord: batch.records[index], rowsAbove: rowsAbove,
              sheet: sheet)
          }
          rowsAbove += 1
          if rowsAbove == HeaderSearch.searchedRows { break }
        }
      }
      return nil
    } catch {
      throw failure(error)
    }
  }

  private static func header(of record: RecordEntry, in batch: borrowing RecordBatch) -> HeaderMatch? {
    guard record.fieldCount <= HeaderSearch.widestHeader else { return nil }
    return HeaderMatch(names: names(of: record, in: batch), isOnSheet: true)
  }

  private static func names(of record: RecordEntry, in batch: borrowing RecordBatch) -> [String] {
    var names: [String] = []
    for index in record.fieldIndices { names.append(batch.text(of: batch.fields[index])) }
    return names
  }

  /// Why the one sheet that comes into question cannot be read: what its first filled row holds instead of a header.
  private func whyNot(_ sheet: SheetInfo) throws(OpenedTable.Failure) -> Diagnostic {
    do throws(WorkbookTrouble) {
      var reader = try workbook.reader(of: sheet)
      var batch = RecordBatch()
      while try reader.nextBatch(&batch) {
        guard let first = batch.records.first(where: { !batch.isBlank($0) }) else { continue }
        let names = Self.names(of: first, in: batch).drop(while: \.isEmpty)
        let place = Place(path: path, sheet: sheet.name, row: first.line, column: first.fieldCount - names.count + 1)
        return Diagnostic(OpenedTable.unknownHeader(Array(names)), at: place)
      }
      return Diagnostic(.emptyFile, at: Place(path: path, sheet: sheet.name))
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ trouble: WorkbookTrouble) -> OpenedTable.Failure {
    OpenedTable.Failure(trouble, path: path)
  }
}

extension OpenedTable.Failure {
  /// What became of opening a workbook: one of another kind than is read may well be sound.
  init(_ trouble: WorkbookTrouble, path: String) {
    let diagnostic = Diagnostic(Finding(trouble), at: Place(path: path))
    self = diagnostic.code == .workbookNotRead ? .notATable(diagnostic) : .broken(diagnostic)
  }
}
