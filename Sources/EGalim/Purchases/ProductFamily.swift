/// The platform's eight product families, in the order of its statements.
public enum ProductFamily: UInt8, Hashable, Sendable, CaseIterable {
  /// Viandes et volailles fraîches et surgelées.
  case meat
  /// Poissons, produits de la mer et de l'aquaculture.
  case fish
  /// Fruits et légumes.
  case fruitAndVegetables
  /// Charcuterie; not in the meat-and-fish target.
  case curedMeat
  /// BOF: produits laitiers, beurre, œufs.
  case dairy
  /// Boulangerie/pâtisserie fraîches et surgelées.
  case bakery
  /// Boissons.
  case drinks
  /// Autres produits frais, surgelés et d'épicerie.
  case other

  /// The name in the platform's ledgers, such as `VIANDES_VOLAILLES`.
  public var platformName: String {
    switch self {
    case .meat: "VIANDES_VOLAILLES"
    case .fish: "PRODUITS_DE_LA_MER"
    case .fruitAndVegetables: "FRUITS_ET_LEGUMES"
    case .curedMeat: "CHARCUTERIE"
    case .dairy: "PRODUITS_LAITIERS"
    case .bakery: "BOULANGERIE"
    case .drinks: "BOISSONS"
    case .other: "AUTRES"
    }
  }

  /// Words of everyday French that mean the family, lower case and without accents.
  ///
  /// For suggestions: by its letters alone, « poisson » is nearest to the drinks.
  public var everydayWords: [String] {
    switch self {
    case .meat: ["viande", "viandes", "volaille", "volailles"]
    case .fish: ["poisson", "poissons", "maree", "mer"]
    case .fruitAndVegetables: ["fruit", "fruits", "legume", "legumes"]
    case .curedMeat: []
    case .dairy: ["bof", "fromage", "fromages", "oeufs"]
    case .bakery: ["pain", "pains", "patisserie"]
    case .drinks: []
    case .other: ["epicerie", "divers"]
    }
  }

  /// The name in the platform's statement columns, such as `viandes_volailles`.
  public var measureName: String { platformName.lowercased() }
}
