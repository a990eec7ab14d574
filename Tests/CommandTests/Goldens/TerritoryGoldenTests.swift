import TestSupport
import Testing

/// What `egalim territory` prints and writes, as recorded.
struct TerritoryGoldenTests {
  static let demo = "territory \(Demo.everything) --ignore W101"
  static let fifty =
    "territory Fixtures/territory/achats --canteens Fixtures/territory/cantines.csv --meals Fixtures/territory/repas.csv"

  static let scenarios = [
    Scenario("territory-demo", demo, "\(demo) --by commune"),
    Scenario("territory-canteens", fifty, environment: ["COLUMNS": "120"]),
    Scenario("territory-by-commune", "\(fifty) --by commune", environment: ["COLUMNS": "120"]),
    Scenario(
      "territory-by", "\(fifty) --by epci", "\(fifty) --by pat", "\(fifty) --by departement", "\(fifty) --by secteur",
      "\(fifty) --by gestion", "territoire \(Demo.purchases) \(Demo.canteens) --par groupe --ignore W101",
      environment: ["COLUMNS": "120"]),
    Scenario("territory-by-group", "\(fifty) --by groupe", environment: ["COLUMNS": "120"]),
    Scenario(
      "territory-csv", "\(fifty) --format csv -o cantines.csv", "\(fifty) --by pat --format csv --dialect standard"),
    Scenario("territory-json", "\(demo) --by pat --format json"),
    Scenario("territory-html", "\(demo) --by commune --format html -o territoire.html"),
    Scenario("territory-markdown", "\(demo) --by commune --format markdown"),
    Scenario(
      "territory-2025", "\(fifty) --by epci --year 2025", "\(fifty) --year 2019", "territory \(Demo.purchases) --by pat"
    ),
    Scenario("territory-faulty", "territory \(Small.purchases) \(Small.faulty) absent.csv \(Small.canteens)"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
