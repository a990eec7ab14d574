/// The sums of a canteen's purchases in one year: mergeable in any order to the same value.
///
/// `merge` is associative and commutative and an empty value is its zero, so that files, chunks and threads combine to
/// the same bytes of output. It knows no year's rules: a ``Measure`` reads it under a ``Regulation``.
public struct PurchaseTotals: Hashable, Sendable {
  /// The cells: families × slots, months × figures, local definitions, lines by month; then all lines and the magnitude.
  private(set) var cells: [Int64]

  /// Nothing bought.
  public init() {
    cells = [Int64](repeating: 0, count: PurchaseTotals.cellCount)
  }

  /// The sums at one place of a table's cells.
  init(cells: ArraySlice<Int64>) {
    self.cells = Array(cells)
  }

  /// Adds one purchase to every sum that it belongs to.
  public mutating func add(_ purchase: Purchase) {
    PurchaseTotals.add(purchase, to: &cells, at: 0)
  }

  /// Adds another value's sums.
  public mutating func merge(_ other: PurchaseTotals) {
    PurchaseTotals.merge(other.cells[...], into: &cells, at: 0)
  }

  /// Whether a sum may have left 64 bits: no figure may then be shown.
  ///
  /// Told by the sum of all amounts without their signs, which stops at the top of 64 bits: while it is below, no sum of
  /// any part can have left them, and it comes to the same in whatever order purchases are added.
  public var hasOverflowed: Bool { cells[PurchaseTotals.magnitudeIndex] == .max }

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

  /// Whether the purchases cover the whole year: it is over, or something was bought in December.
  public func coversWholeYear(isOver: Bool) -> Bool { isOver || monthsWithPurchases.last == 12 }

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
  static let magnitudeIndex = lineIndex + 1
  /// Cells of one value: 332, about 2.6 KiB a canteen and year.
  static let cellCount = magnitudeIndex + 1

  private static func localIndex(_ definition: LocalDefinition?) -> Int {
    definition.map { Int($0.rawValue) } ?? LocalDefinition.allCases.count
  }

  /// Adds a purchase to the cells that start at `base`.
  static func add(_ purchase: Purchase, to cells: inout [Int64], at base: Int) {
    let cents = purchase.amount.cents
    func accumulate(_ index: Int) { cells[base + index] &+= cents }

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
    addMagnitude(Int64(clamping: cents.magnitude), to: &cells, at: base)
  }

  /// Adds the cells of another value to those that start at `base`.
  static func merge(_ other: ArraySlice<Int64>, into cells: inout [Int64], at base: Int) {
    for (index, cell) in other.enumerated() where index != magnitudeIndex { cells[base + index] &+= cell }
    addMagnitude(other[other.startIndex + magnitudeIndex], to: &cells, at: base)
  }

  private static func addMagnitude(_ magnitude: Int64, to cells: inout [Int64], at base: Int) {
    let (sum, overflow) = cells[base + magnitudeIndex].addingReportingOverflow(magnitude)
    cells[base + magnitudeIndex] = overflow ? .max : sum
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
