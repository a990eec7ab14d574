import EGalim

/// The quarters of many shares: half of them are between the first and the third.
///
/// Of n sorted shares the quartile k stands at place (n − 1) × k ÷ 4 from the first, between two shares as far along as
/// that place is (`QUARTILE.INCLURE` of spreadsheets); the median of an even number is the mean of the middle two. Each is
/// computed exactly and rounded once, half to even.
public struct Quartiles: Hashable, Sendable {
  /// A quarter of the shares are at or below it, in hundredths of a percent.
  public let first: Int64
  /// The middle, in hundredths of a percent.
  public let median: Int64
  /// Three quarters of the shares are at or below it, in hundredths of a percent.
  public let third: Int64

  /// The quartiles of shares in rising order; nil of none.
  init?(sorted shares: [PublishedShare]) {
    guard !shares.isEmpty else { return nil }
    first = Self.quartile(1, of: shares)
    median = Self.quartile(2, of: shares)
    third = Self.quartile(3, of: shares)
  }

  private static func quartile(_ number: Int, of shares: [PublishedShare]) -> Int64 {
    let (index, rest) = ((shares.count - 1) * number).quotientAndRemainder(dividingBy: 4)
    let below = Int128(shares[index].units)
    let above = Int128(shares[min(index + 1, shares.count - 1)].units)
    return PublishedShare.hundredths(ofUnits: below * Int128(4 - rest) + above * Int128(rest), over: 4)
  }
}
