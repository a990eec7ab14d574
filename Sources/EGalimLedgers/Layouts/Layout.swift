import EGalimDiagnostics
import TabularText

/// A known table: what it holds, and its columns in the platform's order.
public struct Layout: Hashable, Sendable {
  /// What a table holds.
  public enum Kind: Hashable, Sendable {
    /// Purchases, in the layout of 2026 (12 columns).
    case purchases
    /// Purchases, in the layout before 2026 (8 columns, one list of characteristics).
    case formerPurchases
    /// Purchases, in the platform's tracking workbook (« tableur de suivi des achats »).
    case trackedPurchases
    /// Canteens.
    case canteens
    /// Meals served.
    case meals

    /// Whether it is a purchase ledger.
    public var isLedger: Bool { self == .purchases || self == .formerPurchases || self == .trackedPurchases }
  }

  /// What the table holds.
  public let kind: Kind
  /// The platform's name of the import, such as `achats_siret`; our own for meals.
  public let name: String
  /// The columns in the platform's order, our own optional ones last.
  public let columns: [Column]

  /// The columns without which nothing can be read; the canteen's own (SIRET or identifier) apart.
  public var indispensableColumns: Set<String> {
    switch kind {
    case .purchases: ["description", "date", "prix_ht", "famille_produits", "categories_egalim"]
    case .formerPurchases: ["description", "date", "prix_ht", "famille_produits", "caracteristiques"]
    case .trackedPurchases: ["description", "date", "prix_ht", "famille_produits", "caracteristique_label1"]
    case .canteens: ["nom"]
    case .meals: ["date", "repas_servis"]
    }
  }

  /// The columns that the platform's import has, in its order.
  public var platformColumns: [Column] { columns.filter(\.isOfPlatform) }
}

extension Layout {
  /// Purchases by SIRET, 2026 (`achats_siret`).
  public static let purchasesBySiret = Layout(
    kind: .purchases, name: "achats_siret", columns: [Column("siret", isRequired: true)] + purchaseColumns)
  /// Purchases by platform identifier, 2026 (`achats_id`).
  public static let purchasesByID = Layout(
    kind: .purchases, name: "achats_id", columns: [Column("cantine_id", isRequired: true)] + purchaseColumns)
  /// Purchases by SIRET before 2026 (`achats_siret_old`).
  public static let formerPurchasesBySiret = Layout(
    kind: .formerPurchases, name: "achats_siret_old",
    columns: [Column("siret", isRequired: true)] + formerPurchaseColumns)
  /// Purchases by platform identifier before 2026 (`achats_id_old`).
  public static let formerPurchasesByID = Layout(
    kind: .formerPurchases, name: "achats_id_old",
    columns: [Column("cantine_id", isRequired: true)] + formerPurchaseColumns)

  /// Purchases in the platform's tracking workbook of 2026, sheet `Approvisionnements`: a workbook to keep at home, which
  /// the platform does not import. Its first column takes any identifier; one named as in the other layouts does too.
  public static let trackedPurchases = Layout(
    kind: .trackedPurchases, name: "tableur_suivi_achats",
    columns: [
      "cantine_SIRET ou SIREN ou ID", "description", "fournisseur", "date", "prix_ht", "famille_produits",
      "caracteristique_label1", "caracteristique_label2", "caracteristique_france", "definition_local", "siret",
      "cantine_id",
    ].map { Column($0, isOfPlatform: false) })

  /// Canteens (`cantines_creer`), with the optional columns that place a canteen.
  public static let canteens = Layout(
    kind: .canteens, name: "cantines_creer",
    columns: [
      Column("siret", isRequired: true), Column("nom", isRequired: true), Column("siret_cuisine_centrale"),
      Column("nombre_repas_jour", isRequired: true), Column("nombre_repas_an", isRequired: true),
      Column("secteurs", isRequired: true), Column("type_production", isRequired: true),
      Column("type_gestion", isRequired: true), Column("modèle_économique", isRequired: true), Column("groupe_id"),
      Column("administration_tutelle"), Column("gestionnaires_additionnels"),
    ]
      + ["cantine_id", "siren_unite_legale", "code_insee", "commune", "departement", "region", "epci", "pat"]
      .map { Column($0, isOfPlatform: false) })

  /// Meals served; a layout of this tool, the platform has none.
  public static let meals = Layout(
    kind: .meals, name: "repas",
    columns: ["siret", "cantine_id"].map { Column($0, isOfPlatform: false) } + [
      Column("date", isRequired: true, isOfPlatform: false),
      Column("repas_servis", isRequired: true, isOfPlatform: false),
      Column("public", isOfPlatform: false), Column("vegetarien", isOfPlatform: false),
    ])

  /// The four ledgers that the platform imports, newest first.
  public static let ledgers = [purchasesBySiret, purchasesByID, formerPurchasesBySiret, formerPurchasesByID]

  private static let purchaseColumns =
    [
      Column("description", isRequired: true), Column("fournisseur"), Column("date", isRequired: true),
      Column("prix_ht", isRequired: true), Column("famille_produits", isRequired: true), Column("categories_egalim"),
      Column("origine"), Column("est_circuit_court"), Column("est_local"), Column("definition_local"),
      Column("definition_local_km"),
    ] + ownPurchaseColumns

  private static let formerPurchaseColumns =
    [
      Column("description", isRequired: true), Column("fournisseur"), Column("date", isRequired: true),
      Column("prix_ht", isRequired: true), Column("famille_produits", isRequired: true), Column("caracteristiques"),
      Column("definition_local"),
    ] + ownPurchaseColumns

  /// Where a line was converted from, and who classified it: for people, read by nothing.
  private static let ownPurchaseColumns = ["source", "classement"].map { Column($0, isOfPlatform: false) }
}

extension Layout {
  /// What a file holds, told by its header; nil when it cannot be read or its header is no known layout.
  ///
  /// Pipes and standard input can be read only once and are not looked at.
  public static func kind(of file: InputFile) -> Kind? { try? kind(ofNamed: file) }

  /// What a file holds, told by its header.
  ///
  /// Pipes and standard input can be read only once and are refused.
  ///
  /// - Parameters:
  ///   - file: a text or a workbook.
  ///   - wanted: what it is taken for, which tells the sheets of a workbook apart; nil where any table will do.
  /// - Returns: the kind of table.
  /// - Throws: ``UnknownContents`` when it cannot be read, or its header is no known layout.
  public static func kind(
    ofNamed file: InputFile, wanted: KnownTable? = nil
  ) throws(UnknownContents) -> Kind {
    let kind: PathKind
    do throws(FileTrouble) {
      kind = try PathKind(ofPath: file.path)
    } catch {
      throw UnknownContents(Diagnostic(Finding(error), at: Place(path: file.path)))
    }
    let trouble: FileTrouble? =
      switch kind {
      case .file: nil
      case .folder: .isFolder
      case .pipe, .other: .notAFile
      case .missing: .notFound
      }
    if let trouble { throw UnknownContents(Diagnostic(Finding(trouble), at: Place(path: file.path))) }
    do throws(OpenedTable.Failure) {
      return try OpenedTable(file, wanted: wanted).header.layout.kind
    } catch {
      throw UnknownContents(error.diagnostic)
    }
  }
}

/// Why it is not known what a file holds.
public struct UnknownContents: Error, Hashable, Sendable {
  /// What is wrong with it.
  public let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
