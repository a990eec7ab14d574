/// The command `help [COMMAND]`, which every tool has.
enum HelpCommand {
  static let name = "help"
  static let aliases = ["aide"]

  struct Options: OptionRoot {
    var topic: String?
  }

  /// The command, for one tool.
  ///
  /// The tool is described only when the command runs: this command is itself part of what is described.
  static func spec(for tool: ToolSpec) -> CommandSpec<Options> {
    let texts = tool.texts
    return CommandSpec(
      name: name, aliases: aliases, abstract: texts.help.helpCommandAbstract,
      positionals: [.value(texts.help.commandPlaceholder, help: texts.help.helpCommandArgument, at: \.topic)]
    ) { options, context throws(UsageError) in
      let page = LongHelp(texts: texts, width: context.pageWidth)
      let description = tool.description
      guard let topic = options.topic else {
        context.output.write(page.render(description))
        return .success
      }
      guard let command = description.command(named: topic) else { throw tool.unknownCommand(topic) }
      context.output.write(page.render(command, of: description))
      return .success
    }
  }
}
