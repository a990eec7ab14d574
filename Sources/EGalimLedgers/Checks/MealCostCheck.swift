import EGalim
import EGalimDiagnostics

/// Looks for costs per meal that no canteen has: a sign of missing meals, missing ledgers or a wrong unit.
public enum MealCostCheck {
  /// From 0.10 to 20 EUR a meal, in cents; outside, the platform's statistics leave a statement out.
  public static let plausible: ClosedRange<Int64> = 10...2_000

  /// The diagnostics for each canteen and year whose cost per meal, over the months that have both purchases and meals,
  /// is not plausible; they point at the meals file.
  public static func diagnostics(
    totals: TotalsTable, meals: MealsTable, directory: CanteenDirectory?, mealsPath: String
  ) -> [Diagnostic] {
    totals.keys.compactMap { key in
      guard let purchases = totals[key], let served = meals[key],
        let cents = MealCost(purchases, meals: served)?.perMeal?.cents, !plausible.contains(cents)
      else { return nil }
      let name = directory?.canteen(for: key.canteen)?.name ?? key.canteen.text
      return Diagnostic(
        .costPerMealOutOfRange(canteen: name, year: key.year, cents: cents), at: Place(path: mealsPath))
    }
  }
}
