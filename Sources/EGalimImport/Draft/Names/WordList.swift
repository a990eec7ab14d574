import EGalimDiagnostics

/// A text cut into words that can be compared: lower case, without accents, punctuation apart.
struct WordList: Hashable, Sendable {
  /// The words in order; letters and digits only.
  let words: [String]

  /// Cuts a text into its words.
  init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in TextFolding.fold(text).unicodeScalars {
      if WordList.isLetter(scalar) || ("0"..."9").contains(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  /// Whether the words hold others one after another; nothing holds nothing.
  func holds(_ part: [String]) -> Bool {
    guard !part.isEmpty, part.count <= words.count else { return false }
    return words.indices.dropLast(part.count - 1).contains { words[$0..<($0 + part.count)].elementsEqual(part) }
  }

  /// Whether a folded scalar is a letter.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isAlphabetic
  }

  /// The words with what makes plurals taken off: `legumes` and `legume` are the same, `frais` stays.
  static func singular(_ word: String) -> String {
    let isPlural = word.utf8.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) && !unchanging.contains(word)
    return isPlural && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let unchanging: Set<String> = [
    "ananas", "anchois", "brebis", "cassis", "colis", "couscous", "creux", "doux", "epais", "frais", "gros", "houmous",
    "jus", "mais", "noix", "pays", "radis", "riz", "roux", "sous", "taux", "vieux", "prix", "choix",
  ]
}
