import EGalimDiagnostics
import TabularText
import WorkbookText

/// A table of any wording, text or sheet of a workbook, row by row as texts.
///
/// It is for those who learn what the columns of a wholesaler's export or of someone's own workbook mean; tables of a
/// known layout are read by ``LedgerReader`` and its like, which make no text.
public struct SourceTable: ~Copyable {
  /// How many filled rows are looked at to find the header.
  public static let searchedRows = 30

  /// The file, and the sheet where it is a workbook.
  public let place: Place
  /// The rows above the header that hold something.
  public let rowsAbove: [SourceRow]
  /// The header: its cells are the columns' names, empty where a column has none.
  public let header: SourceRow

  private var source: TableSource
  private var pending: [SourceRow]
  private var nextPending: Int

  /// Opens a table and finds its header.
  ///
  /// - Parameters:
  ///   - file: a text or a workbook.
  ///   - sheet: the sheet to read in a workbook that has it; without it the only one that has a header, hidden ones left
  ///     out.
  ///   - chooseHeader: given the first filled rows, which of them is the header; nil when none is.
  /// - Throws: why there is no table to read.
  public init(
    _ file: InputFile, sheet: SheetRequest? = nil, chooseHeader: ([SourceRow]) -> Int?
  ) throws(SourceTrouble) {
    let place = Place(path: file.path)
    let reader: RecordReader
    do throws(FileTrouble) {
      let source = file.isStandardInput ? ByteSource.standardInput() : try ByteSource(path: file.path)
      reader = try RecordReader(source)
    } catch {
      throw SourceTrouble(Diagnostic(Finding(error), at: place))
    }
    guard reader.contentKind.mayBeWorkbook else {
      if let finding = OpenedTable.contentFinding(reader) { throw SourceTrouble(Diagnostic(finding, at: place)) }
      self = try SourceTable(TableSource(reader), place: place, chooseHeader)
      return
    }
    let workbook: Workbook
    do throws(WorkbookTrouble) {
      workbook = try OpenedTable.workbook(file, from: reader)
    } catch {
      throw SourceTrouble(Diagnostic(Finding(error), at: place))
    }
    self = try SourceTable(workbook, place: place, asked: sheet, chooseHeader)
  }

  /// The next row that holds something; nil after the last one.
  ///
  /// - Throws: what ended the reading before the table's end; nothing can be read afterwards.
  public mutating func nextRow() throws(SourceTrouble) -> SourceRow? {
    while nextPending == pending.count {
      guard let rows = try Self.readRows(&source, place) else { return nil }
      pending = rows
      nextPending = 0
    }
    defer { nextPending += 1 }
    return pending[nextPending]
  }

  private init(
    _ workbook: Workbook, place: Place, asked: SheetRequest?, _ chooseHeader: ([SourceRow]) -> Int?
  ) throws(SourceTrouble) {
    if let sheet = asked?.sheet(of: workbook, path: place.path) {
      self = try SourceTable(sheet, of: workbook, place, chooseHeader)
      return
    }
    let visible = workbook.sheets.filter { !$0.isHidden }
    var fitting: [SheetInfo] = []
    var trouble: SourceTrouble?
    for sheet in visible.isEmpty ? workbook.sheets : visible {
      do throws(SourceTrouble) {
        _ = try SourceTable(sheet, of: workbook, place, chooseHeader)
        fitting.append(sheet)
      } catch {
        trouble = trouble ?? error
      }
    }
    guard let sheet = fitting.first else {
      let none = SourceTrouble(Diagnostic(.noSheetFits(sheets: workbook.sheets.map(\.name)), at: place))
      throw workbook.sheets.count == 1 ? trouble ?? none : none
    }
    guard fitting.count == 1 else {
      throw SourceTrouble(Diagnostic(.severalSheetsFit(sheets: fitting.map(\.name)), at: place))
    }
    self = try SourceTable(sheet, of: workbook, place, chooseHeader)
  }

  private init(
    _ sheet: SheetInfo, of workbook: Workbook, _ place: Place, _ chooseHeader: ([SourceRow]) -> Int?
  ) throws(SourceTrouble) {
    let reader: SheetReader
    do throws(WorkbookTrouble) {
      reader = try workbook.reader(of: sheet)
    } catch {
      throw SourceTrouble(Diagnostic(Finding(error), at: place))
    }
    self = try SourceTable(TableSource(reader), place: Place(path: place.path, sheet: sheet.name), chooseHeader)
  }

  private init(
    _ source: consuming TableSource, place: Place, _ chooseHeader: ([SourceRow]) -> Int?
  ) throws(SourceTrouble) {
    var source = source
    var rows: [SourceRow] = []
    while rows.count < Self.searchedRows, let more = try Self.readRows(&source, place) { rows += more }
    guard !rows.isEmpty else { throw SourceTrouble(Diagnostic(.emptyFile, at: place)) }
    guard let index = chooseHeader(Array(rows.prefix(Self.searchedRows))), rows.indices.contains(index) else {
      throw SourceTrouble(Diagnostic(OpenedTable.unknownHeader(rows[0].cells), at: rows[0].place))
    }
    self.place = place
    rowsAbove = Array(rows[..<index])
    header = rows[index]
    pending = rows
    nextPending = index + 1
    self.source = source
  }

  /// The filled rows of the next batch; nil at the end.
  private static func readRows(
    _ source: inout TableSource, _ place: Place
  ) throws(SourceTrouble) -> [SourceRow]? {
    var batch = RecordBatch()
    do throws(TableTrouble) {
      guard try source.nextBatch(&batch) else { return nil }
    } catch {
      throw SourceTrouble(Diagnostic(error.finding, at: place))
    }
    var rows: [SourceRow] = []
    for record in batch.records {
      if let problem = record.problem {
        throw SourceTrouble(
          Diagnostic(problem, of: record, in: batch, header: nil, table: place, keepsExcerpt: false))
      }
      var cells: [String] = []
      for index in record.fieldIndices { cells.append(TextRow.trimmed(batch.text(of: batch.fields[index]))) }
      let row = SourceRow(cells: cells, place: place.ofRecord(record))
      if !row.isBlank { rows.append(row) }
    }
    return rows
  }
}

/// What keeps a table from being read, or ended its reading.
public struct SourceTrouble: Error, Sendable {
  /// What to tell people of it.
  public let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
