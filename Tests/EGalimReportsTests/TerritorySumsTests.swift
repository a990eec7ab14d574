import EGalim
import TestSupport
import Testing

@testable import EGalimReports

/// Random territories with groups, kitchens, satellites and canteens of several food projects: parts and wholes.
@Suite("Sums of territories")
struct TerritorySumsTests {
  private struct Territory {
    var directory = CanteenDirectory()
    var keys: [CanteenKey] = []
    var purchases: [Purchase] = []
    var year = 2026
  }

  private func territory(seed: UInt64) throws -> Territory {
    var random = SeededGenerator(seed: 61_000 + seed)
    var territory = Territory()
    territory.year = random.oneIn(5) ? 2024 : 2026
    for number in 0..<(4 + random.below(14)) {
      var canteen = Canteen(siret: nil, platformID: UInt64(100 + number))
      canteen.production = number < 2 ? .group : random.pick([.site, .cookedElsewhere, .centralServing], else: .site)
      if number >= 2, !random.oneIn(3) { canteen.groupID = random.pick([100, 101, 555, 104], else: 100) }
      canteen.yearlyMeals = random.oneIn(4) ? nil : random.below(20_000)
      canteen.location.communeCode = random.pick(["05118", "05070", nil], else: nil)
      canteen.location.pats = (0..<random.below(3)).map { _ in random.pick(["PAT Un", "PAT Deux", "pat un"], else: "") }
      canteen.sectors = Array(Sector.all.prefix(random.below(3)))
      canteen.management = random.pick([.direct, .conceded, nil], else: nil)
      let isNew = territory.directory.add(canteen)
      #expect(isNew)
    }
    territory.keys = territory.directory.canteens.compactMap(\.key) + [try #require(CanteenKey(platformID: 555))]
    territory.purchases = (0..<random.below(120)).map { _ in
      Sample.purchase(
        random.pick(territory.keys, else: territory.keys[0]), territory.year, random.below(12) + 1,
        Int64(random.below(90_000)) - (random.oneIn(6) ? 60_000 : 0),
        random.pick(ProductFamily.allCases, else: .other),
        LabelSet(rawValue: UInt32(random.below(1 << 18)) & UInt32(random.below(1 << 18))))
    }
    return territory
  }

  private func report(
    _ territory: Territory, meals: MealsTable = MealsTable(), by grouping: Grouping?
  ) throws -> TerritoryReport {
    try TerritoryReport(
      year: territory.year, regulation: Regulation.of(territory.year),
      sources: ReportSources(
        totals: Sample.totals(territory.purchases), meals: meals, directory: territory.directory), by: grouping,
      yearIsOver: false)
  }

  /// Meals of any canteens and months: those of places, of a kitchen for all its places, or of both.
  private func meals(of territory: Territory, seed: UInt64) -> MealsTable {
    var random = SeededGenerator(seed: 62_000 + seed)
    var meals = MealsTable()
    for key in territory.keys where random.oneIn(2) {
      for number in 1...12 where !random.oneIn(3) {
        guard let month = Month(number, of: territory.year) else { continue }
        meals.add(
          MealCount(canteen: key, month: month, servings: Int64(random.below(900)), eaters: .everyone))
      }
    }
    return meals
  }

  @Test("Meals and what was eaten come to the same by canteen, by group and together", arguments: 0..<60)
  func eaten(seed: UInt64) throws {
    let territory = try territory(seed: seed)
    let meals = meals(of: territory, seed: seed)
    for grouping in [Grouping.group, .commune, .department] {
      let report = try report(territory, meals: meals, by: grouping)
      func sums(_ figures: [ReportFigures]) -> [Int64] {
        let known = figures.compactMap(\.meals?.sums)
        return [known.reduce(0) { $0 + $1.mealHundredths }, known.reduce(0) { $0 + $1.foodCost.cents }]
      }
      let whole = sums([report.totals.sums])
      #expect(sums(report.canteens.map(\.figures)) == whole)
      #expect(sums(report.groups.map(\.figures.sums)) == whole, "by \(grouping)")
    }
  }

  @Test("Buyers with whom they buy for come to the whole, in every figure", arguments: 0..<60)
  func groups(seed: UInt64) throws {
    let report = try report(territory(seed: seed), by: .group)
    var sum = PurchaseTotals()
    for group in report.groups { sum.merge(group.figures.sums.purchases) }
    #expect(sum == report.totals.sums.purchases)
    #expect(report.groups.reduce(0) { $0 + $1.canteens.count } == report.canteens.count)
  }

  @Test("Other groups come to their canteens, each as often as it counts", arguments: 0..<40)
  func canteens(seed: UInt64) throws {
    let territory = try territory(seed: seed)
    for grouping in Grouping.allCases where grouping != .group {
      let report = try report(territory, by: grouping)
      let totals = Dictionary(uniqueKeysWithValues: report.canteens.map { ($0.key, $0.figures.purchases.total) })
      for group in report.groups {
        #expect(group.figures.sums.purchases.total == group.canteens.reduce(0) { $0 + (totals[$1] ?? 0) })
        #expect(Set(group.canteens).count == group.canteens.count)
      }
      let counts = report.groups.flatMap(\.canteens).reduce(into: [CanteenKey: Int]()) { $0[$1, default: 0] += 1 }
      for canteen in report.canteens where !canteen.isMereBuyer {
        #expect(counts[canteen.key, default: 0] > 0)
      }
      for group in report.groups where !group.sharesCanteens {
        #expect(group.canteens.allSatisfy { counts[$0] == 1 })
      }
    }
  }

  @Test("What is divided misses the whole by half a cent a place at most, in every figure", arguments: 0..<60)
  func divided(seed: UInt64) throws {
    let territory = try territory(seed: seed)
    let report = try report(territory, by: nil)
    let shares = BuyerShares(territory.directory.canteens, year: territory.year)
    let places = Int64(territory.keys.reduce(0) { $0 + shares.eaters(of: $1).count })
    let whole = report.totals.sums
    for name in ["total", "egalim", "valeur_bio", "valeur_siqo", "local", "france", "viandes_poissons"] {
      let figure = try #require(Figure(name: name))
      func cents(_ totals: PurchaseTotals) -> Int64 {
        figure.cents(in: totals, statement: .simple, regulation: report.regulation)
      }
      let parts = report.canteens.reduce(0) { $0 + cents($1.figures.purchases) }
      // Families are rounded to their whole, and groups of labels alone: a sum of several may miss a little more.
      let slack = name == "total" ? places : places * 8
      #expect(abs(2 * (parts - cents(whole.purchases))) <= slack, "\(name)")
    }
  }

  @Test("A declaration of groups comes to what was bought, and no satellite stands beside its group", arguments: 0..<40)
  func declared(seed: UInt64) throws {
    let territory = try territory(seed: seed)
    let totals = Sample.totals(territory.purchases)
    let groups = BuyerGroups(territory.directory.canteens)
    let rolled = totals.rolledUp(to: groups)
    #expect(rolled.sums(of: territory.year) == totals.sums(of: territory.year))
    #expect(rolled.canteens(in: territory.year).allSatisfy { groups.declarant(of: $0) == nil })
  }
}
