/// A share of all food as the platform publishes it, between nothing and the whole, exact.
///
/// The platform rounds to four decimals before it publishes; nothing is rounded here but what is shown.
public struct PublishedShare: Hashable, Comparable, Sendable {
  /// How many units the whole has: as many as a share of 18 decimals needs.
  public static let whole: Int64 = 1_000_000_000_000_000_000
  /// The share in units, 0 to ``whole``.
  public let units: Int64

  /// Nothing at all.
  public static let zero = PublishedShare(checked: 0)

  /// Makes a share of a decimal number (0.2665 is 26.65 %); nil when it is below 0 or above 1.
  public init?(_ number: ExactDecimal) {
    var units = Int128(number.mantissa)
    for _ in number.scale..<ExactDecimal.largestScale { units *= 10 }
    guard units >= 0, units <= Int128(Self.whole) else { return nil }
    self.units = Int64(units)
  }

  private init(checked units: Int64) {
    self.units = units
  }

  /// The percentage in hundredths (26.65 % is 2665), half to even.
  public var percentHundredths: Int64 { Self.hundredths(ofUnits: Int128(units), over: 1) }

  /// Whether the share reaches that percentage, by exact comparison.
  public func reaches(percent goal: Int) -> Bool {
    Int128(units) * 100 >= Int128(goal) * Int128(Self.whole)
  }

  /// Both shares together; nil when they come to more than the whole and more than roundings explain.
  ///
  /// Two shares rounded to four decimals may pass the whole by one unit of the fourth: that is the whole.
  public func adding(_ other: PublishedShare) -> PublishedShare? {
    let sum = Int128(units) + Int128(other.units)
    guard sum <= Int128(Self.whole) + Int128(Self.whole / 10_000) else { return nil }
    return PublishedShare(checked: Int64(min(sum, Int128(Self.whole))))
  }

  /// Smaller shares come first.
  public static func < (lhs: PublishedShare, rhs: PublishedShare) -> Bool { lhs.units < rhs.units }

  /// The percentage in hundredths of so many units divided by a small number, half to even: rounded once.
  public static func hundredths(ofUnits units: Int128, over divisor: Int128) -> Int64 {
    ExactDivision.halfToEven(units, by: Int128(whole / 10_000) * divisor) ?? 0
  }
}

/// The two shares that a declaration publishes.
public struct PublishedShares: Hashable, Sendable {
  /// Organic products, of the value of all food.
  public let bio: PublishedShare
  /// Quality and sustainable products with the organic ones, of the value of all food.
  public let egalim: PublishedShare

  /// Makes the shares of what is published; nil when both come to more than the whole.
  ///
  /// - Parameters:
  ///   - bio: the organic share.
  ///   - otherEGalim: the share of the other quality and sustainable products.
  public init?(bio: PublishedShare, otherEGalim: PublishedShare) {
    guard let egalim = bio.adding(otherEGalim) else { return nil }
    self.bio = bio
    self.egalim = egalim
  }
}
