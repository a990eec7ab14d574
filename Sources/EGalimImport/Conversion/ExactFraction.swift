import EGalim

/// A fraction of whole numbers: what prices, quantities and rates come to before they are rounded to cents, once.
struct ExactFraction: Hashable {
  private let numerator: Int128
  /// Above zero.
  private let denominator: Int128

  init(_ number: ExactDecimal) {
    numerator = Int128(number.mantissa)
    var power: Int128 = 1
    for _ in 0..<number.scale { power *= 10 }
    denominator = power
  }

  init(whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  private init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = abs(denominator)
  }

  /// The product; nil when it has more digits than fit.
  func times(_ other: ExactFraction) -> ExactFraction? {
    let top = numerator.multipliedReportingOverflow(by: other.numerator)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
    return top.overflow || bottom.overflow ? nil : ExactFraction(top.partialValue, over: bottom.partialValue)
  }

  /// The quotient; nil when it has more digits than fit, or the other one is zero.
  func divided(by other: ExactFraction) -> ExactFraction? {
    guard let inverse = ExactFraction(other.denominator, over: other.numerator) else { return nil }
    return times(inverse)
  }

  /// The sum; nil when it has more digits than fit.
  func plus(_ other: ExactFraction) -> ExactFraction? {
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
    let top = left.partialValue.addingReportingOverflow(right.partialValue)
    guard !left.overflow, !right.overflow, !bottom.overflow, !top.overflow else { return nil }
    return ExactFraction(top.partialValue, over: bottom.partialValue)
  }

  /// The same with the other sign.
  var negated: ExactFraction { ExactFraction(numerator: -numerator, denominator: denominator) }

  private init(numerator: Int128, denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The amount of euros, rounded to cents half toward zero as the platform rounds each line; nil beyond 64 bits.
  var money: Money? {
    let (hundredfold, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    let parts = hundredfold.quotientAndRemainder(dividingBy: denominator)
    let isAboveHalf = parts.remainder.magnitude > (denominator.magnitude - parts.remainder.magnitude)
    let cents = isAboveHalf ? parts.quotient + (hundredfold < 0 ? -1 : 1) : parts.quotient
    return Int64(exactly: cents).map { Money(cents: $0) }
  }
}
