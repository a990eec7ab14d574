/// Who eats: a name and what one serving counts for.
public struct MealPublic: Hashable, Comparable, Sendable {
  /// The name in meals files, such as `eleves`.
  public let name: String

  /// Pupils.
  public static let pupils = MealPublic("eleves")
  /// Adults.
  public static let adults = MealPublic("adultes")
  /// Snacks: each counts 0.22 of a meal.
  public static let snack = MealPublic("gouter")
  /// Meals cooked for people in need; they count like any other.
  public static let solidarity = MealPublic("solidaire")

  /// Everyone together, where a meals file does not say who ate.
  public static let everyone = MealPublic("tous")

  /// The names that meals files usually hold.
  public static let usual: [MealPublic] = [
    everyone, pupils, adults, snack, solidarity, MealPublic("personnel"), MealPublic("petite_enfance"),
    MealPublic("seniors"),
    MealPublic("patients"), MealPublic("exterieurs"), MealPublic("autres"),
  ]

  /// Makes a public of any name.
  public init(_ name: String) { self.name = name }

  /// What one serving counts for, in hundredths of a meal.
  ///
  /// Source: the platform's guide to the cost per meal, where a snack is about 0.22 of a meal.
  public var weight: Int64 { self == .snack ? 22 : 100 }

  /// By the bytes of the names.
  public static func < (lhs: MealPublic, rhs: MealPublic) -> Bool {
    lhs.name.utf8.lexicographicallyPrecedes(rhs.name.utf8)
  }
}

/// Meals served by a canteen in a month, to one public.
public struct MealCount: Hashable, Sendable {
  /// Who served.
  public var canteen: CanteenKey
  /// The month that holds the day, or the month itself.
  public var month: Month
  /// The day; nil where only the month is known.
  public var day: CivilDate?
  /// How many were served, whatever each counts for.
  public var servings: Int64
  /// Who ate.
  public var eaters: MealPublic
  /// Whether the menu was vegetarian; nil when the file does not say.
  public var isVegetarian: Bool?

  /// Makes a count.
  public init(
    canteen: CanteenKey, month: Month, day: CivilDate? = nil, servings: Int64, eaters: MealPublic,
    isVegetarian: Bool? = nil
  ) {
    self.canteen = canteen
    self.month = month
    self.day = day
    self.servings = servings
    self.eaters = eaters
    self.isVegetarian = isVegetarian
  }
}
