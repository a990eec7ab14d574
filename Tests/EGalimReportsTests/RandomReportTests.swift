import EGalim
import Foundation
import TestSupport
import Testing

@testable import EGalimReports

/// Random ledgers: whatever they hold, figures add up, and every renderer keeps to its form.
@Suite("Random reports")
struct RandomReportTests {
  private func purchases(_ random: inout SeededGenerator, year: Int) -> [Purchase] {
    let canteens = [Sample.ribiers, Sample.trescleoux, Sample.laragne]
    return (0..<random.below(60)).map { _ in
      let isNegative = random.oneIn(8)
      let cents = Int64(random.below(random.oneIn(10) ? 900_000_000 : 50_000))
      var purchase = Sample.purchase(
        random.pick(canteens, else: Sample.ribiers), year - (random.oneIn(5) ? 1 : 0), random.below(12) + 1,
        isNegative ? -cents : cents, random.pick(ProductFamily.allCases, else: .other),
        LabelSet(rawValue: UInt32(random.below(1 << 18)) & UInt32(random.below(1 << 18))))
      if purchase.labels.contains(.local), !random.oneIn(3) {
        purchase.localDefinition = random.pick(LocalDefinition.allCases, else: .pat)
      }
      return purchase
    }
  }

  private func report(seed: UInt64) throws -> Report {
    var random = SeededGenerator(seed: seed)
    let year = 2022 + random.below(6)
    let purchases = purchases(&random, year: year)
    var suppliers = SupplierTable()
    for purchase in purchases {
      suppliers.add(purchase, supplier: random.pick(["", "Verger", "=cmd|' /C'!A0", "林檎|\n"], else: ""))
    }
    return try Sample.report(
      purchases, year: year,
      meals: random.oneIn(2) ? Sample.meals(year: year) : MealsTable(),
      directory: random.oneIn(2) ? Sample.directory(yearlyMeals: 9000) : nil, suppliers: suppliers,
      breakdown: random.pick([nil] + Breakdown.allCases.map(Optional.some), else: nil), yearIsOver: random.oneIn(3))
  }

  @Test("families, labels, months, definitions and suppliers add up to the same total", arguments: 0..<60)
  func sums(seed: UInt64) throws {
    let report = try report(seed: seed)
    for figures in report.canteens.map(\.figures) + [report.totals] {
      let total = figures.purchases.total
      #expect(figures.families.reduce(0) { $0 + $1.total.cents } == total)
      #expect(figures.labels.reduce(0) { $0 + $1.amount.cents } == total)
      #expect(figures.suppliers.map { $0.reduce(0) { $0 + $1.total.cents } } ?? total == total)
      #expect(figures.months.last?.cumulative.total.cents ?? 0 == total)
      #expect(figures.localDefinitions.reduce(0) { $0 + $1.amount.cents } == figures.standing.local.part)
    }
    #expect(report.canteens.reduce(0) { $0 + $1.figures.purchases.total } == report.totals.purchases.total)
  }

  /// A list without any canteen says nothing, but has each canteen's books added one by one.
  @Test("purchases alone come to the same as all books one by one", arguments: 0..<60 as Range<UInt64>)
  func alone(seed: UInt64) throws {
    var random = SeededGenerator(seed: 900 + seed)
    let year = 2022 + random.below(6)
    let purchases = purchases(&random, year: year)
    let yearIsOver = random.oneIn(3)
    func report(_ directory: CanteenDirectory?) throws -> Report {
      try Report(
        year: year, regulation: Regulation.of(year),
        sources: ReportSources(totals: Sample.totals(purchases), directory: directory), yearIsOver: yearIsOver)
    }
    #expect(try JSONReport.text(report(nil)) == JSONReport.text(report(CanteenDirectory())))
  }

  @Test("JSON stays valid, text within its width, tables rectangular", arguments: 0..<60)
  func forms(seed: UInt64) throws {
    let report = try report(seed: seed)
    let url = ProjectFolder.root.appendingPathComponent("docs/reference/report.schema.json")
    #expect(try JSONSchema(Data(contentsOf: url)).problems(of: JSONReport.text(report)) == [])
    for width in [60, 80, 120] {
      for line in TextReport.text(report, style: TerminalStyle(width: width)).split(separator: "\n") {
        #expect(TextWidth.of(line) <= width, "\(line)")
      }
    }
    let table = CSVReport.table(report)
    #expect(Set(table.map(\.count)).count == 1)
    for line in MarkdownReport.text(report).split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.hasSuffix("|"))
    }
  }
}
