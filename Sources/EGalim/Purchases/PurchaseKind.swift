/// What a purchase counts for, whatever its amount and its day: its family, labels and local definition.
///
/// A ledger holds few kinds and many purchases: a kind knows once and for all which sums its purchases add to.
public struct PurchaseKind: Sendable {
  /// The product family.
  public let family: ProductFamily
  /// The labels and marks.
  public let labels: LabelSet
  /// What "local" means; nil when it is not local or does not say.
  public let localDefinition: LocalDefinition?

  /// What its purchases add to.
  @usableFromInline let code: KindCode

  /// Makes a kind.
  public init(family: ProductFamily, labels: LabelSet, localDefinition: LocalDefinition? = nil) {
    self.family = family
    self.labels = labels
    self.localDefinition = localDefinition
    code = KindCode(labels: labels, localDefinition: localDefinition)
  }

  /// A purchase of another family that bears the same labels.
  @inlinable
  public init(_ other: PurchaseKind, family: ProductFamily) {
    self.family = family
    labels = other.labels
    localDefinition = other.localDefinition
    code = other.code
  }
}

extension Purchase {
  /// Which kind of purchase it is.
  public var kind: PurchaseKind { PurchaseKind(family: family, labels: labels, localDefinition: localDefinition) }

  /// Makes a purchase of a kind.
  @inlinable
  public init(canteen: CanteenKey, date: CivilDate, amount: Money, kind: PurchaseKind) {
    self.init(
      canteen: canteen, date: date, amount: amount, family: kind.family, labels: kind.labels,
      localDefinition: kind.localDefinition)
  }
}
