import Testing

@testable import EGalimImport

@Suite("How a rule names what feeds a field")
struct ColumnReferenceTests {
  private static let header = SourceHeader([
    "Désignation", "Prix", "", "Prix", "Date BL", "Total (2)", "A + B", "Marque", "HT",
  ])

  @Test(
    "Columns are found by name, rank among equals, place and letter",
    arguments: [
      ("Désignation", [0]), ("DESIGNATION", [0]), (" designation ", [0]), ("Prix", [1]), ("Prix (2)", [3]),
      ("prix (1)", [1]), ("#3", [2]), ("C", [2]), ("Total (2)", [5]), ("A + B", [6]), ("HT", [8]),
      ("Désignation + Marque", [0, 7]), ("#1 + Prix (2)", [0, 3]), ("date-bl", [4]),
    ] as [(String, [Int])])
  func columns(text: String, cells: [Int]) throws {
    #expect(try ColumnReference(text)?.cells(in: Self.header) == cells)
  }

  @Test(
    "What is not there is told by its name",
    arguments: [
      ("Libellé", "Libellé"), ("Prix (3)", "Prix (3)"), ("#10", "#10"), ("B", "B"), ("Désignation + Gamme", "Gamme"),
      ("PU", "PU"), ("21050118700012", "21050118700012"),
    ])
  func missing(text: String, name: String) {
    #expect(throws: MissingColumn(name: name)) { try ColumnReference(text)?.cells(in: Self.header) }
  }

  @Test(
    "A constant stands between quotes of any kind, or after a word: no spreadsheet takes it for a formula",
    arguments: [
      "\"Grossiste du Buëch\"", "« Grossiste du Buëch »", "«\u{A0}Grossiste du Buëch\u{A0}»", "“Grossiste du Buëch”",
      "valeur : Grossiste du Buëch", "Valeur: Grossiste du Buëch", "=Grossiste du Buëch",
    ])
  func constants(text: String) {
    #expect(ColumnReference(text) == .constant("Grossiste du Buëch"))
  }

  @Test("Nothing is no reference", arguments: ["", "  ", "\"\"", "« »", "="])
  func nothing(text: String) {
    #expect(ColumnReference(text) == nil)
  }

  @Test("What is written reads back", arguments: ["Désignation", "Libellé + Marque", "#3"])
  func roundTrip(text: String) {
    #expect(ColumnReference(text)?.text == text)
    #expect(ColumnReference(ColumnReference.constant("5,5 %").text) == .constant("5,5 %"))
  }

  @Test("Each cell of a header can be named so that it is found again")
  func references() {
    for cell in Self.header.names.indices {
      let text = Self.header.reference(toCell: cell)
      #expect(Self.header.cell(named: text) == cell, "\(text)")
    }
    #expect(Self.header.reference(toCell: 3) == "Prix (2)")
    #expect(Self.header.reference(toCell: 2) == "#3")
  }
}
