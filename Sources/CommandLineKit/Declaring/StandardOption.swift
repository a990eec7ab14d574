/// The options that every command takes, and the tool itself: they ask for a page instead of a run.
enum StandardOption: Hashable, Sendable {
  /// `-h`: what fits a glance.
  case shortHelp
  /// `--help`, `--aide`: everything.
  case longHelp
  /// `--version`.
  case version

  static let shortHelpLetter: Character = "h"
  static let longHelpNames = ["help", "aide"]
  static let versionNames = ["version"]

  /// The option of a letter, if it is a standard one.
  init?(short: Character) {
    guard short == Self.shortHelpLetter else { return nil }
    self = .shortHelp
  }

  /// The option of a long name without its dashes, if it is a standard one.
  init?(long name: String) {
    if Self.longHelpNames.contains(name) {
      self = .longHelp
    } else if Self.versionNames.contains(name) {
      self = .version
    } else {
      return nil
    }
  }

  /// How help shows them: `-h` and `--help` on one line.
  static func descriptions(in texts: CommandTexts) -> [OptionDescription] {
    [
      OptionDescription(
        names: longHelpNames, short: shortHelpLetter, help: texts.help.helpOption,
        details: texts.help.helpOptionDetails),
      OptionDescription(names: versionNames, help: texts.help.versionOption),
    ]
  }
}
