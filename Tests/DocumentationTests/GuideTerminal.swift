import Foundation
import Testing

@testable import TestSupport

/// A terminal 80 columns wide in a copy of the demo's folder, where the guide's examples are typed.
struct GuideTerminal {
  /// The program of util-linux that gives a command a terminal where the tests have none.
  private static let script = "/usr/bin/script"

  /// Whether the system has that program; the one of the same name on macOS takes other arguments.
  static var isAvailable: Bool {
    #if os(Linux)
      FileManager.default.isExecutableFile(atPath: script)
    #else
      false
    #endif
  }

  private let folder: TemporaryFolder
  private var runner = CommandRunner(executable: script)

  /// A terminal in a fresh copy, with the built command on its path.
  init() throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    for name in ["demo", "exports", "texts", "tracking-workbook", "classification", "territory", "campaign", "groups"] {
      try files.copyItem(atPath: ProjectFolder.fixture(name), toPath: folder.path(name))
    }
    // The demo's files once more, which no page has written beside.
    try files.copyItem(atPath: ProjectFolder.fixture("demo"), toPath: folder.path("suivi"))
    try files.createDirectory(atPath: folder.path("bin"), withIntermediateDirectories: false)
    try files.createSymbolicLink(atPath: folder.path("bin/egalim"), withDestinationPath: BuiltCommand.path())
    runner.directory = folder.path("demo")
    runner.environment["PATH"] = "\(folder.path("bin")):/usr/bin:/bin"
    runner.environment["NO_COLOR"] = "1"
    // On a busy machine a run may last until progress is shown; a terminal that cannot erase never shows any.
    runner.environment["TERM"] = "dumb"
  }

  /// Goes to a folder beside the demo's.
  mutating func enter(_ name: String) {
    runner.directory = folder.path(name)
  }

  /// Types a command on the day on which the guide plays, 15 November 2026.
  func run(_ command: String) throws -> (status: Int32, lines: [String]) {
    let needsToday = command.contains(
      #/^egalim (check|verifier|report|rapport|territory|compare|declare|declarer|convert|duplicates|lines|status)( |$)/#
    )
    let typed = command + (needsToday ? " --today 2026-11-15" : "")
    let result = try runner.run(["-qec", "stty cols 80 -onlcr && \(typed)", "/dev/null"])
    #expect(!result.output.contains(folder.path), "a path of this machine: \(command)")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (result.status, lines.last == "" ? lines.dropLast() : lines)
  }

  /// Writes a file that the reader of the guide is told to have.
  func write(_ lines: [String], to name: String) throws {
    try folder.write(lines.map { $0 + "\n" }.joined(), to: "demo/\(name)")
  }
}
