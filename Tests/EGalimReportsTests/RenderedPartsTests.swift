import EGalim
import TestSupport
import Testing

@testable import EGalimReports

/// A report in parts is the report, whoever renders them.
@Suite("Reports in parts")
struct RenderedPartsTests {
  private static func keys(_ count: Int) -> [CanteenKey] {
    (1...max(count, 1)).compactMap { CanteenKey(platformID: UInt64($0)) }
  }

  /// A random ledger of so many canteens, some of which buy nothing that year.
  private static func report(of count: Int, _ random: inout SeededGenerator) throws -> Report {
    var purchases: [Purchase] = []
    let keys = keys(count)
    for key in keys {
      for _ in 0..<random.below(6) {
        purchases.append(
          Sample.purchase(
            key, 2026, random.below(12) + 1, Int64(random.below(900_000)) - 100_000,
            random.pick(ProductFamily.allCases, else: .other),
            LabelSet(rawValue: UInt32(random.below(1 << 18)) & UInt32(random.below(1 << 18)))))
      }
    }
    let directory = random.oneIn(2) ? Sample.directory(naming: keys.map { ($0, "« \($0.text) »") }) : nil
    return try Sample.report(
      purchases, meals: random.oneIn(2) ? Sample.meals(of: keys[0]) : MealsTable(), directory: directory,
      only: directory == nil ? nil : Set(keys), breakdown: random.oneIn(2) ? nil : .family)
  }

  /// What a plain writer makes of the figures that forms hold, canteen by canteen: nothing is laid out before.
  private static func plainValues(_ figures: ReportFigures, _ report: Report) -> [String] {
    [(Measure.all, StatementKind.simple), (Measure.countedByStatement, .detailed)].flatMap { measures, statement in
      measures.map { measure in
        let value = figures.hundredths(measure, statement: statement)
        let text = value.map { Money(cents: $0).plainText } ?? "null"
        return measure == .mealsPerYear && value != nil
          ? "\"\(measure.name)\": \((value ?? 0) / 100)" : "\"\(measure.name)\": \(text)"
      }
    }
  }

  @Test("the values of both statements are those of each measure", arguments: 0..<20 as Range<UInt64>)
  func values(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let report = try Self.report(of: 3, &random)
    let lines = JSONReport.text(report).split(separator: "\n").map { line in
      String(line.drop { $0 == " " }.trimmingSuffix(","))
    }
    let values = lines.filter { $0.hasPrefix("\"valeur_") || $0.hasPrefix("\"nombre_repas_an\"") }
    let figures = report.canteens.map(\.figures) + [report.totals]
    #expect(values == figures.flatMap { Self.plainValues($0, report) })
  }

  @Test("parts rendered in any order, into bytes that hold others, are the whole", arguments: 0..<40 as Range<UInt64>)
  func parts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let report = try Self.report(of: random.below(70), &random)
    let parts = JSONReport.parts(report)
    var rendered = [[UInt8]](repeating: [], count: parts.count)
    for index in (0..<parts.count).reversed() {
      var bytes = Array("before".utf8)
      parts.append(index, to: &bytes)
      #expect(bytes.starts(with: Array("before".utf8)))
      rendered[index] = Array(bytes.dropFirst(6))
    }
    #expect(String(decoding: rendered.joined(), as: UTF8.self) == JSONReport.text(report))
    // As many elements as canteens, however they are cut into groups.
    let canteens = JSONReport.text(report).split(separator: "\n").count { $0.hasPrefix("      \"siret\"") }
    #expect(canteens == report.canteens.count)
  }

  @Test("the rows of a table too", arguments: 0..<20 as Range<UInt64>)
  func rows(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let report = try Self.report(of: random.below(200), &random)
    let rows = CSVReport.rows(report, decimalMark: .comma)
    let backward = (0..<rows.count).reversed().map { rows[$0] }
    #expect([rows.header.texts] + backward.reversed().flatMap { $0.map(\.texts) } == CSVReport.table(report))
    #expect(Set(CSVReport.table(report).map(\.count)).count == 1)
  }

  @Test("a list is cut into groups that hold each element once", arguments: [0, 1, 15, 16, 17, 32, 100])
  func groups(elements: Int) {
    let groups = ListGroups(elements: elements, size: 16)
    #expect((0..<groups.count).flatMap { groups[$0] } == Array(0..<elements))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: Character) -> Substring { last == suffix ? dropLast() : self }
}
