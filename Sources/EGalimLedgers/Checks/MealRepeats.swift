import EGalim

/// Finds meals that are counted twice: a line again, or a month given as a whole and by days as well.
struct MealRepeats: Sendable {
  private struct Line: Hashable {
    var canteen: CanteenKey
    var period: String
    var eaters: MealPublic
    var isVegetarian: Bool?
  }

  private struct Month: Hashable {
    var canteen: CanteenKey
    var month: String
    var eaters: MealPublic
  }

  private var lines: [Line: Int] = [:]
  private var wholeMonths: Set<Month> = []
  private var monthsByDays: Set<Month> = []
  private var told: Set<Month> = []

  /// Notes a line; the line that it repeats, nil for a new one.
  mutating func note(
    _ canteen: CanteenKey, period: String, eaters: MealPublic, isVegetarian: Bool?, line: Int
  ) -> Int? {
    let key = Line(canteen: canteen, period: period, eaters: eaters, isVegetarian: isVegetarian)
    if let first = lines[key] { return first }
    lines[key] = line
    return nil
  }

  /// The month (`2026-03`) of a line that is also given the other way, told once; nil when it is not.
  mutating func monthAlsoGivenOtherwise(_ canteen: CanteenKey, period: String, eaters: MealPublic) -> String? {
    let parts = period.split(separator: "-")
    guard parts.count >= 2 else { return nil }
    let key = Month(canteen: canteen, month: "\(parts[0])-\(parts[1].count == 1 ? "0" : "")\(parts[1])", eaters: eaters)
    if parts.count == 2 { wholeMonths.insert(key) } else { monthsByDays.insert(key) }
    guard wholeMonths.contains(key), monthsByDays.contains(key), told.insert(key).inserted else { return nil }
    return key.month
  }
}
