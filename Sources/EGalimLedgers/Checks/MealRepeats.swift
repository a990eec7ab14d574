import EGalim

/// When meals were served: on a day, or in the course of a month.
struct MealPeriod: Hashable, Sendable {
  /// The month, or the day's.
  var month: Month
  /// The day; nil for a whole month.
  var day: CivilDate?
}

/// Finds meals that are counted twice: a line again, or a month given as a whole and by days as well.
struct MealRepeats: Sendable {
  private struct Line: Hashable {
    var canteen: CanteenKey
    var period: MealPeriod
    var eaters: MealPublic
    var isVegetarian: Bool?
  }

  private struct MonthOfPublic: Hashable {
    var canteen: CanteenKey
    var month: Month
    var eaters: MealPublic
  }

  private var lines: [Line: Int] = [:]
  private var wholeMonths: Set<MonthOfPublic> = []
  private var monthsByDays: Set<MonthOfPublic> = []
  private var told: Set<MonthOfPublic> = []

  /// Notes a line; the line that it repeats, nil for a new one.
  mutating func note(
    _ canteen: CanteenKey, period: MealPeriod, eaters: MealPublic, isVegetarian: Bool?, line: Int
  ) -> Int? {
    let key = Line(canteen: canteen, period: period, eaters: eaters, isVegetarian: isVegetarian)
    if let first = lines[key] { return first }
    lines[key] = line
    return nil
  }

  /// The month (`2026-03`) of a line that is also given the other way, told once; nil when it is not.
  mutating func monthAlsoGivenOtherwise(
    _ canteen: CanteenKey, period: MealPeriod, eaters: MealPublic
  ) -> String? {
    let key = MonthOfPublic(canteen: canteen, month: period.month, eaters: eaters)
    if period.day == nil { wholeMonths.insert(key) } else { monthsByDays.insert(key) }
    guard wholeMonths.contains(key), monthsByDays.contains(key), told.insert(key).inserted else { return nil }
    return key.month.iso
  }
}
