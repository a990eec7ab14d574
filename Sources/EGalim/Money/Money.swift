/// An amount of money: a whole number of euro cents, excluding VAT.
///
/// Exact by construction: there is no way in from a floating-point number, and arithmetic that leaves 64 bits throws.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in euro cents; negative for a credit note.
  public let cents: Int64

  /// Nothing: the zero of sums.
  public static let zero = Money(cents: 0)

  /// Makes an amount of whole cents.
  public init(cents: Int64) {
    self.cents = cents
  }

  /// Rounds an amount to cents half toward zero, as the platform rounds each line (0.125 → 0.12, 0.1251 → 0.13).
  ///
  /// - Parameters:
  ///   - negative: whether the amount is below zero; the midpoint goes toward zero on both sides.
  ///   - wholeCents: the digits up to the second decimal, as cents.
  ///   - remainder: what the digits after the second decimal come to.
  public init(negative: Bool, wholeCents: Int64, remainder: CentRemainder) {
    let magnitude = remainder == .aboveHalf ? wholeCents &+ 1 : wholeCents
    cents = negative ? 0 &- magnitude : magnitude
  }

  /// Smaller amounts come first.
  public static func < (lhs: Money, rhs: Money) -> Bool { lhs.cents < rhs.cents }

  /// The sum; throws when it leaves 64 bits of cents (about 92 million billion euros).
  public func adding(_ other: Money) throws(MoneyOverflow) -> Money {
    let (sum, overflow) = cents.addingReportingOverflow(other.cents)
    if overflow { throw MoneyOverflow() }
    return Money(cents: sum)
  }

  /// The amount as the platform and JSON write it: a point and two decimals, such as `-1234.50`.
  public var plainText: String {
    let magnitude = cents.magnitude
    let fraction = magnitude % 100
    return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

/// What the digits beyond the second decimal of an amount come to, compared with half a cent.
public enum CentRemainder: Sendable {
  /// Less than or exactly half a cent: dropped.
  case upToHalf
  /// More than half a cent: one cent up.
  case aboveHalf
}

/// A sum that leaves 64 bits of cents.
public struct MoneyOverflow: Error, Hashable, Sendable {
  /// Makes the error.
  public init() {}
}
