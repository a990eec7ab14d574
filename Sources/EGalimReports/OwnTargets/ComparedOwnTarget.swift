import EGalim

/// A target set beside the law, on both sides of a comparison.
public struct ComparedOwnTarget: Hashable, Sendable {
  /// What was set.
  public let target: OwnTarget
  /// Where the side that came first stands; nil where another target of the figure is in force.
  public let before: OwnStanding?
  /// Where the side that came after stands; nil where another target of the figure is in force.
  public let after: OwnStanding?
  /// By how many hundredths of a point the share changed; nil where one of both does not exist.
  public let change: Int64?

  init(_ target: OwnTarget, _ comparison: Comparison) {
    func standing(_ side: Comparison.Side) -> OwnStanding? {
      let figures = side.figures
      let isRelevant = OwnTarget.relevant(comparison.ownTargets, in: figures.regulation.year).contains(target)
      return isRelevant ? OwnStanding(target, in: figures.purchases, regulation: figures.regulation) : nil
    }
    func percentage(_ side: Comparison.Side) -> Int64? {
      target.figure.share(in: side.figures.purchases, regulation: side.figures.regulation).percentHundredths
    }
    self.target = target
    before = standing(comparison.before)
    after = standing(comparison.after)
    change = percentage(comparison.before).flatMap { before in
      percentage(comparison.after).flatMap { after in
        let (change, overflows) = after.subtractingReportingOverflow(before)
        return overflows ? nil : change
      }
    }
  }
}

extension Comparison {
  /// The targets set beside the law that say something of either side, in the order of ``OwnTarget/relevant(_:in:)``.
  public var comparedOwnTargets: [ComparedOwnTarget] {
    let years = [before, after].map(\.figures.regulation.year)
    // What the earlier year knows is all that either does: it supersedes the least.
    return OwnTarget.relevant(ownTargets, in: years.min() ?? 0).map { ComparedOwnTarget($0, self) }
      .filter { $0.before != nil || $0.after != nil }
  }
}
