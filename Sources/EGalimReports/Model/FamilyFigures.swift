import EGalim

/// What was bought of one product family.
public struct FamilyFigures: Hashable, Sendable {
  /// The family.
  public let family: ProductFamily
  /// Everything bought of it.
  public let total: Money
  /// EGalim purchases.
  public let egalim: Money
  /// Organic purchases.
  public let bio: Money
  /// Local purchases.
  public let local: Money
  /// Short-circuit purchases.
  public let circuitCourt: Money
  /// French purchases, by the year's rule.
  public let france: Money

  /// A part of the family's purchases as a share of them.
  public func share(_ part: Money) -> Share { Share(part: part.cents, of: total.cents) }

  /// The families with purchases, in the platform's order.
  static func all(in purchases: PurchaseTotals, rule: Regulation.FranceRule) -> [FamilyFigures] {
    ProductFamily.allCases.map { family in
      func money(_ slot: TotalSlot) -> Money { Money(cents: purchases[slot, family]) }
      return FamilyFigures(
        family: family, total: money(.total), egalim: money(.egalim), bio: money(.group(.bio)), local: money(.local),
        circuitCourt: money(.circuitCourt), france: money(.france(by: rule)))
    }
    .filter { $0 != FamilyFigures(nothingOf: $0.family) }
  }

  private init(
    family: ProductFamily, total: Money, egalim: Money, bio: Money, local: Money, circuitCourt: Money, france: Money
  ) {
    self.family = family
    self.total = total
    self.egalim = egalim
    self.bio = bio
    self.local = local
    self.circuitCourt = circuitCourt
    self.france = france
  }

  private init(nothingOf family: ProductFamily) {
    self.init(
      family: family, total: .zero, egalim: .zero, bio: .zero, local: .zero, circuitCourt: .zero, france: .zero)
  }
}
