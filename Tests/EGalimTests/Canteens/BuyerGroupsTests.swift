import EGalim
import Testing

@Suite("Who buys and declares for whom")
struct BuyerGroupsTests {
  private func canteen(
    _ id: UInt64, _ production: Canteen.Production = .cookedElsewhere, group: UInt64? = nil, kitchen: Siret? = nil,
    siret: Siret? = nil, meals: Int? = nil
  ) -> Canteen {
    var canteen = Canteen(siret: siret, platformID: id)
    canteen.production = production
    canteen.groupID = group
    canteen.centralKitchen = kitchen
    canteen.yearlyMeals = meals
    return canteen
  }

  private func key(_ id: UInt64) throws -> CanteenKey { try #require(CanteenKey(platformID: id)) }

  @Test("A group declares for its satellites, also one that the list lacks; a kitchen buys and does not declare")
  func declarants() throws {
    let siret = try #require(Siret("21050118700012"))
    let groups = BuyerGroups([
      canteen(10, .group), canteen(11, group: 10), canteen(12, group: 99), canteen(13, .site),
      canteen(14, group: 13), canteen(15, .centralServing, siret: siret), canteen(16, kitchen: siret),
      canteen(17, .central), canteen(18, group: 17), canteen(19, .site, group: 19),
      canteen(20, .centralServing, group: 10), canteen(21, group: 20),
    ])
    #expect(try groups.declarant(of: key(11)) == key(10))
    #expect(try groups.declarant(of: key(12)) == key(99))
    #expect(try groups.declarant(of: key(14)) == nil)
    #expect(groups.misplaced.map(\.platformID) == [14, 21])
    #expect(try groups.declarant(of: key(16)) == nil)
    #expect(groups.buyer(of: canteen(16, kitchen: siret)) == CanteenKey(siret))
    #expect(try groups.declarant(of: key(18)) == key(17))
    #expect(try groups.declarant(of: key(19)) == nil)
    #expect(try groups.members(of: key(10)).map(\.platformID) == [11, 20])
  }

  @Test("Purchases and meals go to the group, each once")
  func rollUp() throws {
    let groups = BuyerGroups([canteen(10, .group), canteen(11, group: 10), canteen(12, group: 10), canteen(13, .site)])
    let day = try #require(CivilDate(iso: "2026-03-12"))
    var table = TotalsTable()
    for (id, cents) in [(10, 100), (11, 20), (12, -3), (13, 7_000)] as [(UInt64, Int64)] {
      table.add(
        Purchase(canteen: try key(id), date: day, amount: Money(cents: cents), family: .other, labels: .bio))
    }
    let rolled = table.rolledUp(to: groups)
    #expect(try rolled.canteens(in: 2026) == [key(10), key(13)])
    #expect(try rolled[TotalsTable.Key(canteen: key(10), year: 2026)]?.total == 117)
    #expect(rolled.sums(of: 2026) == table.sums(of: 2026))
    var meals = MealsTable()
    let month = try #require(Month(iso: "2026-03"))
    meals.add(MealCount(canteen: try key(11), month: month, servings: 5, eaters: .pupils))
    meals.add(MealCount(canteen: try key(12), month: month, servings: 7, eaters: .pupils))
    #expect(
      try meals.rolledUp(to: groups)[TotalsTable.Key(canteen: key(10), year: 2026)]?.hundredths(in: [3]) == 1_200)
  }

  @Test("A group's yearly meals are its own count, else its satellites' where all are known")
  func meals() throws {
    let listed = [
      canteen(10, .group, meals: 900), canteen(11, group: 10, meals: 500), canteen(20, .group),
      canteen(21, group: 20, meals: 500), canteen(22, group: 20, meals: 600), canteen(30, .group),
      canteen(31, group: 30, meals: 500), canteen(32, group: 30),
    ]
    let groups = BuyerGroups(listed)
    #expect(groups.yearlyMeals(of: listed[0]) == 900)
    #expect(groups.yearlyMeals(of: listed[2]) == 1_100)
    #expect(groups.yearlyMeals(of: listed[5]) == nil)
  }

  @Test("A kitchen that serves, in a group: what it bought is eaten by its own satellites, once")
  func kitchenInGroup() throws {
    let siret = try #require(Siret("21050118700012"))
    let listed = [
      canteen(10, .group), canteen(11, .centralServing, group: 10, siret: siret, meals: 100),
      canteen(12, group: 10, meals: 300), canteen(13, kitchen: siret, meals: 50),
    ]
    let kitchen = CanteenKey(siret)
    let day = try #require(CivilDate(iso: "2026-03-12"))
    var table = TotalsTable()
    for (buyer, cents) in [(try key(10), 1_000), (kitchen, 70)] as [(CanteenKey, Int64)] {
      table.add(Purchase(canteen: buyer, date: day, amount: Money(cents: cents), family: .other, labels: []))
    }
    let shares = BuyerShares(listed, year: 2026)
    let eaten = try listed.map { canteen in
      shares.purchases(of: try #require(canteen.key), year: 2026, in: table)?.total ?? 0
    }
    #expect(eaten == [0, 250, 750, 70])
  }
}
