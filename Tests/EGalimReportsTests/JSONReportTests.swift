import EGalim
import EGalimReports
import Foundation
import TestSupport
import Testing

@Suite("The report as JSON")
struct JSONReportTests {
  private func schema() throws -> JSONSchema {
    try JSONSchema(Data(contentsOf: ProjectFolder.root.appendingPathComponent("docs/reference/report.schema.json")))
  }

  private func object(_ report: Report) throws -> [String: Any] {
    let text = JSONReport.text(report)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func canteen(_ report: Report) throws -> [String: Any] {
    try #require((try object(report)["canteens"] as? [[String: Any]])?.first)
  }

  /// The lines of a text that begin with a key, without their indentation.
  private func lines(_ text: String, _ key: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("\"\(key)\":") }
  }

  @Test("every report is valid under the documented schema", arguments: [nil] + Breakdown.allCases.map(Optional.some))
  func valid(breakdown: Breakdown?) throws {
    let schema = try schema()
    var suppliers = SupplierTable()
    for purchase in Sample.ribiersPurchases() { suppliers.add(purchase, supplier: "L'« \"Épicerie\" »\u{1}\n") }
    let reports = [
      try Sample.village(breakdown: breakdown), try Sample.community(breakdown: breakdown),
      try Sample.report(Sample.ribiersPurchases(year: 2022), year: 2022, breakdown: breakdown, yearIsOver: true),
      try Sample.report(Sample.ribiersPurchases(), suppliers: suppliers, breakdown: breakdown),
      try Sample.report([], directory: Sample.directory(), only: [Sample.laragne], breakdown: breakdown),
    ]
    for report in reports { #expect(try schema.problems(of: JSONReport.text(report)) == []) }
  }

  @Test("the schema names every measure, and no other")
  func measures() throws {
    let schema = try schema()
    #expect(schema.properties(of: "values") == Set(Measure.all.map(\.name)))
    let differing = try canteen(Sample.village())["detailed_values"] as? [String: Any]
    #expect(schema.properties(of: "detailedValues") == Set((differing ?? [:]).keys))
  }

  @Test("the keys stand in the contract's order")
  func order() throws {
    let text = JSONReport.text(try Sample.village())
    let keys = [
      "schema", "year", "canteens", "siret", "cantine_id", "name", "values", "valeur_totale", "valeur_bio",
      "nombre_repas_an", "detailed_values", "shares", "egalim", "bio", "siqo", "egalim_autres",
      "externalites_performance", "local", "circuit_court", "france", "meat_fish_egalim", "targets", "goal", "met",
      "missing", "meals", "served", "food_cost", "cost_per_meal", "months", "month", "total", "cumulative", "totals",
      "left_out",
    ]
    var rest = text[...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) is missing or too early")
      rest = rest[found.upperBound...]
    }
  }

  @Test("amounts and shares are numbers with exactly two decimals")
  func exactNumbers() throws {
    let text = JSONReport.text(try Sample.village())
    #expect(lines(text, "valeur_totale") == Array(repeating: "\"valeur_totale\": 30897.60,", count: 2))
    #expect(lines(text, "food_cost").first == "\"food_cost\": 30897.60,")
    #expect(lines(text, "missing") == ["\"missing\": 6797.47", "\"missing\": 1853.86", "\"missing\": 1288.43"])
    #expect(lines(text, "egalim").first == "\"egalim\": 28.00,")
    #expect(lines(text, "served").first == "\"served\": 9840,")
    #expect(lines(text, "nombre_repas_an").first == "\"nombre_repas_an\": 9840")
    #expect(lines(text, "amount").last == "\"amount\": 184.20,")
  }

  @Test("amounts beyond what a floating-point number holds stay exact")
  func largeAmounts() throws {
    let report = try Sample.report([Sample.purchase(Sample.ribiers, 2026, 1, 9_007_199_254_740_993, .other, [])])
    #expect(lines(JSONReport.text(report), "valeur_totale").first == "\"valeur_totale\": 90071992547409.93,")
  }

  @Test("49.996 % shows 49.99 beside a goal of 50, and the goal is missed")
  func missedGoal() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2026, 1, 49_996, .other, .igp),
      Sample.purchase(Sample.ribiers, 2026, 1, 50_004, .other, []),
    ]
    let report = try Sample.report(purchases)
    #expect(lines(JSONReport.text(report), "egalim").first == "\"egalim\": 49.99,")
    let targets = try #require(try canteen(report)["targets"] as? [String: [String: Any]?])
    #expect(targets["egalim"]??["met"] as? Bool == false)
    #expect(report.canteens.first?.targetsMetOnlyByRounding == [.egalim])
    #expect(targets["egalim"]??["missing"] as? Double == 0.04)
  }

  @Test("what does not exist is null: meat and fish before 2024, Europe before 2026, shares of nothing")
  func nulls() throws {
    let old = try canteen(Sample.report(Sample.ribiersPurchases(year: 2023), year: 2023))
    #expect((old["shares"] as? [String: Any])?["meat_fish_egalim"] is NSNull)
    #expect((old["targets"] as? [String: Any])?["meat_fish"] is NSNull)
    #expect((old["values"] as? [String: Any])?["valeur_boissons_europe"] is NSNull)
    #expect((old["meals"] as? [String: Any])?["served"] is NSNull)

    let empty = try canteen(Sample.report([], directory: Sample.directory(), only: [Sample.laragne]))
    #expect((empty["shares"] as? [String: Any])?["egalim"] is NSNull)
    let target = (empty["targets"] as? [String: Any])?["egalim"] as? [String: Any]
    #expect(target?["goal"] as? Int == 50)
    #expect(target?["met"] is NSNull)
    #expect((empty["values"] as? [String: Any])?["valeur_boissons_europe"] as? Double == 0)
  }

  @Test("other fair trade counts differently in the two statements")
  func statements() throws {
    let purchase = Sample.purchase(Sample.ribiers, 2026, 1, 1000, .drinks, [.hve, .commerceEquitable])
    let canteen = try canteen(Sample.report([purchase]))
    let name = "valeur_egalim_autres_dont_commerce_equitable"
    #expect((canteen["values"] as? [String: Any])?[name] as? Double == 10)
    #expect((canteen["detailed_values"] as? [String: Any])?[name] as? Double == 0)
  }

  @Test("names are escaped, whatever they hold")
  func escaping() throws {
    let name = "\"a\\b\"\n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F}\u{2028}é🍏/"
    let directory = Sample.directory(naming: [(Sample.ribiers, name)])
    let report = try Sample.report(Sample.ribiersPurchases(), directory: directory)
    #expect(try self.canteen(report)["name"] as? String == name)
    let line = try #require(lines(JSONReport.text(report), "name").first)
    #expect(line == #""name": "\"a\\b\"\n\r\t\b\f\u0000\u001f\u007f\u2028é🍏/","#)
  }

  @Test("the same report gives the same bytes, whatever order its lines came in")
  func deterministic() throws {
    let forward = try Sample.report(Sample.ribiersPurchases(), meals: Sample.meals(), breakdown: .label)
    let backward = try Sample.report(Sample.ribiersPurchases().reversed(), meals: Sample.meals(), breakdown: .label)
    #expect(JSONReport.text(forward) == JSONReport.text(backward))
  }
}
