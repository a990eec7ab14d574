/// What the food of a meal cost, over the months that have both purchases and meals.
public struct MealCost: Hashable, Sendable {
  /// Where the number of meals comes from.
  public enum Source: String, Hashable, Sendable {
    /// A meals file.
    case meals
    /// The yearly count of the canteen list; it serves for whole years only.
    case canteenList = "canteen_list"
  }

  /// Where the number of meals comes from.
  public let source: Source
  /// Meals served, in hundredths of a meal (a snack counts 22).
  public let mealHundredths: Int64
  /// The food bought in the same months.
  public let foodCost: Money
  /// The months counted, 1 to 12; empty for the yearly count of a list.
  public let months: [Int]

  /// The cost of a meal, rounded to cents half to even; nil without meals.
  public var perMeal: Money? {
    ExactDivision.halfToEven(Int128(foodCost.cents) * 100, by: Int128(mealHundredths)).map(Money.init(cents:))
  }

  /// The cost over the given months that have both purchases and meals; nil when there is none.
  public init?(_ purchases: PurchaseTotals, meals: MealTotals, months: [Int] = Array(1...12)) {
    let both = months.filter { purchases.monthsWithPurchases.contains($0) && meals.monthsWithMeals.contains($0) }
    guard !both.isEmpty else { return nil }
    source = .meals
    mealHundredths = meals.hundredths(in: both)
    foodCost = Money(cents: both.reduce(0) { $0 &+ purchases.month($1, .total) })
    self.months = both
  }

  /// The cost of a whole year by the yearly count of a canteen list; nil without one.
  public init?(_ purchases: PurchaseTotals, yearlyMeals: Int?) {
    guard let yearlyMeals, yearlyMeals > 0 else { return nil }
    let (hundredths, overflow) = Int64(yearlyMeals).multipliedReportingOverflow(by: 100)
    if overflow { return nil }
    source = .canteenList
    mealHundredths = hundredths
    foodCost = Money(cents: purchases.total)
    months = []
  }

  /// The cost of a canteen's year, by the meals that may serve; nil without any.
  ///
  /// - Parameters:
  ///   - purchases: what was bought in the year.
  ///   - meals: what a meals file says of the canteen's year.
  ///   - canteen: what the list says of the canteen. Its yearly count serves only without a meals file, for counted and
  ///     listed meals do not add up; only for a whole year; and not for a satellite, whose food is mostly bought by the
  ///     kitchen that cooks it, so that its own purchases over its meals would mean nothing.
  ///   - hasMealsFile: whether a meals file was given, whoever it names.
  ///   - isWholeYear: whether the purchases cover the whole year.
  public init?(
    _ purchases: PurchaseTotals, meals: MealTotals?, canteen: Canteen?, hasMealsFile: Bool, isWholeYear: Bool
  ) {
    guard purchases.lineCount > 0 else { return nil }
    if let meals {
      self.init(purchases, meals: meals)
    } else {
      guard !hasMealsFile, isWholeYear, canteen?.production != .cookedElsewhere else { return nil }
      self.init(purchases, yearlyMeals: canteen?.yearlyMeals)
    }
  }

  /// What one serving to that public cost: the cost of a meal, weighted; nil without meals.
  public func perServing(to eaters: MealPublic) -> Money? {
    ExactDivision.halfToEven(Int128(foodCost.cents) * Int128(eaters.weight), by: Int128(mealHundredths))
      .map(Money.init(cents:))
  }
}
