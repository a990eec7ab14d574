import Testing

@testable import JSONText

/// What is JSON and what is not, to the letter of RFC 8259.
struct JSONGrammarTests {
  static let accepted = [
    "{}", "[]", "null", "true", "false", "0", "-0", "1", "-12", "0.5", "1e5", "1E+5", "1.25e-3",
    "123456789012345678901",
    #""""#, #""a""#, #""é €😀""#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\u00E9""#, #""\ud83d\ude00""#, #""\u0000""#,
    " \t\r\n[ \t\r\n1 , 2 ] \n", #"{"a":1}"#, #"{"a":{"b":[{}]},"c":[]}"#, #"{"":0}"#, #"{"a":1,"a":2}"#,
    #"[null,true,false]"#, "[true\n,false\r\n]", #"{"a" : "b"}"#, "\"\u{7F}\"", "\"\u{2028}\"", "\u{FEFF}[1]",
  ]

  @Test(arguments: accepted)
  func accepts(_ text: String) {
    let document = JSONDocument(Array(text.utf8))
    #expect(document.troubles == [])
    #expect(document.value != nil)
  }

  static let refused = [
    "", " ", "nul", "True", "tru", "truefalse", "true false", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1", "[", "]", "{",
    "}",
    #"{"a"}"#, #"{"a":}"#, #"{"a" 1}"#, #"{"a":1,}"#, #"{"a":1"#, #"{1:1}"#, #"{a:1}"#, #"{'a':1}"#, "{,}", "[}", "{]",
    "01", "-01", "1.", ".5", "+1", "1e", "1e+", "-", "--1", "1.2.3", "0x10", "1_000", "NaN", "Infinity", "1,5",
    #""a"#, #"""#, "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"", #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud83d""#,
    #""\ude00""#, #""\ud83d\u0041""#, #""\ud83dx""#, #""\"#, "[1]//x", "/*x*/[1]", "#x\n[1]", "[1]x", "[1][2]", "1 2",
    "\u{A0}[1]", "[1\u{B}]", "[1]\u{C}", "“a”", "[“a”]", #"{"a":1]"#, #"[1}"#, #"{"a"::1}"#, #"{"a":1 "b":2}"#, ":",
    ",",
    "[:]", "*", "[1\u{0}]", #"["a]"#, "{\"a\": oui}",
  ]

  @Test(arguments: refused)
  func refuses(_ text: String) {
    #expect(JSONDocument(Array(text.utf8)).troubles != [])
  }

  static let badBytes: [[UInt8]] = [
    [0x22, 0xE9, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    [0x22, 0xE2, 0x82, 0x22], [0xFF, 0xFE, 0x5B, 0x00], [0x5B, 0x00, 0x5D, 0x00], [0xFE, 0xFF, 0x00, 0x5B], [0xE9],
    [0x5B, 0xFF, 0x5D], [0x22, 0x80, 0x22],
  ]

  @Test(arguments: badBytes)
  func refusesOtherEncodings(_ bytes: [UInt8]) {
    #expect(JSONDocument(bytes).troubles != [])
  }

  @Test(
    "What escapes stand for",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9""#, "A\u{E9}"), (#""\ud83d\ude00""#, "😀"),
      (#""e\u0301""#, "e\u{301}"), ("\"é\"", "é"),
    ])
  func escapes(_ text: String, _ meaning: String) {
    let value = JSONDocument(Array(text.utf8)).value?.text
    #expect(value.map { Array($0.utf8) } == Array(meaning.utf8))
  }

  @Test("A number is kept as it is written")
  func numbers() {
    let value = JSONDocument(Array("[1.10, 1e400, -0, 12345678901234567890]".utf8)).value
    let contents = value?.list?.map(\.content)
    #expect(contents == [.number("1.10"), .number("1e400"), .number("-0"), .number("12345678901234567890")])
    #expect(value?.list?.map(\.wholeNumber) == [nil, nil, 0, nil])
  }

  @Test("Members keep their order, and a name may stand there twice")
  func members() {
    let value = JSONDocument(Array(#"{"b": 1, "a": 2, "b": 3}"#.utf8)).value
    #expect(value?.members?.map(\.name) == ["b", "a", "b"])
    #expect(value?["b"]?.wholeNumber == 1)
    #expect(value?["c"] == nil)
  }

  @Test("Depth and size are bounded", arguments: [63, 64, 65, 100_000])
  func depth(count: Int) {
    let text = String(repeating: "[", count: count) + String(repeating: "]", count: count)
    let troubles = JSONDocument(Array(text.utf8)).troubles.map(\.kind)
    #expect(troubles == (count <= 64 ? [] : [.tooDeep(limit: 64)]))
    let limited = JSONDocument(Array(text.utf8), limits: JSONDocument.Limits(bytes: 10)).troubles.map(\.kind)
    #expect(limited == [.tooLarge(limit: 10)])
  }
}
