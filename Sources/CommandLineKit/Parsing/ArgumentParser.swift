/// Reads the arguments of one command into its options.
///
/// The grammar: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`; letters bundle (`-qv`), and the last
/// of a bundle may take a value; options and arguments mix freely; `--` ends the options; a lone `-` is an argument or
/// a value. A value that starts with a dash must be attached to its option, so that a forgotten value never swallows
/// the option after it. Names are matched whole: a prefix that is unique today need not be so in the next version.
struct ArgumentParser<Root: OptionRoot> {
  /// What a command line turned out to ask.
  enum Outcome {
    /// A run with these options.
    case root(Root)
    /// A page about the command; asking for one ends the reading, whatever follows.
    case page(StandardOption)
  }

  private let command: CommandSpec<Root>
  private let indexOfLongName: [String: Int]
  private let indexOfLetter: [Character: Int]

  /// Prepares a parser; where a name is declared twice the first declaration holds (`validate()` reports it).
  init(_ command: CommandSpec<Root>) {
    self.command = command
    let options = command.options.enumerated()
    let longNames = options.flatMap { index, option in option.description.names.map { ($0, index) } }
    let letters = options.compactMap { index, option in option.description.short.map { ($0, index) } }
    indexOfLongName = Dictionary(longNames) { first, _ in first }
    indexOfLetter = Dictionary(letters) { first, _ in first }
  }

  /// Reads the arguments that follow the command's name.
  func parse(_ arguments: [String]) throws(UsageError) -> Outcome {
    var state = State(rest: arguments[...])
    while let argument = state.rest.popFirst() {
      if argument == "--" {
        state.positionals += state.rest
        break
      } else if argument.hasPrefix("--") {
        if let page = try readLong(argument, &state) { return .page(page) }
      } else if argument.hasPrefix("-"), argument != "-" {
        if let page = try readLetters(argument, &state) { return .page(page) }
      } else {
        state.positionals.append(argument)
      }
    }
    try place(state.positionals, into: &state.root)
    try requireOptions(given: state.given)
    return .root(state.root)
  }

  private struct State {
    var rest: ArraySlice<String>
    var root = Root()
    var positionals: [String] = []
    var given: Set<Int> = []
  }

  private func readLong(_ argument: String, _ state: inout State) throws(UsageError) -> StandardOption? {
    let (typed, attached) = Self.splitAtEqualsSign(argument)
    let name = String(typed.dropFirst(2))
    if let index = indexOfLongName[name] {
      try apply(index, as: typed, attached: attached, &state)
      return nil
    }
    guard let standard = StandardOption(long: name) else { throw unknownOption(typed) }
    if let attached { throw .unexpectedValue(option: typed, text: attached) }
    return standard
  }

  private func readLetters(_ argument: String, _ state: inout State) throws(UsageError) -> StandardOption? {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      let typed = "-\(letter)"
      let attached = letters.first == "=" ? String(letters.dropFirst()) : nil
      if let index = indexOfLetter[letter] {
        let takesValue = !command.options[index].description.isFlag
        if takesValue || attached != nil {
          let value = attached ?? (letters.isEmpty ? nil : String(letters))
          try apply(index, as: typed, attached: value, &state)
          return nil
        }
        try apply(index, as: typed, attached: nil, &state)
      } else if let standard = StandardOption(short: letter) {
        if let attached { throw .unexpectedValue(option: typed, text: attached) }
        return standard
      } else {
        throw unknownOption(argument, letter: letter)
      }
    }
    return nil
  }

  private func apply(_ index: Int, as typed: String, attached: String?, _ state: inout State) throws(UsageError) {
    let option = command.options[index]
    state.given.insert(index)
    guard let valueName = option.description.valueName else {
      if let attached { throw .unexpectedValue(option: typed, text: attached) }
      try option.apply(&state.root, GivenValue(name: typed, text: ""))
      return
    }
    guard let text = attached ?? Self.takeValue(from: &state.rest) else {
      throw .missingValue(option: typed, valueName: valueName)
    }
    try option.apply(&state.root, GivenValue(name: typed, text: text))
  }

  private func place(_ texts: [String], into root: inout Root) throws(UsageError) {
    var rest = texts[...]
    for positional in command.positionals {
      let description = positional.description
      let taken = rest.prefix(description.repeats ? rest.count : 1)
      if taken.isEmpty, description.isRequired { throw .missingPositional(name: description.name) }
      for text in taken { try positional.apply(&root, GivenValue(name: description.name, text: text)) }
      rest = rest.dropFirst(taken.count)
    }
    if let text = rest.first { throw .unexpectedPositional(text: text) }
  }

  private func requireOptions(given: Set<Int>) throws(UsageError) {
    for (index, option) in command.options.enumerated()
    where option.description.isRequired && !given.contains(index) {
      throw .missingOption(name: option.description.spokenName, valueName: option.description.valueName)
    }
  }

  private func unknownOption(_ typed: String, letter: Character? = nil) -> UsageError {
    let visible = command.options.map(\.description).filter { !$0.isHidden }
    let names = visible.flatMap(\.names) + StandardOption.longHelpNames + StandardOption.versionNames
    // `-year` is a long name short of a dash: look it up as a whole.
    let name = String(Self.splitAtEqualsSign(typed).name.drop { $0 == "-" })
    let nearest = name.count > 1 ? Suggestions.nearest(to: name, among: names) : []
    let spoken = nearest.isEmpty ? letter.map { "-\($0)" } ?? typed : typed
    return .unknownOption(name: spoken, nearest: nearest.map { "--\($0)" })
  }

  /// The next argument, unless it looks like an option.
  private static func takeValue(from rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  /// Looks for the sign among scalars: an accent that combines with it must not hide it.
  private static func splitAtEqualsSign(_ argument: String) -> (name: String, value: String?) {
    guard let sign = argument.unicodeScalars.firstIndex(of: "=") else { return (argument, nil) }
    let value = argument.unicodeScalars[argument.unicodeScalars.index(after: sign)...]
    return (String(argument.unicodeScalars[..<sign]), String(value))
  }
}
