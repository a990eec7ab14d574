import TestSupport
import Testing

/// The same three purchases in every encoding come to one report, by name and through standard input.
struct TextFormsTests {
  static let texts = ["windows-1252", "iso-8859-15", "utf-8-avec-marque", "utf-16", "utf-16-sans-marque"]

  @Test("One report, byte for byte, whatever the encoding", arguments: texts)
  func sameReport(name: String) throws {
    let egalim = try Egalim()
    let line = "--format csv --by supplier"
    let expected = try egalim.run("report Fixtures/texts/utf-8-avec-marque.csv \(line)")
    #expect(expected.output.contains("Élevage du Buëch"))
    let named = try egalim.run("report Fixtures/texts/\(name).csv \(line)")
    let piped = try egalim.run("report - \(line)", input: ProjectFolder.fixtureBytes("texts/\(name).csv"))
    for result in [named, piped] {
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.stdout == expected.stdout)
    }
  }

  @Test("What was asked of the encoding is in the command that shows more")
  func advice() throws {
    let result = try Egalim().run("report Fixtures/broken/E104.csv --encodage iso-8859-15")
    let words = result.output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(words.contains("egalim check Fixtures/broken/E104.csv --encoding iso-8859-15"))
  }
}
