import TestSupport
import Testing

/// What `egalim rules` prints and writes, as recorded.
struct RulesGoldenTests {
  static let wholesaler = "Fixtures/exports/grossiste/releve-2026-03.csv"
  static let accounts = "Fixtures/exports/comptabilite/grand-livre-2026.txt"
  static let cooperative = "Fixtures/exports/cooperative/livraisons-2026-04.xlsx"

  static let scenarios = [
    Scenario(
      "rules-wholesaler", "rules init \(wholesaler) --siret 21050118700012", "rules check \(wholesaler)",
      "convert \(wholesaler) --rules regles -o achats.csv"),
    Scenario("rules-accounts", "rules init \(accounts) -o comptes", "rules check \(accounts) --rules comptes"),
    Scenario("rules-cooperative", "rules init \(cooperative)", "rules check \(cooperative)"),
    Scenario(
      "rules-check", "rules check \(wholesaler) --rules Fixtures/exports/grossiste/regles",
      "rules check \(wholesaler) --rules Fixtures/rules --strict",
      "rules check \(wholesaler) --rules Fixtures/rules --format json",
      "rules check \(wholesaler) --rules Fixtures/rules --format csv",
      "rules check \(accounts) --rules Fixtures/exports/grossiste/regles"),
    Scenario(
      "rules-usage", "rules", "rules zut \(wholesaler)", "rules init", "rules init -",
      "rules init \(wholesaler) --strict", "rules check \(wholesaler) --siret 21050118700012",
      "rules init \(wholesaler) --siret 123", "rules check \(wholesaler) --rules nulle-part",
      "rules init nulle-part.csv", "rules init \(wholesaler) -o r", "rules init \(wholesaler) -o r"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("What is there is replaced only with consent, and the draft is the same on every run")
  func replacing() throws {
    let egalim = try Egalim()
    #expect(try egalim.run("rules init \(Self.wholesaler)").status == 0)
    let first = try egalim.folder.read("regles/articles.csv")
    _ = try egalim.folder.write("à moi\n", to: "regles/articles.csv")
    #expect(try egalim.run("rules init \(Self.wholesaler)").status == 3)
    #expect(try egalim.folder.read("regles/articles.csv") == Array("à moi\n".utf8))
    #expect(try egalim.run("rules init \(Self.wholesaler) --force").status == 0)
    #expect(try egalim.folder.read("regles/articles.csv") == first)
  }
}
