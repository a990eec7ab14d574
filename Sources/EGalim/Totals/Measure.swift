/// One figure of a statement, under the platform's own name: the one way to every figure.
///
/// The names follow a grammar, so that a column that the platform adds is filled without new code:
///
///     measure = "valeur_" ( "totale" | group | family | family "_" mark | family "_egalim" | family "_non_egalim" )
///             | "valeur_bio_dont_commerce_equitable" | "valeur_egalim_autres_dont_commerce_equitable"
///             | "valeur_" family "_bio_dont_commerce_equitable" | "nombre_repas_an"
public enum Measure: Hashable, Sendable {
  /// Everything bought.
  case total
  /// One of the four EGalim groups, each purchase in its first.
  case group(LabelGroup)
  /// Organic purchases that are fair trade.
  case bioFairTrade
  /// Purchases of the other-EGalim group that are fair trade.
  case otherFairTrade
  /// A family.
  case family(ProductFamily)
  /// A family's EGalim purchases.
  case familyEGalim(ProductFamily)
  /// A family's purchases without any EGalim label.
  case familyNonEGalim(ProductFamily)
  /// A family's purchases by label or mark.
  case familyMark(ProductFamily, Mark)
  /// A family's organic purchases that are fair trade.
  case familyBioFairTrade(ProductFamily)
  /// Meals served in the year.
  case mealsPerYear

  /// Every measure, in a fixed order: the simple statement's first, then each family's.
  public static let all: [Measure] = {
    let groups: [Measure] = [
      .total, .group(.bio), .bioFairTrade, .group(.siqo), .group(.externalities), .group(.otherEGalim), .otherFairTrade,
    ]
    let families = ProductFamily.allCases.flatMap { family -> [Measure] in
      [.family(family), .familyEGalim(family), .familyMark(family, .bio), .familyBioFairTrade(family)]
        + Mark.all.dropFirst().map { .familyMark(family, $0) } + [.familyNonEGalim(family)]
    }
    return groups + families + [.mealsPerYear]
  }()

  private static let byName: [String: Measure] = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The measure of that name; nil when the grammar has none.
  public init?(name: String) {
    guard let measure = Measure.byName[name] else { return nil }
    self = measure
  }

  /// The platform's name.
  public var name: String {
    switch self {
    case .total: "valeur_totale"
    case .group(let group): "valeur_\(group.measureName)"
    case .bioFairTrade: "valeur_bio_dont_commerce_equitable"
    case .otherFairTrade: "valeur_egalim_autres_dont_commerce_equitable"
    case .family(let family): "valeur_\(family.measureName)"
    case .familyEGalim(let family): "valeur_\(family.measureName)_egalim"
    case .familyNonEGalim(let family): "valeur_\(family.measureName)_non_egalim"
    case .familyMark(let family, let mark): "valeur_\(family.measureName)_\(mark.measureName)"
    case .familyBioFairTrade(let family): "valeur_\(family.measureName)_bio_dont_commerce_equitable"
    case .mealsPerYear: "nombre_repas_an"
    }
  }

  /// Whether the detailed statement has a cell for it; the 13 others are left empty when zero.
  public var applies: Bool {
    if case .familyMark(let family, let mark) = self { return mark.applies(to: family) }
    return true
  }

  /// Whether the figure exists for purchases of that year: European origin does from 2026.
  public func exists(under regulation: Regulation) -> Bool {
    if case .familyMark(_, .europe) = self { return regulation.countsEuropeanOrigin }
    return true
  }
}
