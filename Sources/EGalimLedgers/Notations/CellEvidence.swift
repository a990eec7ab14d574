/// What a cell says about a habit of its column: its decimal mark, or the order of day and month.
public enum CellEvidence<Habit: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing: it reads alike whatever the habit.
  case none
  /// It can only be read one way, which shows the habit.
  case shows(Habit)
  /// Two people could read it differently; only the habit settles it.
  case ambiguous
}
