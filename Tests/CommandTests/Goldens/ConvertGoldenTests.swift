import Foundation
import TestSupport
import Testing

/// What `egalim convert` prints and writes, as recorded.
struct ConvertGoldenTests {
  static let folder = "Fixtures/exports"
  static let wholesaler =
    "convert \(folder)/grossiste/releve-2026-03.csv --rules \(folder)/grossiste/regles --siret 21050118700012"
  static let accounts = "convert \(folder)/comptabilite/grand-livre-2026.txt --rules \(folder)/comptabilite/regles"
  static let cooperative =
    "convert \(folder)/cooperative/livraisons-2026-04.xlsx --rules \(folder)/cooperative/regles"

  static let scenarios = [
    Scenario("convert-wholesaler", "\(wholesaler) -o achats.csv", "check achats.csv"),
    Scenario("convert-accounts", "\(accounts) -o achats.csv --source", "check achats.csv"),
    Scenario(
      "convert-cooperative", "\(cooperative) -o achats.csv --summary bilan.json", "check achats.csv",
      "check achats.csv --platform"),
    Scenario(
      "convert-errors", "\(accounts.replacing("comptabilite/regles", with: "cooperative/regles"))",
      "convert \(folder)/cooperative/livraisons-2026-04.xlsx --rules Fixtures/broken/E610",
      "convert Fixtures/broken/E610/export.csv --rules Fixtures/broken/E610 -o achats.csv --summary bilan.json",
      "convert Fixtures/broken/E610/export.csv --rules Fixtures/broken/E610 --accept-errors",
      "\(wholesaler) --strict -o strict.csv", "\(accounts) --year 2025 -o vide.csv"),
    Scenario(
      "convert-usage", "convert \(folder)/grossiste/releve-2026-03.csv",
      "\(wholesaler) --cantine-id 12", "\(wholesaler) --siret 123", "\(accounts) --rules nulle-part",
      "convert nulle-part.csv --rules \(folder)/grossiste/regles --siret 21050118700012",
      "convert \(folder)/grossiste/releve-2026-03.csv --rules \(folder)/grossiste/regles"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test(
    "Each export becomes the ledger that its own script says",
    arguments: [("grossiste", wholesaler), ("comptabilite", accounts), ("cooperative", cooperative)])
  func becomesTheExpectedLedger(name: String, line: String) throws {
    let egalim = try Egalim()
    let result = try egalim.run("\(line) -o achats.csv")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      String(decoding: try egalim.folder.read("achats.csv"), as: UTF8.self)
        == String(decoding: try ProjectFolder.fixtureBytes("exports/\(name)/attendu.csv"), as: UTF8.self))
    #expect(result.errors.contains("Rapproché au centime"))
  }

  @Test("Standard input and standard output will do, and the output is no input")
  func pipes() throws {
    let egalim = try Egalim()
    let export = try ProjectFolder.fixtureBytes("exports/comptabilite/grand-livre-2026.txt")
    let piped = try egalim.run("convert - --rules \(Self.folder)/comptabilite/regles", input: export)
    #expect(piped.status == 0)
    #expect(piped.stdout == (try ProjectFolder.fixtureBytes("exports/comptabilite/attendu.csv")))
    _ = try egalim.folder.write(export, to: "export.txt")
    let over = try egalim.run(
      "convert export.txt --rules \(Self.folder)/comptabilite/regles -o export.txt --force")
    #expect(over.status == 2)
    #expect(try egalim.folder.read("export.txt") == export)
  }

  @Test("The summary is what its schema says")
  func summarySchema() throws {
    let egalim = try Egalim()
    _ = try egalim.run("\(Self.wholesaler) -o achats.csv --summary bilan.json")
    let url = ProjectFolder.root.appendingPathComponent("docs/reference/convert.schema.json")
    let schema = try JSONSchema(Data(contentsOf: url))
    let json = try egalim.folder.readText("bilan.json")
    #expect(try schema.problems(of: json) == [])
  }
}
