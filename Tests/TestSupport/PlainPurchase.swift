/// One purchase in nothing but strings, as a person would write it on paper: no rule of the library is behind it.
public struct PlainPurchase: Sendable, Equatable {
  /// The SIRET of the canteen that bought, 14 digits without spaces.
  public var siret: String
  /// What was bought.
  public var description: String
  /// Who sold it; may be empty.
  public var fournisseur: String
  /// The day, `YYYY-MM-DD`.
  public var date: String
  /// The amount without tax, decimal point, as written in the ledger (`12.345`).
  public var amountText: String
  /// One of `PlainVocabulary.families`.
  public var famille: String
  /// Labels of `PlainVocabulary.labels`, and in old layouts those of `PlainVocabulary.oldLabels`.
  public var labels: [String]
  /// Empty, `FRANCE` or `EUROPE`.
  public var origin: String
  /// Whether it is marked as bought in a short circuit.
  public var shortCircuit: Bool
  /// Whether it is marked as local.
  public var local: Bool
  /// Empty, or one of `PAT`, `COMMUNE`, `DEPARTEMENT`, `REGION`, `KM`; only if local.
  public var localDefinition: String
  /// The distance, only with `KM`.
  public var km: Int?

  /// A purchase by the canteen of that SIRET; what is not given stays empty.
  public init(
    siret: String,
    description: String = "Pommes",
    fournisseur: String = "Verger",
    date: String,
    amountText: String,
    famille: String,
    labels: [String] = [],
    origin: String = "",
    shortCircuit: Bool = false,
    local: Bool = false,
    localDefinition: String = "",
    km: Int? = nil
  ) {
    self.siret = siret
    self.description = description
    self.fournisseur = fournisseur
    self.date = date
    self.amountText = amountText
    self.famille = famille
    self.labels = labels
    self.origin = origin
    self.shortCircuit = shortCircuit
    self.local = local
    self.localDefinition = localDefinition
    self.km = km
  }

  /// Whether the purchase was made in that civil year.
  public func isOf(year: Int) -> Bool {
    date.hasPrefix("\(year)-")
  }
}
