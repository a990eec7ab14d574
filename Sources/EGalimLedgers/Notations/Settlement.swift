/// How a habit of a column is settled for the cells that two people could read differently.
public enum Settlement<Habit: Hashable & Sendable>: Hashable, Sendable {
  /// By the user, once for all.
  case byOption(Habit)
  /// By the first cell of the column that can only be read one way, on that line (on a sheet, row).
  case byLine(Habit, Int)
  /// By nothing: no cell shows it.
  case open
  /// By nothing: cells show both.
  case contradicted

  /// The habit; nil where nothing settles it.
  public var habit: Habit? {
    switch self {
    case .byOption(let habit), .byLine(let habit, _): habit
    case .open, .contradicted: nil
    }
  }

  /// The line that settles it; nil where something else does, or nothing.
  public var line: Int? {
    if case .byLine(_, let line) = self { line } else { nil }
  }
}
