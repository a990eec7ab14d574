import EGalim

/// What the words of a source's own family column say of the platform's families.
///
/// These are headings of catalogues ("Crèmerie", "Légumes 4e gamme"), not products: what a product belongs to is not
/// guessed from a heading that names two families, or none.
enum FamilyWords {
  /// What a heading says.
  enum Reading: Hashable, Sendable {
    /// One family.
    case family(ProductFamily)
    /// Several, in the platform's order: only a person can say which.
    case several([ProductFamily])
    /// Something that nobody eats: packaging, cleaning, transport.
    case notFood
  }

  /// What a heading's words say; nil when they say nothing that is known.
  static func reading(of words: [String]) -> Reading? {
    let singular = ColumnName.joiningLetters(words).map(WordList.singular).filter { !fillers.contains($0) }
    guard !singular.isEmpty, singular.count <= 8 else { return nil }
    if notFood.contains(where: { holds(singular, $0) }) { return .notFood }
    var found = ProductFamily.allCases.filter { family in
      headings.contains { $0.family == family && $0.phrases.contains { holds(singular, $0) } }
    }
    // Ham of poultry is charcuterie, and fruit in a drink makes no fruit.
    if found.contains(.curedMeat) { found.removeAll { $0 == .meat } }
    guard let first = found.first else { return nil }
    return found.count == 1 ? .family(first) : .several(found)
  }

  /// The one family that a heading means; nil when it means none or several.
  static func family(of words: [String]) -> ProductFamily? {
    guard case .family(let family)? = reading(of: words) else { return nil }
    return family
  }

  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return words.indices.dropLast(phrase.count - 1).contains { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }

  private static let fillers: Set<String> = ["de", "du", "la", "le", "et", "l", "d", "a", "au", "en"]

  private static func phrases(_ texts: String...) -> [[String]] {
    texts.map { text in
      ColumnName.joiningLetters(WordList(text).words).map(WordList.singular).filter { !fillers.contains($0) }
    }
  }

  private static let headings: [(family: ProductFamily, phrases: [[String]])] = [
    (
      .meat,
      phrases(
        "viande", "viandes", "boucherie", "volaille", "boeuf", "veau", "porc", "agneau", "mouton", "lapin", "dinde",
        "poulet", "canard", "abats", "tripier", "triperie", "gibier", "produits carnés", "carnés")
    ),
    (
      .fish,
      phrases(
        "poisson", "poissonnerie", "marée", "produits de la mer", "mer", "crustacés", "coquillages", "fruits de mer",
        "aquaculture", "saurisserie", "produits aquatiques")
    ),
    (
      .fruitAndVegetables,
      phrases(
        "fruits", "légumes", "primeurs", "F L", "FL", "maraîchage", "herbes aromatiques", "pommes de terre", "salades",
        "crudités", "champignons", "agrumes", "végétaux", "4e gamme", "4eme gamme", "quatrième gamme", "5e gamme")
    ),
    (.curedMeat, phrases("charcuterie", "salaison", "salaisonnerie", "jambon", "saucisserie", "charcutier")),
    (
      .dairy,
      phrases(
        "produits laitiers", "laitier", "laitage", "crèmerie", "BOF", "beurre", "oeufs", "ovoproduits", "fromage",
        "yaourt", "lait", "ultra frais", "crème fraîche", "desserts lactés")
    ),
    (
      .bakery,
      phrases(
        "boulangerie", "pain", "viennoiserie", "pâtisserie", "boulpat", "panification", "brioche", "BVP", "boulanger")
    ),
    (
      .drinks,
      phrases(
        "boisson", "eaux", "eau", "jus de fruits", "jus", "sodas", "vin", "cave", "bières", "spiritueux", "sirop",
        "liquides", "café thé", "boissons chaudes")
    ),
    (
      .other,
      phrases(
        "épicerie", "épices", "condiments", "assaisonnement", "féculents", "pâtes riz", "pâtes alimentaires",
        "céréales",
        "huile", "sucre", "confiserie", "biscuiterie", "chocolaterie", "aides culinaires", "autres produits", "sec",
        "produits secs", "légumes secs", "légumineuses", "plats préparés")
    ),
  ]

  private static let notFood = phrases(
    "non alimentaire", "hors alimentaire", "hygiène", "entretien", "emballage", "vaisselle", "jetable", "usage unique",
    "consigne", "frais de port", "transport", "port", "matériel", "papeterie", "fourniture", "droguerie", "nettoyage",
    "lessive", "équipement", "location", "prestation", "énergie", "gaz", "loisirs")
}
