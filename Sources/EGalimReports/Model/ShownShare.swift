import EGalim

/// A share as it is shown: rounded once, and never so that a goal that is missed looks reached.
public struct ShownShare: Hashable, Sendable {
  /// The share.
  public let share: Share
  /// The percentage to reach; nil where none is asked.
  public let goal: Int?

  /// Makes a share to be shown beside a goal, or alone.
  public init(_ share: Share, goal: Int? = nil) {
    self.share = share
    self.goal = goal
  }

  /// The percentage in hundredths (28.00 % is 2800), half to even; nil for an empty whole.
  public var hundredths: Int64? {
    goal.map { share.percentHundredths(beside: $0) } ?? share.percentHundredths
  }

  /// The percentage in tenths (28.0 % is 280), half to even; nil for an empty whole.
  public var tenths: Int64? {
    guard share.whole > 0,
      let rounded = ExactDivision.halfToEven(Int128(share.part) * 1000, by: Int128(share.whole))
    else { return nil }
    guard let goal, !share.reaches(percent: goal) else { return rounded }
    return min(rounded, Int64(goal) * 10 - 1)
  }
}
