import Testing

@testable import JSONText

/// What is told of a text that is not JSON: each mistake once, at its place, and what follows is read all the same.
struct JSONMistakesTests {
  /// A text, its mistakes as `line:column`, and what could still be read of the member `z`.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let found: [(JSONTrouble.Kind, String)]
    let last: Int?
    var testDescription: String { text }

    init(_ text: String, _ found: [(JSONTrouble.Kind, String)], z: Int? = 9) {
      self.text = text
      self.found = found
      last = z
    }
  }

  static let cases = [
    Case("{\"a\": [\"b\", \"c\"\n\"z\": 9}", [(.missingBracket("]"), "1:16")]),
    Case("{\"a\": [\"b\",\n\"z\": 9}", [(.missingBracket("]"), "1:11")]),
    Case("{\"a\": [{\"b\": 1},\n\"z\": 9}", [(.missingBracket("]"), "1:16")]),
    Case("{ // note\n \"z\": 9 }", [(.comment, "1:3")]),
    Case("{ \"a\": 1, /* b\n c */ \"z\": 9 }", [(.comment, "1:11")]),
    Case("# titre\n{\"z\": 9}", [(.comment, "1:1")]), Case("{\"z\": 9,}", [(.extraComma, "1:8")]),
    Case("{,\"z\": 9}", [(.extraComma, "1:2")]), Case("{\"a\": 1,,\"z\": 9}", [(.extraComma, "1:9")]),
    Case("{\"a\": 1\n \"z\": 9}", [(.missingComma, "1:8")]), Case("{\"a\": [1 2], \"z\": 9}", [(.missingComma, "1:9")]),
    Case("{\"a\" 1,\n\"z\": 9}", [(.missingColon, "1:2")]), Case("{\"a\" = 1,\n\"z\": 9}", [(.missingColon, "1:2")]),
    Case("{\"a\":,\n\"z\": 9}", [(.missingValue, "1:2")]),
    Case("{'a': 'b', \"z\": 9}", [(.otherQuotes, "1:2"), (.otherQuotes, "1:7")]),
    Case("{“a”: «b», \"z\": 9}", [(.otherQuotes, "1:2"), (.otherQuotes, "1:7")]),
    Case("{a: 1,\nz: 9}", [(.missingQuotes, "1:2"), (.missingQuotes, "2:1")]),
    Case("{\"a\": achats/x.csv,\n\"z\": 9}", [(.missingQuotes, "1:7")]),
    Case(
      "{\"a\": True, \"b\": None, \"c\": oui, \"z\": 9}",
      [(.otherWord(right: "true"), "1:7"), (.otherWord(right: "null"), "1:18"), (.otherWord(right: "true"), "1:29")]),
    Case("{\"a\": \"b,\n\"z\": 9}", [(.unclosedText, "1:7")]),
    Case("{\"a\": \"b\tc\", \"z\": 9}", [(.controlCharacter, "1:9")]),
    Case(#"{"a": "x\2y\q", "z": 9}"#, [(.badEscape, "1:9"), (.badEscape, "1:12")]),
    Case(#"{"a": "\ud800", "z": 9}"#, [(.loneSurrogate, "1:8")]),
    Case(
      "{\"a\": 01, \"b\": 1,5, \"c\": .5, \"z\": 9}", [(.badNumber, "1:7"), (.badNumber, "1:16"), (.badNumber, "1:26")]),
    Case("{\"a\": 30 %,\n\"z\": 9}", [(.unexpected, "1:10")]),
    Case("{\"a\": [1, 2}, \"z\": 9}", [(.wrongBracket(expected: "]"), "1:12"), (.trailingText, "1:13")], z: nil),
    Case("[{\"z\": 9]", [(.wrongBracket(expected: "}"), "1:9")], z: nil),
    Case("{\"z\": 9", [(.unexpectedEnd(missing: "}"), "1:8")]),
    Case("{\"a\": [1,", [(.unexpectedEnd(missing: "]"), "1:10")], z: nil),
    Case("{\"z\": 9} {\"a\": 1}", [(.trailingText, "1:10")]), Case("", [(.empty, "1:1")], z: nil),
    Case("// rien", [(.comment, "1:1")], z: nil),
    Case("{\u{A0}\"z\": 9}", [(.unexpected, "1:2")]), Case("{\"é\": 1 \"z\": 9}", [(.missingComma, "1:8")]),
    Case("\u{FEFF}{\"z\": 9,}", [(.extraComma, "1:8")]), Case("{\r\n\"z\": 9,\r\n}", [(.extraComma, "2:7")]),
    Case("{\r\"z\": 9,\r}", [(.extraComma, "2:7")]),
  ]

  @Test(arguments: cases)
  func toldOnceAtTheirPlaces(_ each: Case) {
    let document = JSONDocument(Array(each.text.utf8))
    let found = document.troubles.map { trouble in
      let position = document.position(of: trouble.offset)
      return "\(trouble.kind) \(position.line):\(position.column)"
    }
    #expect(found == each.found.map { "\($0.0) \($0.1)" })
    #expect(document.value?["z"]?.wholeNumber == each.last)
  }

  @Test("Windows-1252 is told once, at its first letter, and the rest is read")
  func otherEncoding() {
    let bytes = Array("{\"a\": \"".utf8) + [0xE9, 0xE8] + Array("\",\n\"z\": 9}".utf8)
    let document = JSONDocument(bytes)
    #expect(document.troubles.map(\.kind) == [.invalidUTF8(byte: 0xE9)])
    #expect(document.troubles.first?.offset == 7)
    #expect(document.value?["z"]?.wholeNumber == 9)
  }

  @Test("What one mistake makes of the rest of a long line is told once, in no more time than reading it")
  func longLine() {
    let document = JSONDocument(Array(("{\"a\":[" + String(repeating: "a,", count: 200_000) + "1]}").utf8))
    #expect(document.troubles.count == 1)
  }

  @Test("Troubles are bounded, and reading stops there")
  func bounded() {
    let document = JSONDocument(
      Array((String(repeating: "[,\n", count: 60)).utf8), limits: JSONDocument.Limits(troubles: 5))
    #expect(document.troubles.count == 5)
  }

  @Test("The line and the text of a trouble can be shown")
  func excerpts() {
    let document = JSONDocument(Array("{\r\n  \"a\": 'b'\r\n}".utf8))
    let offset = document.troubles.first?.offset ?? -1
    #expect(document.line(at: offset) == "  \"a\": 'b'")
    #expect(document.troubles.first?.text == "'b'")
    #expect(document.line(at: 10_000) == "}")
    #expect(document.source(from: 5, to: 2) == "" && document.source(from: 0, to: 10_000) == "")
  }
}
