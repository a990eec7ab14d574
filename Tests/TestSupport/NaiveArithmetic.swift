import Foundation

/// Why the twin could not compute: the test handed it something that is no ledger.
public enum NaiveTwinError: Error, Equatable {
  /// The text is no amount with a decimal point.
  case unreadableAmount(String)
}

/// The project's three roundings, written out as slowly and plainly as possible.
public enum NaiveArithmetic {
  /// The cents of an amount: to the nearest, and exactly half-way towards zero (`0.125` is 12, `-0.125` is -12).
  public static func cents(_ text: String) throws(NaiveTwinError) -> Int {
    guard let amount = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) else {
      throw .unreadableAmount(text)
    }
    let isNegative = amount < 0
    var exact = (isNegative ? -amount : amount) * 100
    var whole = Decimal()
    NSDecimalRound(&whole, &exact, 0, .down)
    let rest = exact - whole
    let rounded = rest * 2 > 1 ? whole + 1 : whole
    guard let cents = Int(rounded.description) else { throw .unreadableAmount(text) }
    return isNegative ? -cents : cents
  }

  /// `part` of `total` in hundredths of a percent, half to even (2800 is 28.00 %); nil when there is no total.
  public static func percentage(_ part: Int, of total: Int) -> Int? {
    halfEven(part * 10_000, over: total)
  }

  /// Cents per meal, half to even, where `meals` counts hundredths of a meal; nil when no meal was served.
  public static func costPerMeal(cents: Int, meals: Int) -> Int? {
    halfEven(cents * 100, over: meals)
  }

  /// Whether `part` reaches `goal` percent of `total`, compared exactly.
  public static func isMet(_ part: Int, of total: Int, goal: Int) -> Bool {
    part * 100 >= goal * total
  }

  /// The quotient as a whole number, to the nearest, half-way to the even one; nil unless the divisor is positive.
  static func halfEven(_ dividend: Int, over divisor: Int) -> Int? {
    guard divisor > 0 else { return nil }
    let magnitude = abs(dividend)
    let quotient = magnitude / divisor
    let twiceTheRest = magnitude % divisor * 2
    let goesUp = twiceTheRest > divisor || (twiceTheRest == divisor && quotient % 2 == 1)
    let rounded = goesUp ? quotient + 1 : quotient
    return dividend < 0 ? -rounded : rounded
  }
}
