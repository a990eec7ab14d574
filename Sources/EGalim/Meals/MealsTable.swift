/// The meals of many canteens and years: what reading meals files comes to.
public struct MealsTable: Sendable {
  private var totals: [TotalsTable.Key: MealTotals] = [:]
  private var weeks: [CanteenKey: MenuWeeks] = [:]

  /// Makes an empty table.
  public init() {}

  /// Adds a count to its canteen and year.
  public mutating func add(_ count: MealCount) {
    totals[TotalsTable.Key(canteen: count.canteen, year: count.month.year), default: MealTotals()].add(count)
    weeks[count.canteen, default: MenuWeeks()].add(count)
  }

  /// Adds another table's meals; `rename` maps the keys of canteens that a list knows under another identifier.
  public mutating func merge(_ other: MealsTable, renaming rename: (CanteenKey) -> CanteenKey = { $0 }) {
    for (key, meals) in other.totals {
      totals[TotalsTable.Key(canteen: rename(key.canteen), year: key.year), default: MealTotals()].merge(meals)
    }
    for (canteen, weeks) in other.weeks { self.weeks[rename(canteen), default: MenuWeeks()].merge(weeks) }
  }

  /// The weeks in which a canteen served meals, and what is known of their menus; nil when no meal of it is known.
  public func weeks(of canteen: CanteenKey) -> MenuWeeks? { weeks[canteen] }

  /// The meals of a canteen in a year; nil when none are known.
  public subscript(key: TotalsTable.Key) -> MealTotals? { totals[key] }

  /// Whether no meal is known at all.
  public var isEmpty: Bool { totals.isEmpty }

  /// The canteens and years with meals, in order.
  public var keys: [TotalsTable.Key] { totals.keys.sorted() }
}
