import EGalim

/// What is local by one definition of it.
public struct LocalFigures: Hashable, Sendable {
  /// The definition; nil where the purchases do not say.
  public let definition: LocalDefinition?
  /// What they come to.
  public let amount: Money
  /// The same, of all food.
  public let share: Share

  /// The definitions met, in the platform's order; what does not say comes last.
  static func all(in purchases: PurchaseTotals) -> [LocalFigures] {
    (LocalDefinition.allCases.map(Optional.some) + [nil]).compactMap { definition in
      let cents = purchases.local(by: definition)
      guard cents != 0 else { return nil }
      return LocalFigures(
        definition: definition, amount: Money(cents: cents), share: Share(part: cents, of: purchases.total))
    }
  }
}
