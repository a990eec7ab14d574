import TestSupport
import Testing

@testable import EGalimReports

@Suite("Pieces of pages")
struct MarkupTests {
  /// U+FFFE, U+FFFF, U+FDD0 and U+1FFFE, which no text may hold and no source can spell.
  static let noncharacters = String(
    decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90, 0xF0, 0x9F, 0xBF, 0xBE] as [UInt8], as: UTF8.self)

  static let hostile = [
    "</style><script>alert(1)</script>", "]]>", "<![CDATA[", "\"><img onerror='x'>", "&amp;", "&#x3c;b>", "<!--", "-->",
    "\u{202E}gnp.exe", "a\u{0}b\u{1B}[31m", noncharacters, "\u{85}\u{2028}", "l'été",
    "e\u{301}\u{338}<\u{338}", "\r\n\t", "{{7*7}}", "javascript:alert(1)", "林檎 🍎",
  ]

  @Test("Whatever a text holds, it stays a text, in elements and in attributes", arguments: hostile)
  func texts(_ hostile: String) throws {
    let page = Markup(
      .body,
      [
        Markup(.p, text: hostile), Markup(.div, [Attribute(.ariaLabel, hostile)], [Markup(text: hostile)]),
        Markup(.circle, [Attribute(.cx, 1)], [Markup(.title, text: hostile)]),
      ])
    let read = try ReadPage(Markup.document([page]))
    #expect(read.root.all.map(\.name) == ["body", "p", "div", "circle", "title"])
    let shown = read.all("p").first?.text
    #expect(shown == read.all("div").first?.attributes["aria-label"])
    #expect(shown == read.all("title").first?.text)
    // Nothing that drives, hides or reorders is left, and what can be seen is as it was.
    #expect(shown?.unicodeScalars.contains { $0.value < 0x20 || (0x202A...0x202E).contains($0.value) } == false)
    if hostile.unicodeScalars.allSatisfy({ (0x20..<0x7F).contains($0.value) }) { #expect(shown == hostile) }
  }

  @Test("Random texts stay texts", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: 61_000 + seed)
    let text = (0..<200).map { _ -> String in
      let value = random.oneIn(2) ? UInt32(random.below(0x80)) : UInt32(random.below(0x11_0000))
      return Unicode.Scalar(value).map { String($0) } ?? ""
    }.joined()
    let read = try ReadPage(Markup.document([Markup(.p, [Attribute(.ariaLabel, text)], text: text)]))
    #expect(read.root.elements.isEmpty)
    #expect(read.root.text == read.root.attributes["aria-label"])
  }

  @Test("A table: caption, scopes, numbers, a foot, links")
  func table() throws {
    var linked = DisplayTable.Cell("A & B")
    linked.link = Anchor("cantine").numbered(1)
    let table = DisplayTable(
      title: "Titre <1>", columns: [.text("nom"), .number("n"), .number(""), .text("c"), .text("d")],
      rows: [
        DisplayTable.Row([linked, "1", "2", "x", "y"], remark: DisplayTable.Cell("bien", .met)),
        DisplayTable.Row(texts: ["tout", "1", "2", "", ""]),
      ], remarkTitle: "état", summaryRows: 1)
    let read = try ReadPage(Markup.document([HTMLTable.markup(table)]))
    #expect(read.all("caption").map(\.text) == ["Titre <1>"])
    #expect(
      read.all("thead").flatMap { $0.all("th") }.map { $0.attributes["scope"] } == Array(repeating: "col", count: 5))
    #expect(read.all("tbody").flatMap { $0.all("th") }.map(\.text) == ["A & B"])
    #expect(read.all("tfoot").flatMap { $0.all("th") }.map { $0.attributes["scope"] } == ["row"])
    #expect(read.all("a").map { $0.attributes["href"] } == ["#cantine-1"])
    #expect(read.all("td").filter { $0.has("n") }.map(\.text) == ["1", "2", "1", "2"])
    #expect(read.all("td").filter { $0.has("met") }.map(\.text) == ["bien"])
    // Five columns may be wider than a phone: their box is reached and named.
    #expect(read.root.attributes["role"] == "region")
    #expect(read.root.attributes["aria-label"] == "Titre <1>")
  }
}
