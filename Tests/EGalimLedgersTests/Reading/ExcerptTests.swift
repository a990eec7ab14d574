import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("The source line under a diagnostic")
struct ExcerptTests {
  /// What a terminal would show underlined.
  private static func underlined(_ excerpt: Diagnostic.Excerpt) -> String {
    let scalars = Array(excerpt.text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.dropFirst(excerpt.offset).prefix(excerpt.length))
    return String(view)
  }

  private static func excerpts(_ line: SampleLine) -> [Diagnostic.Excerpt] {
    readLedger("\(SampleLine.header)\n\(line.text)\n", excerpts: true).diagnostics.compactMap(\.excerpt)
  }

  @Test(
    "underlines the cell",
    arguments: [
      ("FRUIT", "FRUIT"), (" FRUIT ", " FRUIT "), ("\"FRUIT\"", "\"FRUIT\""),
      ("\"FR \"\"X\"\" IT\"", "\"FR \"\"X\"\" IT\""),
      ("\"FRUIT\nLEGUME\"", "\"FRUIT"), ("🥕🥕", "🥕🥕"), ("e\u{301}", "e\u{301}"),
    ])
  func cell(cell: String, expected: String) throws {
    let excerpt = try #require(Self.excerpts(SampleLine(["famille_produits": cell, "description": "Œufs 🥚"])).first)
    #expect(Self.underlined(excerpt) == expected)
    #expect(excerpt.text.hasPrefix("21010034300016;Œufs 🥚;"))
    #expect(!excerpt.text.contains("\n"))
  }

  @Test("an empty cell still shows a caret", arguments: ["description", "famille_produits"])
  func emptyCell(column: String) throws {
    let line = SampleLine([column: ""])
    let excerpt = try #require(Self.excerpts(line).first)
    #expect(excerpt.offset == (line.column(of: column) ?? 0) - 1)
    #expect(excerpt.length == 1)
  }

  @Test("a very long line is cut around the cell", arguments: [0, 50, 200, 5_000])
  func window(padding: Int) throws {
    let text = String(repeating: "é", count: padding)
    for line in [
      SampleLine(["description": text + ".", "famille_produits": "FRUIT", "definition_local_km": ""]),
      SampleLine(["description": text + ".", "famille_produits": "FRUIT", "fournisseur": text]),
    ] {
      let excerpt = try #require(Self.excerpts(line).first)
      #expect(Self.underlined(excerpt) == "FRUIT")
      #expect(excerpt.text.unicodeScalars.count <= 162)
      #expect(excerpt.text.hasPrefix("…") == (line.text.unicodeScalars.count > 160 && padding > 50))
    }
  }

  @Test("a whole record is underlined as far as it is shown")
  func whole() throws {
    let short = try #require(
      readLedger("\(SampleLine.header)\nun;deux\n", excerpts: true).diagnostics.first?.excerpt)
    #expect(Self.underlined(short) == "un;deux")
    let long = try #require(
      readLedger("\(SampleLine.header)\n;\(String(repeating: "x", count: 500))\n", excerpts: true).diagnostics
        .first?.excerpt)
    #expect(Self.underlined(long) == ";" + String(repeating: "x", count: 159))
    #expect(long.text.hasSuffix("…"))
  }

  @Test("a byte at fault is underlined where it stands")
  func byte() throws {
    let excerpt = try #require(
      readLedger("\(SampleLine.header)\n21010034300016;jus \"bio\";;;;;;;;;;\n", excerpts: true).diagnostics
        .first?.excerpt)
    #expect(Self.underlined(excerpt) == "\"")
    #expect(excerpt.offset == 19)
  }

  @Test("is not made unless asked for")
  func notAsked() {
    #expect(readLines([SampleLine(["date": "?"])]).diagnostics.compactMap(\.excerpt) == [])
  }
}
