import CommandLineKit
import Testing

@Suite("Finding what was meant")
struct SuggestionsTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("annee", "annee", 0), ("anne", "annee", 1), ("yaer", "year", 1),
    ("chek", "check", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("année", "annee", 1), ("ab", "ba", 1),
  ])
  func countsEdits(_ first: String, _ second: String, _ expected: Int) {
    #expect(Suggestions.editDistance(first, second) == expected)
    #expect(Suggestions.editDistance(second, first) == expected)
  }

  @Test(arguments: [
    ("anne", ["annee"]),
    ("Année", ["annee"]),
    ("yaer", ["year"]),
    // Equally near: all of them, in order.
    ("cant", ["canteens", "cantines"]),
    // An edit is nearer than a beginning.
    ("by", ["by"]),
    // Short texts allow one edit only.
    ("bo", ["by"]),
    ("xy", ["by"]),
    ("zzz", []),
    ("", []),
    ("completely-else", []),
  ])
  func findsTheNearest(_ text: String, _ expected: [String]) {
    let names = ["year", "annee", "canteens", "cantines", "by", "output"]
    #expect(Suggestions.nearest(to: text, among: names) == expected)
  }

  @Test
  func offersThreeAtMostAndEachOnce() {
    let names = ["aaa1", "aaa1", "aaa2", "aaa3", "aaa4"]
    #expect(Suggestions.nearest(to: "aaa", among: names) == ["aaa1", "aaa2", "aaa3"])
  }

  @Test(arguments: 0..<200)
  func anEditIsWorthOne(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let letters = Array("abcde")
    let word = (0..<Int.random(in: 1...12, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
    var edited = word
    let place = Int.random(in: 0..<word.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: edited.remove(at: place)
    case 1: edited.insert("z", at: place)
    case 2: edited[place] = "z"
    default: edited.swapAt(place, max(0, place - 1))
    }
    let distance = Suggestions.editDistance(String(word), String(edited))
    #expect(distance == (word == edited ? 0 : 1))
  }
}
