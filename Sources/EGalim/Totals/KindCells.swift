/// The cells that purchases with some labels add to, found once for all of them, whatever their family.
///
/// Adding an amount asks nothing then: a processor that has to guess which sums a line adds to guesses wrong all the
/// time, for each line is of another kind than the one before. Where a kind adds nothing, a share of zero is added.
@usableFromInline
struct KindCells: Hashable, Sendable {
  /// Which of a family's first cells: the one without label, or that of a group.
  let group: UInt8
  /// The cell of the first label, and which bits of the amount go there: all or none.
  let label: UInt8
  let labelShare: Int8
  /// The cells of fair trade, a bit each.
  let fairTrade: UInt8
  /// The cells of marks, a bit each.
  let marks: UInt8
  /// The figures of the month, a bit each: of meat and fish, and of any other family.
  let figuresOfMeat: UInt8
  let figuresOfOthers: UInt8
  /// The cell of the local definition, and which bits of the amount go there: all or none.
  let local: UInt8
  let localShare: Int8

  init(labels: LabelSet, localDefinition: LocalDefinition?) {
    let slots = TotalSlot.mask(of: labels)
    let label = slots & TotalSlot.labelCells
    group = KindCells.lowest(slots & TotalSlot.groupCells)
    self.label = KindCells.lowest(label)
    labelShare = label == 0 ? 0 : -1
    fairTrade = UInt8(truncatingIfNeeded: (slots & TotalSlot.fairTradeCells) &>> TotalSlot.firstFairTrade)
    marks = UInt8(truncatingIfNeeded: slots &>> TotalSlot.firstMark)
    figuresOfMeat = MonthFigure.mask(of: labels, isMeatOrFish: true)
    figuresOfOthers = MonthFigure.mask(of: labels, isMeatOrFish: false)
    let isLocal = labels.contains(.local)
    local = isLocal ? UInt8(truncatingIfNeeded: PurchaseTotals.localIndex(localDefinition)) : 0
    localShare = isLocal ? -1 : 0
  }

  /// The figures of the month that purchases of a family add to.
  @inline(__always)
  func figures(of family: ProductFamily) -> UInt8 {
    family == .meat || family == .fish ? figuresOfMeat : figuresOfOthers
  }

  private static func lowest(_ cells: UInt32) -> UInt8 {
    cells == 0 ? 0 : UInt8(truncatingIfNeeded: cells.trailingZeroBitCount)
  }
}

extension TotalSlot {
  /// The cells of which every purchase adds to one: no label, and the groups.
  static let groupCells: UInt32 = 0b1_1111
  /// The cells of fair trade.
  static let firstFairTrade: UInt32 = 5
  static let fairTradeCells: UInt32 = 0b111 << firstFairTrade
  /// The cells of first labels, of which a purchase adds to one at most.
  static let labelCells: UInt32 = 0xFFF << 8
  /// The cells of marks, which come last.
  static let firstMark: UInt32 = 20
  static let markCount = cellCount - Int(firstMark)
}
