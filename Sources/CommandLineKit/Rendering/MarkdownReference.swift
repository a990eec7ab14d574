/// The reference page of a tool: every command, option, example and exit status, as Markdown.
public struct MarkdownReference: Sendable {
  private let texts: CommandTexts

  /// Makes a renderer.
  public init(texts: CommandTexts) { self.texts = texts }

  /// The page, ending with a line end.
  public func render(_ tool: ToolDescription) -> String {
    let sections =
      overview(of: tool)
      + tool.commands.flatMap { section(of: $0, tool: tool) }
      + exitStatuses(tool.exitStatuses, level: 2, order: ExitStatus.precedence)
      + environment(tool.environment)
    return sections.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  private func overview(of tool: ToolDescription) -> [String] {
    let words = texts.help
    let rows = tool.commands.map { command in
      [
        "[\(MarkdownText.codeCell(command.name))](#\(anchor(of: command, tool: tool)))",
        command.aliases.map { MarkdownText.codeCell($0) }.joined(separator: ", "),
        MarkdownText.cell(command.abstract),
      ]
    }
    return [
      "# \(MarkdownText.prose(words.referenceTitle(tool.name)))",
      MarkdownText.prose(tool.abstract),
      paragraphs(tool.discussion),
      MarkdownText.shellBlock([UsageLine.line(of: tool, texts: texts)]),
      MarkdownText.table([words.command, words.alsoCalled, words.role], rows),
      tool.options.isEmpty ? "" : optionTable(tool.options),
      examples(tool.examples, level: 2),
    ].filter { !$0.isEmpty }
  }

  private func section(of command: CommandDescription, tool: ToolDescription) -> [String] {
    let words = texts.help
    let ownOptions = command.visibleOptions.filter { !tool.options.contains($0) }
    let arguments = command.positionals.map { positional in
      [
        MarkdownText.codeCell(UsageLine.label(of: positional)),
        cell([positional.help, OptionRemarks(texts: texts).sentence(for: positional.choices)]),
      ]
    }
    return [
      "## \(MarkdownText.prose("\(tool.name) \(command.name)"))",
      MarkdownText.prose(command.abstract),
      MarkdownText.shellBlock([UsageLine.line(of: command, tool: tool, texts: texts)]),
      paragraphs(command.discussion),
      arguments.isEmpty ? "" : MarkdownText.table([words.argument, words.role], arguments),
      ownOptions.isEmpty ? "" : optionTable(ownOptions),
      examples(command.examples, level: 3),
    ].filter { !$0.isEmpty } + exitStatuses(command.exitStatuses, level: 3, order: [])
  }

  private func optionTable(_ options: [OptionDescription]) -> String {
    let rows = options.map { option in
      let names = option.spellings.joined(separator: ", ")
      let label = option.valueName.map { "\(names) \($0)" } ?? names
      return [
        MarkdownText.codeCell(label),
        cell([option.help, option.details] + OptionRemarks(texts: texts).sentences(for: option)),
      ]
    }
    return MarkdownText.table([texts.help.option, texts.help.role], rows)
  }

  private func examples(_ examples: [CommandExample], level: Int) -> String {
    guard !examples.isEmpty else { return "" }
    let blocks = examples.map { "\(MarkdownText.prose($0.purpose))\n\n\(MarkdownText.shellBlock([$0.line]))" }
    return "\(heading(texts.help.examples, level: level))\n\n\(blocks.joined(separator: "\n"))"
  }

  private func exitStatuses(_ statuses: [ExitStatusMeaning], level: Int, order: [ExitStatus]) -> [String] {
    guard !statuses.isEmpty else { return [] }
    let rows = statuses.map { ["\($0.status.rawValue)", MarkdownText.cell($0.meaning)] }
    return [
      heading(texts.help.exitStatuses, level: level),
      MarkdownText.table([texts.help.status, texts.help.role], rows),
    ] + (order.isEmpty ? [] : [MarkdownText.prose(texts.help.severalStatuses(order))])
  }

  private func environment(_ variables: [EnvironmentVariable]) -> [String] {
    guard !variables.isEmpty else { return [] }
    let rows = variables.map { [MarkdownText.codeCell($0.name), MarkdownText.cell($0.help)] }
    return [
      heading(texts.help.environment, level: 2), MarkdownText.table([texts.help.variable, texts.help.role], rows),
    ]
  }

  private func heading(_ title: String, level: Int) -> String {
    "\(String(repeating: "#", count: level)) \(MarkdownText.prose(title))"
  }

  private func paragraphs(_ text: String) -> String {
    MarkdownText.prose(text).split(separator: "\n").joined(separator: "\n\n")
  }

  private func cell(_ sentences: [String]) -> String {
    MarkdownText.cell(sentences.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// The anchor that GitHub gives to a command's heading.
  private func anchor(of command: CommandDescription, tool: ToolDescription) -> String {
    "\(tool.name)-\(command.name)"
  }
}
