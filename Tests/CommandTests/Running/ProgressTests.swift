import Foundation
import TestSupport
import Testing

/// The line of progress: on a terminal, once reading lasts, and gone before anything else is said.
struct ProgressTests {
  private static let ledger = PathTests.ledger("Pommes")

  /// Runs a line whose ledger `tube` is kept waiting until `isEnough` of what the screen shows; all that it showed.
  private func shown(
    _ line: String, redirect: String = "", term: String = "xterm", until isEnough: (String) -> Bool
  ) throws -> String {
    let egalim = try Egalim()
    var pipe: OpenPipe? = try OpenPipe(egalim.folder.path("tube"))
    try egalim.folder.write("", to: "vu")
    let words = ([try BuiltCommand.path()] + Egalim.words(line)).joined(separator: " ")
    let screen = try Process.egalim("", in: egalim)
    screen.executableURL = URL(fileURLWithPath: TerminalTests.script)
    screen.arguments = ["-qfec", "\(words) \(redirect)", egalim.folder.path("vu")]
    screen.environment = ["TERM": term, "NO_COLOR": "1", "LC_ALL": "C"]
    try screen.run()
    pipe?.feed(Array(Self.ledger.utf8)) { !screen.isRunning }
    for _ in 0..<6_000 {
      guard screen.isRunning, !isEnough(try egalim.folder.readText("vu")) else { break }
      usleep(10_000)
    }
    pipe = nil
    let end = try #require(screen.end(), "it did not end")
    #expect(end == (false, 0))
    return try egalim.folder.readText("vu")
  }

  @Test(
    "It comes when reading lasts, and goes", .enabled(if: TerminalTests.hasScript, "no script command"),
    arguments: [
      "check tube", "report tube", "declare tube --statement simple", "territory tube", "lines tube", "duplicates tube",
      "compare 2026 2026 tube",
    ])
  func comesAndGoes(line: String) throws {
    let eraser = "\r\u{1B}[K"
    let seen = try shown(line) { $0.components(separatedBy: eraser + "Lecture\u{A0}: ").count > 3 }
    let drawings = seen.components(separatedBy: eraser)
    #expect(drawings.count > 4)
    // All but the last are the line alone: what is printed comes after the last eraser.
    #expect(drawings.dropFirst().dropLast().allSatisfy { $0.hasPrefix("Lecture\u{A0}: ") && !$0.contains("\n") })
    let printed = try #require(drawings.last)
    #expect(printed.contains("\n"))
    #expect(!printed.contains("Lecture\u{A0}:") && !printed.contains("\u{1B}"))
  }

  @Test(
    "It is for a terminal behind standard error that can erase", .enabled(if: TerminalTests.hasScript, "no script"))
  func elsewhere() throws {
    // What is not there is not waited for: half a second and the next drawings pass, and nothing has come.
    for (redirect, term) in [("2> fichier", "xterm"), ("", "dumb")] {
      let start = DispatchTime.now()
      let seen = try shown("check tube", redirect: redirect, term: term) { _ in DispatchTime.now() > start + 1 }
      #expect(!seen.contains("Lecture") && !seen.contains("\u{1B}[K"), "\(redirect) \(term)")
    }
    let seen = try shown("report tube --format json", redirect: "> fichier") { $0.contains("Lecture\u{A0}: ") }
    #expect(seen.contains("\r\u{1B}[KLecture\u{A0}: "))
  }
}
