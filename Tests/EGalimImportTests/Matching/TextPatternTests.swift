import EGalimImport
import Testing

@Suite("Patterns of article rules")
struct TextPatternTests {
  @Test(
    "A text is found anywhere, accents and case ignored",
    arguments: [
      ("yaourt", "YAOURTS NATURE 125G", true), ("crème", "Creme fraiche", true), ("creme", "CRÈME", true),
      ("yaourt*nature", "Yaourt bio nature", true), ("yaourt*nature", "Nature et yaourt", false),
      ("beurre|œufs", "Oeufs plein air", true), ("beurre|", "Pain", false), ("", "Pain", false), ("*", "Pain", true),
      ("|", "Pain", false),
      ("lait | pain", "Pain de mie", true), ("pain*|riz", "gros PAIN", true), ("a*a", "banal", true),
      ("aa*a", "aa", false),
      ("x", "Boîte x 12", true), ("12*12", "x 12 b 12", true),
    ])
  func matching(pattern: String, text: String, expected: Bool) {
    #expect(TextPattern(pattern).matches(text) == expected)
  }
}
