import EGalim

/// How a year's cumulative share reaches a goal, if the remaining months hold what they need in equal parts.
public struct GoalPath: Hashable, Sendable {
  /// The share from January to a month.
  public struct Step: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The cumulative share at its end.
    public let share: Share
  }

  /// From the last month with purchases, as it is, to December.
  public let steps: [Step]

  /// The path of an aim; nil once it is reached, or when it no longer can be.
  init?(_ aim: Outlook.Aim, in outlook: Outlook) {
    let share = aim.target.share
    let covered = outlook.coveredMonths
    let left = 12 - covered
    guard !aim.target.isMet, aim.isReachable, let needed = aim.neededAmount,
      let rest = Projection(share, coveredMonths: covered)?.restTotal
    else { return nil }
    steps = (0...left).compactMap { month in
      guard let part = ExactDivision.halfToEven(Int128(needed.cents) * Int128(month), by: Int128(left)),
        let whole = ExactDivision.halfToEven(Int128(rest.cents) * Int128(month), by: Int128(left))
      else { return nil }
      return Step(
        month: covered + month, share: Share(part: share.part &+ part, of: share.whole &+ whole))
    }
  }
}

extension Outlook {
  /// The path to the goal of that kind; nil where it is reached, out of reach, or does not hold.
  public func path(_ kind: Target.Kind) -> GoalPath? { aim(kind).flatMap { GoalPath($0, in: self) } }
}
