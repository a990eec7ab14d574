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
    Scenario(
      "check-workbook", "check \(Workbooks.remarks)", "check \(Workbooks.remarks) --ignore W006,W007,W008,W009",
      "check \(Workbooks.folder)/achats.xlsx --strict", "check \(Workbooks.folder)/achats.ods --strict"),
    Scenario("check-workbook-json", "check \(Workbooks.remarks) --format json"),
    Scenario("check-workbook-github", "check \(Workbooks.remarks) --format github"),
    Scenario(
      "check-workbook-sheets", "check \(Workbooks.months)", "check \(Workbooks.months) --sheet Novembre",
      "verifier \(Workbooks.months) --feuille Brouillon", "check \(Workbooks.months) --sheet Lisez-moi",
      "check \(Workbooks.months) --sheet Mars", "check \(Workbooks.folder)/achats.xlsx --sheet Mars"),
    Scenario(
      "check-workbook-unreadable", "check \(Workbooks.folder)/protege.xlsx", "check \(Workbooks.folder)/ancien.xls",
      "check \(Workbooks.folder)/coupe.xlsx", "check \(Workbooks.folder)"),
    Scenario(
      "check-workbook-platform", "check \(Workbooks.folder)/achats.xlsx --platform",
      "check \(Workbooks.folder)/achats.ods --platform", "check \(Workbooks.folder)/ancien.xls --platform"),
    Scenario(
      "check-dialects", "check \(Dialects.excel)", "check \(Dialects.excel) --platform",
      "check \(Dialects.excel) --ignore W120,W122", "check \(Dialects.open)",
      "check \(Dialects.open) --decimal virgule --dates jour-mois",
      "verifier \(Dialects.open) --decimale point --dates mja", "check \(Dialects.open) --decimal euro"),
    Scenario(
      "check-dialects-json", "check \(Dialects.excel) --format json", "check \(Dialects.open) --dates jma -f json"),
    Scenario(
      "check-platform-workbooks",
      "check \(Workbooks.platform) --platform",
      "check \(Workbooks.platform)/texte.xlsx \(Workbooks.platform)/classeur.csv --platform",
      "check \(Workbooks.platform)/achats.ods \(Workbooks.tracking)/tableur.xlsx --platform",
      "check \(Workbooks.tracking)/approvisionnements.csv --platform"),
    Scenario("check-platform-workbooks-json", "check \(Workbooks.platform)/refus.xlsx --platform --format json"),
    Scenario(
      "check-tracking", "check \(Workbooks.tracking)/tableur.xlsx", "check \(Workbooks.tracking)/totaux.xlsx --strict",
      "check \(Workbooks.tracking)/sans-synthese.xlsx", "check \(Workbooks.tracking)/approvisionnements.csv",
      "check \(Workbooks.tracking)/vierge.xlsx"),
    Scenario(
      "check-tracking-identifiers", "check \(Workbooks.tracking)/partage.xlsx",
      "check \(Workbooks.tracking)/partage.xlsx --canteens \(Workbooks.tracking)/cantines.csv --ignore W005"),
    Scenario("check-tracking-json", "check \(Workbooks.tracking)/totaux.xlsx --format json"),
    Scenario(
      "check-texts", "check Fixtures/texts --ignore W101,W115",
      "check Fixtures/texts/windows-1252.csv --encoding windows-1252",
      "check Fixtures/texts/iso-8859-15.csv --encodage windows-1252",
      "check Fixtures/texts/utf-16.csv --encoding utf-8",
      "check Fixtures/texts/windows-1252.csv --encoding utf-8",
      "check Fixtures/texts/windows-1252.csv --platform", "check Fixtures/texts/export.csv --platform"),
    Scenario("check-texts-export", "check Fixtures/texts/export.csv", "check Fixtures/texts/export.csv --format json"),
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
