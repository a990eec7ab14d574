import EGalim
import Foundation
import TestSupport
import Testing

@testable import CommandLineKit
@testable import EGalimTool

@Suite("README")
struct ReadmeTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: ProjectFolder.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// What stands between two marks, without the line of each.
  private func between(_ first: String, _ last: String, in text: String) throws -> String {
    let start = try #require(text.range(of: first + "\n"))
    let end = try #require(text.range(of: "\n" + last, range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test("The library example is the code that the tests compile")
  func exampleIsCompiled() throws {
    let shown = try between("<!-- example -->", "<!-- /example -->", in: text("README.md"))
    let compiled = try between(
      "// <example>", "// </example>", in: text("Tests/DocumentationTests/ReadmeExample.swift"))
    #expect(shown == "```swift\n" + compiled + "\n```")
  }

  @Test("The library example runs on the demo")
  func exampleRuns() throws {
    let today = try #require(CivilDate(iso: "2026-11-15"))
    let lines = try shares(ofLedger: ProjectFolder.fixture("demo/achats"), in: 2026, today: today)
    #expect(lines.count == 6)
    #expect(lines.contains("21050118700012: 2800 hundredths of a percent EGalim, targets missed"))
    #expect(lines.contains("21026188000012: 5120 hundredths of a percent EGalim, targets met"))
  }

  @Test(
    "What the README shows is what the terminal shows",
    arguments: [
      (
        "report",
        [
          "report", "achats/", "--canteens", "cantines.csv", "--meals", "repas.csv", "--canteen", "21050118700012",
          "--ignore", "W101",
        ]
      ),
      ("check", ["check", "../readme/achats-2026.csv"]),
    ])
  func terminalIsTrue(name: String, arguments: [String]) throws {
    var runner = try CommandRunner()
    runner.directory = ProjectFolder.fixture("demo")
    let result = try runner.run(arguments + ["--today", "2026-11-15"])
    let printed = result.output + (name == "check" ? result.errors : "")
    let readme = try text("README.md")
    let shown = try between("<!-- golden: \(name) -->", "<!-- /golden -->", in: readme)
    let wanted = "```\n" + printed.replacingOccurrences(of: "../readme/", with: "") + "```"
    if ProcessInfo.processInfo.environment["EGALIM_RECORD"] == "1", shown != wanted {
      let recorded = readme.replacingOccurrences(
        of: "<!-- golden: \(name) -->\n" + shown, with: "<!-- golden: \(name) -->\n" + wanted)
      try recorded.write(
        to: ProjectFolder.root.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
    }
    #expect(shown == wanted)
  }

  @Test("The table of commands names each of them, in the order of the help")
  func commandsAreListed() throws {
    let rows = try text("README.md").matches(of: #/\| `egalim ([a-z]+)[^|`\\]*(?:\\\|[^|`\\]*)*` \| `([a-z]+)` \|/#)
    #expect(rows.map { String($0.output.1) } == EGalimTool.spec.commands.map(\.name).filter { $0 != "help" })
    #expect(rows.map { [String($0.output.2)] } == EGalimTool.spec.commands.map(\.aliases).filter { $0 != ["aide"] })
  }
}
