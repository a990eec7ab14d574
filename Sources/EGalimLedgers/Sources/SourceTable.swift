import EGalimDiagnostics
import TabularText
import WorkbookText

/// A table of any wording, text or sheet of a workbook, row by row as texts.
///
/// It is for those who learn what the columns of a wholesaler's export or of someone's own workbook mean; tables of a
/// known layout are read by ``LedgerReader`` and its like, which make no text.
public struct SourceTable: ~Copyable {
  /// How many filled rows are looked at to find the header.
  public static let searchedRows = HeaderSearch.searchedRows

  /// The file, and the sheet where it is a workbook.
  public let place: Place
  /// The rows above the header that hold something.
  public let rowsAbove: [SourceRow]
  /// The header: its cells are the columns' names, empty where a column has none.
  public let header: SourceRow
  /// The encoding and the separator of a text; nil for a workbook.
  public let textForm: TextForm?
  /// What to tell of the text's encoding, where it had to be guessed (W012).
  public let encodingNote: Diagnostic?

  /// How a text is written.
  public struct TextForm: Hashable, Sendable {
    /// Its encoding.
    public let encoding: TextEncoding
    /// What stands between its cells.
    public let separator: Separator
  }

  /// A row that was read, and what is wrong with its bytes or quotes.
  private struct ReadRow {
    let row: SourceRow
    let trouble: Diagnostic?
  }

  private var source: TableSource
  private var pending: [ReadRow]
  private var nextPending: Int

  /// Opens a table and finds its header.
  ///
  /// - Parameters:
  ///   - file: a text or a workbook.
  ///   - sheet: the sheet to read in a workbook that has it; without it the only one that has a header, hidden ones left
  ///     out.
  ///   - encoding: the encoding of a text that does not say it; told by its beginning when nil.
  ///   - chooseHeader: given the first filled rows, which of them is the header; nil when none is.
  /// - Throws: why there is no table to read.
  public init(
    _ file: InputFile, sheet: SheetRequest? = nil, encoding: EncodingRequest? = nil,
    chooseHeader: ([SourceRow]) -> Int?
  ) throws(SourceTrouble) {
    let place = Place(path: file.path)
    var reader: RecordReader
    do throws(FileTrouble) {
      let source = file.isStandardInput ? ByteSource.standardInput() : try ByteSource(path: file.path)
      reader = try RecordReader(source, encoding: encoding)
    } catch {
      throw SourceTrouble(Diagnostic(Finding(error), at: place))
    }
    guard reader.contentKind.mayBeWorkbook else {
      if let finding = OpenedTable.contentFinding(reader) { throw SourceTrouble(Diagnostic(finding, at: place)) }
      let note = Finding.guessedEncoding(of: reader).map { Diagnostic($0, at: place) }
      // A title says nothing about the separator of the table below it.
      let start = reader.startOffset
      if !reader.hasSeparatorLine, let separator = Separator.mostConsistent(in: reader.beginning[start...]) {
        reader.start(at: start, separatedBy: separator)
      }
      self = try SourceTable(TableSource(reader), place: place, encodingNote: note, chooseHeader)
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
    guard let next = try nextRowAsRead() else { return nil }
    if let trouble = next.trouble { throw SourceTrouble(trouble) }
    return next.row
  }

  /// The next row that holds something, with what is wrong with its bytes or quotes; nil after the last one.
  ///
  /// For those who tell what is wrong with a row and read on: the rows after it can be read, if there are any.
  ///
  /// - Throws: what ended the reading before the table's end; nothing can be read afterwards.
  public mutating func nextRowAsRead() throws(SourceTrouble) -> (row: SourceRow, trouble: Diagnostic?)? {
    while nextPending == pending.count {
      guard let rows = try Self.readRows(&source, place) else { return nil }
      pending = rows
      nextPending = 0
    }
    defer { nextPending += 1 }
    return (pending[nextPending].row, pending[nextPending].trouble)
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
    _ source: consuming TableSource, place: Place, encodingNote: Diagnostic? = nil,
    _ chooseHeader: ([SourceRow]) -> Int?
  ) throws(SourceTrouble) {
    var source = source
    var rows: [ReadRow] = []
    while rows.count < Self.searchedRows, let more = try Self.readRows(&source, place) { rows += more }
    guard !rows.isEmpty else { throw SourceTrouble(Diagnostic(.emptyFile, at: place)) }
    let first = rows.prefix(Self.searchedRows)
    guard let index = chooseHeader(first.map(\.row)), first.indices.contains(index) else {
      throw SourceTrouble(Self.noHeader(among: first))
    }
    // What stands above the header is no part of the table, however it is written.
    if let trouble = rows[index].trouble { throw SourceTrouble(trouble) }
    self.place = place
    self.encodingNote = encodingNote
    textForm = source.textForm.map { TextForm(encoding: $0.encoding, separator: $0.separator) }
    rowsAbove = rows[..<index].map(\.row)
    header = rows[index].row
    pending = rows
    nextPending = index + 1
    self.source = source
  }

  /// The filled rows of the next batch; nil at the end.
  private static func readRows(
    _ source: inout TableSource, _ place: Place
  ) throws(SourceTrouble) -> [ReadRow]? {
    var batch = RecordBatch()
    do throws(TableTrouble) {
      guard try source.nextBatch(&batch) else { return nil }
    } catch {
      throw SourceTrouble(Diagnostic(error.finding, at: place))
    }
    var rows: [ReadRow] = []
    for record in batch.records {
      let trouble = record.problem.map {
        Diagnostic($0, of: record, in: batch, header: nil, table: place, keepsExcerpt: false)
      }
      var cells: [String] = []
      for index in record.fieldIndices { cells.append(TextRow.trimmed(batch.plainText(of: batch.fields[index]))) }
      let row = SourceRow(cells: cells, place: place.ofRecord(record))
      if trouble != nil || !row.isBlank { rows.append(ReadRow(row: row, trouble: trouble)) }
    }
    return rows
  }

  /// Why the rows have no header: one that cannot be read, else the first with more than a title's one cell.
  private static func noHeader(among rows: ArraySlice<ReadRow>) -> Diagnostic {
    if let trouble = rows.lazy.compactMap(\.trouble).first { return trouble }
    let titles = rows.first { row in row.row.cells.count { !$0.isEmpty } > 1 } ?? rows[rows.startIndex]
    return Diagnostic(OpenedTable.unknownHeader(titles.row.cells), at: titles.row.place)
  }
}

/// What keeps a table from being read, or ended its reading.
public struct SourceTrouble: Error, Sendable {
  /// What to tell people of it.
  public let diagnostic: Diagnostic

  /// Makes the trouble that a diagnostic tells.
  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
