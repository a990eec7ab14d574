import TestSupport
import Testing

/// What a territory says of files that are broken, or that say the same.
struct TerritoryReadingGoldenTests {
  static let folder = "Fixtures/broken-folder"
  static let canteens = "--canteens Fixtures/groups/cantines.csv"

  static let scenarios = [
    Scenario("territory-broken-folder", "territory \(folder) \(canteens)"),
    Scenario(
      "territory-broken-lines", "territory \(folder)/01-bon.csv \(folder)/06-erreurs.csv \(canteens) --by commune",
      "territory \(folder)/06-erreurs.csv \(canteens)", "territory \(folder)/05-sans-titres.csv \(canteens)",
      "territory \(folder)/02-protege.xlsx \(canteens)"),
    Scenario("territory-broken-json", "territory \(folder) \(canteens) --by epci --format json -o territoire.json"),
    Scenario(
      "territory-dedupe",
      "territory Fixtures/groups/achats.csv \(folder)/01-bon.csv \(canteens) --dedupe --by groupe --format json "
        + "--ignore W116"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
