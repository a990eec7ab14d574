import TestSupport
import Testing

/// What `egalim territory --campaign` and `egalim compare --campaign` print and write, as recorded.
struct CampaignGoldenTests {
  static let published = "Fixtures/campaign/campagne_td_2023.csv"
  static let list = "--canteens Fixtures/territory/cantines.csv"
  static let territory = "territory --campaign \(published) --ignore W721,W722"
  static let purchases = "--campaign \(published) Fixtures/territory/achats/2025.csv --ignore W721,W722"
  static let compare = "compare \(purchases) \(list)"

  static let scenarios = [
    Scenario(
      "campaign-territory", "\(territory) --pat 'val bleu' \(list)", "\(territory) --departement 974",
      environment: ["COLUMNS": "110"]),
    Scenario(
      "campaign-territory-by", "\(territory) --by departement", "\(territory) \(list) --by epci",
      "\(territory) --pat val --by commune", "\(territory) --epci vert --by gestion", "\(territory) --by secteur",
      "\(territory) --departement drôme --by pat \(list)", environment: ["COLUMNS": "100"]),
    Scenario(
      "campaign-territory-csv", "\(territory) --departement 26 \(list) --format csv -o cantines.csv",
      "\(territory) --by epci --format csv --dialect standard"),
    Scenario("campaign-territory-json", "\(territory) --commune 26910 --commune 26960 \(list) --format json"),
    Scenario("campaign-territory-markdown", "\(territory) --epci confluent --by commune \(list) --format markdown"),
    Scenario("campaign-territory-html", "\(territory) --pat 'grande vallée' --format html"),
    Scenario(
      "campaign-territory-export", "territory --campaign Fixtures/campaign/campagne_td_2022.csv --commune 26963",
      "territory --campaign \(published) --commune 26960"),
    Scenario(
      "campaign-territory-mistakes", "\(territory) --pat blue", "\(territory) --commune Aubrefontaine",
      "\(territory) --departement 05", "\(territory) --pat val --epci val", territory,
      "\(territory) --pat val --year 2020",
      "\(territory) --pat val Fixtures/territory/achats", "\(territory) --pat val --meals Fixtures/territory/repas.csv",
      "territory --pat val", "territory", "territory --campaign absent.csv --pat val",
      "territory --campaign Fixtures/territory/cantines.csv --pat val", "\(territory) --pat val --canteens absent.csv"),
    Scenario("campaign-compare", compare, environment: ["COLUMNS": "100"]),
    Scenario(
      "campaign-compare-one", "\(compare) --canteen 990010", "compare \(purchases) --canteen 99000001000014",
      "comparer --campagne \(published) Fixtures/territory/achats --cantine 990003 --cantines Fixtures/territory/cantines.csv"
    ),
    Scenario(
      "campaign-compare-csv", "\(compare) --canteen 990010 --format csv -o rangs.csv",
      "\(compare) --canteen 990010 --canteen 990012 --format csv --dialect standard"),
    Scenario("campaign-compare-json", "\(compare) --canteen 990010 --canteen 990042 --format json"),
    Scenario(
      "campaign-compare-satellite",
      "compare --campaign \(published) Fixtures/territory/achats --ignore W721,W722 \(list) --canteen 990050",
      "\(compare) --canteen 990050",
      environment: ["COLUMNS": "100"]),
    Scenario(
      "campaign-territory-communes", "\(territory) --commune 690", "\(territory) --commune 26 \(list)",
      "\(territory) --commune belle \(list)", "\(territory) --commune fontaine --by departement \(list)",
      environment: ["COLUMNS": "100"]),
    Scenario("campaign-compare-markdown", "\(compare) --canteen 990010 --format markdown"),
    Scenario("campaign-compare-html", "\(compare) --canteen 990010 --format html"),
    Scenario(
      "campaign-compare-mistakes", "compare --campaign \(published)", "compare --year 2025 2025 2026",
      "compare --campaign absent.csv Fixtures/territory/achats/2025.csv", "\(compare) --year 2024",
      "\(compare) --canteen 12", "\(compare) -o \(published)"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
