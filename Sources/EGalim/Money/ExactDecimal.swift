/// A decimal number, exact: a quantity, a unit price, a rate.
///
/// Its value is `mantissa` divided by ten to the power of `scale`. Zeros at the end are dropped, so that equal values are
/// equal: 12.50 is 125 with one decimal.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits as a whole number.
  public let mantissa: Int64
  /// How many of the digits stand after the decimal mark, 0 to 18.
  public let scale: Int

  /// The most decimals that a number can have.
  public static let largestScale = 18

  /// Makes a number; nil when it has more than 18 decimals that are not zeros at its end, or a negative number of them.
  public init?(mantissa: Int64, scale: Int) {
    self.init(Int128(mantissa), scale: scale)
  }

  /// Makes a number, zeros at its end dropped; nil when it does not fit.
  private init?(_ value: Int128, scale: Int) {
    guard scale >= 0 else { return nil }
    var value = value
    var scale = value == 0 ? 0 : scale
    while scale > 0, value % 10 == 0 {
      value /= 10
      scale -= 1
    }
    guard scale <= Self.largestScale, let mantissa = Int64(exactly: value) else { return nil }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The product, exact; nil when it has more digits than fit.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(Int128(mantissa) * Int128(other.mantissa), scale: scale + other.scale)
  }

  /// The number as an amount of euros, rounded to cents half toward zero as the platform rounds each line; nil when it
  /// leaves 64 bits of cents.
  public var money: Money? {
    if scale <= 2 {
      let (cents, overflow) = mantissa.multipliedReportingOverflow(by: Self.power(2 - scale))
      return overflow ? nil : Money(cents: cents)
    }
    let divisor = Self.power(scale - 2)
    let parts = mantissa.quotientAndRemainder(dividingBy: divisor)
    let isAboveHalf = parts.remainder.magnitude > divisor.magnitude / 2
    return Money(cents: isAboveHalf ? parts.quotient + mantissa.signum() : parts.quotient)
  }

  /// The number with a decimal point: `-12.5`.
  public var plainText: String {
    var digits = String(mantissa.magnitude)
    if scale > 0 {
      if digits.utf8.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return mantissa < 0 ? "-" + digits : digits
  }

  /// Ten to a power of 0 to 18.
  private static func power(_ exponent: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<exponent { power &*= 10 }
    return power
  }
}
