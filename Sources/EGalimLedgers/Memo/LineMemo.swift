import EGalim
import TabularText

/// Decodes the lines of which everything but the amount was seen before: nearly all of them.
///
/// It holds no rule. It finds cells again by their bytes, with what `PurchaseDecoder` and `TrapChecks` made of them on a
/// line without any finding; a line with a cell that it does not know, or that needs a second look, is left to them.
struct LineMemo: Sendable {
  /// A line without findings but those that are told once a file.
  struct Line {
    let place: TotalsTable.Place
    let canteen: CanteenKey
    let date: CivilDate
    /// Whether the date is of a form that is forgiven.
    let isDateForgiven: Bool
    let amount: Money
    let mark: UInt8
    let terms: Terms
    let kilometres: Int?
  }

  /// What a cell of the dates means.
  private struct Day: Sendable {
    let date: CivilDate
    let isForgiven: Bool
  }

  /// What the term cells of a line mean.
  struct Terms: Sendable {
    let kind: PurchaseKind
    let former: FormerLocalDefinition?
  }

  /// What a run of the term cells after the family means.
  private struct Run: Sendable {
    /// Of whatever family.
    let kind: PurchaseKind
    let former: FormerLocalDefinition?
    /// The families with which it was seen without a finding, a bit each: some labels do not exist in some of them.
    var families: UInt32
  }

  /// A canteen, and where its sums of the year at hand stand.
  private struct Canteen: Sendable {
    let key: CanteenKey
    var year: Int
    var place: TotalsTable.Place
  }

  /// Whether there is anything to recall.
  let isUsable: Bool
  private let cells: LedgerCells
  /// The last of the cells that are looked at ahead.
  private let lastCell: Int
  /// The first and the last of the term cells but for the family.
  private let firstTerm: Int
  private let lastTerm: Int
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: UInt64 = 0
  private var lastCanteen: (key: CellKey, canteen: Canteen)?
  private var canteens = CellMemo<Canteen>(upToBits: 17)
  private var dates = CellMemo<Day>(upToBits: 12)
  private var families = CellMemo<ProductFamily>(upToBits: 8)
  private var runs = TermsMemo<Run>()

  /// Remembers nothing where the labels and the cells that go with them do not stand side by side.
  init(_ cells: LedgerCells) {
    let run =
      [cells.labels]
      + [
        cells.origin, cells.shortCircuit, cells.local, cells.definition,
      ].compactMap(\.self)
    self.cells = cells
    lastCell = max(cells.canteen, cells.date, cells.family)
    firstTerm = run.min() ?? 0
    lastTerm = run.max() ?? 0
    // Of the tracking workbook every line is looked at: what its own summary makes of them depends on their spelling.
    isUsable = lastTerm - firstTerm + 1 == run.count && cells.wording != .tracked
  }

  /// Looks at what the canteens of a batch's records are remembered as, and at their sums, before they are needed one
  /// after another: the processor then waits for memory once rather than each time, where there are many canteens.
  mutating func lookAhead(_ batch: borrowing RecordBatch, totals: TotalsTable) {
    guard canteens.isLarge else { return }
    let bytes = batch.bytes.span
    var deliveries: [(canteen: CellKey, firstField: Int)] = []
    var sum: UInt64 = 0
    for record in batch.records where record.fieldCount > lastCell {
      let first = record.firstField
      guard let key = CellKey(batch.fields[first + cells.canteen], in: bytes), key != deliveries.last?.canteen else {
        continue
      }
      deliveries.append((key, first))
      sum &+= canteens.firstWord(for: key)
    }
    for delivery in deliveries {
      guard let canteen = canteens.find(delivery.canteen),
        let date = recallDate(batch.fields[delivery.firstField + cells.date], bytes)?.date,
        let familyKey = CellKey(batch.fields[delivery.firstField + cells.family], in: bytes),
        let family = families.find(familyKey)
      else { continue }
      sum &+= UInt64(truncatingIfNeeded: totals.look(at: canteen.place, on: date, family: family))
    }
    looked &+= sum
  }

  /// The line that a sound record of the header's width comes to; nil when it must be decoded.
  @inline(__always)
  mutating func recall(_ record: RecordEntry, in batch: borrowing RecordBatch, totals: inout TotalsTable) -> Line? {
    let bytes = batch.bytes.span
    let fields = batch.fields.span
    let first = record.firstField
    guard QuickCell.isSurelyFilled(fields[first &+ cells.description], in: bytes),
      let terms = recallTerms(first, fields, bytes),
      let amount = amount(fields[first &+ cells.amount], bytes),
      let day = recallDate(fields[first &+ cells.date], bytes),
      let canteen = recallCanteen(fields[first &+ cells.canteen], bytes, year: day.date.year, &totals)
    else { return nil }
    let kind = terms.kind
    if TrapChecks.looksAtMentions(of: kind.labels) {
      let description = fields[first &+ cells.description]
      guard Mentions(in: bytes, from: description.start, to: description.end).isEmpty else { return nil }
    }
    let kilometres =
      kind.localDefinition == .kilometres
      ? cells.kilometres.flatMap { QuickCell.smallNumber(fields[first &+ $0], in: bytes) } : nil
    return Line(
      place: canteen.place, canteen: canteen.key, date: day.date, isDateForgiven: day.isForgiven, amount: amount.money,
      mark: amount.mark, terms: terms, kilometres: terms.former?.kilometres ?? kilometres)
  }

  /// Remembers the cells of a record that was decoded without any finding, but maybe a decimal comma and a forgiven
  /// date.
  mutating func remember(
    _ record: RecordEntry, in batch: borrowing RecordBatch, as purchase: Purchase, former: FormerLocalDefinition?,
    isDateForgiven: Bool, place: TotalsTable.Place
  ) {
    guard isUsable else { return }
    let bytes = batch.bytes.span
    let fields = batch.fields.span
    let first = record.firstField
    if let key = CellKey(fields[first + cells.canteen], in: bytes) {
      canteens.remember(key, Canteen(key: purchase.canteen, year: purchase.date.year, place: place))
    }
    if let key = CellKey(fields[first + cells.date], in: bytes) {
      dates.remember(key, Day(date: purchase.date, isForgiven: isDateForgiven))
    }
    if let key = CellKey(fields[first + cells.family], in: bytes) { families.remember(key, purchase.family) }
    if let key = runKey(first, fields, bytes) {
      let known = runs.find(key, in: bytes)?.families ?? 0
      let families = known | 1 << UInt32(purchase.family.rawValue)
      runs.remember(key, in: bytes, Run(kind: purchase.kind, former: former, families: families))
    }
  }
}

// MARK: - Cells

extension LineMemo {
  @inline(__always)
  private mutating func recallCanteen(
    _ field: FieldRange, _ bytes: Span<UInt8>, year: Int, _ totals: inout TotalsTable
  ) -> Canteen? {
    guard let key = CellKey(field, in: bytes) else { return nil }
    // The lines of a delivery follow each other.
    if let last = lastCanteen, last.key == key, last.canteen.year == year { return last.canteen }
    guard var canteen = canteens.find(key) else { return nil }
    if canteen.year != year {
      canteen.year = year
      canteen.place = totals.place(of: TotalsTable.Key(canteen: canteen.key, year: year))
      canteens.remember(key, canteen)
    }
    lastCanteen = (key, canteen)
    return canteen
  }

  @inline(__always)
  private func recallDate(_ field: FieldRange, _ bytes: Span<UInt8>) -> Day? {
    guard let key = CellKey(field, in: bytes) else { return nil }
    return dates.find(key)
  }

  @inline(__always)
  private func amount(_ field: FieldRange, _ bytes: Span<UInt8>) -> QuickAmount.Reading? {
    QuickAmount.parse(from: field.start, to: field.end, in: bytes)
  }

  @inline(__always)
  private func recallTerms(_ first: Int, _ fields: Span<FieldRange>, _ bytes: Span<UInt8>) -> Terms? {
    guard let familyKey = CellKey(fields[first &+ cells.family], in: bytes), let family = families.find(familyKey),
      let runKey = runKey(first, fields, bytes), let run = runs.find(runKey, in: bytes),
      run.families & 1 << UInt32(family.rawValue) != 0
    else { return nil }
    return Terms(kind: PurchaseKind(run.kind, family: family), former: run.former)
  }

  /// The run from the first cell's first byte to the last one's last, quotes included. Whether there is a distance
  /// besides matters, not which one.
  @inline(__always)
  private func runKey(_ first: Int, _ fields: Span<FieldRange>, _ bytes: Span<UInt8>) -> TermsMemo<Run>.Key? {
    var hasDistance = false
    if let index = cells.kilometres {
      let field = fields[first &+ index]
      hasDistance = field.count > 0
      guard !hasDistance || QuickCell.smallNumber(field, in: bytes) != nil else { return nil }
    }
    let start = fields[first &+ firstTerm]
    let end = fields[first &+ lastTerm]
    return TermsMemo<Run>.Key(
      from: start.isQuoted ? start.start &- 1 : start.start, to: end.isQuoted ? end.end &+ 1 : end.end,
      tag: hasDistance, in: bytes)
  }
}

/// What can be told of a cell at a glance.
enum QuickCell {
  /// Whether it begins with something that is no blank; an accented letter is, a no-break space is not.
  @inline(__always)
  static func isSurelyFilled(_ field: FieldRange, in bytes: Span<UInt8>) -> Bool {
    guard field.count > 0 else { return false }
    let byte = bytes[field.start]
    return byte > 0x20 && byte != 0xC2 && byte != 0xE2
  }

  /// A number of one to three digits.
  @inline(__always)
  static func smallNumber(_ field: FieldRange, in bytes: Span<UInt8>) -> Int? {
    guard field.count > 0, field.count <= 3 else { return nil }
    var number = 0
    for index in field.start..<field.end {
      let digit = bytes[index] ^ 0x30
      guard digit <= 9 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }
}
