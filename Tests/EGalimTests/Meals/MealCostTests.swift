import EGalim
import TestSupport
import Testing

@Suite("The cost of a meal")
struct MealCostTests {
  private static func purchases(_ months: [Int: Int64]) throws -> PurchaseTotals {
    var totals = PurchaseTotals()
    for (month, cents) in months {
      totals.add(
        Purchase(
          canteen: try #require(CanteenKey(platformID: 1)),
          date: try #require(CivilDate(year: 2026, month: month, day: 1)), amount: Money(cents: cents), family: .other,
          labels: []))
    }
    return totals
  }

  private static func meals(_ counts: [(Int, Int64, MealPublic)]) throws -> MealTotals {
    var totals = MealTotals()
    for (month, servings, eaters) in counts {
      totals.add(
        MealCount(
          canteen: try #require(CanteenKey(platformID: 1)), month: try #require(Month(month, of: 2026)),
          servings: servings, eaters: eaters))
    }
    return totals
  }

  @Test("counts the months that have both purchases and meals")
  func bothMonths() throws {
    let purchases = try Self.purchases([1: 300_00, 2: 500_00, 4: 100_00])
    let meals = try Self.meals([(1, 100, .pupils), (3, 1_000, .pupils), (4, 50, .adults)])
    let cost = try #require(MealCost(purchases, meals: meals))
    #expect(cost.months == [1, 4])
    #expect(cost.foodCost.cents == 400_00)
    #expect(cost.mealHundredths == 15_000)
    #expect(cost.perMeal?.cents == 267)
    #expect(cost.source == .meals)
    let january = try #require(MealCost(purchases, meals: meals, months: [1]))
    #expect(january.perMeal?.cents == 300)
    #expect(MealCost(purchases, meals: meals, months: [2, 3]) == nil)
    #expect(MealCost(purchases, meals: MealTotals()) == nil)
  }

  @Test("a snack counts 0.22 of a meal")
  func snacks() throws {
    let meals = try Self.meals([(1, 100, .snack), (1, 78, .pupils)])
    let cost = try #require(MealCost(try Self.purchases([1: 300_00]), meals: meals))
    #expect(cost.mealHundredths == 10_000)
    #expect(cost.perMeal?.cents == 300)
    #expect(cost.perServing(to: .snack)?.cents == 66)
    #expect(cost.perServing(to: .adults)?.cents == 300)
  }

  @Test("screens.md's canteen: 30 897,60 euros over 9 840 meals")
  func ribiers() throws {
    let cost = try #require(
      MealCost(try Self.purchases([10: 3_089_760]), meals: try Self.meals([(10, 9_840, .pupils)])))
    #expect(cost.perMeal?.cents == 314)
  }

  @Test("is rounded half to even", arguments: [(1, 2, 0), (3, 2, 2), (5, 2, 2), (-1, 2, 0), (-3, 2, -2), (2, 3, 1)])
  func halfToEven(cents: Int64, meals: Int64, expected: Int64) throws {
    let cost = try #require(
      MealCost(try Self.purchases([1: cents]), meals: try Self.meals([(1, meals, .pupils)])))
    #expect(cost.perMeal?.cents == expected)
    #expect(
      cost.perMeal.map { Int($0.cents) } == NaiveArithmetic.costPerMeal(cents: Int(cents), meals: Int(meals) * 100))
  }

  @Test("by a list's yearly count is of the whole year")
  func yearly() throws {
    let cost = try #require(MealCost(try Self.purchases([1: 300_00, 7: 300_00]), yearlyMeals: 200))
    #expect(cost.source == .canteenList)
    #expect(cost.perMeal?.cents == 300)
    #expect(cost.months == [])
  }

  @Test("there is none without a yearly count that makes sense", arguments: [nil, 0, -1, Int.max])
  func noYearly(count: Int?) throws {
    #expect(MealCost(try Self.purchases([1: 1]), yearlyMeals: count) == nil)
  }
}
