/// Why a command line cannot be run; the words are in `CommandTexts`.
///
/// Names of options carry their dashes, as they were typed.
public enum UsageError: Error, Hashable, Sendable {
  /// No option has this name.
  case unknownOption(name: String, nearest: [String])
  /// An option that takes a value stands without one, or before another option.
  case missingValue(option: String, valueName: String)
  /// A flag was given a value, as in `--strict=1`.
  case unexpectedValue(option: String, text: String)
  /// The text is none of the values taken.
  case badChoice(name: String, text: String, choices: [String], nearest: [String])
  /// The text is no whole number within the bounds.
  case badNumber(name: String, text: String, bounds: ClosedRange<Int>)
  /// The text is not of the expected kind.
  case badValue(name: String, text: String, expected: String)
  /// A required argument is not there.
  case missingPositional(name: String)
  /// The command takes no further argument.
  case unexpectedPositional(text: String)
  /// No command has this name.
  case unknownCommand(name: String, nearest: [String])
  /// The tool was called without a command.
  case missingCommand
  /// A required option is not there.
  case missingOption(name: String, valueName: String?)
  /// Two options exclude each other; the reason is a sentence of the tool, or empty.
  case conflictingOptions(String, String, reason: String)
  /// What only the tool can know, in its own words: what is wrong, what to do.
  case custom(problem: String, remedy: String)
}
