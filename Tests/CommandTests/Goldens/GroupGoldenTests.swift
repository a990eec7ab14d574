import TestSupport
import Testing

/// Groups that declare for their satellites: what is added to them, what is not, and what is said of it.
struct GroupGoldenTests {
  static let books = "Fixtures/groups/achats.csv --canteens Fixtures/groups/cantines.csv"
  static let declare = "declare \(books) --statement simple --ignore W116"

  static let scenarios = [
    Scenario("declare-groups", "\(declare) --by id -o bilans.csv", "declarer \(books) --bilan simple --par id"),
    Scenario(
      "declare-groups-meals",
      "\(declare) --by id --canteen 3100 --meals Fixtures/groups/repas.csv --schema Fixtures/groups/schema.json"
    ),
    Scenario(
      "declare-groups-siret", "\(declare) -o bilans.csv", "declare \(books) --statement detailed -o detailles.csv"),
    Scenario("declare-groups-satellite", "\(declare) --by id --canteen 3102", "\(declare) --by id --canteen 3104"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
