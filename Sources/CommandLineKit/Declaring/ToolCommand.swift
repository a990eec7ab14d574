/// A command in the tool's table, where commands with different options stand side by side.
///
/// This is the one place where the type of the options is forgotten.
public struct ToolCommand: Sendable {
  /// What a command line asks of a command.
  enum Invocation: Sendable {
    /// A page about the command.
    case page(StandardOption)
    /// A run, with the options already read.
    case run(@Sendable (Context) throws(UsageError) -> ExitStatus)
  }

  let name: String
  let aliases: [String]
  let describe: @Sendable (CommandTexts) -> CommandDescription
  let prepare: @Sendable ([String]) throws(UsageError) -> Invocation

  /// Puts a command into a table.
  public init<Root>(_ spec: CommandSpec<Root>) {
    self.init(spec.name, spec.aliases, spec)
  }

  /// Puts a command into a table by its names, which are those of its declaration.
  ///
  /// The declaration is made only when the command is typed or described: making those of all commands, with a key path
  /// for each option, takes as long as reading a small file.
  public init<Root>(
    _ name: String, _ aliases: [String], _ spec: @autoclosure @escaping @Sendable () -> CommandSpec<Root>
  ) {
    self.name = name
    self.aliases = aliases
    describe = { texts in spec().description(in: texts) }
    prepare = { arguments throws(UsageError) in
      let spec = spec()
      switch try ArgumentParser(spec).parse(arguments) {
      case .page(let option): return .page(option)
      case .root(let root): return .run { context throws(UsageError) in try spec.run(root, context) }
      }
    }
  }

  /// Whether it answers to a name.
  func answers(to name: String) -> Bool { self.name == name || aliases.contains(name) }
}
