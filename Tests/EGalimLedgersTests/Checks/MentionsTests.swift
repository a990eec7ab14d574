import TestSupport
import Testing

@testable import EGalimLedgers

/// The search looks at three letters first, and reads a text word by word only when they show.
@Suite("Mentions in a description")
struct MentionsTests {
  /// The same search, word by word, of every text.
  private static func plainSearch(_ text: String) -> Mentions {
    let words = text.lowercased().split { character in
      character.isASCII
        ? !(character.isLetter || character.isNumber) : character == "\u{A0}" || character == "\u{202F}"
    }.map(String.init)
    let phrases: [([String], Mentions)] = [
      (["msc"], .msc), (["asc"], .asc), (["niveau", "2"], .levelTwo),
      (["produit", "de", "montagne"], .mountainOrCountry), (["produits", "de", "montagne"], .mountainOrCountry),
      (["produit", "pays"], .mountainOrCountry), (["produits", "pays"], .mountainOrCountry),
    ]
    var found: Mentions = []
    for (phrase, mention) in phrases where phrase.count <= words.count {
      let stands = (0...words.count - phrase.count).contains { Array(words[$0..<$0 + phrase.count]) == phrase }
      if stands { found.formUnion(mention) }
    }
    return found
  }

  private static func search(_ text: String, after prefix: String, before suffix: String) -> Mentions {
    let bytes = Array((prefix + text + suffix).utf8)
    return Mentions(in: bytes.span, from: prefix.utf8.count, to: prefix.utf8.count + text.utf8.count)
  }

  private static let phrases = [
    "msc", "MSC", "Asc", "aSC", "niveau 2", "NIVEAU  2", "niveau-2", "Niveau\u{A0}2", "produit de montagne",
    "PRODUITS DE MONTAGNE", "produit pays", "Produits\u{202F}pays", "produits, de montagne",
  ]

  @Test("are found wherever they stand", arguments: phrases)
  func everyPlace(phrase: String) {
    for before in 0...20 {
      for after in 0...20 {
        let text =
          String(repeating: "z", count: max(0, before - 1)) + (before > 0 ? " " : "") + phrase
          + (after > 0 ? " " : "") + String(repeating: "z", count: max(0, after - 1))
        let expected = Self.plainSearch(text)
        #expect(!expected.isEmpty)
        #expect(Self.search(text, after: "", before: "") == expected, "\(text)")
        #expect(Self.search(text, after: "msc;", before: ";produit pays") == expected, "\(text)")
      }
    }
  }

  @Test("are those of a search of every word", arguments: 0..<60 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces =
      Self.phrases + [
        "s", "c", "m", "a", "i", "v", "o", "d", "p", "n", "é", "e", "2", " ", " ", "-", ".", "\u{A0}", "\u{202F}", "œ",
        "\u{E2}", "Â", "niveau", "produit", "produits", "montagne", "de", "pays", "scm", "disco", "ivoire", "\"\"",
        "\n",
      ]
    var hits = 0
    for _ in 0..<120 {
      let text = (0..<random.below(9)).map { _ in random.pick(pieces, else: "") }.joined()
      let expected = Self.plainSearch(text)
      let prefix = random.pick(["", ";", "a;\"", "MSC;"], else: "")
      let suffix = random.pick(["", ";", "\";asc", " 2"], else: "")
      #expect(Self.search(text, after: prefix, before: suffix) == expected, "«\(text)»")
      if !expected.isEmpty { hits += 1 }
    }
    #expect(hits > 3)
  }
}
