import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("Duplicate lines")
struct DuplicateTests {
  @Test("name the first line, within a file and across files, and count all the same")
  func places() {
    var reader = LedgerReader(ReadingOptions(today: today))
    let lines = [SampleLine.header, SampleLine().text, SampleLine(["prix_ht": "1"]).text, SampleLine().text]
    reader.read(bytes: Array(lines.joined(separator: "\n").utf8), path: "a.csv")
    reader.read(bytes: Array([SampleLine.header, SampleLine().text].joined(separator: "\n").utf8), path: "b.csv")
    #expect(
      reader.diagnostics.map(\.finding) == [.duplicateLine(first: "a.csv:2"), .duplicateLine(first: "a.csv:2")])
    #expect(reader.diagnostics.map(\.place.path) == ["a.csv", "b.csv"])
    #expect(reader.diagnostics.map(\.place.line) == [4, 2])
    #expect(reader.files.map(\.counted) == [3, 1])
  }

  @Test(
    "differ by any of canteen, date, supplier, description and amount",
    arguments: [
      ("siret", "35600000000048"), ("date", "2026-03-03"), ("fournisseur", "verger"), ("description", "pommes"),
      ("prix_ht", "12.51"),
    ])
  func different(column: String, cell: String) {
    #expect(readLines([SampleLine(), SampleLine([column: cell])]).diagnostics == [])
  }

  @Test(
    "differ by nothing else",
    arguments: [
      ("famille_produits", "BOISSONS"), ("categories_egalim", "IGP"), ("origine", ""), ("prix_ht", "12.5"),
      ("description", "\"Pommes\""),
    ])
  func same(column: String, cell: String) {
    #expect(readLines([SampleLine(), SampleLine([column: cell])]).diagnostics.map(\.code.rawValue) == ["W115"])
  }

  @Test("cells do not run into each other")
  func borders() {
    let lines = [
      SampleLine(["fournisseur": "ab", "description": "c"]), SampleLine(["fournisseur": "a", "description": "bc"]),
      SampleLine(["fournisseur": "", "description": "abc"]),
    ]
    #expect(readLines(lines).diagnostics == [])
  }

  @Test("are searched among the lines that count")
  func errorsApart() {
    let wrong = SampleLine(["famille_produits": "?"])
    #expect(readLines([wrong, SampleLine(), wrong]).diagnostics.map(\.code.rawValue) == ["E104", "E104"])
  }

  @Test("are not searched unless asked")
  func notAsked() {
    var options = ReadingOptions(today: today)
    options.findsDuplicates = false
    var reader = LedgerReader(options)
    reader.read(
      bytes: Array("\(SampleLine.header)\n\(SampleLine().text)\n\(SampleLine().text)\n".utf8), path: "a.csv")
    #expect(reader.diagnostics == [])
  }
}
