import EGalim

/// Why a text is no target of one's own.
public enum TargetTrouble: Error, Hashable, Sendable {
  /// No percentage stands in it.
  case missingGoal
  /// Nothing in it says what the percentage is of.
  case missingFigure
  /// A number that is no whole percentage from 1 to 100, nor a year of four digits.
  case badNumber(String)
  /// Two percentages.
  case severalGoals(String, String)
  /// Two years.
  case severalYears(String, String)
  /// A sign that says nothing in a target, such as `<`.
  case unknownSign(String)
  /// No figure bears the name; those that were probably meant, by their short names.
  case unknownFigure(String, nearest: [String])
  /// A name that fits several figures, by names that fit one each.
  case severalFigures(String, names: [String])
  /// A figure of which more is no better; what may be a goal instead.
  case noGoal(String, instead: [String])
}
