/// A share that a territory or a canteen has set itself beside the law, to be reached in a year and kept from then on.
///
/// The law knows nothing of it: no statement is refused and no duty is missed for it.
public struct OwnTarget: Hashable, Sendable {
  /// What the share is of: a figure such as `bio` or `local`, measured against its whole (``Figure/whole(in:)``).
  public let figure: Figure
  /// The percentage to reach, 1 to 100.
  public let goal: Int
  /// The first civil year in which it is to be reached.
  public let year: Int

  /// Sets a target; nil for a percentage that is none.
  public init?(_ figure: Figure, goal: Int, year: Int) {
    guard (1...100).contains(goal) else { return nil }
    self.figure = figure
    self.goal = goal
    self.year = year
  }

  /// Whether the two cannot both hold: one figure and year, two percentages.
  public func contradicts(_ other: OwnTarget) -> Bool {
    figure == other.figure && year == other.year && goal != other.goal
  }

  /// The targets that say something of a year, by figure as first mentioned, then by year.
  ///
  /// Of each figure: the one in force, which is the latest whose year has come, then those of later years, which are the
  /// path. Of two for one figure and year the last given counts.
  public static func relevant(_ targets: [OwnTarget], in year: Int) -> [OwnTarget] {
    var figures: [Figure] = []
    var byFigure: [Figure: [Int: OwnTarget]] = [:]
    for target in targets {
      if byFigure[target.figure] == nil { figures.append(target.figure) }
      byFigure[target.figure, default: [:]][target.year] = target
    }
    return figures.flatMap { figure -> [OwnTarget] in
      let ofFigure = (byFigure[figure] ?? [:]).values.sorted { $0.year < $1.year }
      let superseded = max(0, ofFigure.count { $0.year <= year } - 1)
      return Array(ofFigure.dropFirst(superseded))
    }
  }
}
