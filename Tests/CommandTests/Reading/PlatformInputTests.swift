import Foundation
import TestSupport
import Testing

/// What `check --platform` may be given.
struct PlatformInputTests {
  private static let ledger = UnreadContentTests.header + UnreadContentTests.sound

  @Test("A pipe is read once")
  func pipe() throws {
    let egalim = try Egalim()
    let result = try egalim.run("check - --platform", input: Array(Self.ledger.utf8))
    #expect(result.status == 0)
    #expect(result.output.contains("oui, la plateforme l'accepterait"))
  }

  @Test("Of a folder, what is not meant for the platform is left aside and said")
  func folder() throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger, to: "envoi/achats.csv")
    try egalim.folder.write("siret;date;repas_servis\n21050118700012;2026-03;100\n", to: "envoi/repas.csv")
    try egalim.folder.write("bonjour", to: "envoi/notes.txt")
    let result = try egalim.run("check envoi --platform")
    #expect(result.status == 0)
    #expect(
      result.output
        == "envoi/achats.csv\u{A0}: oui, la plateforme l'accepterait, si la cantine y existe et que vous la gérez.\n")
    #expect(result.errors.contains("envoi/repas.csv\u{A0}: fichier laissé de côté"))
    #expect(result.errors.contains("envoi/notes.txt\u{A0}: fichier laissé de côté"))
  }

  @Test("An address of a canteen list reaches no output, in whatever column it stands", arguments: ["text", "json"])
  func addresses(format: String) throws {
    let egalim = try Egalim()
    let header = try #require(egalim.run("template canteens --dialect standard").output.split(separator: "\n").first)
    for column in 0..<12 {
      var cells = [
        "21050118700012", "Ribiers", "", "70", "9800", "Crèche", "site", "direct", "public", "", "", "",
      ]
      cells[column] = "jeanne.martin@mairie.example"
      try egalim.folder.write("\(header)\n\(cells.joined(separator: ","))\n", to: "cantines.csv")
      for command in ["check cantines.csv --platform --format \(format)", "check cantines.csv --format \(format)"] {
        let result = try egalim.run(command)
        #expect(!(result.output + result.errors).contains("jeanne"), "column \(column): \(command)")
      }
    }
  }
}
