/// The meals of a canteen in one year, by month and public, in hundredths of a meal.
public struct MealTotals: Hashable, Sendable {
  private var servings: [MealPublic: [Int64]] = [:]
  private var vegetarianByMonth = [Int64](repeating: 0, count: 12)
  /// Meals of lines that say whether their menu was vegetarian.
  private var answeredByMonth = [Int64](repeating: 0, count: 12)
  /// Whether any line says if its menu was vegetarian.
  public private(set) var saysVegetarian = false

  /// No meals.
  public init() {}

  /// Adds a count; the caller keeps years apart and counts within a billion.
  public mutating func add(_ count: MealCount) {
    let month = count.month.number - 1
    servings[count.eaters, default: [Int64](repeating: 0, count: 12)][month] &+= count.servings
    guard let vegetarian = count.isVegetarian else { return }
    saysVegetarian = true
    answeredByMonth[month] &+= count.servings &* count.eaters.weight
    if vegetarian { vegetarianByMonth[month] &+= count.servings &* count.eaters.weight }
  }

  /// Adds another value's meals.
  public mutating func merge(_ other: MealTotals) {
    for (eaters, months) in other.servings {
      for (month, count) in months.enumerated() where count != 0 {
        servings[eaters, default: [Int64](repeating: 0, count: 12)][month] &+= count
      }
    }
    for month in 0..<12 {
      vegetarianByMonth[month] &+= other.vegetarianByMonth[month]
      answeredByMonth[month] &+= other.answeredByMonth[month]
    }
    saysVegetarian = saysVegetarian || other.saysVegetarian
  }

  /// The meals of those months (1 to 12) alone.
  public func only(in months: ClosedRange<Int>) -> MealTotals {
    func kept(_ counts: [Int64]) -> [Int64] { counts.enumerated().map { months.contains($0 + 1) ? $1 : 0 } }
    var part = self
    part.servings = servings.mapValues(kept)
    part.vegetarianByMonth = kept(vegetarianByMonth)
    part.answeredByMonth = kept(answeredByMonth)
    return part
  }

  /// Who ate, by name.
  public var publics: [MealPublic] { servings.keys.sorted() }

  /// Servings to one public in those months (1 to 12), whatever each counts for.
  public func servings(to eaters: MealPublic, in months: [Int]) -> Int64 {
    let counts = servings[eaters] ?? []
    return months.reduce(0) { counts.indices.contains($1 - 1) ? $0 &+ counts[$1 - 1] : $0 }
  }

  /// Meals in those months, in hundredths of a meal.
  public func hundredths(in months: [Int]) -> Int64 {
    servings.keys.reduce(0) { $0 &+ servings(to: $1, in: months) &* $1.weight }
  }

  /// Vegetarian meals in those months, in hundredths of a meal.
  public func vegetarianHundredths(in months: [Int]) -> Int64 {
    months.reduce(0) { vegetarianByMonth.indices.contains($1 - 1) ? $0 &+ vegetarianByMonth[$1 - 1] : $0 }
  }

  /// Meals in those months whose lines say if they were vegetarian, in hundredths of a meal.
  public func answeredHundredths(in months: [Int]) -> Int64 {
    months.reduce(0) { answeredByMonth.indices.contains($1 - 1) ? $0 &+ answeredByMonth[$1 - 1] : $0 }
  }

  /// The months with a meal, 1 to 12, in order.
  public var monthsWithMeals: [Int] { (1...12).filter { hundredths(in: [$0]) > 0 } }
}
