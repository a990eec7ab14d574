import EGalim

/// A word, or several, by which an article's family is known.
struct FoodTerm: Hashable, Sendable {
  /// What part the words play in a description.
  enum Role: Hashable, Sendable {
    /// Something made, whose name says the family whatever it is made of: « jus », « yaourt », « tarte ».
    case product
    /// What things are made of: « pomme », « saumon », « bœuf ».
    case raw
    /// A cut or a form, which leaves the word to what follows: « filet », « dés », « émincé ».
    case form
    /// No food at all: « serviette », « transport ».
    case notFood
  }

  /// What more is known of it, where a label asks.
  enum Kind: Hashable, Sendable {
    case beef, pork, poultry, egg, cheese
    /// A fruit, by which a tart is a pastry and no dish.
    case fruit
    /// A plant with nothing added: pulses, cereals, nuts.
    case plant
    /// A dish or a preparation of several ingredients, of which one may bear a label that the whole does not.
    case composite
  }

  /// The words' stems, little words left out.
  let stems: [String]
  /// The family; of a form the one that it alone suggests.
  let family: ProductFamily?
  /// The families of what may follow a form.
  let followers: [ProductFamily]
  let role: Role
  let kind: Kind?
  /// How sure the family is when the words lead the description.
  let confidence: Confidence
}

/// Terms of one family and one sort, as they are written down: words parted by commas.
struct TermList: Sendable {
  let family: ProductFamily?
  let role: FoodTerm.Role
  let kind: FoodTerm.Kind?
  let confidence: Confidence
  let followers: [ProductFamily]
  let words: String

  init(
    _ family: ProductFamily?, _ role: FoodTerm.Role, _ confidence: Confidence = .high, kind: FoodTerm.Kind? = nil,
    before followers: [ProductFamily] = [], _ words: String
  ) {
    self.family = family
    self.role = role
    self.kind = kind
    self.confidence = confidence
    self.followers = followers
    self.words = words
  }

  /// The terms of the list.
  var terms: [FoodTerm] {
    words.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { text in
      let stems = ArticleWords(String(text)).all.map(\.stem).filter { !Fillers.stems.contains($0) }
      guard !stems.isEmpty else { return nil }
      return FoodTerm(
        stems: stems, family: family, followers: followers, role: role, kind: kind, confidence: confidence)
    }
  }
}
