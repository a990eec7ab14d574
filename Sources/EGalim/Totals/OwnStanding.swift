/// Where purchases stand against a share that was set beside the law.
///
/// From the target's year on it is kept or missed, by exact comparison. Before, it is a path: how far the share is and
/// what is missing at this year's budget, and neither kept nor missed.
public struct OwnStanding: Hashable, Sendable {
  /// Where purchases stand, in one word.
  public enum State: Hashable, Sendable {
    /// In force, and reached.
    case kept
    /// In force, and not reached.
    case missed
    /// Its year has not come.
    case ahead
    /// Nothing was bought of which it asks a share.
    case nothingToMeasure
  }

  /// What was set.
  public let target: OwnTarget
  /// The share reached.
  public let share: Share
  /// Whether the target's year has come in the year of the purchases.
  public let isInForce: Bool

  /// Holds the purchases of the regulation's year against a target.
  public init(_ target: OwnTarget, in totals: PurchaseTotals, regulation: Regulation) {
    self.target = target
    share = target.figure.share(in: totals, regulation: regulation)
    isInForce = target.year <= regulation.year
  }

  /// Holds purchases against the targets that say something of their year, in the order of ``OwnTarget/relevant(_:in:)``.
  public static func all(
    _ targets: [OwnTarget], in totals: PurchaseTotals, regulation: Regulation
  ) -> [OwnStanding] {
    OwnTarget.relevant(targets, in: regulation.year).map {
      OwnStanding($0, in: totals, regulation: regulation)
    }
  }

  /// Whether there is anything to measure.
  public var isMeasurable: Bool { share.whole > 0 }
  /// Whether the share reaches the goal today, by exact comparison, whatever the target's year.
  public var isAtGoal: Bool { share.reaches(percent: target.goal) }
  /// Whether the target is kept, by exact comparison; nil while its year has not come, or with nothing to measure.
  public var isMet: Bool? { isInForce && isMeasurable ? isAtGoal : nil }
  /// What is to be redirected, at the same budget, to reach the goal; zero once it is, or with nothing to measure.
  public var missing: Money { share.missing(toReach: target.goal) }

  /// Where the purchases stand, in one word.
  public var state: State {
    guard isMeasurable else { return .nothingToMeasure }
    guard isInForce else { return .ahead }
    return isAtGoal ? .kept : .missed
  }
}
