/// Where a year ends at the current pace, and what its remaining months must hold to reach a goal.
///
/// The covered months are those from January to the last one with a purchase; the projected total is the cumulative
/// amount x 12 / covered months.
public struct Projection: Hashable, Sendable {
  /// Months covered, 1 to 12.
  public let coveredMonths: Int
  /// What is expected to be bought in the remaining months, in cents, rounded half to even.
  public let restTotal: Money
  private let share: Share

  /// Projects a share reached after so many months; nil when nothing was bought, or no month is covered or remains.
  public init?(_ share: Share, coveredMonths: Int) {
    guard (1...11).contains(coveredMonths), share.whole > 0,
      let rest = ExactDivision.halfToEven(
        Int128(share.whole) * Int128(12 - coveredMonths), by: Int128(coveredMonths))
    else { return nil }
    self.coveredMonths = coveredMonths
    self.share = share
    restTotal = Money(cents: rest)
  }

  /// The percentage, in hundredths, that the remaining months need to reach the goal; zero or less once it is sure.
  ///
  /// (goal x projected total - cumulative part) / projected rest, rounded half to even.
  public func neededPercentHundredths(toReach goal: Int) -> Int64? {
    let covered = Int128(coveredMonths)
    let needed = Int128(goal) * Int128(share.whole) * 12 - Int128(share.part) * covered * 100
    return ExactDivision.halfToEven(needed * 100, by: Int128(share.whole) * (12 - covered))
  }

  /// The cents that the remaining months need in the part to reach the goal, rounded half to even; nil beyond 64 bits.
  public func neededAmount(toReach goal: Int) -> Money? {
    let covered = Int128(coveredMonths)
    let needed = Int128(goal) * Int128(share.whole) * 12 - Int128(share.part) * covered * 100
    return ExactDivision.halfToEven(needed, by: covered * 100).map(Money.init(cents:))
  }

  /// Whether the goal can still be reached: the remaining months need no more than all they hold.
  public func canReach(_ goal: Int) -> Bool {
    let covered = Int128(coveredMonths)
    let needed = Int128(goal) * Int128(share.whole) * 12 - Int128(share.part) * covered * 100
    return needed <= Int128(share.whole) * (12 - covered) * 100
  }
}
