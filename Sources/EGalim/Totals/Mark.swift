/// What a statement column counts within a family: a label's purchases, or every purchase that bears a mark.
public enum Mark: Hashable, Sendable {
  /// Purchases whose first label is that one.
  case label(Label)
  /// Purchases whose first label is AOC/AOP, IGP or STG: one column for the three.
  case geographicalLabels
  /// French purchases, by the year's rule.
  case france
  /// Purchases of European origin outside France.
  case europe
  /// Purchases in short circuit.
  case circuitCourt
  /// Local purchases.
  case local

  /// The organic label.
  public static let bio = Mark.label(.bio)
  /// Label Rouge.
  public static let labelRouge = Mark.label(.labelRouge)
  /// HVE.
  public static let hve = Mark.label(.hve)
  /// RUP.
  public static let rup = Mark.label(.rup)
  /// Fair trade.
  public static let commerceEquitable = Mark.label(.commerceEquitable)
  /// Fermier.
  public static let fermier = Mark.label(.fermier)

  /// Every mark, in the order of the statements.
  public static let all: [Mark] =
    [.bio, .labelRouge, .geographicalLabels]
    + [Label.aocAop, .igp, .stg, .hve, .pecheDurable, .rup, .commerceEquitable, .fermier, .externalites, .performance]
    .map(Mark.label) + [.france, .europe, .circuitCourt, .local]

  /// The name in statement columns.
  public var measureName: String {
    switch self {
    case .label(let label): label.measureName
    case .geographicalLabels: "aocaop_igp_stg"
    case .france: "france"
    case .europe: "europe"
    case .circuitCourt: "circuit_court"
    case .local: "local"
    }
  }

  /// The mark of that name, nil for none.
  public init?(measureName: String) {
    guard let mark = Mark.all.first(where: { $0.measureName == measureName }) else { return nil }
    self = mark
  }

  /// Whether the detailed statement has a cell for it in that family.
  public func applies(to family: ProductFamily) -> Bool {
    if case .label(let label) = self { return label.applies(to: family) }
    return true
  }
}
