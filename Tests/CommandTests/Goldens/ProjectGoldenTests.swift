import Foundation
import TestSupport
import Testing

/// What `egalim init`, `egalim status` and the commands without paths print and write, as recorded.
struct ProjectGoldenTests {
  private static let gaps = "projects/lacunes"

  static let scenarios = [
    Scenario("project-init", "init", "report", "status"),
    Scenario(
      "project-commands", "init", "check", "territory", "compare 2026-01 2026-02",
      "declare --statement simple -o bilans.csv", "lines --where labels:BIO", "duplicates",
      "report --year 2025", "report --canteens absent.csv"),
    Scenario(
      "project-replacing", "init", "init", "init --force", "init --canteens c.csv", "init --year 2006",
      "init ailleurs --year 2025", "init ailleurs --existing", "init LISEZMOI.txt", "init LISEZMOI.txt/sous --force",
      "init LISEZMOI.txt --existing"),
    Scenario(
      "project-existing", "init lacunes --existing --force", "creer lacunes/achats --existant", "status lacunes",
      "init lacunes --existing --force --canteens nulle-part.csv", beginning: gaps),
    Scenario(
      "project-existing-others", "init lacunes --existing --force --canteens repas.csv",
      "init lacunes --existing --force --meals cantines.csv",
      "init lacunes --existing --force --canteens achats/ecoles.csv", "init lacunes --existing --force --meals achats",
      "init lacunes --existing --force --canteens egalim.json",
      beginning: gaps),
    Scenario("project-status", "status lacunes", "status lacunes --year 2025", beginning: gaps),
    Scenario("project-status-json", "status lacunes --format json", beginning: gaps),
    Scenario(
      "project-status-forms", "etat lacunes --format markdown", "etat lacunes --format csv --dialect standard",
      beginning: gaps),
    Scenario("project-broken", "check", "init", "status nulle-part", "status Fixtures/broken/E701.json"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
