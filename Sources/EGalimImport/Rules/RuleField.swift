import EGalimDiagnostics

/// What a column of somebody's table can feed: a column of the ledger, or something that a rule or an amount needs.
///
/// The raw values are the words of the column `champ` of `colonnes.csv`. The first ones bear the names of the platform's
/// layout of 2026; the others are our own.
public enum RuleField: String, CaseIterable, Hashable, Sendable {
  // MARK: Columns of the ledger

  case siret
  case canteenID = "cantine_id"
  case description
  case supplier = "fournisseur"
  case date
  case amount = "prix_ht"
  case family = "famille_produits"
  case labels = "categories_egalim"
  case origin = "origine"
  case shortCircuit = "est_circuit_court"
  case local = "est_local"
  case localDefinition = "definition_local"
  case localKilometres = "definition_local_km"

  // MARK: What an amount can be made of

  case quantity = "quantite"
  case unit = "unite"
  case unitPrice = "prix_unitaire_ht"
  case amountWithTax = "prix_ttc"
  case unitPriceWithTax = "prix_unitaire_ttc"
  case taxRate = "taux_tva"
  case taxAmount = "montant_tva"
  /// An account's debit, without VAT; what is bought.
  case debit
  /// An account's credit, without VAT; what is given back.
  case credit
  /// Whether the line is an invoice's (`+`) or a credit note's (`-`), where amounts bear no sign.
  case direction = "sens"

  // MARK: What article rules can look at

  case articleCode = "code_article"
  case supplierCode = "code_fournisseur"
  case reference

  /// What its cells hold.
  public enum Kind: Hashable, Sendable {
    case canteen, text, code, date, number, rate, unit, direction
    case family, labels, origin, boolean, localDefinition, distance
  }

  /// What its cells hold.
  public var kind: Kind {
    switch self {
    case .siret, .canteenID: .canteen
    case .description, .supplier: .text
    case .articleCode, .supplierCode, .reference: .code
    case .date: .date
    case .amount, .quantity, .unitPrice, .amountWithTax, .unitPriceWithTax, .taxAmount, .debit, .credit: .number
    case .taxRate: .rate
    case .unit: .unit
    case .direction: .direction
    case .family: .family
    case .labels: .labels
    case .origin: .origin
    case .shortCircuit, .local: .boolean
    case .localDefinition: .localDefinition
    case .localKilometres: .distance
    }
  }

  /// Whether several columns may be joined: texts with a space, labels with a comma.
  public var joinsColumns: Bool { kind == .text || kind == .labels || kind == .code }

  /// Whether it is a column of the ledger.
  public var isOfLedger: Bool { RuleField.ledger.contains(self) }

  /// The columns of the ledger after the canteen's, in the platform's order.
  public static let ledger: [RuleField] = [
    .siret, .canteenID, .description, .supplier, .date, .amount, .family, .labels, .origin, .shortCircuit, .local,
    .localDefinition, .localKilometres,
  ]

  /// The field of that name, its case, accents, blanks and hyphens ignored.
  public init?(spelling: String) {
    guard let field = RuleField.byFoldedName[TextFolding.fold(spelling)] else { return nil }
    self = field
  }

  /// The name that was probably meant.
  public static func nearestName(to spelling: String) -> String? { names.nearest(to: spelling) }

  private static let byFoldedName = Dictionary(
    uniqueKeysWithValues: allCases.map { (TextFolding.fold($0.rawValue), $0) })
  private static let names = SpellingList(allCases.map(\.rawValue))
}
