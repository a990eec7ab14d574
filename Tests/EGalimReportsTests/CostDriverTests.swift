import EGalim
import TestSupport
import Testing

@testable import EGalimReports

@Suite("What moved the cost of a meal")
struct CostDriverTests {
  private static let canteens = [Sample.ribiers, Sample.trescleoux, Sample.laragne]

  private func side(_ purchases: [(Purchase, String)], _ meals: MealsTable, year: Int) throws -> Comparison.Side {
    var suppliers = SupplierTable()
    var food = FoodOfMeals(meals)
    for (purchase, supplier) in purchases {
      suppliers.add(purchase, supplier: supplier)
      food.add(purchase, supplier: supplier)
    }
    return try Comparison.Side(
      title: String(year), year: year, regulation: Regulation.of(year),
      sources: ReportSources(totals: Sample.totals(purchases.map(\.0)), meals: meals, suppliers: suppliers),
      food: food, yearIsOver: true)
  }

  private func randomSide(_ random: inout SeededGenerator, year: Int) throws -> Comparison.Side {
    let purchases = (0..<random.below(60)).map { _ in
      let purchase = Sample.purchase(
        random.pick(Self.canteens, else: Sample.ribiers), year, random.below(12) + 1,
        Int64(random.below(70_000)) - (random.oneIn(6) ? 9_000 : 0),
        random.pick(ProductFamily.allCases, else: .other), LabelSet(rawValue: UInt32(random.below(1 << 18))))
      return (purchase, random.oneIn(9) ? "" : "F\(random.below(12))")
    }
    var meals = MealsTable()
    for canteen in Self.canteens where !random.oneIn(4) {
      for number in 1...12 where !random.oneIn(3) {
        guard let month = Month(number, of: year) else { continue }
        meals.add(MealCount(canteen: canteen, month: month, servings: Int64(random.below(900)), eaters: .pupils))
      }
    }
    return try side(purchases, meals, year: year)
  }

  @Test("Families, groups of labels and suppliers add up exactly to the change that is shown", arguments: 0..<120)
  func sums(seed: UInt64) throws {
    var random = SeededGenerator(seed: 9_900 + seed)
    let comparison = Comparison(
      before: try randomSide(&random, year: 2025), after: try randomSide(&random, year: 2026))
    let (before, after) = comparison.costs
    guard let before, let after else {
      #expect(comparison.costChange == nil && comparison.costFamilies.isEmpty)
      return
    }
    let change = try #require(comparison.costChange)
    #expect(change.cents == after.cents - before.cents)
    #expect(comparison.costFamilies.reduce(0) { $0 + $1.part.cents } == change.cents)
    #expect(comparison.costGroups.reduce(0) { $0 + $1.part.cents } == change.cents)
    #expect(comparison.costSuppliers.reduce(0) { $0 + $1.part.cents } == change.cents)
    let food = comparison.after.figures.meals?.sums.foodCost
    #expect(comparison.costFamilies.reduce(0) { $0 + $1.after.cents } == food?.cents)
    #expect(comparison.costSuppliers.reduce(0) { $0 + $1.after.cents } == food?.cents)
  }

  @Test("A part is what the family costs a meal after, less before; months without meals are left out")
  func parts() throws {
    func purchase(_ year: Int, _ month: Int, _ cents: Int64, _ family: ProductFamily) -> (Purchase, String) {
      (Sample.purchase(Sample.ribiers, year, month, cents, family, []), "A")
    }
    func meals(_ year: Int, _ count: Int64) throws -> MealsTable {
      var table = MealsTable()
      let month = try #require(Month(1, of: year))
      table.add(MealCount(canteen: Sample.ribiers, month: month, servings: count, eaters: .pupils))
      return table
    }
    let comparison = Comparison(
      before: try side(
        [purchase(2025, 1, 20_000, .meat), purchase(2025, 1, 10_000, .dairy)], meals(2025, 100), year: 2025),
      after: try side(
        [
          purchase(2026, 1, 20_000, .meat), purchase(2026, 1, 40_000, .dairy), purchase(2026, 2, 99_000, .fish),
        ], meals(2026, 200), year: 2026))
    #expect(comparison.costChange == .zero)
    #expect(comparison.costFamilies.map(\.name) == [.meat, .dairy])
    #expect(comparison.costFamilies.map(\.part.cents) == [-100, 100])
    #expect(comparison.costGroups.map(\.name) == [nil])
  }

  @Test("A list's yearly count of meals serves for whole years only")
  func months() throws {
    let purchases = [Sample.purchase(Sample.ribiers, 2026, 3, 90_000, .other, [])]
    let sources = ReportSources(
      totals: Sample.totals(purchases), directory: Sample.directory(naming: [(Sample.ribiers, "A")], yearlyMeals: 900))
    for (isWholeYear, cost) in [(true, Int64(100)), (false, nil)] {
      let side = try Comparison.Side(
        title: "", year: 2026, regulation: Regulation.of(2026), sources: sources, isWholeYear: isWholeYear,
        yearIsOver: true)
      #expect(side.figures.meals?.sums.costPerMeal?.cents == cost)
      #expect(side.food.purchases.total == (isWholeYear ? 90_000 : 0))
    }
  }

  @Test("Amounts of the whole range neither trap nor lose the sum")
  func extremes() throws {
    let huge: Int64 = 4_000_000_000_000_000_000
    for (before, after) in [(huge, huge), (huge, 1), (1, huge), (huge, -huge)] {
      let parts = [Drivers.Part(before: before, after: after), Drivers.Part(before: 1, after: 2)]
      for scale: Int128 in [100, 10_000] {
        for change: Int64 in [0, 5_000, -5_000, .max, .min] {
          let shares = Drivers.divide(parts, wholeBefore: huge, wholeAfter: huge, scale: scale, change: change)
          #expect(shares.count == 2)
        }
      }
    }
  }

  @Test("Canteens that have meals on one side only are named")
  func costPerimeter() throws {
    func purchases(_ year: Int) -> [(Purchase, String)] {
      [Sample.ribiers, Sample.laragne].map { (Sample.purchase($0, year, 1, 9_000, .other, []), "") }
    }
    func meals(_ canteens: [CanteenKey], _ year: Int) -> MealsTable {
      var table = MealsTable()
      for canteen in canteens { table.merge(Sample.meals(of: canteen, year: year)) }
      return table
    }
    let comparison = Comparison(
      before: try side(purchases(2025), meals([Sample.ribiers], 2025), year: 2025),
      after: try side(purchases(2026), meals([Sample.ribiers, Sample.laragne], 2026), year: 2026))
    #expect(comparison.perimeter.isSame)
    #expect(comparison.costPerimeter.onlyAfter.map(\.key) == [Sample.laragne])
    #expect(comparison.costPerimeter.onlyBefore.isEmpty)
    #expect(comparison.notes(.french).count == 1)
  }

  @Test("Canteens that are on one side only are named")
  func perimeter() throws {
    let comparison = Comparison(
      before: try side(
        [
          (Sample.purchase(Sample.ribiers, 2025, 1, 100, .other, []), ""),
          (Sample.purchase(Sample.laragne, 2025, 1, 100, .other, []), ""),
        ], MealsTable(), year: 2025),
      after: try side(
        [
          (Sample.purchase(Sample.ribiers, 2026, 1, 100, .other, []), ""),
          (Sample.purchase(Sample.trescleoux, 2026, 1, 100, .other, []), ""),
        ], MealsTable(), year: 2026))
    #expect(comparison.perimeter.onlyBefore.map(\.key) == [Sample.laragne])
    #expect(comparison.perimeter.onlyAfter.map(\.key) == [Sample.trescleoux])
    #expect(ComparisonText.text(comparison).contains(Sample.laragne.text))
    #expect(Comparison(before: comparison.before, after: comparison.before).notes(.french).isEmpty)
  }
}
