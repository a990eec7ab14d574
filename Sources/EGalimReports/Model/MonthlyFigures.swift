import EGalim

/// A month of a year: what was bought and served in it, and from January to it.
public struct MonthlyFigures: Hashable, Sendable {
  /// The eight figures of a month, or of the months from January to it.
  public struct Sums: Hashable, Sendable {
    /// Everything bought.
    public internal(set) var total = Money.zero
    /// EGalim purchases.
    public internal(set) var egalim = Money.zero
    /// Organic purchases.
    public internal(set) var bio = Money.zero
    /// Local purchases.
    public internal(set) var local = Money.zero
    /// French purchases, by the year's rule.
    public internal(set) var france = Money.zero
    /// Meat and fish.
    public internal(set) var meatAndFish = Money.zero
    /// EGalim meat and fish.
    public internal(set) var meatAndFishEGalim = Money.zero
    /// Meals served, in hundredths; nil while none are known.
    public internal(set) var mealHundredths: Int64?

    /// The share that a target is about.
    public func share(_ kind: Target.Kind) -> Share {
      switch kind {
      case .egalim: Share(part: egalim.cents, of: total.cents)
      case .bio: Share(part: bio.cents, of: total.cents)
      case .meatAndFish: Share(part: meatAndFishEGalim.cents, of: meatAndFish.cents)
      }
    }

    /// Local products, of all food.
    public var localShare: Share { Share(part: local.cents, of: total.cents) }
  }

  /// The month, 1 to 12.
  public let number: Int
  /// The month's own figures.
  public let inMonth: Sums
  /// The figures from January to the month.
  public let cumulative: Sums
  /// What a meal of the month cost; nil unless it has both purchases and meals.
  public let cost: MealSums?

  /// January to the last month with purchases or meals.
  static func year(_ purchases: PurchaseTotals, meals: MonthlyMeals, rule: Regulation.FranceRule) -> [MonthlyFigures] {
    guard meals.last > 0 else { return [] }
    var cumulative = Sums()
    return (1...meals.last).map { month in
      var sums = Sums(purchases, month: month, rule: rule)
      sums.mealHundredths = meals.hundredths(in: month)
      cumulative.add(sums)
      return MonthlyFigures(number: month, inMonth: sums, cumulative: cumulative, cost: meals.cost(in: month))
    }
  }
}

extension MonthlyFigures.Sums {
  init(_ purchases: PurchaseTotals, month: Int, rule: Regulation.FranceRule) {
    func money(_ figure: MonthFigure) -> Money { Money(cents: purchases.month(month, figure)) }
    total = money(.total)
    egalim = money(.egalim)
    bio = money(.bio)
    local = money(.local)
    france = money(.france(by: rule))
    meatAndFish = money(.meatAndFish)
    meatAndFishEGalim = money(.meatAndFishEGalim)
  }

  mutating func add(_ other: Self) {
    total = total.wrappingAdd(other.total)
    egalim = egalim.wrappingAdd(other.egalim)
    bio = bio.wrappingAdd(other.bio)
    local = local.wrappingAdd(other.local)
    france = france.wrappingAdd(other.france)
    meatAndFish = meatAndFish.wrappingAdd(other.meatAndFish)
    meatAndFishEGalim = meatAndFishEGalim.wrappingAdd(other.meatAndFishEGalim)
    if let more = other.mealHundredths { mealHundredths = (mealHundredths ?? 0) &+ more }
  }
}

extension Money {
  /// The sum of two parts of a total that is known to fit in 64 bits.
  func wrappingAdd(_ other: Money) -> Money { Money(cents: cents &+ other.cents) }
}
