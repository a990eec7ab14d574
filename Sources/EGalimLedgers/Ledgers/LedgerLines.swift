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
  /// Room for the amounts of a batch on their way to the sums.
  private var due: [PlacedAmount] = []
  /// Room for a text whose quotes were written twice.
  private var unquoted: [UInt8] = []
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
    if width > 0 { memo.lookAhead(records) }
    if findsDuplicates { batch.fingerprinted.reserveCapacity(records.records.count) }
    if keepsLines { batch.lines.reserveCapacity(records.records.count) }
    var due = takeDue(for: records.records.count)
    let count = take(
      records, after: headerNumber, width: width, walk: &walk, collector: &collector, due: due.mutableSpan)
    totals.add(due, count: count)
    self.due = due
    batch.recalled.record(in: &collector, path: walk.path)
    defer {
      batch = LedgerBatch()
      told = LineHabits()
    }
    return batch
  }

  /// Takes the records one by one; amounts of those that are recalled go to `due`, and are counted.
  private mutating func take(
    _ batch: borrowing RecordBatch, after headerNumber: Int, width: Int, walk: inout TableWalk,
    collector: inout DiagnosticCollector, due: consuming MutableSpan<PlacedAmount>
  ) -> Int {
    let records = batch.records.span
    let leavesOut = !repeats.isEmpty
    var dueCount = 0
    for index in records.indices where records[index].number > headerNumber {
      recordIndex = UInt32(truncatingIfNeeded: index)
      if leavesOut, isRepeat(records[index], in: batch) {
        walk.count(lines: 1, counted: 0)
      } else if records[index].problem == nil, records[index].fieldCount == width,
        let amount = recall(index, in: batch)
      {
        due[dueCount] = amount
        dueCount &+= 1
        walk.countSound()
      } else {
        walk.take(records[index], in: batch, rows: &self, collector: &collector)
      }
    }
    return dueCount
  }

  /// Room for the amounts of so many records.
  private mutating func takeDue(for count: Int) -> [PlacedAmount] {
    var room: [PlacedAmount] = []
    swap(&room, &due)
    if room.count < count { room = [PlacedAmount](repeating: .nothing, count: count) }
    return room
  }

  /// Whether the record is one to be left out, still with the bytes that were compared.
  private mutating func isRepeat(_ record: RecordEntry, in records: borrowing RecordBatch) -> Bool {
    guard let hash = repeats.word(of: record.number, from: &repeatsCursor), record.problem == nil,
      SteadyHash.of(record, in: records) == hash
    else { return false }
    repeatsLeftOut += 1
    return true
  }

  /// What a sound record of the header's width adds to which sums, if its cells were all seen before, the canteen's maybe
  /// not; nil when it must be decoded.
  @inline(__always)
  private mutating func recall(_ index: Int, in records: borrowing RecordBatch) -> PlacedAmount? {
    let bytes = records.bytes.span
    let fields = records.fields.span
    let first = records.records[index].firstField
    guard let line = memo.recall(from: first, fields, bytes, totals: &totals, decoder: &decoder) else { return nil }
    let mark = line.amount.mark
    if line.delivery.day.isForgiven || mark == UInt8(ascii: ",") {
      // The first one of a batch is told with its place; the others add to its count.
      let habits = LineHabits(commas: mark == UInt8(ascii: ",") ? 1 : 0, dates: line.delivery.day.isForgiven ? 1 : 0)
      guard habits.areAll(in: told) else { return nil }
      batch.recalled.add(habits)
    }
    if mark == UInt8(ascii: ".") { decoder.noteDecimalPoint() }
    batch.cents &+= line.amount.money.cents
    if findsDuplicates {
      noteFingerprint(
        line.delivery.canteen, line.amount.money, line.delivery.day.date, records.records[index].line, from: first,
        fields, bytes)
    }
    if keepsLines {
      let terms = line.terms
      let kilometres = memo.kilometres(
        former: terms.former, definition: terms.kind.localDefinition, from: first, fields, bytes)
      keepLine(line.purchase, kilometres: kilometres, former: terms.former)
    }
    return line.placedAmount
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
    totals.add(PlacedAmount(purchase, at: place))
    summary?.add(purchase, record, cells: cells, in: records)
    if findsDuplicates {
      noteFingerprint(
        purchase.canteen, purchase.amount, purchase.date, record.line, from: record.firstField, records.fields.span,
        records.bytes.span)
    }
    if keepsLines { keepLine(purchase, kilometres: outcome.kilometres, former: outcome.former) }
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

  /// Notes what is left of a line to search for its like.
  @inline(__always)
  private mutating func noteFingerprint(
    _ canteen: CanteenKey, _ amount: Money, _ date: CivilDate, _ line: Int, from first: Int, _ fields: Span<FieldRange>,
    _ bytes: Span<UInt8>
  ) {
    var supplier: FieldRange?
    if let cell = cells.supplier { supplier = fields[first &+ cell] }
    let fingerprint = LineFingerprint(
      canteen, amount, date, description: fields[first &+ cells.description], supplier: supplier, bytes,
      room: &unquoted)
    batch.fingerprinted.append(FingerprintedLine(fingerprint, line: line))
  }

  /// Keeps a purchase for those who want to see each of them.
  @inline(never)
  private mutating func keepLine(_ purchase: Purchase, kilometres: Int?, former: FormerLocalDefinition?) {
    batch.lines.append(
      LedgerBatch.Line(
        purchase: purchase, record: recordIndex, kilometres: kilometres.map { Int32(truncatingIfNeeded: $0) },
        former: former))
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
