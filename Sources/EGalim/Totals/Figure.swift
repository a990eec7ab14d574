/// A figure that sums purchases, of a report or of a statement, under the name that people look it up by.
///
/// Statements name their figures by ``Measure``; reports show a few more, which have short names.
public enum Figure: Hashable, Sendable {
  /// A figure of a statement.
  case measure(Measure)
  /// EGalim purchases, whatever their group.
  case egalim
  /// Purchases without any EGalim label.
  case nonEGalim
  /// Local purchases.
  case local
  /// Purchases in short circuit.
  case circuitCourt
  /// French purchases, by the year's rule.
  case france
  /// Purchases of European origin outside France.
  case europe
  /// Meat and fish.
  case meatAndFish
  /// EGalim meat and fish.
  case meatAndFishEGalim

  /// The figures of reports that no statement has, by name.
  private static let ofReports: [(name: String, figure: Figure)] = [
    ("egalim", .egalim), ("hors_egalim", .nonEGalim), ("local", .local), ("circuit_court", .circuitCourt),
    ("france", .france), ("europe", .europe), ("viandes_poissons", .meatAndFish),
    ("viandes_poissons_egalim", .meatAndFishEGalim),
  ]

  /// Every figure that sums purchases: those of reports, then those of statements.
  public static let all: [Figure] =
    ofReports.map(\.figure) + Measure.all.filter { $0 != .mealsPerYear }.map(Figure.measure)

  /// The name: `egalim`, `viandes_poissons`, or a statement's such as `valeur_siqo`.
  public var name: String {
    if case .measure(let measure) = self { return measure.name }
    return Self.ofReports.first { $0.figure == self }?.name ?? ""
  }

  /// What reports call figures in JSON and CSV, where that is not their name.
  private static let otherNames: [String: String] = [
    "total": "valeur_totale", "achats": "valeur_totale", "meat_fish": "viandes_poissons",
    "meat_fish_egalim": "viandes_poissons_egalim",
  ]

  /// The figure of that name; a statement's may leave out `valeur_`, and a column's of a report may keep its `_ht`,
  /// `_part` or `_cumul`. Nil for none.
  public init?(name: String) {
    var name = name
    for ending in ["_cumul", "_ht", "_part"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    name = Self.otherNames[name] ?? name
    if let figure = Self.ofReports.first(where: { $0.name == name })?.figure {
      self = figure
    } else if let measure = Measure(name: name) ?? Measure(name: "valeur_" + name), measure != .mealsPerYear {
      self = .measure(measure)
    } else {
      return nil
    }
  }

  /// The figure in cents, as that kind of statement counts it under that year's rules.
  public func cents(in totals: PurchaseTotals, statement: StatementKind, regulation: Regulation) -> Int64 {
    let all = ProductFamily.allCases
    return switch self {
    case .measure(let measure): measure.cents(in: totals, statement: statement, regulation: regulation) ?? 0
    case .egalim: totals.sum(.egalim, over: all)
    case .nonEGalim: totals.sum(.noLabel, over: all)
    case .local: totals.sum(.local, over: all)
    case .circuitCourt: totals.sum(.circuitCourt, over: all)
    case .france: totals.sum(.france(by: regulation.franceRule), over: all)
    case .europe: totals.sum(.europe, over: all)
    case .meatAndFish: totals.sum(.total, over: [.meat, .fish])
    case .meatAndFishEGalim: totals.sum(.egalim, over: [.meat, .fish])
    }
  }

  /// Whether a purchase is among those that the figure sums.
  ///
  /// Answered by the sums themselves, so that the trace can never disagree with the figure.
  public func counts(_ purchase: Purchase, statement: StatementKind, regulation: Regulation) -> Bool {
    var probe = PurchaseTotals()
    var one = purchase
    one.amount = Money(cents: 1)
    probe.add(one)
    return cents(in: probe, statement: statement, regulation: regulation) == 1
  }
}
