/// The page that `-h` shows: one aligned line a command or an option, 80 columns whatever the terminal.
public struct ShortHelp: Sendable {
  private let texts: CommandTexts

  /// Makes a renderer.
  public init(texts: CommandTexts) { self.texts = texts }

  /// The page of the tool: its commands.
  public func render(_ tool: ToolDescription) -> String {
    var page = HelpPage(width: 80, texts: texts)
    page.paragraph(tool.abstract)
    page.blank()
    page.labelled(texts.help.usage, UsageLine.line(of: tool, texts: texts))
    page.heading(texts.help.commands)
    page.rows(tool.commands.map { .init(label: $0.name, text: $0.abstract) })
    page.heading(texts.help.options)
    page.rows(rows(of: tool.options))
    page.blank()
    page.paragraph(texts.help.moreAboutCommands(tool.name))
    return page.text
  }

  /// The page of one command: its arguments and options, each by its first name.
  public func render(_ command: CommandDescription, of tool: ToolDescription) -> String {
    var page = HelpPage(width: 80, texts: texts)
    page.paragraph(command.abstract)
    page.blank()
    page.labelled(texts.help.usage, UsageLine.line(of: command, tool: tool, texts: texts))
    if !command.positionals.isEmpty {
      page.heading(texts.help.arguments)
      page.rows(
        command.positionals.map {
          .init(label: UsageLine.label(of: $0), text: joined($0.help, choices: $0.choices))
        })
    }
    page.heading(texts.help.options)
    page.rows(rows(of: command.visibleOptions))
    page.blank()
    page.paragraph(texts.help.moreAboutOptions("\(tool.name) \(HelpCommand.name) \(command.name)"))
    return page.text
  }

  private func rows(of options: [OptionDescription]) -> [HelpPage.Row] {
    options.map { option in
      let letter = option.short.map { "-\($0)" }
      let name = option.names.first.map { "--\($0)" }
      let start = [letter ?? (name == nil ? nil : "   "), name].compactMap { $0 }
      let names = start.joined(separator: letter == nil ? " " : ", ")
      return HelpPage.Row(
        label: option.valueName.map { "\(names) \($0)" } ?? names, text: joined(option.help, choices: option.choices))
    }
  }

  private func joined(_ help: String, choices: [ChoiceDescription]) -> String {
    choices.isEmpty ? help : "\(help) [\(choices.map(\.name).joined(separator: ", "))]"
  }
}
