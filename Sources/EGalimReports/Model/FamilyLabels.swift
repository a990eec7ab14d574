import EGalim

/// One product family's purchases by label group, each purchase in one: the parts add up to the family's total.
public struct FamilyLabels: Hashable, Sendable {
  /// What a part of the purchases bears.
  public enum Bearing: Hashable, Sendable, CaseIterable {
    /// Organic.
    case bio
    /// Signs of quality and origin.
    case siqo
    /// Other EGalim labels.
    case other
    /// Externalities and performance.
    case externalities
    /// No EGalim label.
    case none
  }

  /// A part of the family's purchases.
  public struct Part: Hashable, Sendable {
    /// What it bears.
    public let bearing: Bearing
    /// What it comes to.
    public let amount: Money
  }

  /// The family.
  public let family: ProductFamily
  /// Everything bought of it.
  public let total: Money
  /// Its parts in the order of ``Bearing``, those without purchases too.
  public let parts: [Part]

  /// The families with purchases, in the platform's order.
  static func all(in purchases: PurchaseTotals) -> [FamilyLabels] {
    ProductFamily.allCases.map { family in
      FamilyLabels(
        family: family, total: Money(cents: purchases[.total, family]),
        parts: Bearing.allCases.map { Part(bearing: $0, amount: Money(cents: purchases[$0.slot, family])) })
    }
    .filter { $0.parts.contains { $0.amount != .zero } }
  }
}

extension FamilyLabels.Bearing {
  fileprivate var slot: TotalSlot {
    switch self {
    case .bio: .group(.bio)
    case .siqo: .group(.siqo)
    case .other: .group(.otherEGalim)
    case .externalities: .group(.externalities)
    case .none: .noLabel
    }
  }
}

extension ReportFigures {
  /// What was bought of each family by label group, in the platform's order; families without purchases are left out.
  public var familyLabels: [FamilyLabels] { FamilyLabels.all(in: purchases) }
}
