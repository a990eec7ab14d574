/// Words that say what was done to a product, and by that may change its family.
struct StateWords: Sendable {
  /// The words by which each was told, as they were written; nil where there is none.
  private(set) var frozen: String?
  private(set) var canned: String?
  /// A tin or a box, which holds a preserve unless something else is said.
  private(set) var boxed: String?
  private(set) var dried: String?
  private(set) var syrup: String?
  private(set) var cooked: String?
  private(set) var plantBased: String?
  private(set) var sprouted: String?

  /// Which of the states there are, as a bit each: two lines that differ in one are not alike.
  var signature: Int {
    [frozen, canned ?? syrup, boxed, dried, cooked, plantBased, sprouted].enumerated().reduce(0) { bits, state in
      state.element == nil ? bits : bits | 1 << state.offset
    }
  }

  init(_ words: ArticleWords) {
    for word in words.all where word.link != .without && word.link != .likeness {
      switch word.stem {
      case "surgele", "surgelation", "congele": frozen = words.written(word)
      case "conserve", "appertise", "4/4", "3/1", "5/1", "2/1", "appertisation": canned = canned ?? words.written(word)
      case "boite", "bocal": boxed = words.written(word)
      case "sec", "deshydrate", "lyophilise", "poudre", "flocon", "moulu", "semoule", "seché":
        dried = words.written(word)
      case "sirop": syrup = words.written(word)
      case "cuisine", "farci", "assaisonne", "remoulade", "vinaigrette", "garni", "gratine", "mijote", "parmentier",
        "basquaise", "bolognaise", "carbonara":
        cooked = words.written(word)
      case "vegetal", "vegetarien", "vegetarienne", "vegan", "vege", "veggie", "vegie", "tofu":
        plantBased = words.written(word)
      case "germe": sprouted = words.written(word)
      case "soja" where word.link != .with: plantBased = words.written(word)
      default: break
      }
    }
  }
}
