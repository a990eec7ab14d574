import Testing

@testable import CommandLineKit

@Suite("Wrapping prose")
struct TextWrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("un deux trois", 20, ["un deux trois"]),
    ("un deux trois", 7, ["un deux", "trois"]),
    ("un deux trois", 6, ["un", "deux", "trois"]),
    ("anticonstitutionnellement vite", 10, ["anticonstitutionnellement", "vite"]),
    ("été été", 7, ["été été"]),
    ("a  b ", 10, ["a b"]),
    ("a\nb\n\nc", 10, ["a", "b", "", "c"]),
    // No-break spaces hold.
    ("au moins 40\u{A0}% ici", 11, ["au moins", "40\u{A0}% ici"]),
    ("vraiment vrai\u{202F}?", 13, ["vraiment", "vrai\u{202F}?"]),
    ("dire «\u{A0}oui\u{A0}»", 9, ["dire", "«\u{A0}oui\u{A0}»"]),
    ("a b", 0, ["a", "b"]),
    ("a b", -4, ["a", "b"]),
  ])
  func breaksAtPlainSpacesOnly(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(TextWrapping.lines(text, width: width) == expected)
  }

  @Test(arguments: 0..<200)
  func losesNothingAndKeepsTheWidth(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      String(repeating: "é", count: Int.random(in: 1...12, using: &random))
    }
    let width = Int.random(in: 12...60, using: &random)
    let lines = TextWrapping.lines(words.joined(separator: " "), width: width)
    #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= width })
    for (line, next) in zip(lines, lines.dropFirst()) {
      let first = next.prefix { $0 != " " }
      #expect(line.count + 1 + first.count > width, "the next word would have fitted")
    }
  }
}
