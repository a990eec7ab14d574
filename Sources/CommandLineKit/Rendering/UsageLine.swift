/// Computes the usage line of a command from its table: `tool check --year YYYY [OPTIONS] PATH...`.
enum UsageLine {
  /// The line of the tool itself.
  static func line(of tool: ToolDescription, texts: CommandTexts) -> String {
    "\(tool.name) \(texts.help.commandPlaceholder) [\(texts.help.optionsPlaceholder)]"
  }

  /// The line of one command: what is required in full, the rest in brackets.
  static func line(of command: CommandDescription, tool: ToolDescription, texts: CommandTexts) -> String {
    let required = command.visibleOptions.filter(\.isRequired).map { givenInFull($0) }
    let parts =
      [tool.name, command.name] + required + ["[\(texts.help.optionsPlaceholder)]"]
      + command.positionals.map { label(of: $0) }
    return parts.joined(separator: " ")
  }

  /// An argument as usage lines show it: `PATH...`, `[CODE]`.
  static func label(of positional: PositionalDescription) -> String {
    let name = positional.repeats ? positional.name + "..." : positional.name
    return positional.isRequired ? name : "[\(name)]"
  }

  private static func givenInFull(_ option: OptionDescription) -> String {
    [option.spokenName, option.valueName].compactMap { $0 }.joined(separator: " ")
  }
}
