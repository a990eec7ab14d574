import TestSupport
import Testing

/// What `egalim declare` prints and writes, as recorded.
struct DeclareGoldenTests {
  static let demo = "declare \(Demo.everything) --year 2026 --ignore W101"
  static let small = "declare \(Small.purchases) \(Small.canteens)"
  static let schema = "--schema Fixtures/layouts/schema-a-venir.json --meals Fixtures/layouts/repas-par-mois.csv"

  static let scenarios = [
    Scenario("declare-simple-siret", "\(demo) --statement simple -o bilans.csv"),
    Scenario("declare-simple-id", "\(demo) --statement simple --identifier id"),
    Scenario("declare-detailed", "\(demo) --statement detailed -o bilans.csv"),
    Scenario("declare-2025", "declare \(Demo.everything) --year 2025 --statement simple"),
    Scenario("declare-purchases-siret", "\(small) --statement purchases -o envoi/"),
    Scenario("declare-purchases-id", "\(small) --statement purchases --identifier id"),
    Scenario(
      "declare-purchases-former", "declare Fixtures/layouts/achats_siret_old/virgule.csv --statement purchases"),
    Scenario(
      "declare-purchases-month", "\(small) --statement purchases --month 2026-03",
      "\(small) --statement purchases --month 12"),
    Scenario("declare-purchases-since", "\(small) --statement purchases --since 2026-04-02"),
    Scenario("declare-schema", "\(small) --statement simple \(schema)", "\(small) --statement detailed \(schema)"),
    Scenario("declare-schema-unknown", "\(small) --statement simple --schema Fixtures/layouts/schema-inconnu.json"),
    Scenario("declare-schema-not-json", "\(small) --statement simple --schema Fixtures/layouts/cantines.csv"),
    Scenario(
      "declare-group", "declare Fixtures/layouts/achats-groupe.csv \(Small.canteens) --statement simple -o bilans.csv",
      "declare Fixtures/layouts/achats-groupe.csv \(Small.canteens) --statement simple --identifier id -o bilans.csv"),
    Scenario(
      "declare-one-canteen", "\(demo) --statement simple --canteen 5101", "\(demo) --statement simple --canteen 99999"),
    Scenario(
      "declare-credit-notes", "declare Fixtures/layouts/avoirs.csv --statement simple -o bilans.csv",
      "declare Fixtures/layouts/avoirs.csv --statement detailed -o detailles.csv",
      "declare Fixtures/layouts/avoirs.csv --statement purchases -o achats.csv"),
    Scenario(
      "declare-workbook", "declare \(Workbooks.months) --sheet Octobre --statement purchases",
      "declare \(Workbooks.months) --sheet Mars --statement purchases",
      "declare \(Workbooks.folder)/coupe.xlsx --statement purchases --accept-errors",
      "declare \(Workbooks.whole) --canteens \(Workbooks.whole) --statement simple -o bilan.csv"),
    Scenario(
      "declare-dialects", "declare \(Dialects.excel) --statement purchases",
      "declare \(Dialects.open) --statement purchases --decimal virgule --dates jour-mois"),
    Scenario(
      "declare-tracking", "declare \(Workbooks.tracking)/tableur.xlsx --statement simple -o simple.csv",
      "declare \(Workbooks.tracking)/tableur.xlsx --statement detailed -o detaille.csv",
      "declare \(Workbooks.tracking)/tableur.xlsx --statement purchases",
      "declare \(Workbooks.tracking)/partage.xlsx --statement simple --year 2026 --accept-errors -o groupe.csv",
      "declare \(Workbooks.tracking)/partage.xlsx --canteens \(Workbooks.tracking)/cantines.csv --statement simple "
        + "--identifier id --year 2026 --accept-errors --canteen 210599908 -o groupe-id.csv"),
    Scenario("declare-faulty", "declare \(Small.faulty) --statement simple -o bilans.csv"),
    Scenario(
      "declare-accept-errors", "declare \(Small.faulty) --statement simple --accept-errors -o bilans.csv",
      "declare \(Small.faulty) --statement purchases --accept-errors -o achats.csv"),
    Scenario("declare-year-needed", "declare \(Demo.purchases) --statement simple"),
    Scenario(
      "declare-contradictions", "\(small) --statement detailed --identifier id",
      "\(small) --statement simple --month 2026-03", "\(small) --statement purchases --schema x.json",
      "\(small) --statement purchases --month 2026-03 --since 2026-01-01", "declare \(Small.purchases)"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test(
    "The platform would take every file that is declared",
    arguments: [
      "\(demo) --statement simple", "\(demo) --statement simple --identifier id", "\(demo) --statement detailed",
      "\(demo) --statement purchases", "\(demo) --statement purchases --identifier id",
      "\(small) --statement simple", "\(small) --statement simple --identifier id", "\(small) --statement detailed",
      "declare Fixtures/layouts/avoirs.csv --statement simple",
      "declare Fixtures/layouts/avoirs.csv --statement detailed",
      "declare Fixtures/layouts/avoirs.csv --statement purchases",
      "declare \(Small.faulty) --statement purchases --accept-errors",
    ])
  func isTaken(line: String) throws {
    let egalim = try Egalim()
    _ = try egalim.run("\(line) -o envoi.csv")
    let verdict = try egalim.run("check envoi.csv --platform")
    #expect(verdict.status == 0, "\(verdict.output)\(verdict.errors)")
  }
}
