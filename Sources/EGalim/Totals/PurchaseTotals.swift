/// The sums of a canteen's purchases in one year: mergeable in any order to the same value.
///
/// `merge` is associative and commutative and an empty value is its zero, so that files, chunks and threads combine to
/// the same bytes of output. It knows no year's rules: a ``Measure`` reads it under a ``Regulation``.
public struct PurchaseTotals: Hashable, Sendable {
  /// The cells: families × kept sums, months × (lines, magnitude, figures), local definitions.
  private(set) var cells: [Int64]

  /// Nothing bought.
  public init() {
    cells = [Int64](repeating: 0, count: PurchaseTotals.cellCount)
  }

  /// The sums that cells of a table come to.
  init(lineCells: [Int64], at base: Int) {
    cells = [Int64](capacity: PurchaseTotals.cellCount) { cells in
      let lineCells = lineCells.span
      for family in ProductFamily.allCases.indices {
        LineCells.appendSums(of: family, lineCells, at: base, to: &cells)
      }
      for month in 0..<12 { LineCells.appendMonth(month, lineCells, at: base, to: &cells) }
      LineCells.appendLocals(lineCells, at: base, to: &cells)
    }
  }

  /// Adds one purchase to every sum that it belongs to.
  public mutating func add(_ purchase: Purchase) {
    let cents = purchase.amount.cents
    var slots = TotalSlot.mask(of: purchase.labels)
    while slots != 0 {
      cells[Int(purchase.family.rawValue) * TotalSlot.cellCount + slots.trailingZeroBitCount] &+= cents
      slots &= slots - 1
    }
    let month = PurchaseTotals.base(ofMonth: purchase.date.monthNumber)
    cells[month + PurchaseTotals.lineOffset] &+= 1
    cells[month + PurchaseTotals.magnitudeOffset] = PurchaseTotals.saturatingSum(
      cells[month + PurchaseTotals.magnitudeOffset], Int64(clamping: cents.magnitude))
    for figure in MonthFigure.allCases where figure.counts(purchase) {
      cells[month + PurchaseTotals.figureOffset + figure.rawValue] &+= cents
    }
    if purchase.labels.contains(.local) {
      cells[PurchaseTotals.localBase + PurchaseTotals.localIndex(purchase.localDefinition)] &+= cents
    }
  }

  /// Adds another value's sums.
  public mutating func merge(_ other: PurchaseTotals) {
    for index in cells.indices { cells[index] &+= other.cells[index] }
    for month in 1...12 {
      // Magnitudes are never negative: one that is has left 64 bits.
      let magnitude = PurchaseTotals.base(ofMonth: month) + PurchaseTotals.magnitudeOffset
      if cells[magnitude] < 0 { cells[magnitude] = .max }
    }
  }

  /// Whether a sum may have left 64 bits: no figure may then be shown.
  ///
  /// Told by the sum of all amounts without their signs, which stops at the top of 64 bits: while it is below, no sum of
  /// any part can have left them, and it comes to the same in whatever order purchases are added.
  public var hasOverflowed: Bool {
    (1...12).reduce(0) {
      PurchaseTotals.saturatingSum($0, cells[PurchaseTotals.base(ofMonth: $1) + PurchaseTotals.magnitudeOffset])
    } == .max
  }

  /// A family's sum, in cents.
  public subscript(slot: TotalSlot, family: ProductFamily) -> Int64 {
    var sum: Int64 = 0
    var left = slot.cells
    while left != 0 {
      sum &+= cells[Int(family.rawValue) * TotalSlot.cellCount + left.trailingZeroBitCount]
      left &= left - 1
    }
    return sum
  }

  /// A sum over families, in cents.
  public func sum(_ slot: TotalSlot, over families: [ProductFamily]) -> Int64 {
    families.reduce(0) { $0 &+ self[slot, $1] }
  }

  /// A month's figure, in cents; the month is 1 to 12.
  public func month(_ number: Int, _ figure: MonthFigure) -> Int64 {
    (1...12).contains(number)
      ? cells[PurchaseTotals.base(ofMonth: number) + PurchaseTotals.figureOffset + figure.rawValue] : 0
  }

  /// What is local by that definition, in cents; nil asks for what is local without saying how.
  public func local(by definition: LocalDefinition?) -> Int64 {
    cells[PurchaseTotals.localBase + PurchaseTotals.localIndex(definition)]
  }

  /// How many lines were added.
  public var lineCount: Int64 {
    (1...12).reduce(0) { $0 &+ cells[PurchaseTotals.base(ofMonth: $1) + PurchaseTotals.lineOffset] }
  }

  /// Everything bought, in cents.
  public var total: Int64 { sum(.total, over: ProductFamily.allCases) }

  /// Whether the purchases cover the whole year: it is over, or something was bought in December.
  public func coversWholeYear(isOver: Bool) -> Bool { isOver || monthsWithPurchases.last == 12 }

  /// The months with a purchase, 1 to 12, in order.
  public var monthsWithPurchases: [Int] {
    (1...12).filter { cells[PurchaseTotals.base(ofMonth: $0) + PurchaseTotals.lineOffset] > 0 }
  }
}

// MARK: - Cells

extension PurchaseTotals {
  /// What is kept of a month: its lines, the magnitude, and then the figures; next to each other.
  private static let lineOffset = 0
  private static let magnitudeOffset = 1
  private static let figureOffset = 2
  private static let figureCount = MonthFigure.allCases.count
  private static let monthStride = figureOffset + figureCount

  private static let monthBase = ProductFamily.allCases.count * TotalSlot.cellCount
  private static let localBase = monthBase + 12 * monthStride
  /// Cells of one value: 326, about 2.6 KiB.
  static let cellCount = localBase + LocalDefinition.allCases.count + 1

  static func base(ofMonth number: Int) -> Int { monthBase &+ (number &- 1) &* monthStride }

  static func localIndex(_ definition: LocalDefinition?) -> Int {
    definition.map { Int($0.rawValue) } ?? LocalDefinition.allCases.count
  }

  /// The sum of two numbers that are not negative, which stops at the top of 64 bits.
  static func saturatingSum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? .max : sum
  }
}

// MARK: - Parts

extension PurchaseTotals {
  /// What falls to a satellite of what its group or kitchen bought: each value's share, rounded alone.
  ///
  /// The total, each group and each mark over all families are rounded half to even, as the platform rounds the share of
  /// each value of a statement, and EGalim is the sum of its groups; families and months are rounded so that they add up
  /// to them. The parts of several satellites may therefore miss the whole by half a cent each. The lines are those of the
  /// whole.
  public func part(_ weight: Int64, of whole: Int64) -> PurchaseTotals {
    let families = ProductFamily.allCases
    func share(_ slot: TotalSlot) -> Int64 { PurchaseTotals.share(of: sum(slot, over: families), weight, whole) }
    let egalim = LabelGroup.allCases.reduce(0) { $0 &+ share(.group($1)) }
    var part = self
    for cell in 0..<TotalSlot.cellCount {
      let isUnlabelled = TotalSlot.noLabel.cells == 1 << UInt32(cell)
      part.divide(
        families.map { Int($0.rawValue) * TotalSlot.cellCount + cell }, weight, whole,
        to: isUnlabelled ? share(.total) &- egalim : nil)
    }
    for figure in MonthFigure.allCases {
      part.divide(
        (1...12).map { PurchaseTotals.base(ofMonth: $0) + PurchaseTotals.figureOffset + figure.rawValue }, weight,
        whole, to: figure == .egalim ? egalim : nil)
    }
    part.divide(Array(PurchaseTotals.localBase..<PurchaseTotals.cellCount), weight, whole, to: nil)
    return part
  }

  /// A sum's share, half to even.
  private static func share(of sum: Int64, _ weight: Int64, _ whole: Int64) -> Int64 {
    ExactDivision.halfToEven(Int128(sum) * Int128(weight), by: Int128(whole)) ?? 0
  }

  /// Replaces cells by their shares, which together come to what is asked, else to the rounded share of their sum.
  private mutating func divide(_ places: [Int], _ weight: Int64, _ whole: Int64, to asked: Int64?) {
    guard whole > 0 else { return }
    let sum = places.reduce(Int64(0)) { $0 &+ cells[$1] }
    var missing = Int128(asked ?? PurchaseTotals.share(of: sum, weight, whole))
    var rests: [(place: Int, rest: Int128)] = []
    for place in places {
      var (quotient, rest) = (Int128(cells[place]) * Int128(weight)).quotientAndRemainder(dividingBy: Int128(whole))
      if rest < 0 { (quotient, rest) = (quotient - 1, rest + Int128(whole)) }
      cells[place] = Int64(truncatingIfNeeded: quotient)
      missing -= quotient
      rests.append((place, rest))
    }
    // The largest rests are rounded up; of equal ones those that stand first.
    let order = rests.sorted { ($1.rest, $0.place) < ($0.rest, $1.place) }.map(\.place)
    let places = missing < 0 ? order.reversed() : order
    for count in 0..<Int(missing.magnitude) { cells[places[count % places.count]] &+= missing < 0 ? -1 : 1 }
  }
}

extension MonthFigure {
  /// Whether the figure sums purchases like that one.
  fileprivate func counts(_ purchase: Purchase) -> Bool {
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
