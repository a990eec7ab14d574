/// One purchase as the rules see it: a small value without text.
///
/// The description and supplier stay in the ledger's bytes until someone asks for them.
public struct Purchase: Hashable, Sendable {
  /// Who bought.
  public var canteen: CanteenKey
  /// The day of the purchase.
  public var date: CivilDate
  /// The price excluding VAT, rounded to cents half down; negative for a credit note.
  public var amount: Money
  /// The product family.
  public var family: ProductFamily
  /// The labels and marks.
  public var labels: LabelSet
  /// What "local" means for it; nil when it is not local or does not say.
  public var localDefinition: LocalDefinition?

  /// Makes a purchase.
  public init(
    canteen: CanteenKey, date: CivilDate, amount: Money, family: ProductFamily, labels: LabelSet,
    localDefinition: LocalDefinition? = nil
  ) {
    self.canteen = canteen
    self.date = date
    self.amount = amount
    self.family = family
    self.labels = labels
    self.localDefinition = localDefinition
  }
}
