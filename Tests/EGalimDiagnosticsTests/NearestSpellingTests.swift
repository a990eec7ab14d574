import EGalimDiagnostics
import TestSupport
import Testing

/// Folding of names, and the nearest valid spelling of a wrong one.
struct NearestSpellingTests {
  static let families = [
    "VIANDES_VOLAILLES", "CHARCUTERIE", "PRODUITS_DE_LA_MER", "FRUITS_ET_LEGUMES", "PRODUITS_LAITIERS", "BOULANGERIE",
    "BOISSONS", "AUTRES",
  ]
  static let labels = [
    "BIO", "LABEL_ROUGE", "AOCAOP", "IGP", "STG", "HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER",
    "EXTERNALITES", "PERFORMANCE",
  ]

  @Test(arguments: [
    ("Année_Bilan", "annee_bilan"), ("anne\u{301}e bilan", "annee_bilan"), ("  Prix   HT ", "prix_ht"),
    ("\u{FEFF}siret\u{A0}", "siret"), ("ŒUFS", "oeufs"), ("Curaçao-Æther", "curacao_aether"),
    ("l’eau d'ici", "l_eau_d_ici"), ("a\u{202F}b", "a_b"), ("__", ""), ("", ""), ("É", "e"),
    ("STRASSE ß", "strasse_ss"),
    ("a_-_b", "a_b"), ("№ 1;2", "№_1;2"), ("İ", "i"),
  ])
  func namesFold(_ text: String, _ folded: String) {
    #expect(TextFolding.fold(text) == folded)
    #expect(TextFolding.fold(folded) == folded)
  }

  @Test(
    arguments: [
      ("FRUIT_ET_LEGUMES", "FRUITS_ET_LEGUMES"), ("fruits et légumes", "FRUITS_ET_LEGUMES"),
      ("Fruits-et-Legume", "FRUITS_ET_LEGUMES"), ("LEGUMES", "FRUITS_ET_LEGUMES"), ("viande", "VIANDES_VOLAILLES"),
      ("AUTRE", "AUTRES"), ("autres produits", "AUTRES"), ("mer", "PRODUITS_DE_LA_MER"), ("BOISON", "BOISSONS"),
      ("BOUALNGERIE", "BOULANGERIE"),
      ("produits", nil), ("surgelés", nil), ("", nil), (" ", nil), ("x", nil), ("épicerie", nil),
    ] as [(String, String?)])
  func familiesAreGuessed(_ word: String, _ nearest: String?) {
    #expect(NearestSpelling.of(word, among: Self.families) == nearest)
  }

  @Test(
    arguments: [
      ("BOI", "BIO"), ("bio", "BIO"), ("AOP", "AOCAOP"), ("AOC", "AOCAOP"), ("AOC/AOP", "AOCAOP"),
      ("Pêche durable", "PECHE_DURABLE"),
      ("label rouges", "LABEL_ROUGE"), ("ECOCERT", nil), ("IG", "IGP"), ("H", nil), ("XYZ", nil),
    ] as [(String, String?)])
  func labelsAreGuessed(_ word: String, _ nearest: String?) {
    #expect(NearestSpelling.of(word, among: Self.labels) == nearest)
  }

  @Test func theFirstOfEqualsWins() {
    #expect(NearestSpelling.of("aac", among: ["aab", "aad"]) == "aab")
    #expect(NearestSpelling.of("aac", among: ["aad", "aab"]) == "aad")
    #expect(NearestSpelling.of("abc", among: [String]()) == nil)
  }

  @Test func hugeWordsAreNobodysSlip() {
    #expect(NearestSpelling.of(String(repeating: "a", count: 1_000_000), among: ["a"]) == nil)
  }

  @Test func oneSlipIsAlwaysFound() {
    var generator = SeededGenerator(seed: 104)
    for _ in 0..<500 {
      let candidate = generator.pick(Self.families, else: "")
      var letters = Array(candidate)
      let index = generator.below(letters.count - 1)
      switch generator.below(4) {
      case 0: letters.remove(at: index)
      case 1: letters.insert("Q", at: index)
      case 2: letters[index] = "Q"
      default: letters.swapAt(index, index + 1)
      }
      #expect(NearestSpelling.of(String(letters), among: Self.families) == candidate, "\(String(letters))")
    }
  }
}
