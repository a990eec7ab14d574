import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimReports

/// What charts show is what the report holds.
@Suite("The figures of charts")
struct ChartTests {
  private let words = ReportWords.french

  private func village() throws -> (ReadPage, ReportFigures) {
    let report = try Sample.village()
    let entry = try #require(report.canteens.first)
    return (try ReadPage(ReportPage.html(report)), entry.figures)
  }

  private func table(_ id: String, in page: ReadPage) throws -> [[String]] {
    let figure = try #require(page.id(id))
    return ReadPage.rows(try #require(figure.all("table").first))
  }

  @Test("Targets: the shares and goals of the report, bars of their length, a mark on each goal")
  func targets() throws {
    let (page, figures) = try village()
    let rows = try table("cantine-objectifs", in: page)
    #expect(
      rows.dropFirst().map { $0[1] }
        == figures.standing.targets.map { target in
          FrenchNumbers.percent(hundredths: target.share.percentHundredths ?? 0)
        })
    #expect(rows.dropFirst().map { $0[2] } == ["50\u{A0}%", "20\u{A0}%", "60\u{A0}%"])
    let svg = try #require(page.id("cantine-objectifs")?.all("svg").first)
    // Of 400 units: 28.00 %, 14.00 %, 46.10 %, rounded down.
    let bars = svg.all("rect").filter { !$0.has("track") }
    #expect(bars.compactMap { $0.attributes["width"] } == ["112", "56", "184"])
    #expect(svg.all("line").compactMap { $0.attributes["x1"] } == ["200", "80", "240"])
  }

  @Test("A missed goal never shows as reached in a bar, nor a reached one as missed")
  func nearGoals() throws {
    for (bio, isMet) in [(Int64(20_000), true), (19_999, false)] {
      let purchases = [
        Sample.purchase(Sample.ribiers, 2026, 1, 100_000 - bio, .other, []),
        Sample.purchase(Sample.ribiers, 2026, 2, bio, .other, .bio),
      ]
      let page = try ReadPage(ReportPage.html(Sample.report(purchases)))
      let row = try #require(try table("cantine-objectifs", in: page).first { $0[0] == "Bio" })
      #expect(row[1] == (isMet ? "20,00\u{A0}%" : "19,99\u{A0}%"))
      #expect(row[4] == (isMet ? "0,00" : "0,01"))
    }
  }

  @Test("The year: cumulative shares of each month, then the path, which ends on the goal")
  func year() throws {
    let (page, figures) = try village()
    let rows = try table("cantine-mois", in: page)
    #expect(rows.count == 13)
    for (row, month) in zip(rows.dropFirst(), figures.months) {
      #expect(row[2] == FrenchNumbers.amount(cents: month.cumulative.total.cents))
      let egalim = ShownShare(month.cumulative.share(.egalim), goal: 50).hundredths
      #expect(row[3] == FrenchNumbers.percent(hundredths: egalim ?? -1))
    }
    // Bio can still be reached, EGalim no more: one path.
    #expect(rows.first?.count == 6)
    #expect(rows.last?.last == "20,00\u{A0}%")
  }

  @Test("The path to a goal begins where the year is and ends on it", arguments: 0..<60)
  func path(seed: UInt64) throws {
    var random = SeededGenerator(seed: 63_000 + seed)
    let last = random.below(11) + 1
    let purchases = (1...last).flatMap { month in
      [
        Sample.purchase(Sample.ribiers, 2026, month, Int64(random.below(500_000)) + 1, .other, []),
        Sample.purchase(Sample.ribiers, 2026, month, Int64(random.below(300_000)) + 1, .meat, .bio),
      ]
    }
    let figures = try #require(try Sample.report(purchases).canteens.first).figures
    let outlook = try #require(figures.outlook)
    for kind in Target.Kind.allCases {
      let aim = try #require(outlook.aim(kind))
      let path = outlook.path(kind)
      #expect((path == nil) == (aim.target.isMet || !aim.isReachable))
      guard let path, let first = path.steps.first, let end = path.steps.last else { continue }
      #expect(first.share == aim.target.share && first.month == last)
      #expect(end.month == 12 && path.steps.count == 13 - last)
      let reached = try #require(end.share.percentHundredths)
      #expect(abs(reached - Int64(aim.target.goal) * 100) <= 1)
      #expect(
        zip(path.steps, path.steps.dropFirst()).allSatisfy { step, next in
          (step.share.percentHundredths ?? 0) <= (next.share.percentHundredths ?? 0)
        })
    }
  }

  @Test("Families by label: parts add up to the family, families to the whole, bars to their length")
  func families() throws {
    let (page, figures) = try village()
    #expect(figures.familyLabels.reduce(0) { $0 + $1.total.cents } == figures.purchases.total)
    for family in figures.familyLabels {
      #expect(family.parts.reduce(0) { $0 + $1.amount.cents } == family.total.cents)
    }
    #expect(figures.familyLabels.map(\.total) == figures.families.map(\.total))
    let rows = try table("cantine-familles", in: page)
    #expect(rows.dropFirst().map { $0[1] } == figures.families.map { FrenchNumbers.amount(cents: $0.total.cents) })
    let svg = try #require(page.id("cantine-familles")?.all("svg").first)
    let largest = try #require(figures.families.map(\.total.cents).max())
    for (index, family) in figures.familyLabels.enumerated() {
      let bars = svg.all("rect").filter { $0.attributes["y"] == String(index * 35 + 19) }
      let ends = bars.compactMap { bar in
        Int(bar.attributes["x"] ?? "").flatMap { x in Int(bar.attributes["width"] ?? "").map { x + $0 } }
      }
      #expect(ends.max() == Int(family.total.cents * 400 / largest))
    }
  }

  @Test("Suppliers: the ten largest and the others come to everything")
  func suppliers() throws {
    for count in [1, 10, 11, 12, 40] {
      var table = SupplierTable()
      let purchases = (0..<count).map {
        Sample.purchase(Sample.ribiers, 2026, 1 + $0 % 3, Int64(1000 - $0), .other, $0.isMultiple(of: 2) ? .bio : [])
      }
      for (index, purchase) in purchases.enumerated() { table.add(purchase, supplier: "F\(index)") }
      let report = try Sample.report(purchases, suppliers: table)
      let figures = try #require(report.canteens.first).figures
      let ranking = try #require(figures.suppliers(naming: 10))
      #expect(ranking.named.count == (count <= 11 ? count : 10))
      #expect(ranking.otherCount == count - ranking.named.count)
      let sum = (ranking.named + [ranking.others].compactMap(\.self)).reduce(0) { $0 + $1.total.cents }
      #expect(sum == figures.purchases.total)
      let page = try ReadPage(ReportPage.html(report))
      #expect(try self.table("cantine-fournisseurs", in: page).count == 1 + ranking.named.count + (count > 11 ? 1 : 0))
    }
  }

  @Test("The cost of a meal: each month's, as the report has it")
  func costs() throws {
    let (page, figures) = try village()
    let rows = try table("cantine-repas", in: page)
    let costs = figures.months.compactMap { $0.cost?.costPerMeal }
    #expect(rows.dropFirst().map { $0[3] } == costs.map { FrenchNumbers.amount(cents: $0.cents) })
  }

  @Test("A territory: a dot for each canteen that bought, the others by name, a page for each commune")
  func territory() throws {
    var directory = CanteenDirectory()
    for (key, name, commune) in [
      (Sample.ribiers, "Ribiers", "05118"), (Sample.trescleoux, "Trescléoux", "05118"),
      (Sample.laragne, "Laragne", "05070"),
    ] {
      var canteen = Canteen(key: key)
      canteen.name = name
      canteen.location.communeCode = commune
      canteen.location.commune = "Commune \(commune)"
      _ = directory.add(canteen)
    }
    let report = try TerritoryReport(
      year: 2026, regulation: .of(2026),
      sources: ReportSources(
        totals: Sample.totals(
          Sample.ribiersPurchases() + [Sample.purchase(Sample.trescleoux, 2026, 1, 100, .other, .bio)]),
        directory: directory), by: nil, yearIsOver: false)
    let page = try PageFormTests.expectSound(TerritoryPage.html(report))
    let dots = try #require(page.id("nuage")?.all("svg").first).all("circle")
    #expect(
      Set(dots.compactMap { $0.all("title").first?.text }) == [
        "Ribiers\u{A0}: EGalim 28,00\u{A0}%, bio 14,00\u{A0}%",
        "Trescléoux\u{A0}: EGalim 100,00\u{A0}%, bio 100,00\u{A0}%",
      ])
    #expect(page.all("section").filter { $0.has("silent") }.flatMap { $0.all("li") }.map(\.text) == ["Laragne"])
    let sheets = page.all("section").filter { $0.has("sheet") }
    #expect(sheets.compactMap { $0.all("h2").first?.text } == ["Commune 05070", "Commune 05118"])
    #expect(report.communes.reduce(0) { $0 + $1.figures.sums.purchases.total } == report.totals.sums.purchases.total)
  }
}
