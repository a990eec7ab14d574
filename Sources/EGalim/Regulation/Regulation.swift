/// What the law and the platform ask for the purchases of one civil year, as data.
///
/// Sources: code rural L. 230-5-1 and R. 230-30-1, décret 2019-351, décret 2021-1235 (overseas steps), and the import
/// schemas of ma cantine. A new year is one new value in ``catalogue``.
public struct Regulation: Hashable, Sendable {
  /// Which purchases the platform counts as French.
  public enum FranceRule: Hashable, Sendable {
    /// Those marked `FRANCE`.
    case marked
    /// Those marked `FRANCE`, `CIRCUIT_COURT` or `LOCAL`, each once.
    case markedShortCircuitOrLocal
  }

  /// The percentages asked of a territory.
  public struct Goals: Hashable, Sendable {
    /// Quality and sustainable products, percent of all food.
    public let egalim: Int
    /// Organic products among them, percent of all food.
    public let bio: Int
  }

  /// The percentages of meat and fish.
  public struct MeatAndFishGoals: Hashable, Sendable {
    /// Percent asked of every canteen.
    public let everyone: Int
    /// Percent asked of the State, its public establishments and national public companies.
    public let state: Int
  }

  /// The civil year of the purchases.
  public let year: Int
  /// Which purchases count as French.
  public let franceRule: FranceRule
  /// Whether European origin is a figure of its own (from 2026).
  public let countsEuropeanOrigin: Bool
  /// The targets of each territory.
  public let goals: [TargetTerritory: Goals]
  /// The meat and fish target; nil before 2024.
  public let meatAndFish: MeatAndFishGoals?
  /// Whether private restaurants are held to the targets (from 2024).
  public let holdsPrivateRestaurants: Bool
  /// The definitions of "local" that a ledger of that year may use.
  public let localDefinitions: [LocalDefinition]
  /// Measures that the platform wants filled in each kind of statement; empty before 2025.
  public let requiredMeasures: [StatementKind: [Measure]]
  /// Whether the detailed statement warns of short circuit or local above France, and of bio fair trade above bio.
  public let comparesMarksWithFrance: Bool
  /// The cost per meal, in cents, under which the platform's statistics leave a statement out; nil for none.
  public let lowestCostInStatistics: Int64?
  /// When the statements are declared; nil while not published.
  public let campaign: Campaign?

  /// The rules of that year; throws when they are not known.
  public static func of(_ year: Int) throws(UnknownYear) -> Regulation {
    guard let regulation = catalogue.first(where: { $0.year == year }) else { throw UnknownYear(year: year) }
    return regulation
  }

  /// The first and last year whose rules are known.
  public static var knownYears: ClosedRange<Int> {
    (catalogue.first?.year ?? 0)...(catalogue.last?.year ?? 0)
  }

  /// The goals of a territory; every territory has its own in the catalogue, mainland's stand in otherwise.
  public func goals(in territory: TargetTerritory) -> Goals {
    goals[territory] ?? Goals(egalim: 50, bio: 20)
  }

  /// Whether that canteen is held to the targets in that year.
  public func holds(_ canteen: Canteen) -> Bool {
    canteen.economicModel != .private || holdsPrivateRestaurants
  }

  /// The percentage of meat and fish asked of that canteen; nil before 2024.
  public func meatAndFishGoal(for canteen: Canteen) -> Int? {
    meatAndFish.map { canteen.belongsToState ? $0.state : $0.everyone }
  }
}

/// A year of which no rules are known.
public struct UnknownYear: Error, Hashable, Sendable {
  /// The year that was asked.
  public let year: Int
  /// The years whose rules are known.
  public var known: ClosedRange<Int> { Regulation.knownYears }
}
