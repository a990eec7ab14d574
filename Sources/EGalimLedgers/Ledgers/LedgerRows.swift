import EGalim
import EGalimDiagnostics
import TabularText

/// The records of ledgers, made purchases, checked and summed by as many threads as asked.
struct LedgerRows<Visitor: PurchaseVisitor>: TableRows {
  static var table: KnownTable { .purchases }

  private(set) var totals = TotalsTable()
  private(set) var leftOut = LeftOutLines()
  private(set) var visitor: Visitor

  private let options: ReadingOptions
  private var duplicates: DuplicateSearch?
  private var cells: LedgerCells?
  private var habits: TableHabits?
  private var path = ""
  private var seen = NotationsSeen()
  private var summary: SummarySums?
  private var hasToldOverflow = false
  /// The records of the table at hand that are left out because another ledger has them, and how many of them came.
  private var repeats = RecordPlan<UInt64>()
  private var repeatsLeftOut = 0

  init(_ options: ReadingOptions, visitor: Visitor) {
    self.options = options
    self.visitor = visitor
    duplicates = options.findsDuplicates ? DuplicateSearch() : nil
  }

  mutating func start(_ header: HeaderMatch, habits: TableHabits, path: String) {
    self.path = path
    self.habits = habits
    cells = LedgerCells(header)
    seen = NotationsSeen()
    repeats = options.leftOutRepeats.plans[path] ?? RecordPlan()
    repeatsLeftOut = 0
    summary = nil
    duplicates?.startFile(path)
  }

  mutating func readAll(
    _ table: consuming OpenedTable, walk: inout TableWalk, collector: inout DiagnosticCollector
  ) throws(TableTrouble) {
    guard let cells, let habits else { return }
    var workers = [worker(cells, habits, walk, collector)]
    workers[0].begin(table, collector: &collector)
    var sink = LedgerSink(
      visitor: visitor, duplicates: duplicates, collector: collector, walk: walk, progress: options.progress)
    // One owner each: what the sink holds grows in place.
    duplicates = nil
    collector = collector.emptyCopy()
    defer { takeBack(&workers, sink, &walk, &collector) }

    let part = workers[0].work(on: table.batch)
    sink.take(part, of: table.batch)
    guard let reader = table.source.takeText() else {
      return try readSheet(table, with: &workers[0], into: &sink)
    }
    guard !reader.isAtEnd else { return }
    if let left = reader.promisedCount {
      sink.expect(bytes: left)
    }
    for _ in 1..<max(1, options.jobs) { workers.append(worker(cells, habits, walk, sink.collector)) }
    do throws(FileTrouble) {
      try reader.distribute(among: &workers, into: &sink)
    } catch {
      throw .file(error)
    }
  }

  /// Takes the rows of a sheet, one batch after another.
  private func readSheet(
    _ table: consuming OpenedTable, with worker: inout LedgerWorker<Visitor>, into sink: inout LedgerSink<Visitor>
  ) throws(TableTrouble) {
    while try table.source.nextBatch(&table.batch) {
      let part = worker.work(on: table.batch)
      sink.take(part, of: table.batch)
    }
    if let notes = table.source.sheetNotes { sink.take(options.reviewsSummary ? notes : notes.withoutTextNumbers) }
  }

  private func worker(
    _ cells: LedgerCells, _ habits: TableHabits, _ walk: TableWalk, _ collector: DiagnosticCollector
  ) -> LedgerWorker<Visitor> {
    var options = options
    // What stands between two cells of a sheet may stand in one of them as well: runs of cells are not told apart.
    if walk.place.isOnSheet { options.recallsCells = false }
    return LedgerWorker(
      lines: LedgerLines(
        cells, habits: habits, options: options, repeats: repeats, keepsLines: Visitor.seesLines),
      visitor: visitor.emptyCopy(), walk: walk.emptyCopy(), collector: collector.emptyCopy())
  }

  /// Adds up what the threads have gathered.
  private mutating func takeBack(
    _ workers: inout [LedgerWorker<Visitor>], _ sink: LedgerSink<Visitor>, _ walk: inout TableWalk,
    _ collector: inout DiagnosticCollector
  ) {
    visitor = sink.visitor
    duplicates = sink.duplicates
    collector = sink.collector
    walk = sink.walk
    // Taken out one by one: sums that have one owner are added to in place.
    while let worker = workers.popLast() {
      add(worker.lines.totals)
      leftOut.merge(worker.lines.leftOut)
      seen.merge(worker.lines.seen)
      repeatsLeftOut += worker.lines.repeatsLeftOut
      add(worker.lines.summary)
      visitor.merge(worker.visitor)
    }
    if walk.lines == 0 { walk.end(collector: &collector) }
  }

  private mutating func add(_ sums: SummarySums?) {
    guard let sums else { return }
    if summary == nil { summary = sums } else { summary?.merge(sums) }
  }

  private mutating func add(_ sums: consuming TotalsTable) {
    if totals.isEmpty { totals = sums } else { totals.merge(sums) }
  }

  mutating func finish() -> TableEnd {
    let overflows = totals.hasOverflowed && !hasToldOverflow
    hasToldOverflow = totals.hasOverflowed
    // A line that was to be left out and did not come means that the file is not the one that was compared.
    let hasChanged = repeatsLeftOut < repeats.count
    return TableEnd(
      seen: seen, finding: hasChanged ? .fileUnreadable(.changed) : overflows ? .totalTooLarge : nil,
      summary: summary)
  }
}
