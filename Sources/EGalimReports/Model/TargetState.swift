import EGalim

/// Where a canteen stands against its targets, in one word.
public enum TargetState: Hashable, Sendable {
  /// Every measurable target is reached.
  case met
  /// Some are reached.
  case partlyMet
  /// None is reached.
  case missed
  /// Nothing was bought, so nothing can be said.
  case nothingBought
  /// No target holds for it in that year.
  case notHeld

  /// Sums up a standing.
  public init(_ standing: Standing) {
    let measurable = standing.targets.filter(\.isMeasurable)
    let reached = measurable.count(where: \.isMet)
    self =
      if standing.egalim.whole <= 0 {
        .nothingBought
      } else if measurable.isEmpty {
        .notHeld
      } else if reached == measurable.count {
        .met
      } else {
        reached == 0 ? .missed : .partlyMet
      }
  }
}
