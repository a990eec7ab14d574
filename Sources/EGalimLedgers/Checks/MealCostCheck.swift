import EGalim
import EGalimDiagnostics

/// Looks for costs per meal that no canteen has: a sign of missing meals, missing ledgers or a wrong unit.
public enum MealCostCheck {
  /// From 0.10 to 20 EUR a meal, in cents.
  public static let plausible: ClosedRange<Int64> = 10...2_000

  /// Looks at the cost per meal of each canteen and year.
  ///
  /// - Parameters:
  ///   - totals: what was bought.
  ///   - meals: what the meals files say; empty without one.
  ///   - directory: the canteen list, whose yearly counts serve as ``EGalim/MealCost`` says.
  ///   - today: a year before today's is over.
  ///   - mealsPath: the meals file.
  ///   - canteensPath: the canteen list.
  /// - Returns: a diagnostic for each cost that is not plausible, at the file that counts the meals.
  public static func diagnostics(
    totals: TotalsTable, meals: MealsTable, directory: CanteenDirectory?, today: CivilDate, mealsPath: String?,
    canteensPath: String?
  ) -> [Diagnostic] {
    // The sums of many canteens are asked for only where someone counts meals.
    guard directory != nil || !meals.isEmpty else { return [] }
    return totals.keys.compactMap { key in
      let canteen = directory?.canteen(for: key.canteen)
      guard canteen != nil || meals[key] != nil, let purchases = totals[key] else { return nil }
      let cost = MealCost(
        purchases, meals: meals[key], canteen: canteen, hasMealsFile: !meals.isEmpty,
        isWholeYear: purchases.coversWholeYear(isOver: key.year < today.year))
      guard let cost, let cents = cost.perMeal?.cents, !plausible.contains(cents) else { return nil }
      let path = cost.source == .meals ? mealsPath : canteensPath
      let finding = Finding.costPerMealOutOfRange(
        canteen: canteen?.name ?? key.canteen.text, year: key.year, cents: cents)
      return Diagnostic(finding, at: Place(path: path ?? "-"))
    }
  }
}
