import EGalim
import TabularText

/// Decodes the lines of which everything but the amount was seen before: nearly all of them.
///
/// It holds no rule. It finds cells again by their bytes, with what `PurchaseDecoder` and `TrapChecks` made of them on a
/// line without any finding; a line with a cell that it does not know, or that needs a second look, is left to them. Where
/// the canteen alone is new, `PurchaseDecoder` is asked for that one.
struct LineMemo: Sendable {
  /// A line without findings but those that are told once a file.
  struct Line {
    let delivery: Delivery
    let amount: QuickAmount.Reading
    let terms: Terms

    /// The amount, on its way to the sums.
    @inline(__always)
    var placedAmount: PlacedAmount {
      PlacedAmount(amount.money, of: terms.kind, in: terms.family, month: delivery.day.month, at: delivery.place)
    }

    /// The purchase.
    @inline(__always)
    var purchase: Purchase {
      Purchase(
        canteen: delivery.canteen, date: delivery.day.date, amount: amount.money,
        kind: PurchaseKind(terms.kind, family: terms.family))
    }
  }

  /// What the cells of the canteen and the date mean.
  struct Delivery: Sendable {
    let canteen: CanteenKey
    let day: Day
    let place: TotalsTable.Place
  }

  /// What a cell of the dates means.
  struct Day: Sendable {
    let date: CivilDate
    let month: Int
    /// Whether it is of a form that is forgiven.
    let isForgiven: Bool
  }

  /// What the term cells of a line mean.
  struct Terms: Sendable {
    let family: ProductFamily
    /// Of whatever family.
    let kind: PurchaseKind
    let former: FormerLocalDefinition?
  }

  /// What a run of the term cells after the family means.
  private struct Run: Sendable {
    /// Of whatever family.
    let kind: PurchaseKind
    let former: FormerLocalDefinition?
    /// Whether a trap asks what the description mentions.
    let looksAtMentions: Bool
    /// The families with which it was seen without a finding, a bit each: some labels do not exist in some of them.
    var families: UInt32
  }

  /// A canteen, and where its sums of the year at hand stand.
  private struct Canteen: Sendable {
    let key: CanteenKey
    let year: Int
    let place: TotalsTable.Place
  }

  /// Whether there is anything to recall.
  let isUsable: Bool
  private let cells: LedgerCells
  /// The first and the last of the term cells but for the family.
  private let firstTerm: Int
  private let lastTerm: Int
  /// Room for where the canteens of a batch are remembered.
  private var slots: [Int] = []
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: UInt64 = 0
  private var lastDelivery = DeliveryMemo<Delivery>()
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
    firstTerm = run.min() ?? 0
    lastTerm = run.max() ?? 0
    // Of the tracking workbook every line is looked at: what its own summary makes of them depends on their spelling.
    isUsable = lastTerm - firstTerm + 1 == run.count && cells.wording != .tracked
  }

  /// Looks at what the canteens of a batch's records are remembered as, before that is needed one after another: the
  /// processor then waits for memory once rather than each time, where there are many canteens.
  mutating func lookAhead(_ batch: borrowing RecordBatch) {
    guard canteens.isLarge else { return }
    let bytes = batch.bytes.span
    let fields = batch.fields.span
    let records = batch.records.span
    var last: DeliveryMemo<Delivery>.Ends?
    // First where to look, for a processor looks no further ahead than some hundred instructions.
    slots.removeAll(keepingCapacity: true)
    for index in records.indices where records[index].fieldCount > cells.canteen {
      let field = fields[records[index].firstField &+ cells.canteen]
      guard let ends = DeliveryMemo<Delivery>.Ends(field, in: bytes) else { continue }
      if let last, ends.differences(from: last) == 0 { continue }
      last = ends
      if let key = CellKey(field, in: bytes) { slots.append(canteens.slot(of: key)) }
    }
    looked &+= canteens.look(at: slots)
  }

  /// The line that a sound record of the header's width comes to, the record's first field given; nil when it must be
  /// decoded.
  @inline(__always)
  mutating func recall(
    from first: Int, _ fields: Span<FieldRange>, _ bytes: Span<UInt8>, totals: inout TotalsTable,
    decoder: inout PurchaseDecoder
  ) -> Line? {
    let description = fields[first &+ cells.description]
    guard QuickCell.isSurelyFilled(description, in: bytes),
      let amount = amount(fields[first &+ cells.amount], bytes),
      let terms = recallTerms(first, fields, bytes, description),
      // Last, for a canteen or a year that is new gets its place among the sums, which a line that is left out must not give.
      let delivery = recallDelivery(
        fields[first &+ cells.canteen], fields[first &+ cells.date], bytes, &totals, &decoder)
    else { return nil }
    return Line(delivery: delivery, amount: amount, terms: terms)
  }

  /// How many kilometres away the producer of a recalled line is; nil where that does not matter or is not said.
  ///
  /// It takes what it needs of the line rather than the line, which would be written to memory for each one, kept or not.
  func kilometres(
    former: FormerLocalDefinition?, definition: LocalDefinition?, from first: Int, _ fields: Span<FieldRange>,
    _ bytes: Span<UInt8>
  ) -> Int? {
    if let kilometres = former?.kilometres { return kilometres }
    guard definition == .kilometres, let cell = cells.kilometres else { return nil }
    return QuickCell.smallNumber(fields[first &+ cell], in: bytes)
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
      dates.remember(
        key, Day(date: purchase.date, month: purchase.date.monthNumber, isForgiven: isDateForgiven))
    }
    if let key = CellKey(fields[first + cells.family], in: bytes) { families.remember(key, purchase.family) }
    if let key = runKey(first, fields, bytes) {
      let known = runs.find(key, in: bytes)?.families ?? 0
      let families = known | 1 << UInt32(purchase.family.rawValue)
      runs.remember(
        key, in: bytes,
        Run(
          kind: purchase.kind, former: former, looksAtMentions: TrapChecks.looksAtMentions(of: purchase.labels),
          families: families))
    }
  }
}

// MARK: - Cells

extension LineMemo {
  @inline(__always)
  private mutating func recallDelivery(
    _ canteen: FieldRange, _ date: FieldRange, _ bytes: Span<UInt8>, _ totals: inout TotalsTable,
    _ decoder: inout PurchaseDecoder
  ) -> Delivery? {
    guard let canteenEnds = DeliveryMemo<Delivery>.Ends(canteen, in: bytes),
      let dateEnds = DeliveryMemo<Delivery>.Ends(date, in: bytes)
    else { return findDelivery(canteen, date, bytes, &totals, &decoder) }
    if let delivery = lastDelivery.find(canteen: canteenEnds, date: dateEnds) { return delivery }
    guard let delivery = findDelivery(canteen, date, bytes, &totals, &decoder) else { return nil }
    lastDelivery.remember(canteen: canteenEnds, date: dateEnds, delivery)
    return delivery
  }

  private mutating func findDelivery(
    _ canteenCell: FieldRange, _ dateCell: FieldRange, _ bytes: Span<UInt8>, _ totals: inout TotalsTable,
    _ decoder: inout PurchaseDecoder
  ) -> Delivery? {
    guard let key = CellKey(canteenCell, in: bytes), let dateKey = CellKey(dateCell, in: bytes),
      let day = dates.find(dateKey)
    else { return nil }
    let known = canteens.find(key)
    if let known, known.year == day.date.year {
      return Delivery(canteen: known.key, day: day, place: known.place)
    }
    // All else of the line is known: a canteen that is new needs no more than its own cell to be decoded.
    guard let canteen = known?.key ?? decoder.soundCanteen(canteenCell, in: bytes) else { return nil }
    let place = totals.place(of: TotalsTable.Key(canteen: canteen, year: day.date.year))
    canteens.remember(key, Canteen(key: canteen, year: day.date.year, place: place))
    return Delivery(canteen: canteen, day: day, place: place)
  }

  @inline(__always)
  private func amount(_ field: FieldRange, _ bytes: Span<UInt8>) -> QuickAmount.Reading? {
    QuickAmount.parse(from: field.start, to: field.end, in: bytes)
  }

  @inline(__always)
  private func recallTerms(
    _ first: Int, _ fields: Span<FieldRange>, _ bytes: Span<UInt8>, _ description: FieldRange
  ) -> Terms? {
    guard let familyKey = CellKey(fields[first &+ cells.family], in: bytes), let family = families.find(familyKey),
      let runKey = runKey(first, fields, bytes), let run = runs.find(runKey, in: bytes),
      run.families & 1 << UInt32(family.rawValue) != 0,
      !run.looksAtMentions || Mentions(in: bytes, from: description.start, to: description.end).isEmpty
    else { return nil }
    return Terms(family: family, kind: run.kind, former: run.former)
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
