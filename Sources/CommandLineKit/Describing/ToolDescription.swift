/// A command line to copy, with what it does.
public struct CommandExample: Hashable, Sendable {
  /// The whole line as typed in a shell.
  public var line: String
  /// One sentence: what it does.
  public var purpose: String

  /// Makes an example.
  public init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}

/// What one exit status means.
public struct ExitStatusMeaning: Hashable, Sendable {
  /// The status.
  public var status: ExitStatus
  /// When the tool, or the command, ends with it.
  public var meaning: String

  /// Gives a status its meaning.
  public init(_ status: ExitStatus, _ meaning: String) {
    self.status = status
    self.meaning = meaning
  }
}

/// An environment variable that the tool reads.
public struct EnvironmentVariable: Hashable, Sendable {
  /// The name, such as `NO_COLOR`.
  public var name: String
  /// What it changes.
  public var help: String

  /// Declares a variable.
  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

/// A command as plain data.
public struct CommandDescription: Hashable, Sendable {
  /// The name shown first.
  public var name: String
  /// Other names that run the same command, usually in another language.
  public var aliases: [String]
  /// One sentence, for lists of commands.
  public var abstract: String
  /// What the long help adds; each line end starts a new paragraph.
  public var discussion: String
  /// Options in the order in which help shows them, the ones that every command takes last.
  public var options: [OptionDescription]
  /// Arguments known by their place, in order.
  public var positionals: [PositionalDescription]
  /// Command lines to copy.
  public var examples: [CommandExample]
  /// The statuses that this command ends with; empty when the tool's table says it all.
  public var exitStatuses: [ExitStatusMeaning]

  /// Describes a command.
  public init(
    name: String, aliases: [String] = [], abstract: String, discussion: String = "",
    options: [OptionDescription] = [], positionals: [PositionalDescription] = [],
    examples: [CommandExample] = [], exitStatuses: [ExitStatusMeaning] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.abstract = abstract
    self.discussion = discussion
    self.options = options
    self.positionals = positionals
    self.examples = examples
    self.exitStatuses = exitStatuses
  }

  /// The options that people are told of.
  public var visibleOptions: [OptionDescription] { options.filter { !$0.isHidden } }
}

/// A whole tool as plain data: the one source of help pages, reference pages, completions and manual pages.
public struct ToolDescription: Hashable, Sendable {
  /// The name that people type.
  public var name: String
  /// The version, such as `1.2.0`.
  public var version: String
  /// One sentence: what it is for.
  public var abstract: String
  /// What the long help adds; each line end starts a new paragraph.
  public var discussion: String
  /// Options of the tool itself, used without a command.
  public var options: [OptionDescription]
  /// Commands in the order in which help shows them.
  public var commands: [CommandDescription]
  /// Command lines to copy, for the tool as a whole.
  public var examples: [CommandExample]
  /// What each exit status means.
  public var exitStatuses: [ExitStatusMeaning]
  /// The environment variables that it reads.
  public var environment: [EnvironmentVariable]

  /// Describes a tool.
  public init(
    name: String, version: String, abstract: String, discussion: String = "",
    options: [OptionDescription] = [], commands: [CommandDescription] = [], examples: [CommandExample] = [],
    exitStatuses: [ExitStatusMeaning] = [], environment: [EnvironmentVariable] = []
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.discussion = discussion
    self.options = options
    self.commands = commands
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.environment = environment
  }

  /// The command that answers to a name or to an alias.
  public func command(named name: String) -> CommandDescription? {
    commands.first { $0.name == name || $0.aliases.contains(name) }
  }
}
