/// What a table keeps of a canteen and year: more cells than ``PurchaseTotals`` has sums, of which each line adds to few.
///
/// Where the sums of a value overlap (a purchase of the month, an EGalim one, an organic one), cells divide: every line
/// adds to one of each kind of cell. What the sums come to is told when someone asks, and lines are added all the time.
enum LineCells {
  // Of each family: the groups, the first labels, fair trade, the sixteen sets of marks.
  private static let labelOffset = 5
  private static let fairTradeOffset = 18
  private static let marksOffset = 22
  private static let familyStride = 38
  // Of each month: the lines, the magnitude, classes of EGalim without and with meat and fish, origins.
  private static let monthBase = ProductFamily.allCases.count * familyStride
  private static let magnitudeOffset = 1
  private static let classOffset = 2
  private static let originOffset = 8
  private static let monthStride = 13
  /// Of the year: what is not local, the local definitions, and what does not say.
  private static let localBase = monthBase + 12 * monthStride

  /// Cells of one canteen and year: 467, about 3.6 KiB.
  static let count = localBase + LocalDefinition.allCases.count + 2

  /// Adds an amount to the cells that start at `base`.
  @inline(__always)
  static func add(_ amount: CountedAmount, to cells: inout MutableSpan<Int64>, at base: Int) {
    let cents = amount.cents
    let kind = amount.kind
    let family = base &+ amount.family &* familyStride
    cells[family &+ kind.group] &+= cents
    cells[family &+ labelOffset &+ kind.label] &+= cents
    // Few lines are of fair trade, and what is not says nothing.
    if kind.fairTrade != 0 { cells[family &+ fairTradeOffset &+ kind.fairTrade] &+= cents }
    cells[family &+ marksOffset &+ kind.marks] &+= cents
    let month = base &+ monthBase &+ amount.month &* monthStride
    cells[month] &+= 1
    cells[month &+ magnitudeOffset] = PurchaseTotals.saturatingSum(
      cells[month &+ magnitudeOffset], Int64(clamping: cents.magnitude))
    // Meat and fish come first among the families.
    cells[month &+ classOffset &+ kind.egalimClass &+ (amount.family < 2 ? 3 : 0)] &+= cents
    cells[month &+ originOffset &+ kind.origin] &+= cents
    cells[base &+ localBase &+ kind.local] &+= cents
  }

  /// Looks at cells that the amount is to be added to; what it returns says nothing.
  @inline(__always)
  static func look(at cells: [Int64], from base: Int, for amount: CountedAmount) -> Int64 {
    cells[base &+ amount.family &* familyStride] &+ cells[base &+ monthBase &+ amount.month &* monthStride]
  }

  /// Adds the cells of another canteen and year to those that start at `base`.
  static func merge(_ other: [Int64], at start: Int, into cells: inout MutableSpan<Int64>, at base: Int) {
    for index in 0..<count { cells[base + index] &+= other[start + index] }
    for month in 0..<12 {
      // Magnitudes are never negative: one that is has left 64 bits.
      let magnitude = base + monthBase + month * monthStride + magnitudeOffset
      if cells[magnitude] < 0 { cells[magnitude] = .max }
    }
  }

  /// Whether a sum of the cells that start at `base` may have left 64 bits.
  static func haveOverflowed(_ cells: [Int64], at base: Int) -> Bool {
    (0..<12).reduce(0) {
      PurchaseTotals.saturatingSum($0, cells[base + monthBase + $1 * monthStride + magnitudeOffset])
    } == .max
  }
}

// MARK: - What the sums come to

extension LineCells {
  /// Appends the kept sums of a family, in the order of ``TotalSlot``: each is the sum of some of its cells.
  static func appendSums(of family: Int, _ cells: Span<Int64>, at base: Int, to sums: inout OutputSpan<Int64>) {
    let family = base &+ family &* familyStride
    for group in 0..<5 { sums.append(cells[family &+ group]) }
    let fairTrade = family &+ fairTradeOffset
    sums.append(cells[fairTrade &+ 1] &+ cells[fairTrade &+ 2])
    sums.append(cells[fairTrade &+ 3])
    sums.append(cells[fairTrade &+ 2])
    for label in 1...Label.allCases.count { sums.append(cells[family &+ labelOffset &+ label]) }
    @inline(__always)
    func marked(_ marks: Int) -> Int64 {
      var sum: Int64 = 0
      for set in 1..<16 where set & marks != 0 { sum &+= cells[family &+ marksOffset &+ set] }
      return sum
    }
    // A bit each for France, Europe, short circuit and local: the second sum asks for any of the first, third and fourth.
    sums.append(marked(0b0001))
    sums.append(marked(0b1101))
    sums.append(marked(0b0010))
    sums.append(marked(0b0100))
    sums.append(marked(0b1000))
  }

  /// Appends a month's lines, its magnitude, and its figures in the order of ``MonthFigure``; the month is 0 to 11.
  static func appendMonth(_ month: Int, _ cells: Span<Int64>, at base: Int, to sums: inout OutputSpan<Int64>) {
    let month = base &+ monthBase &+ month &* monthStride
    let classes = month &+ classOffset
    let origins = month &+ originOffset
    let (short, france) = (cells[origins &+ 1], cells[origins &+ 2])
    let (local, both) = (cells[origins &+ 3], cells[origins &+ 4])
    let meatAndFishEGalim = cells[classes &+ 4] &+ cells[classes &+ 5]
    let meatAndFish = cells[classes &+ 3] &+ meatAndFishEGalim
    let egalim = cells[classes &+ 1] &+ cells[classes &+ 2] &+ meatAndFishEGalim
    sums.append(cells[month])
    sums.append(cells[month &+ magnitudeOffset])
    sums.append(cells[classes] &+ cells[classes &+ 3] &+ egalim)
    sums.append(egalim)
    sums.append(cells[classes &+ 1] &+ cells[classes &+ 4])
    sums.append(local &+ both)
    sums.append(france &+ both)
    sums.append(short &+ france &+ local &+ both)
    sums.append(meatAndFish)
    sums.append(meatAndFishEGalim)
  }

  /// Appends what is local by each definition, and then by none.
  static func appendLocals(_ cells: Span<Int64>, at base: Int, to sums: inout OutputSpan<Int64>) {
    for definition in 1...LocalDefinition.allCases.count &+ 1 { sums.append(cells[base &+ localBase &+ definition]) }
  }
}
