import EGalim

/// What several canteens of a territory come to together.
public struct TerritoryFigures: Sendable {
  /// Their purchases and meals added up: shares are by value, never averages of percentages.
  public let sums: ReportFigures
  /// How many canteens they are.
  public let canteens: Int
  /// How many of them bought anything in the year.
  public let reporting: Int
  /// How many reach every target that holds for them.
  public let reaching: Int
  /// What the canteens have to redirect, each for itself, added up by target; only targets that some canteen misses.
  public let missing: [Target.Kind: Money]
  /// Guests a day, as far as the list says; nil when it says nothing.
  public let dailyMeals: Int?
  /// The middle of the reporting canteens, one by one.
  public let medians: Medians
  /// What was set beside the law: all together, and how many of the canteens are at it.
  public let ownTargets: [OwnTargetTally]

  /// The middle values of canteens, each counting once whatever it buys.
  public struct Medians: Hashable, Sendable {
    /// EGalim share in hundredths of a percent.
    public let egalim: Int64?
    /// Organic share in hundredths of a percent.
    public let bio: Int64?
    /// Food cost of a meal.
    public let costPerMeal: Money?
  }

  init(_ canteens: [TerritoryCanteen], sums: ReportFigures) {
    self.sums = sums
    // Who buys for others alone serves no meal: it is no canteen to count, nor to wait for.
    let canteens = canteens.filter { !$0.isMereBuyer }
    self.canteens = canteens.count
    let reporting = canteens.filter { $0.figures.purchases.lineCount > 0 }
    self.reporting = reporting.count
    reaching = canteens.count { $0.state == .met }
    var missing: [Target.Kind: Money] = [:]
    for target in canteens.flatMap({ $0.figures.standing.targets }) where target.isMeasurable && !target.isMet {
      missing[target.kind] = (missing[target.kind] ?? .zero).wrappingAdd(target.missing)
    }
    self.missing = missing
    let guests = canteens.compactMap(\.canteen.dailyMeals)
    dailyMeals = guests.isEmpty ? nil : guests.reduce(0, &+)
    ownTargets = OwnTargetTally.all(sums, canteens: canteens.lazy.map(\.figures))
    let states = Set(canteens.map(\.state))
    state =
      if reporting.isEmpty {
        .nothingBought
      } else if missing.isEmpty {
        states.contains(.met) ? .met : .notHeld
      } else {
        states.isDisjoint(with: [.met, .partlyMet]) ? .missed : .partlyMet
      }
    medians = Medians(
      egalim: Self.median(reporting.compactMap { $0.figures.standing.egalim.percentHundredths }),
      bio: Self.median(reporting.compactMap { $0.figures.standing.bio.percentHundredths }),
      costPerMeal: Self.median(reporting.compactMap { $0.figures.meals?.sums.costPerMeal?.cents })
        .map(Money.init(cents:)))
  }

  /// The middle value; of two, their mean, half to even.
  static func median(_ values: [Int64]) -> Int64? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    if !sorted.count.isMultiple(of: 2) { return sorted[middle] }
    return ExactDivision.halfToEven(Int128(sorted[middle - 1]) + Int128(sorted[middle]), by: 2)
  }

  /// Where the canteens stand together: reached only if every reporting one does, partly if any reaches a target.
  public let state: TargetState
}
