import EGalim

/// A share as it is shown: rounded once, and never so that a goal that is missed looks reached.
public struct ShownShare: Hashable, Sendable {
  /// The share.
  public let share: Share
  /// The percentage to reach; nil where none is asked.
  public let goal: Int?
  /// Percentages that people set themselves for the same share, shown elsewhere on the page.
  private let ownGoals: [Int]

  /// Makes a share to be shown beside a goal, or alone.
  ///
  /// - Parameters:
  ///   - share: the share.
  ///   - goal: the percentage beside which it stands.
  ///   - ownGoals: other percentages, none of which may look reached while it is missed.
  public init(_ share: Share, goal: Int? = nil, ownGoals: [Int] = []) {
    self.share = share
    self.goal = goal
    self.ownGoals = ownGoals
  }

  /// The percentage in hundredths (28.00 % is 2800), half to even; nil for an empty whole.
  public var hundredths: Int64? { share.percentHundredths.map { below($0, unit: 100) } }

  /// The percentage in tenths (28.0 % is 280), half to even; nil for an empty whole.
  public var tenths: Int64? {
    guard share.whole > 0 else { return nil }
    return ExactDivision.halfToEven(Int128(share.part) * 1000, by: Int128(share.whole)).map { below($0, unit: 10) }
  }

  /// The rounded percentage, kept below each goal that is missed.
  private func below(_ rounded: Int64, unit: Int64) -> Int64 {
    var shown = rounded
    if let goal { shown = below(goal, shown, unit: unit) }
    for goal in ownGoals { shown = below(goal, shown, unit: unit) }
    return shown
  }

  private func below(_ goal: Int, _ shown: Int64, unit: Int64) -> Int64 {
    share.reaches(percent: goal) ? shown : min(shown, Int64(goal) * unit - 1)
  }
}
