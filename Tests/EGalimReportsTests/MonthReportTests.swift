import EGalim
import Foundation
import TestSupport
import Testing

@testable import EGalimReports

/// Random ledgers and meals: what a month's report must keep to whatever they hold.
@Suite("A month's report")
struct MonthReportTests {
  private static let canteens = [Sample.ribiers, Sample.trescleoux, Sample.laragne]

  private struct Books {
    var purchases: [(purchase: Purchase, supplier: String)] = []
    var meals: [MealCount] = []

    /// Without what follows a month.
    func upTo(_ month: Month) -> Books {
      Books(
        purchases: purchases.filter { $0.purchase.date.month <= month }, meals: meals.filter { $0.month <= month })
    }
  }

  private func books(_ random: inout SeededGenerator) -> Books {
    var books = Books()
    for _ in 0..<random.below(90) {
      let month = random.below(12) + 1
      let day = CivilDate(year: 2026 - (random.oneIn(3) ? 1 : 0), month: month, day: random.below(28) + 1)
      guard let day else { continue }
      let labels = LabelSet(rawValue: UInt32(random.below(1 << 18)) & UInt32(random.below(1 << 18)))
      books.purchases.append(
        (
          Purchase(
            canteen: random.pick(Self.canteens, else: Sample.ribiers), date: day,
            amount: Money(cents: Int64(random.below(80_000)) - (random.oneIn(9) ? 20_000 : 0)),
            family: random.pick(ProductFamily.allCases, else: .other), labels: labels,
            localDefinition: random.pick([nil, .pat, .region], else: nil)), "F\(random.below(6))"
        ))
      guard random.oneIn(2) else { continue }
      books.meals.append(
        MealCount(
          canteen: random.pick(Self.canteens, else: Sample.ribiers), month: day.month,
          day: random.oneIn(5) ? nil : day, servings: Int64(random.below(80)),
          eaters: random.oneIn(6) ? .snack : .pupils, isVegetarian: random.pick([nil, true, false], else: nil)))
    }
    return books
  }

  private func report(
    _ books: Books, _ month: Month, breakdown: Breakdown? = nil, directory: CanteenDirectory? = nil
  ) throws -> MonthReport {
    var (inMonth, toDate) = (MonthSources.Sums(keepsSuppliers: true), MonthSources.Sums(keepsSuppliers: true))
    for (purchase, supplier) in books.purchases where purchase.date.monthNumber <= month.number {
      toDate.add(purchase, supplier: supplier)
      if purchase.date.monthNumber == month.number { inMonth.add(purchase, supplier: supplier) }
    }
    var meals = MealsTable()
    for count in books.meals { meals.add(count) }
    return try MonthReport(
      month, regulation: Regulation.of(month.year),
      sources: MonthSources(inMonth: inMonth, toDate: toDate, meals: meals, directory: directory),
      breakdown: breakdown, isOver: true)
  }

  private func json(_ report: MonthReport) -> String {
    var bytes: [UInt8] = []
    MonthJSON.write(report) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All that a period sums, in cents or counts.
  private func sums(_ period: PeriodFigures) -> [Int64] {
    let (standing, purchases) = (period.figures.standing, period.figures.purchases)
    var sums = [purchases.total, purchases.lineCount, standing.egalim.part, standing.local.part, standing.france.part]
    for group in LabelGroup.allCases { sums.append(standing.groups[group]?.part ?? 0) }
    sums += [standing.meatAndFish?.part ?? 0, standing.meatAndFish?.whole ?? 0]
    let menus = period.menus
    sums += [period.mealHundredths ?? 0, menus?.vegetarianHundredths ?? 0, menus?.answeredHundredths ?? 0]
    for count in [menus?.weeks?.served, menus?.weeks?.vegetarian, menus?.weeks?.unknown] {
      sums.append(Int64(count ?? 0))
    }
    return sums
  }

  private func added(_ parts: [[Int64]]) -> [Int64] {
    parts.reduce(into: []) { sum, part in
      sum = sum.isEmpty ? part : zip(sum, part).map { $0 + $1 }
    }
  }

  @Test("The months up to it add up to the year to date", arguments: 0..<40)
  func months(seed: UInt64) throws {
    var random = SeededGenerator(seed: 5_000 + seed)
    let books = books(&random)
    let last = random.below(12) + 1
    let report = try report(books, try #require(Month(last, of: 2026)))
    for canteen in report.canteens {
      var parts: [[Int64]] = []
      for number in 1...last {
        let earlier = try self.report(books, try #require(Month(number, of: 2026)))
        guard let same = earlier.canteens.first(where: { $0.key == canteen.key }) else { continue }
        parts.append(sums(same.figures.month))
      }
      // A month of a canteen that has bought nothing yet has no line: its meals are not compared.
      let places = Array(0..<11)
      let (whole, sum) = (sums(canteen.figures.toDate), added(parts))
      for place in places { #expect(sum[place] == whole[place], "\(place)") }
    }
  }

  @Test("Canteens add up to the totals, in every period", arguments: 0..<40)
  func canteens(seed: UInt64) throws {
    var random = SeededGenerator(seed: 6_000 + seed)
    let report = try report(books(&random), try #require(Month(random.below(12) + 1, of: 2026)))
    let periods: [(MonthFigures) -> PeriodFigures?] = [
      { $0.month }, { $0.toDate }, { $0.monthBefore }, { $0.toDateBefore },
    ]
    for period in periods {
      let parts = report.canteens.compactMap { period($0.figures) }.map(sums)
      guard let whole = period(report.totals), !parts.isEmpty else { continue }
      #expect(added(parts) == sums(whole))
      #expect(
        whole.figures.suppliers?.reduce(0) { $0 + $1.total.cents } ?? whole.figures.purchases.total
          == whole.figures.purchases.total)
    }
  }

  @Test("What follows the month changes nothing, in any form", arguments: 0..<40)
  func later(seed: UInt64) throws {
    var random = SeededGenerator(seed: 7_000 + seed)
    let books = books(&random)
    let month = try #require(Month(random.below(12) + 1, of: 2026))
    let breakdown = random.pick([nil, Breakdown.family, .supplier, .label], else: nil)
    let (all, cut) = (
      try report(books, month, breakdown: breakdown), try report(books.upTo(month), month, breakdown: breakdown)
    )
    #expect(MonthText.text(all) == MonthText.text(cut))
    #expect(MonthText.markdown(all) == MonthText.markdown(cut))
    #expect(MonthText.html(all) == MonthText.html(cut))
    #expect(MonthCSV.table(all) == MonthCSV.table(cut))
    #expect(json(all) == json(cut))
  }

  @Test("The year to date is what the year's report says of a ledger that ends there", arguments: 0..<20)
  func yearToDate(seed: UInt64) throws {
    var random = SeededGenerator(seed: 8_000 + seed)
    let books = books(&random)
    let month = try #require(Month(random.below(11) + 1, of: 2026))
    let purchases = books.upTo(month).purchases.map(\.purchase).filter { $0.date.year == 2026 }
    let year = try Sample.report(purchases, year: 2026)
    let report = try report(books, month)
    #expect(report.canteens.map(\.key) == year.canteens.map(\.key))
    for (mine, theirs) in zip(report.canteens, year.canteens) {
      #expect(mine.figures.toDate.figures.standing == theirs.figures.standing)
      guard theirs.figures.lastMonth == month.number else { continue }
      #expect(mine.figures.outlook == theirs.figures.outlook)
    }
  }

  @Test("JSON keeps to its schema, text to its width, tables are rectangular", arguments: 0..<40)
  func forms(seed: UInt64) throws {
    var random = SeededGenerator(seed: 9_000 + seed)
    let month = try #require(Month(random.below(12) + 1, of: random.oneIn(5) ? 2025 : 2026))
    let report = try report(
      books(&random), month, breakdown: random.pick([nil, .family, .supplier, .label], else: nil),
      directory: random.oneIn(2) ? Sample.directory(yearlyMeals: 9_000) : nil)
    let url = ProjectFolder.root.appendingPathComponent("docs/reference/month.schema.json")
    #expect(try JSONSchema(Data(contentsOf: url)).problems(of: json(report)) == [])
    for width in [60, 80, 140] {
      for line in MonthText.text(report, style: TerminalStyle(width: width)).split(separator: "\n") {
        #expect(TextWidth.of(line) <= width, "\(line)")
      }
    }
    #expect(Set(MonthCSV.table(report).map(\.count)).count == 1)
  }

  @Test("A month without purchases counts among those before: the pace is that of all months up to it")
  func emptyMonth() throws {
    let books = Books(
      purchases: [
        (Sample.purchase(Sample.ribiers, 2026, 3, 60_000, .other, []), ""),
        (Sample.purchase(Sample.ribiers, 2026, 3, 20_000, .other, .bio), ""),
      ])
    let report = try report(books, try #require(Month(8, of: 2026)))
    let figures = try #require(report.canteens.first).figures
    #expect(figures.month.figures.purchases.lineCount == 0)
    #expect(figures.outlook?.coveredMonths == 8)
    #expect(figures.outlook?.restTotal == Money(cents: 40_000))
    #expect(figures.outlook?.aim(.egalim)?.neededAmount == Money(cents: 40_000))
    #expect(MonthText.text(report).contains("Aucun achat en août\u{A0}2026."))
  }

  @Test("December leaves nothing to hold; a year before without rules cannot be compared")
  func ends() throws {
    let purchase = Sample.purchase(Sample.ribiers, 2022, 12, 5_000, .other, .bio)
    let before = Sample.purchase(Sample.ribiers, 2021, 12, 5_000, .other, .bio)
    let report = try report(
      Books(purchases: [(purchase, ""), (before, "")]), try #require(Month(12, of: 2022)))
    #expect(report.totals.outlook == nil)
    #expect(report.totals.toDateBefore == nil)
    #expect(!report.franceRuleChanged)
  }
}
