import TestSupport
import Testing

/// What `egalim report` prints, as recorded.
struct ReportGoldenTests {
  static let village = "report \(Demo.everything) --ignore W101 \(Demo.village)"
  static let all = "report \(Demo.everything) --ignore W101"

  static let scenarios = [
    Scenario("report-one", village),
    Scenario("report-several", all),
    Scenario("report-two-canteens", "\(village) --canteen 5102"),
    Scenario("report-by-month", "\(village) --by month"),
    Scenario("report-by-family", "\(village) --by family"),
    Scenario("report-by-supplier", "\(village) --by supplier"),
    Scenario("report-by-label", "\(village) --by label"),
    Scenario("report-several-by-month", "\(all) --by month"),
    Scenario("report-markdown", "\(village) --format markdown", "\(all) --format markdown"),
    Scenario("report-html", "\(village) --format html -o rapport.html"),
    Scenario("report-csv-excel", "\(all) --format csv -o parts.csv"),
    Scenario("report-csv-standard", "\(all) --format csv --dialect standard"),
    Scenario("report-json-one", "\(village) --format json"),
    Scenario("report-json-several", "\(all) --format json"),
    Scenario("report-json-breakdowns", "\(village) --format json --by supplier"),
    Scenario("report-2025", "\(village) --year 2025", "\(all) --year 2025"),
    Scenario("report-default-year", "report Fixtures/demo/achats/2025.csv \(Demo.canteens)"),
    Scenario("report-without-list", "report Fixtures/demo/achats/2026-traiteur.csv"),
    Scenario("report-unknown-year", "\(all) --year 2021", "\(all) --year 2024"),
    Scenario("report-narrow", village, all, environment: ["COLUMNS": "60"]),
    Scenario("report-wide", village, all, environment: ["COLUMNS": "120"]),
    Scenario("report-territories", "report \(Small.purchases) \(Small.canteens)"),
    Scenario("report-group", "report Fixtures/layouts/achats-groupe.csv \(Small.canteens)"),
    Scenario(
      "report-meals-by-day", "report \(Small.purchases) \(Small.canteens) --meals Fixtures/layouts/repas-par-jour.csv"),
    Scenario(
      "report-meals-by-month",
      "report \(Small.purchases) \(Small.canteens) --meals Fixtures/layouts/repas-par-mois.csv"),
    Scenario(
      "report-workbook", "report \(Workbooks.folder)/achats.xlsx", "report \(Workbooks.months)",
      "report \(Workbooks.whole) --canteens \(Workbooks.whole) --meals \(Workbooks.whole)",
      "report \(Workbooks.folder)/coupe.xlsx"),
    Scenario(
      "report-tracking", "report \(Workbooks.tracking)/tableur.xlsx",
      "report \(Workbooks.tracking)/partage.xlsx --year 2026 --format csv --dialect standard"),
    Scenario("report-faulty", "report \(Small.faulty) \(Small.canteens)"),
    Scenario("report-require-targets", "\(all) --require-targets --format csv --dialect standard"),
    Scenario(
      "report-to-file", "\(village) -o rapport.txt", "\(village) -o rapport.txt", "\(village) -o rapport.txt --force"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("NO_COLOR changes nothing where there is no terminal")
  func noColour() throws {
    let plain = try Egalim().run(Self.all)
    let colourless = try Egalim(environment: ["NO_COLOR": "1"]).run(Self.all)
    #expect(plain.stdout == colourless.stdout)
    #expect(!plain.stdout.contains(0x1B))
  }

  @Test("The surroundings change nothing: locale, time zone, width of a terminal that is none")
  func surroundings() throws {
    let here = try Egalim().run(Self.all)
    let elsewhere = try Egalim(environment: ["LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Auckland", "TERM": "dumb"])
      .run(Self.all)
    #expect(here.stdout == elsewhere.stdout)
    #expect(here.stderr == elsewhere.stderr)
  }
}
