import EGalim
import EGalimDiagnostics
import TabularText

/// Reads purchase ledgers to totals and diagnostics: all of them in one run, a bad line counted nowhere.
///
///     var reader = LedgerReader(ReadingOptions(today: today))
///     reader.read(InputList(["achats/"]))
///     reader.totals, reader.diagnostics
public struct LedgerReader<Visitor: PurchaseVisitor>: Sendable {
  /// Files of a folder that are no ledgers, each with what it is instead.
  public private(set) var skipped: [Diagnostic] = []
  private var reading: TableReading<LedgerRows<Visitor>>

  /// Makes a reader.
  public init(_ options: ReadingOptions, visitor: Visitor) {
    reading = TableReading(LedgerRows(options, visitor: visitor), options)
  }

  /// What was bought, by canteen and year.
  public var totals: TotalsTable { reading.rows.totals }
  /// Lines with errors, counted nowhere.
  public var leftOut: LeftOutLines { reading.rows.leftOut }
  /// Whoever wants to see each purchase.
  public var visitor: Visitor { reading.rows.visitor }
  /// The ledgers read, in order.
  public var files: [FileSummary] { reading.files }
  /// All that was found wrong, with its counts.
  public var collector: DiagnosticCollector { reading.collector }
  /// What was found wrong, in file order.
  public var diagnostics: [Diagnostic] { reading.collector.diagnostics }
  /// How many errors and warnings there are, kept or not.
  public var counts: DiagnosticCounts { reading.collector.counts }

  /// Reads every ledger of a list; a folder's other files are skipped, and a folder without a ledger is an error.
  public mutating func read(_ list: InputList) {
    for diagnostic in list.diagnostics { reading.record(diagnostic) }
    var folders = list.foldersWithTold
    for file in list.files where readIfLedger(file) {
      if let folder = file.folder { folders.insert(folder) }
    }
    for folder in list.folders where !folders.contains(folder) {
      reading.record(Diagnostic(.folderWithoutLedger, at: Place(path: folder)))
    }
  }

  /// Reads one file.
  public mutating func read(_ file: InputFile) {
    _ = readIfLedger(file)
  }

  /// Reads a ledger in memory.
  public mutating func read(bytes: [UInt8], path: String) {
    reading.read(bytes: bytes, path: path)
  }

  /// Whether the file is a ledger; what else stands in a folder is skipped, what was named is an error.
  private mutating func readIfLedger(_ file: InputFile) -> Bool {
    let options = reading.options
    do throws(OpenedTable.Failure) {
      switch options.held.contents[file.path] {
      case .bytes(let bytes):
        try reading.read(
          OpenedTable(
            bytes: bytes, path: file.path, wanted: .purchases, sheet: options.sheet, encoding: options.encoding,
            blockSize: options.blockSize), origin: .memory(bytes, path: file.path))
      case .lost(let finding): throw .broken(Diagnostic(finding, at: Place(path: file.path)))
      case nil:
        try reading.read(
          OpenedTable(
            file, wanted: .purchases, sheet: options.sheet, encoding: options.encoding, blockSize: options.blockSize))
      }
      return true
    } catch {
      if error.isOtherContent, file.folder != nil {
        skipped.append(error.diagnostic)
      } else {
        reading.record(error.diagnostic)
      }
      return false
    }
  }

  /// Reads a table that was opened to see what it is.
  mutating func read(_ table: consuming OpenedTable) throws(OpenedTable.Failure) {
    try reading.read(table)
  }

  mutating func takeFindings() -> DiagnosticCollector { reading.takeFindings() }
}

extension LedgerReader where Visitor == NoVisitor {
  /// Makes a reader that keeps the totals alone.
  public init(_ options: ReadingOptions) {
    self.init(options, visitor: NoVisitor())
  }
}
