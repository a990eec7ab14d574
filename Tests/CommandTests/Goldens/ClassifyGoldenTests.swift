import TestSupport
import Testing

/// What `egalim classify` prints and writes, as recorded.
struct ClassifyGoldenTests {
  static let folder = "Fixtures/classification"
  static let gaps = "\(folder)/a-classer.csv"
  static let learned = "--learn \(folder)/classe-2025.csv"

  static let scenarios = [
    Scenario("classify", "classify \(gaps)"),
    Scenario("classify-learn", "classify \(gaps) \(learned)"),
    Scenario("classify-sure", "classify \(gaps) \(learned) --min-confidence élevée"),
    Scenario("classify-json", "classify \(gaps) \(learned) --format json"),
    Scenario("classify-csv", "classify \(gaps) \(learned) --format csv -o propositions.csv"),
    Scenario(
      "classify-apply", "classify \(gaps) \(learned) --apply -o achats.csv",
      "classify achats.csv \(learned) --apply -o encore.csv"),
    Scenario("classify-apply-low", "classify \(gaps) \(learned) --apply --min-confidence faible -o -"),
    Scenario(
      "classify-several", "classify \(folder)/a-classer.csv \(Workbooks.months) --sheet Octobre --apply -o classes.csv",
      "classify \(folder)/a-classer.csv \(Workbooks.months) --sheet Octobre --apply -o classes/ --format csv"),
    Scenario("classify-nothing", "classify Fixtures/demo/achats/2026-traiteur.csv --min-confidence élevée"),
    Scenario(
      "classify-wrong", "classify \(gaps) --apply", "classify - --apply -o achats.csv", "classify absent.csv",
      "classify Fixtures/demo/repas.csv", "classify Fixtures/layouts", "classify \(gaps) --min-confidence sûre"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("The ledger that is read is never written over", arguments: ["", " --force"])
  func keepsInput(force: String) throws {
    let egalim = try Egalim()
    let bytes = try ProjectFolder.fixtureBytes("classification/a-classer.csv")
    try egalim.folder.write(bytes, to: "achats.csv")
    let result = try egalim.run("classify achats.csv --apply -o achats.csv\(force)")
    #expect(result.status == 2)
    #expect(try egalim.folder.read("achats.csv") == bytes)
  }

  @Test("What is classified counts: the report reads it")
  func isRead() throws {
    let egalim = try Egalim()
    _ = try egalim.run("classify \(Self.gaps) \(Self.learned) --apply -o achats.csv")
    let result = try egalim.run("check achats.csv --ignore W101")
    // The lines that stay without a family, and nothing else.
    #expect(result.output.split(separator: "\n").filter { $0.contains(" E101 ") }.count == 3)
    #expect(result.errors.contains("3\u{A0}erreurs"))
  }
}
