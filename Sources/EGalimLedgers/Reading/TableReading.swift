import EGalimDiagnostics
import TabularText

/// Reads tables of one kind: opens them, walks their records into `rows`, keeps what was found wrong.
struct TableReading<Rows: TableRows>: Sendable {
  private(set) var rows: Rows
  private(set) var collector: DiagnosticCollector
  private(set) var files: [FileSummary] = []
  let options: ReadingOptions

  init(_ rows: Rows, _ options: ReadingOptions) {
    self.rows = rows
    self.options = options
    collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit)
  }

  mutating func record(_ diagnostic: Diagnostic) {
    collector.record(diagnostic)
  }

  /// Gives away what was found so far and starts anew: for those who gather from several readers in file order.
  mutating func takeFindings() -> DiagnosticCollector {
    defer { collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit) }
    return collector
  }

  /// Reads a file that was given for this kind of table; one that is another is an error.
  mutating func readNamed(_ file: InputFile) {
    do throws(OpenedTable.Failure) {
      try read(
        OpenedTable(
          file, wanted: Rows.table, sheet: options.sheet, encoding: options.encoding, blockSize: options.blockSize))
    } catch {
      collector.record(error.diagnostic)
    }
  }

  /// Reads a table in memory.
  mutating func read(bytes: [UInt8], path: String) {
    do throws(OpenedTable.Failure) {
      try read(
        OpenedTable(
          bytes: bytes, path: path, wanted: Rows.table, sheet: options.sheet, encoding: options.encoding,
          blockSize: options.blockSize),
        origin: .memory(bytes, path: path))
    } catch {
      collector.record(error.diagnostic)
    }
  }

  /// Reads an opened table, which can be read again from its file unless told otherwise; throws when it is of another
  /// kind.
  mutating func read(
    _ table: consuming OpenedTable, origin: TableHabits.Origin? = nil
  ) throws(OpenedTable.Failure) {
    let found = table.header.layout.kind.table
    guard found == Rows.table else {
      throw .notATable(Diagnostic(.otherTable(found: found, wanted: Rows.table), at: table.headerPlace))
    }
    let place = table.place
    let shownSummary = table.shownSummary
    var walk = TableWalk(place, header: table.header, keepsExcerpts: options.keepsExcerpts)
    var summary = FileSummary(table.header, table.source.textForm, place)
    if table.header.isReadable {
      let habits = TableHabits(table, origin: origin ?? TableHabits.Origin(path: place.path), options)
      rows.start(table.header, habits: habits, path: place.table)
      do throws(TableTrouble) {
        try rows.readAll(table, walk: &walk, collector: &collector)
      } catch {
        collector.record(Diagnostic(error.finding, at: Place(path: place.path)))
      }
      let end = rows.finish()
      if let finding = end.finding { collector.record(Diagnostic(finding, at: Place(path: place.path))) }
      summary.note(end.seen, habits)
      if let sums = end.summary, walk.counted > 0 {
        let review = SummaryReview(
          sums, shown: shownSummary, lacksLines: walk.counted < walk.lines, table: place)
        for diagnostic in review.diagnostics { collector.record(diagnostic) }
      }
    } else {
      walk.reportHeader(table, collector: &collector)
    }
    summary.lines = walk.lines
    summary.counted = walk.counted
    files.append(summary)
  }
}
