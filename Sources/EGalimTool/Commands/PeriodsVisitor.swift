import EGalim
import EGalimLedgers
import EGalimReports
import TabularText

/// Adds up the purchases of two periods apart, or of a whole ledger; what lies in both periods counts in both.
struct PeriodsVisitor: PurchaseVisitor {
  /// What was bought in a period.
  struct Sums: Sendable {
    var totals = TotalsTable()
    var suppliers = SupplierTable()
    /// What of it was bought in months that have meals.
    var food: FoodOfMeals
  }

  /// The periods; empty for everything, whenever it was bought.
  let periods: [Period]
  private(set) var sums: [Sums]
  private var names = SupplierNames()

  init(_ periods: [Period], meals: MealsTable) {
    self.init(periods, food: FoodOfMeals(meals))
  }

  private init(_ periods: [Period], food: FoodOfMeals) {
    self.periods = periods
    sums = (0..<max(1, periods.count)).map { _ in Sums(food: food) }
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    let inside = sums.indices.filter { periods.isEmpty || periods[$0].contains(purchase.date) }
    guard !inside.isEmpty else { return }
    let supplier = names.name(of: line, in: batch)
    for index in inside {
      sums[index].totals.add(purchase)
      sums[index].suppliers.add(purchase, supplier: supplier)
      sums[index].food.add(purchase, supplier: supplier)
    }
  }

  func emptyCopy() -> PeriodsVisitor { PeriodsVisitor(periods, food: sums[0].food.emptyCopy()) }

  mutating func merge(_ other: PeriodsVisitor) {
    for index in sums.indices {
      sums[index].totals.merge(other.sums[index].totals)
      sums[index].suppliers.merge(other.sums[index].suppliers)
      sums[index].food.merge(other.sums[index].food)
    }
  }
}
