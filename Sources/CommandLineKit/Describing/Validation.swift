/// Something wrong in a tool's table, which no user should ever meet: to be asserted empty by one test of the tool.
public enum TableProblem: Hashable, Sendable {
  /// Two commands answer to the same name.
  case duplicateCommand(String)
  /// Two options of a command, one perhaps a standard one, have the same name; with its dashes.
  case duplicateOption(command: String, name: String)
  /// Two values of an option or argument have the same name.
  case duplicateChoice(command: String, of: String, name: String)
  /// An option without any name.
  case namelessOption(command: String)
  /// A name holds something else than `a-z`, `0-9` and inner dashes (letters of short options may be capitals).
  case malformedName(command: String, name: String)
  /// Nothing is said of a command (nil) or of one of its options or arguments.
  case missingHelp(command: String, of: String?)
  /// An argument that can never be given, or only with the optional ones before it.
  case unreachablePositional(command: String, name: String)
  /// A required option that help does not show.
  case hiddenRequirement(command: String, name: String)
  /// Choices and completion contradict each other.
  case choicesWithoutCompletion(command: String, of: String)
}

extension ToolDescription {
  /// All that is wrong in the table, in its order; empty when all is well.
  public func validate() -> [TableProblem] {
    let duplicates = repeated(commands.flatMap { [$0.name] + $0.aliases }).map { TableProblem.duplicateCommand($0) }
    return duplicates + commands.flatMap { $0.validate() }
  }
}

extension CommandDescription {
  /// All that is wrong in one command's table.
  func validate() -> [TableProblem] {
    var problems = ([name] + aliases).filter { !isWellFormed($0) }.map { malformed($0) }
    if abstract.isEmpty { problems.append(.missingHelp(command: name, of: nil)) }
    problems += repeated(options.flatMap(\.spellings)).map { .duplicateOption(command: name, name: $0) }
    problems += options.flatMap { problemsOf($0) }
    problems += positionals.flatMap { positional in
      (positional.help.isEmpty ? [.missingHelp(command: name, of: positional.name)] : [])
        + problemsOf(positional.choices, completion: positional.completion, of: positional.name)
    }
    return problems + unreachablePositionals()
  }

  private func problemsOf(_ option: OptionDescription) -> [TableProblem] {
    guard !option.spellings.isEmpty else { return [.namelessOption(command: name)] }
    var problems = option.names.filter { !isWellFormed($0) }.map { malformed($0) }
    if let short = option.short, !isWellFormed(short.lowercased()) { problems.append(malformed(String(short))) }
    if option.help.isEmpty { problems.append(.missingHelp(command: name, of: option.spokenName)) }
    if option.isHidden && option.isRequired {
      problems.append(.hiddenRequirement(command: name, name: option.spokenName))
    }
    return problems + problemsOf(option.choices, completion: option.completion, of: option.spokenName)
  }

  private func problemsOf(_ choices: [ChoiceDescription], completion: CompletionKind, of owner: String)
    -> [TableProblem]
  {
    let names = choices.flatMap { [$0.name] + $0.synonyms }
    let duplicates = repeated(names).map { TableProblem.duplicateChoice(command: name, of: owner, name: $0) }
    let unfit = names.filter { !isWellFormed($0) }.map { malformed($0) }
    let contradicts = choices.isEmpty == (completion == .choice)
    return duplicates + unfit + (contradicts ? [.choicesWithoutCompletion(command: name, of: owner)] : [])
  }

  /// After a repeating argument nothing is left; after an optional one a required one makes it required too.
  private func unreachablePositionals() -> [TableProblem] {
    var repeats = false
    var optional = false
    var problems: [TableProblem] = []
    for positional in positionals {
      if repeats || optional && positional.isRequired {
        problems.append(.unreachablePositional(command: name, name: positional.name))
      }
      repeats = repeats || positional.repeats
      optional = optional || !positional.isRequired
    }
    return problems
  }

  private func malformed(_ name: String) -> TableProblem { .malformedName(command: self.name, name: name) }
}

/// Restricting names keeps every generator safe: no shell, manual page or Markdown gives a meaning to these characters.
private func isWellFormed(_ name: String) -> Bool {
  let allowed = name.utf8.allSatisfy { byte in
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }
  return allowed && !name.isEmpty && !name.hasPrefix("-") && !name.hasSuffix("-")
}

/// The names that stand more than once, each told once, in order.
private func repeated(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  var told: Set<String> = []
  return names.filter { !seen.insert($0).inserted && told.insert($0).inserted }
}
