import EGalim

/// What a line of a ledger says of the product that was bought.
public struct Article: Hashable, Sendable {
  /// The product, as the supplier words it.
  public let description: String
  /// Who sold it; its words say nothing of the product, they only tell articles apart.
  public let supplier: String
  /// When it was bought, where known: some mentions count until a day.
  public let date: CivilDate?

  /// Makes an article.
  public init(_ description: String, supplier: String = "", date: CivilDate? = nil) {
    self.description = description
    self.supplier = supplier
    self.date = date
  }
}
