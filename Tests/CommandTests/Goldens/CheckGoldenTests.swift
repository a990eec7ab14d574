import TestSupport
import Testing

/// What `egalim check` prints, as recorded.
struct CheckGoldenTests {
  static let scenarios = [
    Scenario(
      "check-demo", "check Fixtures/demo/achats Fixtures/demo/cantines.csv Fixtures/demo/repas.csv \(Demo.canteens)"),
    Scenario("check-faulty", "check \(Small.faulty) \(Small.canteens)"),
    Scenario("check-faulty-json", "check \(Small.faulty) \(Small.canteens) --format json"),
    Scenario("check-faulty-github", "check \(Small.faulty) \(Small.canteens) --format github"),
    Scenario(
      "check-max", "check \(Small.faulty) --max 2", "check \(Small.faulty) --max 0",
      "check \(Small.faulty) --max 2 -f json"),
    Scenario(
      "check-strict", "check Fixtures/layouts/achats_siret/virgule-decimale.csv",
      "check Fixtures/layouts/achats_siret/virgule-decimale.csv --strict",
      "check Fixtures/layouts/achats_siret/virgule-decimale.csv --strict --ignore W101"),
    Scenario("check-ignore", "check \(Small.faulty) --ignore W101,W116 --ignore W102"),
    Scenario("check-forgiven-header", "check Fixtures/layouts/achats_siret/titres-approches.csv"),
    Scenario("check-year", "check \(Demo.purchases) --year 2026 --ignore W101"),
    Scenario(
      "check-platform", "check Fixtures/layouts/achats_siret/virgule.csv --platform",
      "check Fixtures/layouts/achats_siret/titres-approches.csv --platform", "check \(Small.faulty) --platform",
      "check Fixtures/layouts/achats_siret_old/point-virgule.csv --platform",
      "check Fixtures/layouts/repas-par-jour.csv --platform"),
    Scenario("check-platform-json", "check \(Small.faulty) --platform --format json"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("A clean run says nothing at all", arguments: ["text", "github"])
  func silence(format: String) throws {
    let result = try Egalim().run("check \(Small.purchases) \(Small.canteens) --format \(format)")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors == "")
  }
}
