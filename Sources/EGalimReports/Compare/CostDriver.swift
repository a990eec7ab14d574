import EGalim

/// A family, group of labels or supplier with its part in the change of what the food of a meal costs.
public struct CostDriver<Name: Hashable & Sendable>: Hashable, Sendable {
  /// What it is.
  public let name: Name
  /// What was bought of it in the months that have meals, before and after.
  public let before, after: Money
  /// Its part in the change of the cost of a meal.
  public let part: Money
}

extension Comparison {
  /// By how much the cost of a meal changed, as the two shown costs differ; nil where one does not exist.
  public var costChange: Money? {
    let (before, after) = costs
    guard let before, let after, explainsCosts else { return nil }
    return Money(cents: after.cents &- before.cents)
  }

  /// The families' parts in the change of the cost of a meal: what each costs a meal, after less before, rounded to cents
  /// so that the parts add up to the change that is shown; empty where it does not exist.
  public var costFamilies: [CostDriver<ProductFamily>] {
    costDrivers(ProductFamily.allCases) { $0.purchases[.total, $1] }
  }

  /// The same by group of the simple statement; nil is what bears no label.
  public var costGroups: [CostDriver<LabelGroup?>] {
    costDrivers(LabelGroup.allCases.map(Optional.some) + [nil]) { food, group in
      food.purchases.sum(group.map(TotalSlot.group) ?? .noLabel, over: ProductFamily.allCases)
    }
  }

  /// The same by supplier, under the empty name where the ledgers give none; empty when suppliers were not kept.
  public var costSuppliers: [CostDriver<String>] {
    guard let old = before.food.suppliers, let new = after.food.suppliers else { return [] }
    let names = Set(old.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return costDrivers(names) { $0.suppliers?[$1] ?? 0 }
  }

  private func costDrivers<Name>(
    _ names: [Name], _ cents: (CostedFood, Name) -> Int64
  ) -> [CostDriver<Name>] {
    guard let change = costChange, let oldMeals = before.figures.meals?.sums, let newMeals = after.figures.meals?.sums
    else { return [] }
    let parts = names.map { Drivers.Part(before: cents(before.food, $0), after: cents(after.food, $0)) }
    let shares = Drivers.divide(
      parts, wholeBefore: oldMeals.mealHundredths, wholeAfter: newMeals.mealHundredths, scale: 100,
      change: change.cents)
    return zip(zip(names, parts), shares)
      .map { named, share in
        CostDriver(
          name: named.0, before: Money(cents: named.1.before), after: Money(cents: named.1.after),
          part: Money(cents: share))
      }
      .filter { $0.part != .zero || $0.before != $0.after }
      .enumerated()
      .sorted { ($1.element.part.cents.magnitude, $0.offset) < ($0.element.part.cents.magnitude, $1.offset) }
      .map(\.element)
  }

  /// Whether the food that was kept by family is what the costs were computed from, on both sides.
  private var explainsCosts: Bool {
    [before, after].allSatisfy { $0.food.purchases.total == $0.figures.meals?.sums.foodCost.cents }
  }
}
