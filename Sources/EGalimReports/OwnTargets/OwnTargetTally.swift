import EGalim

/// A target set beside the law, held against several canteens: all together, and how many of them are at it.
public struct OwnTargetTally: Hashable, Sendable {
  /// Where all of them stand together.
  public let standing: OwnStanding
  /// How many canteens are at the goal today, each for itself; while the target's year has not come, ahead of it.
  public let reaching: Int
  /// How many bought anything of which it asks a share.
  public let measured: Int

  /// Tallies what canteens come to; each one's standings stand in the order of those of all together.
  init(_ standing: OwnStanding, of canteens: [OwnStanding]) {
    self.standing = standing
    reaching = canteens.count(where: \.isAtGoal)
    measured = canteens.count(where: \.isMeasurable)
  }

  /// The tallies of every target that says something of the year.
  static func all(_ whole: ReportFigures, canteens: some Sequence<ReportFigures>) -> [OwnTargetTally] {
    guard !whole.ownTargets.isEmpty else { return [] }
    let standings = canteens.map(\.ownStandings)
    return whole.ownStandings.enumerated().map { index, standing in
      OwnTargetTally(standing, of: standings.compactMap { $0.indices.contains(index) ? $0[index] : nil })
    }
  }
}

extension MonthReport {
  /// The targets set beside the law, for all canteens together from January to the month.
  public var ownTargets: [OwnTargetTally] {
    OwnTargetTally.all(totals.toDate.figures, canteens: canteens.lazy.map(\.figures.toDate.figures))
  }
}

extension Report {
  /// The targets set beside the law, for all canteens together.
  public var ownTargets: [OwnTargetTally] { OwnTargetTally.all(totals, canteens: canteens.lazy.map(\.figures)) }
}
