import TestSupport
import Testing

/// What the platform would refuse is not declared, and what was read is not overwritten.
struct RefusedStatementTests {
  private static let row = ",Pain,Four,2026-03-02,10.00,BOULANGERIE,,,,,,\n"

  @Test("A SIRET of La Poste that fails Luhn is fine for a check, refused in a statement")
  func laPoste() throws {
    let egalim = try Egalim()
    try egalim.folder.write(UnreadContentTests.header + "35600000009075" + Self.row, to: "poste.csv")
    #expect(try egalim.run("check poste.csv").status == 0)
    let result = try egalim.run("declare poste.csv --statement simple -o bilan.csv")
    #expect(result.status == 1)
    #expect(result.errors.contains("erreur E515"))
    #expect(try egalim.writtenFiles() == ["poste.csv"])
  }

  @Test("A part in a folder is not written over the ledger of that name", arguments: ["purchases", "simple"])
  func partIsInput(statement: String) throws {
    let egalim = try Egalim()
    let ledger = UnreadContentTests.header + "21050118700012" + Self.row
    let name = statement == "purchases" ? "envoi/achats-2026-1.csv" : "envoi/bilans-simples-2026.csv"
    try egalim.folder.write(ledger, to: name)
    let result = try egalim.run("declare envoi --statement \(statement) -o envoi/ --force")
    #expect(result.status == 2)
    #expect(result.errors.contains("\(name) est un des fichiers lus"))
    #expect(try egalim.folder.readText(name) == ledger)
  }

  @Test(
    "The result is never written over a file that is read, whatever its role",
    arguments: [
      "report achats.csv -o achats.csv --force", "declare achats.csv --statement simple -o ./achats.csv --force",
      "declare achats.csv --statement simple --canteens cantines.csv -o cantines.csv --force",
      "declare . --statement purchases -o achats.csv --force",
    ])
  func outputIsInput(line: String) throws {
    let egalim = try Egalim()
    let ledger = UnreadContentTests.header + "21050118700012" + Self.row
    try egalim.folder.write(ledger, to: "achats.csv")
    let list = "siret,nom\n21050118700012,Ribiers\n"
    try egalim.folder.write(list, to: "cantines.csv")
    let result = try egalim.run(line)
    #expect(result.status == 2)
    #expect(result.errors.contains("est un des fichiers lus"))
    #expect(try egalim.folder.readText("achats.csv") == ledger)
    #expect(try egalim.folder.readText("cantines.csv") == list)
  }
}
