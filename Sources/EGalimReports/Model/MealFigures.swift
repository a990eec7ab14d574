import EGalim

/// What the food of a meal cost in the year, beside the year before, and who ate.
public struct MealFigures: Hashable, Sendable {
  /// The servings of one public.
  public struct Eaters: Hashable, Sendable {
    /// Who ate.
    public let name: MealPublic
    /// How many servings, whatever each counts for.
    public let servings: Int64
    /// What one serving cost; nil without meals.
    public let costPerServing: Money?
  }

  /// The year's meals and their food.
  public let sums: MealSums
  /// The year before's; nil when the ledger or the meals do not hold it.
  public let yearBefore: MealSums?
  /// Who ate, by name; empty when the number comes from a canteen list.
  public let publics: [Eaters]

  /// The meals of one canteen; nil without a number to divide by.
  ///
  /// A meals file counts for the months that have purchases too; a list's yearly count only for whole years.
  init?(of books: CanteenBooks, isWholeYear: Bool) {
    guard let cost = books.cost(of: books.purchases, meals: books.meals, isWholeYear: isWholeYear) else { return nil }
    let sums = MealSums(cost)
    self.sums = sums
    yearBefore = books.purchasesBefore
      .flatMap { books.cost(of: $0, meals: books.mealsBefore, isWholeYear: true) }
      .map(MealSums.init)
    publics = (books.meals?.publics ?? []).map { eaters in
      Eaters(
        name: eaters, servings: books.meals?.servings(to: eaters, in: cost.months) ?? 0,
        costPerServing: sums.costPerServing(to: eaters))
    }.filter { $0.servings > 0 }
  }

  /// The meals of several canteens together; nil when none has any.
  init?(adding parts: [MealFigures]) {
    guard let sums = MealSums.adding(parts.map(\.sums)) else { return nil }
    self.sums = sums
    yearBefore = MealSums.adding(parts.compactMap(\.yearBefore))
    publics = Dictionary(grouping: parts.flatMap(\.publics), by: \.name)
      .map { name, eaters in
        Eaters(
          name: name, servings: eaters.reduce(0) { $0 &+ $1.servings },
          costPerServing: sums.costPerServing(to: name))
      }
      .sorted { $0.name < $1.name }
  }
}

extension CanteenBooks {
  fileprivate func cost(of purchases: PurchaseTotals, meals: MealTotals?, isWholeYear: Bool) -> MealCost? {
    MealCost(purchases, meals: meals, canteen: canteen, hasMealsFile: hasMealsFile, isWholeYear: isWholeYear)
  }
}
