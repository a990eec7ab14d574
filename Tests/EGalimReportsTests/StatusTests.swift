import EGalim
import TestSupport
import Testing

@testable import EGalimReports

@Suite("State of a project")
struct StatusTests {
  private func report(
    _ purchases: [Purchase], meals: [MealCount] = [], listed: [Canteen]? = nil, today: String = "2026-06-15",
    year: Int = 2026, files: [FileStatus] = [], errors: Int = 0
  ) throws -> StatusReport {
    var directory: CanteenDirectory?
    if let listed {
      var list = CanteenDirectory()
      for canteen in listed {
        let isNew = list.add(canteen)
        #expect(isNew)
      }
      directory = list
    }
    var table = MealsTable()
    for count in meals { table.add(count) }
    return StatusReport(
      project: "egalim.json", year: year, today: try #require(CivilDate(iso: today)),
      sources: ReportSources(totals: Sample.totals(purchases), meals: table, directory: directory),
      hasCanteenList: listed != nil, hasMeals: !meals.isEmpty, files: files, lastReport: nil, errorCount: errors)
  }

  private func bought(_ canteen: CanteenKey, _ months: [Int]) -> [Purchase] {
    months.map { Sample.purchase(canteen, 2026, $0, 10_000, .other, []) }
  }

  private func served(_ canteen: CanteenKey, _ months: [Int]) throws -> [MealCount] {
    try months.map {
      MealCount(canteen: canteen, month: try #require(Month($0, of: 2026)), servings: 100, eaters: .everyone)
    }
  }

  private func canteen(
    _ key: CanteenKey, _ name: String, _ production: Canteen.Production = .site, kitchen: CanteenKey? = nil,
    meals: Int? = nil
  ) -> Canteen {
    var canteen = Canteen(key: key)
    canteen.name = name
    canteen.production = production
    canteen.centralKitchen = kitchen?.siret
    canteen.yearlyMeals = meals
    return canteen
  }

  @Test(
    "Which months are due",
    arguments: [
      ("2026-06-15", 2026, [1, 2], 5), ("2026-06-15", 2026, [6], 6), ("2026-01-31", 2026, [], 0),
      ("2026-12-31", 2026, [1], 11), ("2027-01-01", 2026, [1], 12), ("2025-06-01", 2026, [1, 2], 2),
    ] as [(String, Int, [Int], Int)])
  func dueMonths(_ today: String, _ year: Int, _ months: [Int], _ last: Int) throws {
    let report = try report(bought(Sample.ribiers, months), today: today, year: year)
    #expect(report.lastDueMonth == last)
    let canteen = report.canteens.first
    #expect(
      (canteen?.monthsWithoutPurchases ?? [])
        == (canteen == nil ? [] : Array(1...max(1, last)).filter { !months.contains($0) }))
  }

  @Test("A canteen of the list without a line is there, and first")
  func silent() throws {
    let report = try report(
      bought(Sample.ribiers, [1, 2, 3, 4, 5]) + bought(Sample.laragne, [1, 3]),
      meals: served(Sample.ribiers, [1, 2, 3, 4, 5]) + served(Sample.laragne, [1, 3]),
      listed: [canteen(Sample.ribiers, "A"), canteen(Sample.trescleoux, "B"), canteen(Sample.laragne, "C")])
    #expect(report.canteens.map(\.canteen.name) == ["B", "C", "A"])
    #expect(report.canteens.map(\.lacksPurchases) == [true, false, false])
    #expect(report.canteens.map(\.lacksAnything) == [true, true, false])
    #expect(report.canteens[1].monthsClosed == [2])
    #expect(report.canteens[1].monthsWithoutPurchases == [4, 5])
  }

  @Test("A month without purchases or meals, before one with meals, is one of holidays")
  func closed() throws {
    let report = try report(
      bought(Sample.ribiers, [1, 2, 5, 6]), meals: served(Sample.ribiers, [1, 3, 5]), today: "2026-08-01")
    let canteen = try #require(report.canteens.first)
    #expect(canteen.monthsClosed == [4])
    #expect(canteen.monthsWithoutPurchases == [3, 7])
    #expect(canteen.monthsWithoutMeals == [2, 6])
    #expect(canteen.monthsWithMeals == [1, 3, 5])
  }

  @Test("What a central kitchen buys covers the places it serves; it needs no meals of its own")
  func kitchens() throws {
    let report = try report(
      bought(Sample.ribiers, [1, 2, 3, 4, 5]), meals: served(Sample.laragne, [1, 2, 3, 4]),
      listed: [
        canteen(Sample.ribiers, "Cuisine", .central),
        canteen(Sample.laragne, "École", .cookedElsewhere, kitchen: Sample.ribiers, meals: 1000),
      ])
    let kitchen = try #require(report.canteens.first { $0.canteen.name == "Cuisine" })
    let school = try #require(report.canteens.first { $0.canteen.name == "École" })
    #expect(!kitchen.lacksAnything && kitchen.placesBoughtFor == 1)
    #expect(school.buyer == "Cuisine" && !school.lacksPurchases && school.lines == 0)
    #expect(school.monthsWithoutMeals == [5] && school.monthsWithoutPurchases == [])
  }

  @Test("Canteens that only ledgers name come after those of the list")
  func unlisted() throws {
    let report = try report(
      bought(Sample.ribiers, [1, 2, 3, 4, 5]) + bought(Sample.laragne, [1, 2, 3, 4, 5]),
      meals: served(Sample.ribiers, [1, 2, 3, 4, 5]) + served(Sample.laragne, [1, 2, 3, 4, 5]),
      listed: [canteen(Sample.laragne, "Z")])
    #expect(report.canteens.map(\.isListed) == [true, false])
    #expect(StatusText.text(report).contains("pas dans la liste"))
  }

  @Test("A command is never broken over two lines, and keeps its plain space", arguments: 60...140)
  func commands(width: Int) throws {
    let text = StatusText.text(try report([], errors: 3), style: TerminalStyle(width: width))
    #expect(text.split(separator: "\n").contains { $0.contains("egalim check") }, "\(text)")
  }

  @Test("A list of which nothing could be read makes no canteen a stranger")
  func unreadList() throws {
    let text = StatusText.text(try report(bought(Sample.ribiers, [1, 2]), listed: []))
    #expect(!text.contains("pas dans la liste") && !text.contains("pas de liste"), "\(text)")
  }

  @Test("Every form says the same of every canteen", arguments: 1...10)
  func forms(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys = [Sample.ribiers, Sample.laragne, Sample.trescleoux]
    let purchases = keys.flatMap { key in bought(key, (1...12).filter { _ in random.oneIn(2) }) }
    let meals = try keys.flatMap { key in try served(key, (1...12).filter { _ in random.oneIn(2) }) }
    let report = try report(purchases, meals: meals, today: "2027-01-01")
    for canteen in report.canteens {
      let months =
        canteen.monthsWithPurchases + canteen.monthsWithoutPurchases + canteen.monthsClosed
      #expect(months.sorted() == Array(1...12))
      #expect(Set(canteen.monthsWithMeals).isDisjoint(with: canteen.monthsWithoutMeals))
    }
    #expect(StatusTable.rows(report).count == report.canteens.count + 1)
    #expect(StatusTable.rows(report).allSatisfy { $0.count == 13 })
    let page = String(decoding: StatusPage.html(report), as: UTF8.self)
    let markdown = StatusText.markdown(report)
    for canteen in report.canteens where !canteen.monthsWithoutPurchases.isEmpty {
      #expect(page.contains(canteen.canteen.displayName) && markdown.contains(canteen.canteen.displayName))
    }
  }
}
