/// A value as it stands on the command line, with the name under which it was given.
///
/// Errors speak of an option by the name that was typed: who writes `--annee` must not read about `--year`.
public struct GivenValue: Hashable, Sendable {
  /// The option as typed, dashes included, or the argument's name in help.
  public let name: String
  /// The text of the value, untouched; empty for a flag.
  public let text: String

  /// Makes a value.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The text read as a whole number: ASCII digits, with an optional sign.
  ///
  /// - Throws: `UsageError.badNumber` when the text is no whole number, does not fit or lies outside the bounds.
  public func integer(in bounds: ClosedRange<Int>) throws(UsageError) -> Int {
    guard let number = Int(text), bounds.contains(number) else {
      throw .badNumber(name: name, text: text, bounds: bounds)
    }
    return number
  }

  /// The value that the text chooses, by name or by synonym, case by case as written.
  ///
  /// - Throws: `UsageError.badChoice`, with the names nearest to the text.
  public func chosen<Value>(among choices: [Choice<Value>]) throws(UsageError) -> Value {
    for choice in choices where choice.description.name == text || choice.description.synonyms.contains(text) {
      return choice.value
    }
    let spellings = choices.flatMap { [$0.description.name] + $0.description.synonyms }
    throw .badChoice(
      name: name, text: text, choices: choices.map(\.description.name),
      nearest: Suggestions.nearest(to: text, among: spellings))
  }

  /// The value that `parse` reads from the text.
  ///
  /// - Throws: `UsageError.badValue` when it reads none.
  public func parsed<Value>(
    expecting expected: String, by parse: (String) -> Value?
  ) throws(UsageError) -> Value {
    guard let value = parse(text) else { throw .badValue(name: name, text: text, expected: expected) }
    return value
  }
}
