import EGalim
import EGalimDiagnostics
import TabularText

/// Reads purchase ledgers to totals and diagnostics: all of them in one run, a bad line counted nowhere.
///
///     var reader = LedgerReader(ReadingOptions(today: today))
///     reader.read(InputList(["achats/"]))
///     reader.totals, reader.diagnostics
public struct LedgerReader<Visitor: PurchaseVisitor>: Sendable {
  /// Lines left out, and the amounts that could be read on them.
  public struct LeftOut: Hashable, Sendable {
    /// How many lines.
    public var lines = 0
    /// The sum of their readable amounts, in cents.
    public var cents: Int64 = 0
  }

  /// What was bought, by canteen and year.
  public private(set) var totals = TotalsTable()
  /// What was found wrong, in file order.
  public private(set) var collector: DiagnosticCollector
  /// The ledgers read, in order.
  public private(set) var files: [FileSummary] = []
  /// Lines with errors, counted nowhere.
  public private(set) var leftOut = LeftOut()
  /// Files of a folder that are no ledgers.
  public private(set) var skipped: [String] = []
  /// Whoever wants to see each purchase.
  public private(set) var visitor: Visitor

  private let options: ReadingOptions
  private var duplicates = DuplicateSearch()
  private var decoder: PurchaseDecoder?
  private var path = ""
  private var foldersWithLedger: Set<String> = []

  /// Makes a reader.
  public init(_ options: ReadingOptions, visitor: Visitor) {
    self.options = options
    self.visitor = visitor
    collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit)
  }

  /// Gives away what was found so far and starts anew: for those who gather from several readers in file order.
  mutating func takeFindings() -> DiagnosticCollector {
    defer { collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit) }
    return collector
  }

  /// What was found wrong, in file order.
  public var diagnostics: [Diagnostic] { collector.diagnostics }
  /// How many errors and warnings there are, kept or not.
  public var counts: DiagnosticCounts { collector.counts }

  /// Reads every ledger of a list; a folder's other files are skipped, and a folder without a ledger is an error.
  public mutating func read(_ list: InputList) {
    for diagnostic in list.diagnostics { collector.record(diagnostic) }
    for file in list.files { read(file) }
    for folder in list.folders where !foldersWithLedger.contains(folder) {
      collector.record(Diagnostic(.folderWithoutLedger, at: Place(path: folder)))
    }
  }

  /// Reads one file.
  public mutating func read(_ file: InputFile) {
    do {
      try read(OpenedTable(file))
      if let folder = file.folder { foldersWithLedger.insert(folder) }
    } catch {
      note(error, of: file)
    }
  }

  /// Reads a ledger in memory.
  public mutating func read(bytes: [UInt8], path: String) {
    do {
      try read(OpenedTable(bytes: bytes, path: path))
    } catch {
      note(error, of: InputFile(path: path))
    }
  }

  private mutating func note(_ failure: OpenedTable.Failure, of file: InputFile) {
    switch failure {
    case .broken(let diagnostic): collector.record(diagnostic)
    case .notATable(let diagnostic):
      if file.folder == nil { collector.record(diagnostic) } else { skipped.append(file.path) }
    }
  }

  /// Reads a table that turned out to be a ledger.
  mutating func read(_ table: consuming OpenedTable) throws(OpenedTable.Failure) {
    path = table.path
    guard table.header.layout.kind.isLedger else {
      let place = Place(path: path, line: table.headerRecord.line, column: 1, rowNumber: table.headerRecord.number)
      throw .notATable(Diagnostic(.unknownHeader(names: table.header.names), at: place))
    }
    var walk = TableWalk(path: path, header: table.header, keepsExcerpts: options.keepsExcerpts)
    guard let cells = LedgerCells(table.header) else {
      files.append(FileSummary(table.header, table.reader, path: path))
      walk.reportHeader(table, collector: &collector)
      return
    }
    decoder = PurchaseDecoder(
      cells: cells, separator: table.reader.separator, today: options.today, directory: options.directory)
    duplicates.startFile(path)
    var summary = FileSummary(table.header, table.reader, path: path)
    let hadOverflowed = totals.hasOverflowed
    var found = takeFindings()
    do {
      try walk.walk(table, rows: &self, collector: &found)
    } catch {
      found.record(Diagnostic(Finding(error), at: Place(path: path)))
    }
    if totals.hasOverflowed, !hadOverflowed { found.record(Diagnostic(.totalTooLarge, at: Place(path: path))) }
    collector = found
    summary.lines = walk.lines
    summary.counted = walk.counted
    summary.decimalMark = decoder?.marksSeen.mark
    files.append(summary)
    decoder = nil
  }
}

extension LedgerReader where Visitor == NoVisitor {
  /// Makes a reader that keeps the totals alone.
  public init(_ options: ReadingOptions) {
    self.init(options, visitor: NoVisitor())
  }
}

extension LedgerReader: RowReading {
  mutating func read(_ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings) {
    guard let cells = decoder?.cells, let outcome = decoder?.decode(record, in: batch, findings: &findings) else {
      return
    }
    guard let purchase = outcome.purchase else {
      leftOut.lines += 1
      leftOut.cents &+= outcome.amount?.cents ?? 0
      return
    }
    let texts = LineTexts(
      record: record, path: path, kilometres: outcome.kilometres, former: outcome.former,
      descriptionCell: cells.description, supplierCell: cells.supplier)
    TrapChecks.check(
      purchase, labelsCell: cells.labels, description: { texts.description(in: batch) }, findings: &findings)
    if options.findsDuplicates,
      let first = duplicates.note(
        purchase, supplier: texts.supplier(in: batch), description: texts.description(in: batch), line: record.line)
    {
      findings.add(.duplicateLine(first: first), cell: nil)
    }
    totals.add(purchase)
    visitor.visit(purchase, line: texts, in: batch)
  }

  mutating func leaveOut(_ record: RecordEntry) {
    leftOut.lines += 1
  }
}

extension DecimalMarks {
  /// The mark of the file's amounts; nil when none had decimals.
  var mark: FileSummary.DecimalMark? {
    switch (hasComma, hasPoint) {
    case (true, true): .mixed
    case (true, false): .comma
    case (false, true): .point
    case (false, false): nil
    }
  }
}
