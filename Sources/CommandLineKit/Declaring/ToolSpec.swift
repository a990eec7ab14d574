/// A whole tool: its commands and what holds for all of them.
public struct ToolSpec: Sendable {
  /// The name that people type.
  public let name: String
  /// The version, such as `1.2.0`.
  public let version: String
  /// One sentence: what it is for.
  public let abstract: String
  /// What the long help adds; each line end starts a new paragraph.
  public let discussion: String
  /// Command lines to copy, for the tool as a whole.
  public let examples: [CommandExample]
  /// What each exit status means.
  public let exitStatuses: [ExitStatusMeaning]
  /// The environment variables that it reads.
  public let environment: [EnvironmentVariable]
  /// The language of help and errors.
  public let texts: CommandTexts

  private let declaredCommands: [ToolCommand]

  /// Makes a tool; the command `help` is added to its table.
  public init(
    name: String, version: String, abstract: String, discussion: String = "", commands: [ToolCommand],
    examples: [CommandExample] = [], exitStatuses: [ExitStatusMeaning] = [], environment: [EnvironmentVariable] = [],
    texts: CommandTexts = .french
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.discussion = discussion
    self.declaredCommands = commands
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.environment = environment
    self.texts = texts
  }

  /// The table of commands, `help` last.
  public var commands: [ToolCommand] {
    declaredCommands + [ToolCommand(HelpCommand.spec(for: self))]
  }

  /// The tool as plain data, for renderers and tests.
  public var description: ToolDescription {
    ToolDescription(
      name: name, version: version, abstract: abstract, discussion: discussion,
      options: StandardOption.descriptions(in: texts), commands: commands.map { $0.describe(texts) },
      examples: examples, exitStatuses: exitStatuses, environment: environment)
  }

  /// The error for a name that no command answers to, with the nearest ones.
  func unknownCommand(_ name: String) -> UsageError {
    let names = commands.flatMap { [$0.name] + $0.aliases }
    return .unknownCommand(name: name, nearest: Suggestions.nearest(to: name, among: names))
  }
}
