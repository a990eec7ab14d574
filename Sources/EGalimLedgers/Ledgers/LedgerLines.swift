import EGalim
import EGalimDiagnostics
import TabularText

/// The lines of a ledger that one thread sees: decoded, checked, and added to sums of its own.
///
/// Nothing in it depends on who looks at the lines: what it does for every line is compiled once, in one room.
struct LedgerLines: RecordTaker {
  private(set) var totals = TotalsTable()
  private(set) var leftOut = LeftOutLines()
  private var decoder: PurchaseDecoder
  private var memo: LineMemo
  /// What the tracking workbook's own summary makes of the lines; nil for any other ledger.
  private(set) var summary: SummarySums?
  private let findsDuplicates: Bool
  private let recallsCells: Bool
  private let keepsLines: Bool
  /// The records that are left out because another ledger has them.
  private let repeats: RecordPlan<UInt64>
  private var repeatsCursor = 0
  /// How many of them came.
  private(set) var repeatsLeftOut = 0
  private let footers: FooterLines

  private var batch = LedgerBatch()
  /// What was told in this batch of the habits that a remembered line may have.
  private var told = LineHabits()
  /// Place in the batch of the record at hand.
  private var recordIndex: UInt32 = 0

  init(
    _ cells: LedgerCells, habits: TableHabits, options: ReadingOptions, repeats: RecordPlan<UInt64>, keepsLines: Bool
  ) {
    self.cells = cells
    self.repeats = repeats
    findsDuplicates = options.findsDuplicates
    recallsCells = options.recallsCells
    self.keepsLines = keepsLines
    decoder = PurchaseDecoder(cells: cells, habits: habits, today: options.today, directory: options.directory)
    memo = LineMemo(cells)
    summary = options.reviewsSummary && cells.wording == .tracked ? SummarySums() : nil
    footers = FooterLines(cells, habits: habits)
  }

  var seen: NotationsSeen { decoder.seen }
  let cells: LedgerCells

  /// Takes the records of a batch after the header's, and gives away what it comes to.
  mutating func take(
    _ records: borrowing RecordBatch, after headerNumber: Int, walk: inout TableWalk,
    collector: inout DiagnosticCollector
  ) -> LedgerBatch {
    let width = recallsCells && memo.isUsable ? walk.header.names.count : -1
    if width > 0 { memo.lookAhead(records, totals: totals) }
    if findsDuplicates { batch.fingerprinted.reserveCapacity(records.records.count) }
    if keepsLines { batch.lines.reserveCapacity(records.records.count) }
    for index in records.records.indices {
      let record = records.records[index]
      guard record.number > headerNumber else { continue }
      recordIndex = UInt32(truncatingIfNeeded: index)
      if !repeats.isEmpty, isRepeat(record, in: records) {
        walk.count(lines: 1, counted: 0)
      } else if record.problem == nil, record.fieldCount == width, recall(record, in: records) {
        walk.countSound()
      } else {
        walk.take(record, in: records, rows: &self, collector: &collector)
      }
    }
    batch.recalled.record(in: &collector, path: walk.path)
    defer {
      batch = LedgerBatch()
      told = LineHabits()
    }
    return batch
  }

  /// Whether the record is one to be left out, still with the bytes that were compared.
  private mutating func isRepeat(_ record: RecordEntry, in records: borrowing RecordBatch) -> Bool {
    guard let hash = repeats.word(of: record.number, from: &repeatsCursor), record.problem == nil,
      SteadyHash.of(record, in: records) == hash
    else { return false }
    repeatsLeftOut += 1
    return true
  }

  /// Takes a sound record of the header's width whose cells were all seen before; false when it must be decoded.
  @inline(__always)
  private mutating func recall(_ record: RecordEntry, in records: borrowing RecordBatch) -> Bool {
    guard let line = memo.recall(record, in: records, totals: &totals) else { return false }
    if line.isDateForgiven || line.mark == UInt8(ascii: ",") {
      // The first one of a batch is told with its place; the others add to its count.
      let habits = LineHabits(commas: line.mark == UInt8(ascii: ",") ? 1 : 0, dates: line.isDateForgiven ? 1 : 0)
      guard habits.areAll(in: told) else { return false }
      batch.recalled.add(habits)
    }
    if line.mark == UInt8(ascii: ".") { decoder.noteDecimalPoint() }
    totals.add(line.amount, of: line.terms.kind, on: line.date, at: line.place)
    batch.cents &+= line.amount.cents
    if findsDuplicates || keepsLines {
      let purchase = Purchase(canteen: line.canteen, date: line.date, amount: line.amount, kind: line.terms.kind)
      keep(purchase, record, kilometres: line.kilometres, former: line.terms.former, in: records)
    }
    return true
  }

  mutating func read(_ record: RecordEntry, in records: borrowing RecordBatch, findings: inout RowFindings) {
    let outcome = decoder.decode(record, in: records, findings: &findings)
    batch.cents &+= outcome.amount?.cents ?? 0
    guard let purchase = outcome.purchase else {
      leftOut.lines += 1
      leftOut.cents &+= outcome.amount?.cents ?? 0
      return
    }
    let description = records.fields[record.firstField + cells.description]
    TrapChecks.check(purchase, labelsCell: cells.labels, description: description, in: records, findings: &findings)
    let place = totals.place(of: TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year))
    totals.add(purchase.amount, of: purchase.kind, on: purchase.date, at: place)
    summary?.add(purchase, record, cells: cells, in: records)
    keep(purchase, record, kilometres: outcome.kilometres, former: outcome.former, in: records)
    guard let habits = LineHabits(allOf: findings) else { return }
    told.add(habits)
    memo.remember(
      record, in: records, as: purchase, former: outcome.former, isDateForgiven: habits.dates > 0, place: place)
  }

  mutating func leaveOut(_ record: RecordEntry) {
    leftOut.lines += 1
  }

  mutating func setAside(_ record: RecordEntry, in records: borrowing RecordBatch, after lines: Int) -> SetAside? {
    switch footers.kind(of: record, in: records) {
    case nil: return nil
    case .remark(let text): return SetAside(finding: .remarkLine(text: text))
    case .total(let amount):
      batch.totals.append(
        LedgerBatch.Total(record: recordIndex, amount: amount, linesBefore: lines, centsBefore: batch.cents))
      return SetAside(finding: nil)
    }
  }

  /// Keeps of a purchase what those want who look at every line.
  @inline(__always)
  private mutating func keep(
    _ purchase: Purchase, _ record: RecordEntry, kilometres: Int?, former: FormerLocalDefinition?,
    in records: borrowing RecordBatch
  ) {
    if findsDuplicates {
      let fingerprint = LineFingerprint(
        purchase, description: records.fields[record.firstField + cells.description],
        supplier: cells.supplier.map { records.fields[record.firstField + $0] }, in: records)
      batch.fingerprinted.append(FingerprintedLine(fingerprint, line: record.line))
    }
    if keepsLines {
      batch.lines.append(
        LedgerBatch.Line(
          purchase: purchase, record: recordIndex, kilometres: kilometres.map { Int32(truncatingIfNeeded: $0) },
          former: former))
    }
  }
}

/// What the lines of a batch came to, besides sums and findings.
struct LedgerBatch: Sendable {
  /// A purchase, and which record of the batch it stands on.
  struct Line: Sendable {
    let purchase: Purchase
    let record: UInt32
    let kilometres: Int32?
    let former: FormerLocalDefinition?
  }

  /// A line that adds up others, and what stands above it in the batch.
  struct Total: Sendable {
    let record: UInt32
    /// Nil where it cannot be read.
    let amount: Money?
    let linesBefore: Int
    let centsBefore: Int64
  }

  /// The purchases, where someone wants to see each of them.
  var lines: [Line] = []
  /// Their fingerprints, where lines that repeat an earlier one are searched for.
  var fingerprinted: [FingerprintedLine] = []
  /// The lines that add up others.
  var totals: [Total] = []
  /// The sum of all amounts that could be read, on lines with errors too.
  var cents: Int64 = 0
  /// Lines with a habit that was not told, after one that was.
  var recalled = LineHabits()
}

/// Lines left out, and the amounts that could be read on them.
public struct LeftOutLines: Hashable, Sendable {
  /// How many lines.
  public var lines = 0
  /// The sum of their readable amounts, in cents.
  public var cents: Int64 = 0

  /// None.
  public init() {}

  mutating func merge(_ other: LeftOutLines) {
    lines += other.lines
    cents &+= other.cents
  }
}
