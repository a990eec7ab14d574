import EGalim
import EGalimDiagnostics
import TabularText

/// The figures of the tracking workbook's summary, as its formulas count them and as they are, over the sound lines of
/// one table; amounts in cents.
///
/// An empty value is its zero, and merging is associative and commutative, so that threads may share the work.
struct SummarySums: Sendable {
  private(set) var counted: [Int64]
  private(set) var right: [Int64]
  /// What each slip makes missing and adds, a figure's slips side by side.
  private var missing: [Int64]
  private var surplus: [Int64]
  private(set) var canteens: Set<CanteenKey> = []
  private(set) var years: Set<Int> = []
  /// Lines whose amount was rounded: the formulas add them unrounded.
  private(set) var roundedLines: Int64 = 0

  private static let slipCount = SummaryGap.Slip.allCases.count

  init() {
    let count = SummaryFigure.allCases.count
    counted = Array(repeating: 0, count: count)
    right = counted
    missing = Array(repeating: 0, count: count * SummarySums.slipCount)
    surplus = missing
  }

  /// Adds a sound line.
  mutating func add(
    _ purchase: Purchase, _ record: RecordEntry, cells: LedgerCells, in batch: borrowing RecordBatch
  ) {
    canteens.insert(purchase.canteen)
    years.insert(purchase.date.year)
    if SummarySums.hasMoreThanCents(batch.fields[record.firstField + cells.amount], batch.bytes.span) {
      roundedLines += 1
    }
    let formulas = SummaryFormulas(cells)
    let isCounted = formulas.counting(record, in: batch)
    let isRight = SummaryFormulas.right(purchase)
    let cents = purchase.amount.cents
    for figure in SummaryFigure.allCases {
      let place = Int(figure.rawValue)
      let (counts, belongs) = (isCounted.contains(figure), isRight.contains(figure))
      if counts { counted[place] &+= cents }
      if belongs { right[place] &+= cents }
      guard counts != belongs, !figure.isTyped else { continue }
      let slip = formulas.slip(at: figure, isMissing: belongs, of: purchase, record, in: batch)
      let slot = place * SummarySums.slipCount + Int(slip.rawValue)
      if belongs { missing[slot] &+= cents } else { surplus[slot] &+= cents }
    }
  }

  /// Adds the lines of another thread.
  mutating func merge(_ other: SummarySums) {
    SummarySums.add(other.counted, to: &counted)
    SummarySums.add(other.right, to: &right)
    SummarySums.add(other.missing, to: &missing)
    SummarySums.add(other.surplus, to: &surplus)
    canteens.formUnion(other.canteens)
    years.formUnion(other.years)
    roundedLines += other.roundedLines
  }

  /// What the formulas count.
  func counted(_ figure: SummaryFigure) -> Int64 { counted[Int(figure.rawValue)] }

  /// What was bought.
  func right(_ figure: SummaryFigure) -> Int64 { right[Int(figure.rawValue)] }

  /// Why the two differ.
  func causes(of figure: SummaryFigure) -> [SummaryGap.Cause] {
    SummaryGap.Slip.allCases.compactMap { slip in
      let slot = Int(figure.rawValue) * SummarySums.slipCount + Int(slip.rawValue)
      guard missing[slot] != 0 || surplus[slot] != 0 else { return nil }
      return SummaryGap.Cause(slip, missing: missing[slot], surplus: surplus[slot])
    }
  }

  private static func add(_ others: [Int64], to sums: inout [Int64]) {
    for index in sums.indices { sums[index] &+= others[index] }
  }

  /// Whether an amount is written with more than two decimals.
  private static func hasMoreThanCents(_ field: FieldRange, _ bytes: Span<UInt8>) -> Bool {
    var decimals: Int?
    for index in field.start..<field.end {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: ","): decimals = 0
      case 0x30...0x39: decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: "e"), UInt8(ascii: "E"): return true
      default: break
      }
    }
    return (decimals ?? 0) > 2
  }
}
