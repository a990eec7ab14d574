/// The page that `--help` and `help COMMAND` show: every name, value, default, example and exit status.
public struct LongHelp: Sendable {
  private let texts: CommandTexts
  private let width: Int

  /// Makes a renderer for pages of a width, in columns.
  public init(texts: CommandTexts, width: Int) {
    self.texts = texts
    self.width = width
  }

  /// The page of the tool.
  public func render(_ tool: ToolDescription) -> String {
    var page = HelpPage(width: width, texts: texts)
    page.paragraph(tool.abstract)
    page.blank()
    page.labelled(texts.help.usage, UsageLine.line(of: tool, texts: texts))
    addDiscussion(tool.discussion, to: &page)
    page.heading(texts.help.commands)
    page.rows(
      tool.commands.map { .init(label: ([$0.name] + $0.aliases).joined(separator: ", "), text: $0.abstract) })
    page.heading(texts.help.options)
    page.blocks(tool.options.map { row(of: $0) })
    addExamples(tool.examples, to: &page)
    addExitStatuses(tool.exitStatuses, to: &page)
    addEnvironment(tool.environment, to: &page)
    page.blank()
    page.paragraph(texts.help.moreAboutCommands(tool.name))
    return page.text
  }

  /// The page of one command.
  public func render(_ command: CommandDescription, of tool: ToolDescription) -> String {
    var page = HelpPage(width: width, texts: texts)
    page.paragraph(command.abstract)
    page.blank()
    page.labelled(texts.help.usage, UsageLine.line(of: command, tool: tool, texts: texts))
    if !command.aliases.isEmpty {
      page.labelled(texts.help.alsoCalled, command.aliases.map { "\(tool.name) \($0)" }.joined(separator: ", "))
    }
    addDiscussion(command.discussion, to: &page)
    if !command.positionals.isEmpty {
      page.heading(texts.help.arguments)
      page.blocks(command.positionals.map { row(of: $0) })
    }
    page.heading(texts.help.options)
    page.blocks(command.visibleOptions.map { row(of: $0) })
    addExamples(command.examples, to: &page)
    addExitStatuses(command.exitStatuses.isEmpty ? tool.exitStatuses : command.exitStatuses, to: &page)
    return page.text
  }

  private func row(of option: OptionDescription) -> HelpPage.Row {
    let names = option.spellings.joined(separator: ", ")
    let remarks = OptionRemarks(texts: texts)
    let sentences = [option.help, option.details] + remarks.sentences(for: option)
    return HelpPage.Row(label: option.valueName.map { "\(names) \($0)" } ?? names, text: lines(sentences))
  }

  private func row(of positional: PositionalDescription) -> HelpPage.Row {
    let remarks = OptionRemarks(texts: texts)
    return HelpPage.Row(
      label: UsageLine.label(of: positional),
      text: lines([positional.help, remarks.sentence(for: positional.choices)]))
  }

  private func lines(_ sentences: [String]) -> String {
    sentences.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func addDiscussion(_ discussion: String, to page: inout HelpPage) {
    guard !discussion.isEmpty else { return }
    page.blank()
    page.paragraph(discussion)
  }

  private func addExamples(_ examples: [CommandExample], to page: inout HelpPage) {
    guard !examples.isEmpty else { return }
    page.heading(texts.help.examples)
    for example in examples {
      page.paragraph(example.purpose, indent: 2)
      page.verbatim(example.line, indent: 6)
    }
  }

  private func addExitStatuses(_ statuses: [ExitStatusMeaning], to page: inout HelpPage) {
    guard !statuses.isEmpty else { return }
    page.heading(texts.help.exitStatuses)
    page.rows(statuses.map { .init(label: "\($0.status.rawValue)", text: $0.meaning) })
  }

  private func addEnvironment(_ variables: [EnvironmentVariable], to page: inout HelpPage) {
    guard !variables.isEmpty else { return }
    page.heading(texts.help.environment)
    page.rows(variables.map { .init(label: $0.name, text: $0.help) })
  }
}
