extension ToolSpec {
  /// Runs one command line and answers with the status to end with; both outputs are flushed.
  ///
  /// A page that was asked for goes to standard output with status 0; a wrong command line is explained on standard
  /// error with status 2; when standard output cannot be written, for any reason but a reader that is gone, that is
  /// said on standard error and counts as `ExitStatus.file`.
  ///
  /// - Parameters:
  ///   - arguments: What follows the tool's name.
  ///   - context: The world to run in.
  /// - Returns: The command's own status, or what the above makes of it.
  public func run(_ arguments: [String], in context: Context) -> ExitStatus {
    var status: ExitStatus
    do throws(Failure) {
      status = try dispatch(arguments, in: context)
    } catch {
      explain(error, in: context)
      status = .usage
    }
    if case .failed(let code) = context.output.flush() {
      context.errors.writeLine(texts.outputFailure(code))
      status = status.combined(with: .file)
    }
    context.errors.flush()
    return status
  }

  /// Reads a command line without running it, for tests of examples.
  ///
  /// - Throws: The error that `run` would explain before anything runs.
  public func check(_ arguments: [String]) throws(UsageError) {
    var command: ToolCommand?
    _ = try read(arguments, &command)
  }

  /// A wrong command line, with the command to which it belongs once that is known.
  private struct Failure: Error {
    var error: UsageError
    var command: String?
  }

  private func dispatch(_ arguments: [String], in context: Context) throws(Failure) -> ExitStatus {
    var command: ToolCommand?
    do throws(UsageError) {
      switch try read(arguments, &command) {
      case .page(let option):
        show(option, of: command, in: context)
        return .success
      case .run(let run):
        return try run(context)
      }
    } catch {
      throw Failure(error: error, command: command?.name)
    }
  }

  /// What the arguments ask for, and of which command, told even when the rest is wrong; nil for the tool itself.
  private func read(_ arguments: [String], _ command: inout ToolCommand?) throws(UsageError) -> ToolCommand.Invocation {
    guard let first = arguments.first else { throw .missingCommand }
    if first.hasPrefix("-"), first != "-" { return .page(try pageOption(first)) }
    let found = try self.command(named: first)
    command = found
    return try found.prepare(Array(arguments.dropFirst()))
  }

  private func command(named name: String) throws(UsageError) -> ToolCommand {
    guard let command = commands.first(where: { $0.answers(to: name) }) else { throw unknownCommand(name) }
    return command
  }

  /// The page that an option of the tool itself asks for, which is all that those options do.
  private func pageOption(_ argument: String) throws(UsageError) -> StandardOption {
    let nothing = ArgumentParser(CommandSpec<NoOptions>(name: name, abstract: "") { _, _ in .success })
    guard case .page(let option) = try nothing.parse([argument]) else { throw .missingCommand }
    return option
  }

  private struct NoOptions: OptionRoot {}

  private func show(_ option: StandardOption, of command: ToolCommand?, in context: Context) {
    let tool = description
    let command = command?.describe(texts)
    switch option {
    case .version:
      context.output.writeLine("\(name) \(version)")
    case .shortHelp:
      let page = ShortHelp(texts: texts)
      context.output.write(command.map { page.render($0, of: tool) } ?? page.render(tool))
    case .longHelp:
      let page = LongHelp(texts: texts, width: context.pageWidth)
      context.output.write(command.map { page.render($0, of: tool) } ?? page.render(tool))
    }
  }

  private func explain(_ failure: Failure, in context: Context) {
    let message = texts.message(failure.error)
    context.errors.writeLine([message.problem, message.remedy].filter { !$0.isEmpty }.joined(separator: " "))
    if failure.error == .missingCommand {
      context.errors.writeLine()
      context.errors.write(ShortHelp(texts: texts).render(description))
    } else {
      context.errors.writeLine("\(texts.help.help)\(texts.help.colon) \(helpLine(for: failure))")
    }
  }

  /// The command line of the page that helps best: a command's own, or the list when no command has the name.
  private func helpLine(for failure: Failure) -> String {
    let start = "\(name) \(HelpCommand.name)"
    if case .unknownCommand = failure.error { return start }
    return failure.command.map { "\(start) \($0)" } ?? start
  }
}
