import EGalim
import Testing

@Suite("Meals served")
struct MealTotalsTests {
  private static func count(
    _ month: Int, _ servings: Int64, _ eaters: MealPublic, vegetarian: Bool? = nil, year: Int = 2026, id: UInt64 = 1
  ) throws -> MealCount {
    MealCount(
      canteen: try #require(CanteenKey(platformID: id)), month: try #require(Month(month, of: year)),
      servings: servings, eaters: eaters, isVegetarian: vegetarian)
  }

  @Test("weigh a snack 22 hundredths and every other public a whole meal")
  func weights() {
    #expect(MealPublic.snack.weight == 22)
    for eaters in MealPublic.usual where eaters != .snack { #expect(eaters.weight == 100, "\(eaters.name)") }
    #expect(MealPublic("inconnu").weight == 100)
  }

  @Test("stand by month and public, merged in any order")
  func merging() throws {
    let counts = [
      try Self.count(1, 100, .pupils, vegetarian: true), try Self.count(1, 10, .snack), try Self.count(2, 5, .adults),
      try Self.count(1, 3, .pupils, vegetarian: false), try Self.count(12, 0, .solidarity),
    ]
    var whole = MealTotals()
    for count in counts { whole.add(count) }
    var reversed = MealTotals()
    for count in counts.reversed() {
      var one = MealTotals()
      one.add(count)
      reversed.merge(one)
    }
    for totals in [whole, reversed] {
      #expect(totals.hundredths(in: [1]) == 10_300 + 220)
      #expect(totals.hundredths(in: [1, 2]) == 10_300 + 220 + 500)
      #expect(totals.servings(to: .pupils, in: Array(1...12)) == 103)
      #expect(totals.vegetarianHundredths(in: [1]) == 10_000)
      #expect(totals.saysVegetarian)
      #expect(totals.monthsWithMeals == [1, 2])
      #expect(totals.servings(to: .pupils, in: [0, 13]) == 0)
      #expect(totals.vegetarianHundredths(in: [0, 13]) == 0)
    }
    #expect(whole.publics.map(\.name) == ["adultes", "eleves", "gouter", "solidaire"])
  }

  @Test("the table keeps canteens and years apart, and renames when merged")
  func table() throws {
    var table = MealsTable()
    #expect(table.isEmpty)
    table.add(try Self.count(1, 7, .pupils))
    table.add(try Self.count(1, 8, .pupils, year: 2025))
    table.add(try Self.count(1, 9, .pupils, id: 2))
    let one = try #require(CanteenKey(platformID: 1))
    let two = try #require(CanteenKey(platformID: 2))
    #expect(table[TotalsTable.Key(canteen: one, year: 2026)]?.hundredths(in: [1]) == 700)
    #expect(table.keys.map(\.year) == [2025, 2026, 2026])
    var merged = MealsTable()
    merged.merge(table) { _ in two }
    #expect(merged[TotalsTable.Key(canteen: two, year: 2026)]?.hundredths(in: [1]) == 1_600)
    #expect(merged[TotalsTable.Key(canteen: one, year: 2026)] == nil)
  }
}
