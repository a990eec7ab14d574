import EGalim

/// Vegetarian meals and menus of some months, as far as a meals file says.
public struct MenuFigures: Hashable, Sendable {
  /// The weeks with meals, where meals are known by the day.
  public struct Weeks: Hashable, Sendable {
    /// Weeks with meals.
    public var served = 0
    /// Those with a vegetarian menu at least once.
    public var vegetarian = 0
    /// Those of which too little is said to know.
    public var unknown = 0
    /// The Mondays of those without any, in order; of several canteens, where one of them had none.
    public var without: [CivilDate] = []
  }

  /// Vegetarian meals, in hundredths; nil where no line says which they are.
  public let vegetarianHundredths: Int64?
  /// Meals of lines that say whether they were vegetarian, in hundredths: what shares are of.
  public let answeredHundredths: Int64
  /// The weeks; nil where no meal is known by the day.
  public let weeks: Weeks?
  /// How many months have meals that are known only by the month, so that no week of theirs can be looked at.
  public let undatedMonths: Int

  /// Vegetarian meals, of those whose lines say what they were.
  public var share: Share { Share(part: vegetarianHundredths ?? 0, of: answeredHundredths) }

  init(_ meals: MealTotals?, weeks: MenuWeeks?, in months: ClosedRange<Month>) {
    let numbers = Array(months.lowerBound.number...months.upperBound.number)
    answeredHundredths = meals?.answeredHundredths(in: numbers) ?? 0
    vegetarianHundredths = answeredHundredths > 0 ? meals?.vegetarianHundredths(in: numbers) : nil
    let known = weeks?.weeks(in: months) ?? []
    self.weeks =
      known.isEmpty
      ? nil
      : Weeks(
        served: known.count, vegetarian: known.count { $0.state == .vegetarian },
        unknown: known.count { $0.state == .unknown }, without: known.filter { $0.state == .without }.map(\.monday))
    undatedMonths = weeks?.undatedMonths(in: months).count ?? 0
  }

  /// The menus of several canteens together: their weeks are added; nil when none is known.
  init?(adding parts: [MenuFigures]) {
    guard !parts.isEmpty else { return nil }
    let vegetarian = parts.compactMap(\.vegetarianHundredths)
    vegetarianHundredths = vegetarian.isEmpty ? nil : vegetarian.reduce(0, &+)
    answeredHundredths = parts.reduce(0) { $0 &+ $1.answeredHundredths }
    let weeks = parts.compactMap(\.weeks)
    self.weeks =
      weeks.isEmpty
      ? nil
      : Weeks(
        served: weeks.reduce(0) { $0 + $1.served }, vegetarian: weeks.reduce(0) { $0 + $1.vegetarian },
        unknown: weeks.reduce(0) { $0 + $1.unknown }, without: Set(weeks.flatMap(\.without)).sorted())
    undatedMonths = parts.map(\.undatedMonths).max() ?? 0
  }
}
