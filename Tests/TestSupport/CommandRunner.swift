import Foundation

/// Why the command gave no result that a test could look at.
public enum CommandFailure: Error, CustomStringConvertible {
  /// The command is not where the tests were built.
  case notBuilt(lookedFor: [String])
  /// The command was stopped: it ran longer than any test should.
  case timedOut(arguments: [String], seconds: Int)

  /// The failure in one sentence.
  public var description: String {
    switch self {
    case .notBuilt(let places):
      "the command egalim was not found; looked for \(places.joined(separator: ", ")). EGALIM_COMMAND names it."
    case .timedOut(let arguments, let seconds):
      "egalim \(arguments.joined(separator: " ")) did not end within \(seconds) seconds"
    }
  }
}

/// What a run of the command left behind.
public struct CommandResult: Sendable {
  /// The exit status; 128 and the signal's number when a signal ended the command, as shells say it.
  public let status: Int32
  /// Whether a signal ended the command: it crashed.
  public let crashed: Bool
  /// The bytes on standard output.
  public let stdout: [UInt8]
  /// The bytes on standard error.
  public let stderr: [UInt8]

  /// Standard output as text.
  public var output: String { String(decoding: stdout, as: UTF8.self) }
  /// Standard error as text.
  public var errors: String { String(decoding: stderr, as: UTF8.self) }
}

/// Runs the built command as a person would, in a clean environment, and waits for its end.
///
/// Outputs go through files, so that no output is too large for a pipe that nobody empties meanwhile.
public struct CommandRunner: Sendable {
  /// The environment in full, but for the paths by which a dynamic loader finds Swift's own libraries.
  public var environment = ["LC_ALL": "C", "TZ": "UTC"]
  /// The working directory; the tests' own when nil.
  public var directory: String?
  /// How long a run may take before it is stopped and fails the test.
  public var limitInSeconds = 120

  private let executable: String

  /// A runner of the command built beside the tests.
  public init() throws {
    executable = try BuiltCommand.path()
  }

  /// A runner of any other program, for what is tested against it.
  public init(executable: String) {
    self.executable = executable
  }

  /// Runs the command with these arguments, `input` arriving on standard input through a pipe.
  public func run(_ arguments: [String], input: [UInt8]? = nil) throws -> CommandResult {
    let folder = try TemporaryFolder()
    let outputFile = try Self.fileHandle(writing: folder.write([], to: "stdout"))
    let errorFile = try Self.fileHandle(writing: folder.write([], to: "stderr"))
    let command = process(executable, arguments)
    command.standardOutput = outputFile
    command.standardError = errorFile
    let feeder = try input.map { try startFeeder($0, in: folder, for: command) }
    if feeder == nil {
      command.standardInput = FileHandle.nullDevice
    }
    try runToItsEnd(command, arguments: arguments)
    feeder?.terminate()
    try outputFile.close()
    try errorFile.close()
    let crashed = command.terminationReason == .uncaughtSignal
    return CommandResult(
      status: crashed ? 128 + command.terminationStatus : command.terminationStatus,
      crashed: crashed,
      stdout: try folder.read("stdout"),
      stderr: try folder.read("stderr")
    )
  }

  private func process(_ path: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let loaderPaths = ProcessInfo.processInfo.environment.filter { name, _ in
      name == "LD_LIBRARY_PATH" || name.hasPrefix("DYLD_")
    }
    process.environment = environment.merging(loaderPaths) { own, _ in own }
    if let directory {
      process.currentDirectoryURL = URL(fileURLWithPath: directory)
    }
    return process
  }

  /// `cat` writes into the pipe: a command that leaves early then kills `cat` and not the tests.
  private func startFeeder(_ input: [UInt8], in folder: TemporaryFolder, for command: Process) throws -> Process {
    let pipe = Pipe()
    let feeder = process("/bin/cat", [try folder.write(input, to: "stdin")])
    feeder.standardInput = FileHandle.nullDevice
    feeder.standardOutput = pipe
    feeder.standardError = FileHandle.nullDevice
    command.standardInput = pipe
    try feeder.run()
    return feeder
  }

  private func runToItsEnd(_ command: Process, arguments: [String]) throws {
    let ended = DispatchSemaphore(value: 0)
    command.terminationHandler = { _ in ended.signal() }
    try command.run()
    guard ended.wait(timeout: .now() + .seconds(limitInSeconds)) == .timedOut else { return }
    kill(command.processIdentifier, SIGKILL)
    _ = ended.wait(timeout: .now() + .seconds(10))
    throw CommandFailure.timedOut(arguments: arguments, seconds: limitInSeconds)
  }

  private static func fileHandle(writing path: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
