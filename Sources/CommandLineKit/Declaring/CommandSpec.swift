/// One command: a table of what it takes, and what it does with it.
///
/// The table is the only place where an option is declared: parsing, help, suggestions and reference pages all read
/// it, so they cannot disagree.
public struct CommandSpec<Root: OptionRoot>: Sendable {
  /// What the command does: it prints through the context and answers with an exit status.
  ///
  /// It may throw a `UsageError` for what a table cannot tell, such as two options that exclude each other.
  public typealias Run = @Sendable (Root, Context) throws(UsageError) -> ExitStatus

  /// The name shown first.
  public let name: String
  /// Other names that run the same command.
  public let aliases: [String]
  /// One sentence, for lists of commands.
  public let abstract: String
  /// What the long help adds; each line end starts a new paragraph.
  public let discussion: String
  /// The options in the order in which help shows them; `--help` and `--version` are added to every command.
  public let options: [OptionSpec<Root>]
  /// The arguments known by their place; only the last may repeat.
  public let positionals: [PositionalSpec<Root>]
  /// Command lines to copy.
  public let examples: [CommandExample]
  /// The statuses that this command ends with; empty when the tool's table says it all.
  public let exitStatuses: [ExitStatusMeaning]
  /// What the command does.
  public let run: Run

  /// Makes a command.
  public init(
    name: String, aliases: [String] = [], abstract: String, discussion: String = "",
    options: [OptionSpec<Root>] = [], positionals: [PositionalSpec<Root>] = [], examples: [CommandExample] = [],
    exitStatuses: [ExitStatusMeaning] = [], run: @escaping Run
  ) {
    self.name = name
    self.aliases = aliases
    self.abstract = abstract
    self.discussion = discussion
    self.options = options
    self.positionals = positionals
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.run = run
  }

  /// The command as plain data, with the options that every command takes.
  public func description(in texts: CommandTexts) -> CommandDescription {
    CommandDescription(
      name: name, aliases: aliases, abstract: abstract, discussion: discussion,
      options: options.map(\.description) + StandardOption.descriptions(in: texts),
      positionals: positionals.map(\.description), examples: examples, exitStatuses: exitStatuses)
  }
}
