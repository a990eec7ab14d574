import EGalimDiagnostics

/// What a condition of a query looks at.
public enum QueryField: String, Hashable, Sendable, CaseIterable {
  /// The product family.
  case family = "famille"
  /// The EGalim labels.
  case labels
  /// The group of the simple statement.
  case group = "groupe"
  /// The supplier's name.
  case supplier = "fournisseur"
  /// What was bought.
  case description
  /// The day.
  case date
  /// The amount without VAT.
  case amount = "montant"
  /// The canteen, by SIRET or identifier.
  case canteen = "cantine"
  /// The origin mark.
  case origin = "origine"
  /// The short circuit mark.
  case shortCircuit = "circuit_court"
  /// The local mark.
  case local
  /// What "local" means.
  case localDefinition = "definition_local"
  /// The ledger's path.
  case file = "fichier"
  /// The label of the detailed statement that the purchase goes to, its first.
  case firstLabel = "premier_label"
  /// The canteen's commune, by Insee code or name; like all that follow, as the canteen list says.
  case commune
  /// The canteen's intercommunality.
  case epci
  /// The canteen's food projects.
  case pat
  /// The canteen's department, by number or name.
  case department = "departement"
  /// The canteen's sectors.
  case sector = "secteur"
  /// Who runs the canteen.
  case management = "gestion"
  /// Who buys for the canteen: the group it belongs to, else the kitchen that cooks for it, else itself.
  case buyer = "groupe_id"

  /// Other names of a field: those of the ledgers' columns, and the singular.
  private static let otherNames: [String: QueryField] = [
    "famille_produits": .family, "label": .labels, "categories_egalim": .labels, "caracteristiques": .labels,
    "prix_ht": .amount, "siret": .canteen, "cantine_id": .canteen, "est_circuit_court": .shortCircuit,
    "est_local": .local, "registre": .file,
    "code_insee": .commune, "secteurs": .sector, "type_gestion": .management, "acheteur": .buyer,
  ]

  /// The field of that name, accents and case ignored; nil for none.
  init?(name: String) {
    let folded = TextFolding.fold(name)
    guard let field = QueryField(rawValue: folded) ?? Self.otherNames[folded] else { return nil }
    self = field
  }

  /// Whether only the canteen list knows it.
  public var isOfCanteens: Bool {
    switch self {
    case .commune, .epci, .pat, .department, .sector, .management, .buyer: true
    default: false
    }
  }

  /// The comparisons that make sense for it.
  public var operators: [QueryOperator] {
    switch self {
    case .family, .group, .canteen, .localDefinition, .origin, .firstLabel: [.equal, .unequal]
    case .commune, .epci, .pat, .department, .sector, .management, .buyer: [.equal, .unequal]
    case .labels: [.has, .hasNot]
    case .shortCircuit, .local: [.equal]
    case .supplier, .description, .file: [.contains, .containsNot, .equal, .unequal, .exactly]
    case .date, .amount: [.equal, .unequal, .above, .atLeast, .below, .atMost]
    }
  }
}

/// How a condition of a query compares.
public enum QueryOperator: String, Hashable, Sendable, CaseIterable {
  case exactly = "=="
  case atLeast = ">="
  case atMost = "<="
  case unequal = "!="
  case containsNot = "!~"
  case hasNot = "!:"
  case equal = "="
  case contains = "~"
  case has = ":"
  case above = ">"
  case below = "<"

  /// Whether the condition holds where the comparison does not.
  var isNegated: Bool { self == .unequal || self == .containsNot || self == .hasNot }
}
