/// A share that a territory or a canteen has set itself beside the law, to be reached in a year and kept from then on.
///
/// The law knows nothing of it: no statement is refused and no duty is missed for it.
public struct OwnTarget: Hashable, Sendable {
  /// What the share is of: a figure such as `bio` or `local`, of the value of all food.
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
}
