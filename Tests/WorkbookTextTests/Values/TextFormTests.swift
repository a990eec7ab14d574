import Testing

@testable import WorkbookText

@Suite("Small forms of text")
struct TextFormTests {
  @Test(
    "Columns have letters",
    arguments: [
      (0, "A"), (3, "D"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD"),
      (-1, ""),
    ])
  func letters(column: Int, expected: String) { #expect(CellAddress.letters(ofColumn: column) == expected) }

  @Test("Addresses read back")
  func addresses() {
    for column in 0..<16_384 {
      let address = CellAddress(column: column, row: column * 64 + 1)
      #expect(CellAddress(Array(address.description.utf8)[...]) == address)
    }
    #expect(CellAddress(column: 3, row: 17).description == "D17")
  }

  @Test("What is no address reads as none", arguments: ["", "D", "17", "17D", "D1x", "é1", "$D$1", "D-1"])
  func noAddress(text: String) { #expect(CellAddress(Array(text.utf8)[...]) == nil) }

  @Test("Endless addresses are far outside, and do not overflow")
  func endlessAddress() {
    let text = String(repeating: "Z", count: 100) + String(repeating: "9", count: 100)
    let address = CellAddress(Array(text.utf8)[...])
    #expect((address?.column ?? 0) > 1 << 20)
    #expect((address?.row ?? 0) > 1 << 30)
  }

  @Test(
    "Escaped characters",
    arguments: [
      ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x00e9_", "é"), ("plain_text", "plain_text"),
      ("_x0000_", "_x0000_"), ("_xD800_", "_xD800_"), ("_x00G0_", "_x00G0_"), ("_x000A", "_x000A"),
      ("_x0041__x0042_", "AB"), ("__x0041_", "_A"), ("", ""),
    ])
  func escapes(stored: String, expected: String) {
    var bytes = Array("_x0041_".utf8) + Array(stored.utf8)
    EscapedText.unescape(&bytes, from: 7)
    #expect(String(decoding: bytes, as: UTF8.self) == "_x0041_" + expected)
  }

  @Test(
    "Dates stored as text",
    arguments: [
      ("2026-01-31", "2026-01-31"), ("2026-01-31T00:00:00", "2026-01-31"), ("2026-01-31T00:00:00.000Z", "2026-01-31"),
      ("2026-01-31T08:30:00", "2026-01-31T08:30:00"), ("2026-01-31T08:30:00.5Z", "2026-01-31T08:30:00"),
      ("T08:30:00", "T08:30:00"), ("x", "x"), ("", ""), ("2026-01-31T", "2026-01-31"),
    ])
  func storedDates(stored: String, expected: String) {
    var output: [UInt8] = []
    ISOText.appendTidied(Array(stored.utf8)[...], to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test(
    "Durations",
    arguments: [
      ("PT08H30M00S", "08:30:00"), ("PT36H30M00.000S", "36:30:00"), ("PT0S", "00:00:00"), ("PT90M", "01:30:00"),
      ("P1D", "P1D"), ("-PT1H", "-PT1H"), ("PT1X", "PT1X"), ("PT120H05M59.9S", "120:05:59"),
    ])
  func durations(stored: String, expected: String) {
    var output: [UInt8] = []
    ISOText.appendDuration(Array(stored.utf8)[...], to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test(
    "References from part to part",
    arguments: [
      ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"), ("/xl/styles.xml", "xl/styles.xml"),
      ("../docProps/app.xml", "docProps/app.xml"), ("./a.xml", "xl/a.xml"), ("a\\b.xml", "xl/a/b.xml"),
      ("../../a.xml", nil), ("../../../etc/passwd", nil), ("/../a", nil), ("http://example.org/a", nil),
      ("file:///etc/passwd", nil), ("C:\\a", nil), ("", nil), ("..", nil), ("/", nil), ("a\0b", nil),
    ] as [(String, String?)])
  func references(target: String, expected: String?) {
    #expect((try? PartPath.resolve(target, from: "xl/workbook.xml")) == expected)
  }

  @Test(
    "Parts with references have a part that lists them",
    arguments: [("", "_rels/.rels"), ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"), ("a.xml", "_rels/a.xml.rels")])
  func listOfReferences(part: String, expected: String) { #expect(PartPath.relationships(of: part) == expected) }
}
