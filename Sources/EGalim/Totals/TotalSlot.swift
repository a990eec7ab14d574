/// One sum that is kept for each family: the parts from which every measure is made.
public struct TotalSlot: Hashable, Sendable {
  let index: Int

  /// How many sums a family has.
  static let count = 27

  /// Every purchase.
  public static let total = TotalSlot(index: 0)
  /// Purchases with any EGalim label, deprecated ones included.
  public static let egalim = TotalSlot(index: 1)
  /// Organic (deprecated label included) and fair trade.
  public static let anyBioFairTrade = TotalSlot(index: 6)
  /// Of the simple other-EGalim group, and fair trade.
  public static let otherFairTrade = TotalSlot(index: 7)
  /// Labelled `BIO` and fair trade.
  public static let bioFairTrade = TotalSlot(index: 8)
  /// Without any EGalim label.
  public static let noLabel = TotalSlot(index: 21)
  /// Marked `EUROPE`.
  public static let europe = TotalSlot(index: 24)
  /// Marked short circuit.
  public static let circuitCourt = TotalSlot(index: 25)
  /// Marked local.
  public static let local = TotalSlot(index: 26)

  private static let markedFrance = TotalSlot(index: 22)
  private static let franceShortCircuitOrLocal = TotalSlot(index: 23)

  /// The simple statement's group.
  public static func group(_ group: LabelGroup) -> TotalSlot { TotalSlot(index: 2 + Int(group.rawValue)) }
  /// Purchases whose first label is that one.
  public static func first(_ label: Label) -> TotalSlot { TotalSlot(index: 9 + Int(label.rawValue)) }
  /// French purchases by that rule; both rules are summed, for totals know no year.
  public static func france(by rule: Regulation.FranceRule) -> TotalSlot {
    rule == .marked ? markedFrance : franceShortCircuitOrLocal
  }

  /// The sums that a purchase with these labels adds to, a bit each.
  static func mask(of labels: LabelSet) -> UInt32 {
    var mask = bit(.total)
    if let group = labels.group {
      mask |= bit(.egalim) | bit(.group(group))
      if labels.contains(.commerceEquitable) { mask |= fairTradeMask(labels, in: group) }
    } else {
      mask |= bit(.noLabel)
    }
    if let first = labels.first { mask |= bit(.first(first)) }
    if !labels.isDisjoint(with: .marks) { mask |= markMask(labels) }
    return mask
  }

  private static func fairTradeMask(_ labels: LabelSet, in group: LabelGroup) -> UInt32 {
    switch group {
    case .bio: bit(.anyBioFairTrade) | (labels.contains(.bio) ? bit(.bioFairTrade) : 0)
    case .otherEGalim: bit(.otherFairTrade)
    case .siqo, .externalities: 0
    }
  }

  private static func markMask(_ labels: LabelSet) -> UInt32 {
    var mask: UInt32 = 0
    if labels.contains(.france) { mask |= bit(markedFrance) }
    if !labels.isDisjoint(with: [.france, .circuitCourt, .local]) { mask |= bit(franceShortCircuitOrLocal) }
    if labels.contains(.europe) { mask |= bit(.europe) }
    if labels.contains(.circuitCourt) { mask |= bit(.circuitCourt) }
    if labels.contains(.local) { mask |= bit(.local) }
    return mask
  }

  private static func bit(_ slot: TotalSlot) -> UInt32 { 1 << UInt32(slot.index) }
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
