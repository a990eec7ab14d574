import EGalim

/// Meals served and the food bought for them, of one canteen or several.
public struct MealSums: Hashable, Sendable {
  /// Where the numbers of meals come from; nil when canteens differ.
  public let source: MealCost.Source?
  /// Meals served in the months that count, in hundredths of a meal.
  public let mealHundredths: Int64
  /// The food bought in the same months.
  public let foodCost: Money

  /// The sums behind one canteen's cost.
  init(_ cost: MealCost) {
    self.init(source: cost.source, mealHundredths: cost.mealHundredths, foodCost: cost.foodCost)
  }

  private init(source: MealCost.Source?, mealHundredths: Int64, foodCost: Money) {
    self.source = source
    self.mealHundredths = mealHundredths
    self.foodCost = foodCost
  }

  /// The food cost of a meal, rounded to cents half to even; nil without meals.
  public var costPerMeal: Money? {
    ExactDivision.halfToEven(Int128(foodCost.cents) * 100, by: Int128(mealHundredths)).map(Money.init(cents:))
  }

  /// The food cost of one serving to that public, by what it counts for; nil without meals.
  public func costPerServing(to eaters: MealPublic) -> Money? {
    ExactDivision.halfToEven(Int128(foodCost.cents) * Int128(eaters.weight), by: Int128(mealHundredths))
      .map(Money.init(cents:))
  }

  static func adding(_ parts: [MealSums]) -> MealSums? {
    guard let first = parts.first else { return nil }
    return MealSums(
      source: parts.allSatisfy { $0.source == first.source } ? first.source : nil,
      mealHundredths: parts.reduce(0) { $0 &+ $1.mealHundredths },
      foodCost: parts.reduce(.zero) { $0.wrappingAdd($1.foodCost) })
  }
}
