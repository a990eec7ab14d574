/// A usage error in words, two sentences: what is wrong, what to do.
public struct UsageMessage: Hashable, Sendable {
  /// What is wrong.
  public var problem: String
  /// What to do.
  public var remedy: String

  /// Makes a message.
  public init(problem: String, remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }
}

/// The words of help pages.
public struct HelpWords: Sendable {
  /// Heading of usage lines.
  public var usage: String
  /// Heading of the list of commands.
  public var commands: String
  /// Heading of the list of arguments.
  public var arguments: String
  /// Heading of the list of options.
  public var options: String
  /// Heading of examples.
  public var examples: String
  /// Heading of exit statuses.
  public var exitStatuses: String
  /// Heading of environment variables.
  public var environment: String
  /// What leads to a help page, before the command that shows it.
  public var help: String
  /// What leads to the other names of a command.
  public var alsoCalled: String
  /// What leads to the values that an option takes.
  public var values: String
  /// What leads to what happens without an option.
  public var byDefault: String
  /// Said of an option that may be given several times.
  public var repeatable: String
  /// Said of an option without which a command refuses to run.
  public var required: String
  /// Column heading over what a thing does.
  public var role: String
  /// Column heading over one command, and title of the reference page.
  public var command: String
  /// Column heading over one argument.
  public var argument: String
  /// Column heading over one option.
  public var option: String
  /// Column heading over one exit status.
  public var status: String
  /// Column heading over one environment variable.
  public var variable: String
  /// Stands in usage lines for the options that may be given.
  public var optionsPlaceholder: String
  /// Stands in usage lines for a command.
  public var commandPlaceholder: String
  /// What `--help` does.
  public var helpOption: String
  /// What the long help adds about `--help`.
  public var helpOptionDetails: String
  /// What `--version` does.
  public var versionOption: String
  /// What the command `help` does.
  public var helpCommandAbstract: String
  /// What the argument of the command `help` is.
  public var helpCommandArgument: String
  /// The colon with the space that the language wants before it.
  public var colon: String
  /// The last line of a tool's short help, given the tool's name.
  public var moreAboutCommands: @Sendable (_ tool: String) -> String
  /// The last line of a command's short help, given the command line of its long help.
  public var moreAboutOptions: @Sendable (_ commandLine: String) -> String
  /// The title of the reference page, given the tool's name.
  public var referenceTitle: @Sendable (_ tool: String) -> String
  /// Says which exit status wins when several apply, given them in that order.
  public var severalStatuses: @Sendable (_ order: [ExitStatus]) -> String
}

/// Every word that the layer itself says, in one language.
///
/// What commands say of themselves (abstracts, help) comes from their tables.
public struct CommandTexts: Sendable {
  /// The words of help pages.
  public var help: HelpWords
  /// A usage error in words.
  public var message: @Sendable (UsageError) -> UsageMessage
  /// Says that standard output cannot be written, given the system's error number.
  public var outputFailure: @Sendable (_ code: Int32) -> String

  /// Makes the texts of a language.
  public init(
    help: HelpWords, message: @escaping @Sendable (UsageError) -> UsageMessage,
    outputFailure: @escaping @Sendable (Int32) -> String
  ) {
    self.help = help
    self.message = message
    self.outputFailure = outputFailure
  }
}
