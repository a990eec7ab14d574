import EGalim

/// A target of one's own as people write it: `bio 30 % 2027`, `local = 50%`, `viandes françaises ≥ 80 % dès 2026`.
///
/// Order, accents, case, the percent sign and little words (`en`, `dès`, `pour`, `d'ici`) do not matter; what could mean
/// two things is refused.
public struct AskedTarget: Hashable, Sendable {
  /// What the share is of.
  public let figure: Figure
  /// The percentage to reach, 1 to 100.
  public let goal: Int
  /// The first civil year in which it is to be reached; nil for whatever year it is held against.
  public let year: Int?

  /// Reads a target as people write it.
  ///
  /// - Throws: why it is none.
  public init(_ text: String) throws(TargetTrouble) {
    let words = try TargetWords(text)
    figure = try FigureNames.figure(words.names)
    goal = words.goal
    year = words.year
  }

  /// A target that is known.
  public init(_ target: OwnTarget) {
    figure = target.figure
    goal = target.goal
    year = target.year
  }

  /// The target, its year that one where it names none.
  public func target(in year: Int) -> OwnTarget? { OwnTarget(figure, goal: goal, year: self.year ?? year) }
}
