/// The sums of a canteen's purchases in one year: mergeable in any order to the same value.
///
/// `merge` is associative and commutative and an empty value is its zero, so that files, chunks and threads combine to
/// the same bytes of output. It knows no year's rules: a ``Measure`` reads it under a ``Regulation``.
public struct PurchaseTotals: Hashable, Sendable {
  /// The cells: families × slots, months × figures, local definitions, in that order; then lines and credit notes.
  private(set) var cells: [Int64]
  /// Whether a sum has left 64 bits: no figure may then be shown.
  public private(set) var hasOverflowed = false

  /// Nothing bought.
  public init() {
    cells = [Int64](repeating: 0, count: PurchaseTotals.cellCount)
  }

  /// The sums at one place of a table's cells.
  init(cells: ArraySlice<Int64>, hasOverflowed: Bool) {
    self.cells = Array(cells)
    self.hasOverflowed = hasOverflowed
  }

  /// Adds one purchase to every sum that it belongs to.
  public mutating func add(_ purchase: Purchase) {
    if PurchaseTotals.add(purchase, to: &cells, at: 0) { hasOverflowed = true }
  }

  /// Adds another value's sums.
  public mutating func merge(_ other: PurchaseTotals) {
    if other.hasOverflowed { hasOverflowed = true }
    for index in cells.indices {
      let (sum, overflow) = cells[index].addingReportingOverflow(other.cells[index])
      cells[index] = sum
      if overflow { hasOverflowed = true }
    }
  }

  /// A family's sum, in cents.
  public subscript(slot: TotalSlot, family: ProductFamily) -> Int64 {
    cells[Int(family.rawValue) * TotalSlot.count + slot.index]
  }

  /// A sum over families, in cents.
  public func sum(_ slot: TotalSlot, over families: [ProductFamily]) -> Int64 {
    families.reduce(0) { $0 &+ self[slot, $1] }
  }

  /// A month's figure, in cents; the month is 1 to 12.
  public func month(_ number: Int, _ figure: MonthFigure) -> Int64 {
    (1...12).contains(number)
      ? cells[PurchaseTotals.monthBase + (number - 1) * MonthFigure.allCases.count + figure.rawValue] : 0
  }

  /// What is local by that definition, in cents; nil asks for what is local without saying how.
  public func local(by definition: LocalDefinition?) -> Int64 {
    cells[PurchaseTotals.localBase + PurchaseTotals.localIndex(definition)]
  }

  /// How many lines were added.
  public var lineCount: Int64 { cells[PurchaseTotals.lineIndex] }

  /// Everything bought, in cents.
  public var total: Int64 { sum(.total, over: ProductFamily.allCases) }

  /// The months with a purchase, 1 to 12, in order.
  public var monthsWithPurchases: [Int] {
    (1...12).filter { cells[PurchaseTotals.monthLineBase + $0 - 1] > 0 }
  }
}

// MARK: - Cells

extension PurchaseTotals {
  static let monthBase = ProductFamily.allCases.count * TotalSlot.count
  static let localBase = monthBase + 12 * MonthFigure.allCases.count
  static let monthLineBase = localBase + LocalDefinition.allCases.count + 1
  static let lineIndex = monthLineBase + 12
  /// Cells of one value: 338, about 2.7 KiB a canteen and year.
  static let cellCount = lineIndex + 1

  private static func localIndex(_ definition: LocalDefinition?) -> Int {
    definition.map { Int($0.rawValue) } ?? LocalDefinition.allCases.count
  }

  /// Adds a purchase to the cells that start at `base`; true when a sum left 64 bits.
  static func add(_ purchase: Purchase, to cells: inout [Int64], at base: Int) -> Bool {
    let cents = purchase.amount.cents
    var overflowed = false
    func accumulate(_ index: Int) {
      let (sum, overflow) = cells[base + index].addingReportingOverflow(cents)
      cells[base + index] = sum
      overflowed = overflowed || overflow
    }

    let familyBase = Int(purchase.family.rawValue) * TotalSlot.count
    var slots = TotalSlot.mask(of: purchase.labels)
    while slots != 0 {
      accumulate(familyBase + slots.trailingZeroBitCount)
      slots &= slots &- 1
    }

    let month = purchase.date.monthNumber - 1
    let figures = monthBase + month * MonthFigure.allCases.count
    for figure in MonthFigure.allCases where figure.counts(purchase) {
      accumulate(figures + figure.rawValue)
    }
    if purchase.labels.contains(.local) {
      accumulate(localBase + localIndex(purchase.localDefinition))
    }
    cells[base + monthLineBase + month] &+= 1
    cells[base + lineIndex] &+= 1
    return overflowed
  }
}

extension MonthFigure {
  /// Whether the figure sums that purchase.
  func counts(_ purchase: Purchase) -> Bool {
    let labels = purchase.labels
    let isMeatOrFish = purchase.family == .meat || purchase.family == .fish
    return switch self {
    case .total: true
    case .egalim: !labels.isDisjoint(with: .egalim)
    case .bio: !labels.isDisjoint(with: .anyBio)
    case .local: labels.contains(.local)
    case .markedFrance: labels.contains(.france)
    case .franceShortCircuitOrLocal: !labels.isDisjoint(with: [.france, .circuitCourt, .local])
    case .meatAndFish: isMeatOrFish
    case .meatAndFishEGalim: isMeatOrFish && !labels.isDisjoint(with: .egalim)
    }
  }
}
