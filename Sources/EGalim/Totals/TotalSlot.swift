/// One sum of a family's purchases: the parts from which every measure is made.
///
/// Some are kept, a cell each; the others are sums of those.
public struct TotalSlot: Hashable, Sendable {
  /// The cells that come to the sum, a bit each.
  let cells: UInt32

  private init(cells: UInt32) {
    self.cells = cells
  }

  /// A sum that is kept.
  private init(cell: Int) {
    cells = 1 << UInt32(cell)
  }

  /// How many sums are kept of a family.
  static let cellCount = 25

  /// Every purchase: without any label, or of one of the four groups.
  public static let total = TotalSlot(cells: 0b1_1111)
  /// Purchases with any EGalim label, deprecated ones included: the four groups.
  public static let egalim = TotalSlot(cells: 0b1_1110)
  /// Without any EGalim label.
  public static let noLabel = TotalSlot(cell: 0)
  /// Organic (deprecated label included) and fair trade.
  public static let anyBioFairTrade = TotalSlot(cell: 5)
  /// Of the simple other-EGalim group, and fair trade.
  public static let otherFairTrade = TotalSlot(cell: 6)
  /// Labelled `BIO` and fair trade.
  public static let bioFairTrade = TotalSlot(cell: 7)
  /// Marked `EUROPE`.
  public static let europe = TotalSlot(cell: 22)
  /// Marked short circuit.
  public static let circuitCourt = TotalSlot(cell: 23)
  /// Marked local.
  public static let local = TotalSlot(cell: 24)

  private static let markedFrance = TotalSlot(cell: 20)
  private static let franceShortCircuitOrLocal = TotalSlot(cell: 21)

  /// The simple statement's group.
  public static func group(_ group: LabelGroup) -> TotalSlot { TotalSlot(cell: 1 + Int(group.rawValue)) }
  /// Purchases whose first label is that one.
  public static func first(_ label: Label) -> TotalSlot { TotalSlot(cell: 8 + Int(label.rawValue)) }
  /// French purchases by that rule; both rules are summed, for totals know no year.
  public static func france(by rule: Regulation.FranceRule) -> TotalSlot {
    rule == .marked ? markedFrance : franceShortCircuitOrLocal
  }

  /// The cells that a purchase with these labels adds to, a bit each.
  static func mask(of labels: LabelSet) -> UInt32 {
    var mask: UInt32 = 0
    if let group = labels.group {
      mask |= TotalSlot.group(group).cells
      if labels.contains(.commerceEquitable) { mask |= fairTradeMask(labels, in: group) }
    } else {
      mask |= TotalSlot.noLabel.cells
    }
    if let first = labels.first { mask |= TotalSlot.first(first).cells }
    if !labels.isDisjoint(with: .marks) { mask |= markMask(labels) }
    return mask
  }

  private static func fairTradeMask(_ labels: LabelSet, in group: LabelGroup) -> UInt32 {
    switch group {
    case .bio: TotalSlot.anyBioFairTrade.cells | (labels.contains(.bio) ? TotalSlot.bioFairTrade.cells : 0)
    case .otherEGalim: TotalSlot.otherFairTrade.cells
    case .siqo, .externalities: 0
    }
  }

  private static func markMask(_ labels: LabelSet) -> UInt32 {
    var mask: UInt32 = 0
    if labels.contains(.france) { mask |= markedFrance.cells }
    if !labels.isDisjoint(with: [.france, .circuitCourt, .local]) { mask |= franceShortCircuitOrLocal.cells }
    if labels.contains(.europe) { mask |= TotalSlot.europe.cells }
    if labels.contains(.circuitCourt) { mask |= TotalSlot.circuitCourt.cells }
    if labels.contains(.local) { mask |= TotalSlot.local.cells }
    return mask
  }
}

/// One sum that is kept for each month.
public enum MonthFigure: Int, Hashable, Sendable, CaseIterable {
  /// Every purchase.
  case total
  /// EGalim purchases.
  case egalim
  /// Organic purchases.
  case bio
  /// Local purchases.
  case local
  /// Purchases marked `FRANCE`.
  case markedFrance
  /// Purchases marked `FRANCE`, short circuit or local.
  case franceShortCircuitOrLocal
  /// Meat and fish.
  case meatAndFish
  /// EGalim meat and fish.
  case meatAndFishEGalim

  /// French purchases by that rule.
  public static func france(by rule: Regulation.FranceRule) -> MonthFigure {
    rule == .marked ? .markedFrance : .franceShortCircuitOrLocal
  }
}
