/// A part of a whole, both in cents: compared exactly, rounded once, when shown.
public struct Share: Hashable, Sendable {
  /// The part, in cents.
  public let part: Int64
  /// The whole, in cents.
  public let whole: Int64

  /// Makes a share of two amounts in cents.
  public init(part: Int64, of whole: Int64) {
    self.part = part
    self.whole = whole
  }

  /// Whether the part reaches that percentage of the whole, by exact integer comparison; false for an empty whole.
  public func reaches(percent goal: Int) -> Bool {
    whole > 0 && Int128(part) * 100 >= Int128(whole) * Int128(goal)
  }

  /// The percentage in hundredths (28.00 % is 2800), rounded half to even as the platform rounds; nil for an empty whole.
  public var percentHundredths: Int64? {
    guard whole > 0 else { return nil }
    return ExactDivision.halfToEven(Int128(part) * 10_000, by: Int128(whole))
  }

  /// The percentage in hundredths as shown beside a goal: a goal that is missed never shows as reached.
  public func percentHundredths(beside goal: Int) -> Int64? {
    guard let rounded = percentHundredths else { return nil }
    let goalHundredths = Int64(goal) * 100
    return reaches(percent: goal) ? rounded : min(rounded, goalHundredths - 1)
  }

  /// Whether the platform, which tests the rounded percentage, would call a goal met that exactly is not.
  public func isMetOnlyByRounding(percent goal: Int) -> Bool {
    guard let rounded = percentHundredths else { return false }
    return rounded >= Int64(goal) * 100 && !reaches(percent: goal)
  }

  /// The cents to move into the part, at the same whole, to reach that percentage; zero once it is reached.
  ///
  /// Rounded up to the cent, so that moving just that amount is enough.
  public func missing(toReach goal: Int) -> Money {
    guard whole > 0, !reaches(percent: goal) else { return .zero }
    let gap = Int128(whole) * Int128(goal) - Int128(part) * 100
    return Money(cents: Int64(clamping: (gap + 99) / 100))
  }
}

/// Integer division with the roundings that the platform uses.
public enum ExactDivision {
  /// The quotient rounded to the nearest whole number, the midpoint to the even one; nil beyond 64 bits or by zero.
  public static func halfToEven(_ dividend: Int128, by divisor: Int128) -> Int64? {
    guard divisor > 0 else { return nil }
    // Nearly all of them fit in 64 bits, where dividing takes a tenth of the time.
    if let dividend = Int64(exactly: dividend), let divisor = Int64(exactly: divisor) {
      return halfToEven(dividend, by: divisor)
    }
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let doubled = remainder.magnitude * 2
    let roundsAway = doubled > divisor.magnitude || (doubled == divisor.magnitude && quotient % 2 != 0)
    let step: Int128 = dividend < 0 ? -1 : 1
    return Int64(exactly: roundsAway ? quotient + step : quotient)
  }

  private static func halfToEven(_ dividend: Int64, by divisor: Int64) -> Int64 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let rest = UInt64(divisor) &- remainder.magnitude
    let roundsAway =
      remainder.magnitude > rest || (remainder.magnitude == rest && !quotient.isMultiple(of: 2))
    // A quotient at the ends of 64 bits has no remainder: its divisor is 1.
    return roundsAway ? quotient &+ (dividend < 0 ? -1 : 1) : quotient
  }
}
