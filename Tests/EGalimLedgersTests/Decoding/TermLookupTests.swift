import EGalim
import Testing

@testable import EGalimLedgers

@Suite("A closed list of words")
struct TermLookupTests {
  private static func find<Value>(_ text: String, _ terms: TermLookup<Value>) -> Value? {
    let bytes = Array("<\(text)>".utf8)
    return terms.find(Cell(start: 1, end: bytes.count - 1), in: bytes.span)
  }

  @Test("holds each of its words to the letter", arguments: ProductFamily.allCases)
  func families(family: ProductFamily) {
    #expect(Self.find(family.platformName, Terms.families) == family)
    #expect(Self.find(family.platformName.lowercased(), Terms.families) == nil)
    #expect(Self.find(family.platformName + "S", Terms.families) == nil)
    #expect(Self.find(String(family.platformName.dropLast()), Terms.families) == nil)
  }

  @Test(
    "of yes and no is the platform's",
    arguments: [
      ("OUI", true), ("oui", true), ("x", true), ("NON", false), ("non", false), ("Oui", nil), ("X", nil), ("1", nil),
      ("true", nil), ("", nil),
    ] as [(String, Bool?)])
  func booleans(text: String, expected: Bool?) {
    #expect(Self.find(text, Terms.booleans) == expected)
  }

  @Test("of labels holds marks in the old layouts alone", arguments: ["FRANCE", "EUROPE", "CIRCUIT_COURT", "LOCAL"])
  func marks(text: String) {
    #expect(Self.find(text, Terms.labels) == nil)
    #expect(Self.find(text, Terms.characteristics) != nil)
  }

  @Test("of local definitions differs between layouts")
  func definitions() {
    let current = ["PAT", "COMMUNE", "DEPARTEMENT", "REGION", "KM"]
    let former = ["AUTOUR_SERVICE", "COMMUNE", "DEPARTEMENT", "REGION", "PAT", "AUTRE"]
    for word in Set(current + former) {
      #expect((Self.find(word, Terms.localDefinitions) != nil) == current.contains(word), "\(word)")
      #expect((Self.find(word, Terms.formerLocalDefinitions) != nil) == former.contains(word), "\(word)")
    }
  }

  @Test("proposes its nearest word")
  func nearest() {
    #expect(Terms.families.nearest(to: "FRUIT_ET_LEGUMES") == "FRUITS_ET_LEGUMES")
    #expect(Terms.families.nearest(to: "QWERTYUIOP") == nil)
  }
}
