import TestSupport
import Testing

@testable import EGalimTool

/// What `egalim report --month` prints, as recorded.
struct MonthGoldenTests {
  static let folder = "Fixtures/month"
  static let all =
    "\(folder)/achats --canteens \(folder)/cantines.csv --meals \(folder)/repas.csv --ignore W101,W116"
  static let school = "\(all) --canteen 21401274000186"
  static let demo = "\(Demo.everything) --ignore W101"
  static let village = "\(demo) \(Demo.village)"

  static let scenarios = [
    Scenario("month-one", "report \(village) --month 2026-10"),
    Scenario("month-wide", "rapport \(village) --mois octobre", environment: ["COLUMNS": "140"]),
    Scenario("month-several", "report \(demo) --month 2026-10", "report \(demo) --month 2026-09 --by family"),
    Scenario("month-by-day", "report \(school) --month 2026-10", "report \(all) --month 2026-10"),
    Scenario(
      "month-by-month", "report \(all) --month 2026-10 --canteen 4003", "report \(all) --month 10 --canteen 4002"),
    Scenario(
      "month-without-list",
      "report \(folder)/achats --meals \(folder)/repas.csv --ignore W101,W116 --month 2026-10 "
        + "--canteen 21401274000186"),
    Scenario("month-nothing-bought", "report \(village) --month 2026-08", "report \(school) --month 2026-07"),
    Scenario(
      "month-january", "report \(village) --month 2026-01",
      "report \(village) --month 2026-01 --format csv --dialect standard"),
    Scenario("month-december", "report \(village) --month 2025-12", "report \(demo) --month 2025-12 --require-targets"),
    Scenario(
      "month-without-year-before",
      "report Fixtures/demo/achats/2026.csv \(Demo.canteens) --ignore W101 --month 10 \(Demo.village)"),
    Scenario("month-by-supplier", "report \(school) --month 2026-10 --by supplier"),
    Scenario("month-by-label", "report \(school) --month 2026-10 --by label --format csv --dialect standard"),
    Scenario("month-markdown", "report \(school) --month 2026-10 --format markdown"),
    Scenario("month-csv", "report \(all) --month 2026-10 --format csv -o mois.csv"),
    Scenario("month-json", "report \(school) --month 2026-10 --format json"),
    Scenario("month-html", "report \(school) --month 2026-10 --format html"),
    Scenario(
      "month-usage", "report \(demo) --month treize", "report \(demo) --month 2026-10 --year 2025",
      "report \(demo) --month 10 --by month", "report \(demo) --month 2027-01", "report \(demo) --month 2021-10",
      "report \(demo) --month 2026-10 --canteen 99",
      "report \(Demo.purchases) --ignore W101 --month octobre --year 2024"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("The page of October is the same whether November has been entered or not", arguments: ["text", "json", "csv"])
  func later(form: String) throws {
    let line = "\(Self.all) --month 2026-10 --by supplier --format \(form)"
    let without = try Egalim().run("report \(line)")
    let with = try Egalim().run("report \(Self.folder)/2026-11.csv \(line)")
    #expect(without.status == 0)
    #expect(with.status == 0)
    #expect(with.stdout == without.stdout)
    #expect(!without.errors.contains("non comptée"))
    #expect(with.errors.contains("3\u{A0}lignes datées d'après octobre\u{A0}2026, non comptées."))
  }

  @Test(
    "A month is told in digits or in words",
    arguments: [
      ("2026-10", 10, 2026), ("10", 10, nil), ("octobre", 10, nil), ("Août", 8, nil), ("aout 2026", 8, 2026),
      ("DÉCEMBRE", 12, nil), ("1", 1, nil), ("03", 3, nil), ("3 2025", 3, 2025),
    ] as [(String, Int, Int?)])
  func months(text: String, number: Int, year: Int?) {
    #expect(AskedMonth(text)?.number == number)
    #expect(AskedMonth(text)?.year == year)
  }

  @Test(
    "What names no month is none", arguments: ["", "13", "0", "2026-13", "2026", "oct", "10 26", "mai juin 2026", "+3"])
  func noMonth(text: String) {
    #expect(AskedMonth(text) == nil)
  }
}
