import EGalim
import TestSupport
import Testing

@testable import EGalimReports

@Suite("Territories")
struct TerritoryTests {
  private struct Listed {
    var name: String
    var commune: String?
    var pats: [String] = []
    var meals: Int? = 1000
    var production = Canteen.Production.site
    var groupID: UInt64?
    var kitchen: CanteenKey?
  }

  private func canteen(_ key: CanteenKey, _ listed: Listed) -> Canteen {
    var canteen = Canteen(key: key)
    canteen.name = listed.name
    canteen.location.communeCode = listed.commune
    canteen.location.pats = listed.pats
    canteen.yearlyMeals = listed.meals
    canteen.production = listed.production
    canteen.groupID = listed.groupID
    canteen.centralKitchen = listed.kitchen?.siret
    return canteen
  }

  private func report(
    _ purchases: [Purchase], _ listed: [(CanteenKey, Listed)], by grouping: Grouping? = nil
  ) throws -> TerritoryReport {
    var directory = CanteenDirectory()
    for (key, each) in listed {
      let isNew = directory.add(canteen(key, each))
      #expect(isNew)
    }
    return try TerritoryReport(
      year: 2026, regulation: Regulation.of(2026),
      sources: ReportSources(totals: Sample.totals(purchases), directory: directory), by: grouping, yearIsOver: false)
  }

  private static let group = CanteenKey(platformID: 990_100)

  @Test("The neediest first: nothing known, falling amounts, reached; nobody is dropped")
  func order() throws {
    let report = try report(
      [
        Sample.purchase(Sample.ribiers, 2026, 1, 10_000, .other, .bio),
        Sample.purchase(Sample.trescleoux, 2026, 1, 50_000, .other, []),
      ],
      [
        (Sample.ribiers, Listed(name: "A")), (Sample.trescleoux, Listed(name: "B")),
        (Sample.laragne, Listed(name: "C")),
      ])
    #expect(report.canteens.map(\.canteen.name) == ["C", "B", "A"])
    #expect(report.totals.canteens == 3)
    #expect(report.totals.reporting == 2)
    #expect(report.totals.reaching == 1)
    #expect(report.totals.missing == [.egalim: Money(cents: 25_000), .bio: Money(cents: 10_000)])
    #expect(report.totals.medians.egalim == 5000)
    #expect(report.totals.sums.standing.egalim.percentHundredths == 1667)
  }

  @Test("A canteen of two food projects counts in both, marked, and once in the total")
  func shared() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2026, 1, 10_000, .other, .bio),
      Sample.purchase(Sample.trescleoux, 2026, 1, 1_000, .other, []),
      Sample.purchase(Sample.laragne, 2026, 1, 100, .other, []),
    ]
    let report = try report(
      purchases,
      [
        (Sample.ribiers, Listed(name: "A", pats: ["PAT Un", "PAT Deux", "pat un"])),
        (Sample.trescleoux, Listed(name: "B", pats: ["PAT Un"])), (Sample.laragne, Listed(name: "C")),
      ], by: .pat)
    let groups = Dictionary(uniqueKeysWithValues: report.groups.map { ($0.key.code, $0) })
    #expect(groups["pat_un"]?.figures.sums.purchases.total == 11_000)
    #expect(groups["pat_deux"]?.figures.sums.purchases.total == 10_000)
    #expect(groups[""]?.figures.sums.purchases.total == 100)
    #expect(groups["pat_deux"]?.sharesCanteens == true)
    #expect(groups[""]?.sharesCanteens == false)
    #expect(report.totals.sums.purchases.total == 11_100)
  }

  @Test("A part of a group's purchases is told only where the group bought something", arguments: [true, false])
  func part(groupBought: Bool) throws {
    let group = try #require(Self.group)
    let own = Sample.purchase(Sample.ribiers, 2026, 1, 10_000, .other, .bio)
    let bought = Sample.purchase(group, 2026, 1, 10_000, .other, [])
    let report = try report(
      groupBought ? [own, bought] : [own],
      [
        (group, Listed(name: "Groupe", production: .group)),
        (Sample.ribiers, Listed(name: "A", production: .cookedElsewhere, groupID: 990_100)),
      ])
    let canteen = try #require(report.canteens.first { $0.key == Sample.ribiers })
    #expect(canteen.part == (groupBought ? .eats(of: "Groupe") : nil))
  }

  @Test("Communes are told by their Insee code, whatever their names")
  func communes() throws {
    let report = try report(
      [],
      [
        (Sample.ribiers, Listed(name: "A", commune: "05118")), (Sample.trescleoux, Listed(name: "B", commune: "05118")),
        (Sample.laragne, Listed(name: "C", commune: "05070")),
      ], by: .commune)
    #expect(report.groups.map(\.key.code).sorted() == ["05070", "05118"])
    #expect(report.groups.allSatisfy { $0.figures.state == .nothingBought })
  }

  @Test("What a group bought goes to its satellites by their meals, and stays whole where groups are shown")
  func division() throws {
    let group = try #require(Self.group)
    let listed: [(CanteenKey, Listed)] = [
      (group, Listed(name: "Groupe", meals: nil, production: .group)),
      (
        Sample.ribiers, Listed(name: "A", commune: "05118", meals: 1000, production: .cookedElsewhere, groupID: 990_100)
      ),
      (
        Sample.laragne, Listed(name: "B", commune: "05070", meals: 2000, production: .cookedElsewhere, groupID: 990_100)
      ),
    ]
    let purchases = [
      Sample.purchase(group, 2026, 1, 10_000, .other, .bio), Sample.purchase(group, 2026, 2, 1, .meat, []),
      Sample.purchase(Sample.ribiers, 2026, 1, 500, .bakery, []),
    ]
    let report = try report(purchases, listed, by: .commune)
    let totals = Dictionary(uniqueKeysWithValues: report.canteens.map { ($0.key, $0.figures.purchases.total) })
    #expect(totals == [group: 0, Sample.ribiers: 500 + 3_334, Sample.laragne: 6_667])
    #expect(report.totals.sums.purchases.total == 10_501)
    #expect(report.totals.canteens == 2)
    #expect(report.canteens.last?.part == .buys(for: 2))
    #expect(report.groups.first { $0.key.code == "05070" }?.figures.sums.purchases.total == 6_667)

    let byGroup = try self.report(purchases, listed, by: .group)
    #expect(byGroup.groups.map(\.figures.sums.purchases.total) == [10_501])
    #expect(byGroup.groups.first?.figures.canteens == 2)
  }

  @Test("A kitchen that serves keeps its own share; one that serves nobody keeps nothing")
  func kitchens() throws {
    for (production, kept) in [(Canteen.Production.centralServing, Int64(7_500)), (.central, 0)] {
      let report = try report(
        [Sample.purchase(Sample.ribiers, 2026, 1, 10_000, .other, [])],
        [
          (Sample.ribiers, Listed(name: "Cuisine", meals: 3000, production: production)),
          (
            Sample.laragne,
            Listed(name: "Satellite", meals: 1000, production: .cookedElsewhere, kitchen: Sample.ribiers)
          ),
        ])
      let totals = Dictionary(uniqueKeysWithValues: report.canteens.map { ($0.key, $0.figures.purchases.total) })
      #expect(totals == [Sample.ribiers: kept, Sample.laragne: 10_000 - kept])
    }
  }

  @Test("A kitchen that serves and bought nothing is waited for; one that serves nobody is not")
  func silentKitchens() throws {
    for (production, canteens) in [(Canteen.Production.centralServing, 2), (.central, 1)] {
      let report = try report(
        [Sample.purchase(Sample.laragne, 2026, 1, 10_000, .other, [])],
        [
          (Sample.ribiers, Listed(name: "Cuisine", meals: 3000, production: production)),
          (
            Sample.laragne,
            Listed(name: "Satellite", meals: 1000, production: .cookedElsewhere, kitchen: Sample.ribiers)
          ),
        ])
      #expect(report.totals.canteens == canteens)
      #expect(report.canteens.first?.canteen.name == (canteens == 2 ? "Cuisine" : "Satellite"))
    }
  }

  @Test("Groups that share no canteen add up to the whole", arguments: 0..<30)
  func sums(seed: UInt64) throws {
    var random = SeededGenerator(seed: 5_400 + seed)
    let keys = [Sample.ribiers, Sample.trescleoux, Sample.laragne]
    let purchases = (0..<random.below(50)).map { _ in
      Sample.purchase(
        random.pick(keys, else: Sample.ribiers), 2026, random.below(12) + 1, Int64(random.below(90_000)) - 9_000,
        random.pick(ProductFamily.allCases, else: .other), LabelSet(rawValue: UInt32(random.below(1 << 18))))
    }
    let listed = keys.map { key in
      (key, Listed(name: key.text, commune: random.pick(["05118", "05070", nil], else: nil)))
    }
    for grouping in [Grouping.commune, .epci, .department, .management, .group] {
      let report = try report(purchases, listed, by: grouping)
      var sum = PurchaseTotals()
      for group in report.groups { sum.merge(group.figures.sums.purchases) }
      #expect(sum == report.totals.sums.purchases)
      #expect(report.groups.reduce(0) { $0 + $1.figures.canteens } == report.totals.canteens)
      #expect(report.canteens.reduce(0) { $0 + $1.figures.purchases.total } == report.totals.sums.purchases.total)
    }
  }
}
