import EGalim
import EGalimDiagnostics
import TabularText

/// Reads a canteen list: the platform's `cantines_creer` layout, with optional columns that place a canteen.
public struct CanteenListReader: Sendable {
  /// The canteens whose lines hold no error.
  public private(set) var directory = CanteenDirectory()
  /// What was found wrong, in file order.
  public private(set) var collector: DiagnosticCollector
  /// The lists read, in order.
  public private(set) var files: [FileSummary] = []

  private let options: ReadingOptions
  private var decoder: CanteenDecoder?
  private var firstLines: [CanteenKey: Int] = [:]

  /// Makes a reader.
  public init(_ options: ReadingOptions) {
    self.options = options
    collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit)
  }

  /// Gives away what was found so far and starts anew: for those who gather from several readers in file order.
  mutating func takeFindings() -> DiagnosticCollector {
    defer { collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit) }
    return collector
  }

  /// Reads a list; a file that is none is an error.
  public mutating func read(_ file: InputFile) {
    do {
      try read(OpenedTable(file))
    } catch {
      switch error {
      case .broken(let diagnostic), .notATable(let diagnostic): collector.record(diagnostic)
      }
    }
  }

  /// Reads a list in memory.
  public mutating func read(bytes: [UInt8], path: String) {
    do {
      try read(OpenedTable(bytes: bytes, path: path))
    } catch {
      switch error {
      case .broken(let diagnostic), .notATable(let diagnostic): collector.record(diagnostic)
      }
    }
  }

  mutating func read(_ table: consuming OpenedTable) throws(OpenedTable.Failure) {
    let header = table.header
    guard header.layout.kind == .canteens else {
      let place = Place(
        path: table.path, line: table.headerRecord.line, column: 1, rowNumber: table.headerRecord.number)
      throw .notATable(Diagnostic(.unknownHeader(names: header.names), at: place))
    }
    let path = table.path
    var walk = TableWalk(path: path, header: header, keepsExcerpts: options.keepsExcerpts)
    var summary = FileSummary(header, table.reader, path: path)
    guard header.isReadable else {
      walk.reportHeader(table, collector: &collector)
      files.append(summary)
      return
    }
    decoder = CanteenDecoder(header)
    firstLines.removeAll()
    var found = takeFindings()
    do {
      try walk.walk(table, rows: &self, collector: &found)
    } catch {
      found.record(Diagnostic(Finding(error), at: Place(path: path)))
    }
    collector = found
    summary.lines = walk.lines
    summary.counted = walk.counted
    files.append(summary)
  }
}

extension CanteenListReader: RowReading {
  mutating func read(_ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings) {
    guard let decoder else { return }
    let canteen = decoder.decode(record, in: batch, findings: &findings)
    let keys = [canteen.siret.map { CanteenKey($0) }, canteen.platformID.flatMap(CanteenKey.init(platformID:))]
    for (key, column) in zip(keys, ["siret", "cantine_id"]) {
      guard let key else { continue }
      if let first = firstLines[key] {
        findings.add(.repeatedCanteen(firstLine: first), cell: decoder.cell(of: column))
      } else {
        firstLines[key] = record.line
      }
    }
    if !findings.hasError { _ = directory.add(canteen) }
  }

  mutating func leaveOut(_ record: RecordEntry) {}
}
