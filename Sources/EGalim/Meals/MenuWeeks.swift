/// The weeks in which a canteen served meals, and whether each had a vegetarian menu: what the weekly duty asks.
///
/// A week runs from Monday to Sunday and stands in the month of its Friday. A weekend of another month than that Friday is
/// left out, so that what is said of a month never depends on what follows it. Snacks are no meals here. What is known only
/// by the month says nothing of weeks.
public struct MenuWeeks: Hashable, Sendable {
  /// What is known of a week's menus.
  public enum State: Hashable, Sendable {
    /// A vegetarian menu was served.
    case vegetarian
    /// Every line says that its menu was not.
    case without
    /// Some lines do not say, and none says that it was.
    case unknown
  }

  private struct Answers: Hashable, Sendable {
    var hasVegetarian = false
    var hasSilence = false

    var state: State { hasVegetarian ? .vegetarian : hasSilence ? .unknown : .without }
  }

  /// The weeks by their Friday.
  private var answers: [CivilDate: Answers] = [:]
  private var undated: Set<Month> = []

  /// No meals.
  public init() {}

  /// Adds a count; one of nobody, or of snacks, changes nothing.
  public mutating func add(_ count: MealCount) {
    guard count.servings > 0, count.eaters != .snack else { return }
    guard let day = count.day else {
      undated.insert(count.month)
      return
    }
    guard let friday = MenuWeeks.friday(of: day) else { return }
    answers[friday, default: Answers()].hasVegetarian =
      answers[friday]?.hasVegetarian == true || count.isVegetarian == true
    if count.isVegetarian == nil { answers[friday]?.hasSilence = true }
  }

  /// Adds another value's weeks.
  public mutating func merge(_ other: MenuWeeks) {
    for (friday, theirs) in other.answers {
      var own = answers[friday] ?? Answers()
      own.hasVegetarian = own.hasVegetarian || theirs.hasVegetarian
      own.hasSilence = own.hasSilence || theirs.hasSilence
      answers[friday] = own
    }
    undated.formUnion(other.undated)
  }

  /// The weeks of those months with what is known of them, by the Monday that each begins with, in order.
  public func weeks(in months: ClosedRange<Month>) -> [(monday: CivilDate, state: State)] {
    answers.filter { months.contains($0.key.month) }.sorted { $0.key < $1.key }
      .compactMap { friday, answers in friday.adding(days: -4).map { ($0, answers.state) } }
  }

  /// The months of those that have meals known only by the month, in order.
  public func undatedMonths(in months: ClosedRange<Month>) -> [Month] {
    undated.filter { months.contains($0) }.sorted()
  }

  /// The Friday of a day's week; nil for a weekend of another month than it.
  private static func friday(of day: CivilDate) -> CivilDate? {
    guard let friday = day.adding(days: 4 - day.weekday) else { return nil }
    return day.weekday <= 4 || day.month == friday.month ? friday : nil
  }
}
