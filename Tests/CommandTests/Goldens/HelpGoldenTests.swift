import CommandLineKit
import TestSupport
import Testing

@testable import EGalimTool

/// The pages that explain the tool, and the table of commands from which they are made.
struct HelpGoldenTests {
  static let scenarios = [
    Scenario("help", "help", "--version"),
    Scenario(
      "help-short", "-h", "check -h", "report -h", "territory -h", "compare -h", "lines -h", "duplicates -h",
      "declare -h", "init -h", "status -h", "rules -h", "convert -h", "classify -h", "template -h", "explain -h"),
    Scenario("help-check", "check --help"),
    Scenario("help-report", "report --help"),
    Scenario("help-init", "init --help"),
    Scenario("help-status", "status --help"),
    Scenario("help-declare", "declare --help"),
    Scenario("help-duplicates", "duplicates --help"),
    Scenario("help-convert", "convert --help"),
    Scenario("help-territory", "territory --help"),
    Scenario("help-compare", "compare --help"),
    Scenario("help-lines", "lines --help"),
    Scenario("help-classify", "classify --help"),
    Scenario("help-template", "template --help"),
    Scenario("help-rules", "rules --help"),
    Scenario("help-explain", "explain --help"),
    Scenario("explain-list", "explain"),
    Scenario("explain-codes", "explain E104", "explain W116", "explain e409"),
    Scenario("explain-unknown", "explain E999", "explain zut"),
    Scenario(
      "usage-errors", "rapprot x", "report", "report x --yer 2026", "report x --year deux", "report x --format xml",
      "check x --ignore E104", "check x --ignore W999", "check x --today 2026-02-30", "check x --max -1", ""),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("The table of commands contradicts itself nowhere")
  func validTable() {
    #expect(EGalimTool.spec.description.validate() == [])
  }

  @Test(
    "Help is the same however it is asked for",
    arguments: [
      "check", "report", "territory", "compare", "lines", "duplicates", "declare", "rules", "convert", "classify",
      "template", "explain", "init", "status",
    ])
  func manyWays(command: String) throws {
    let egalim = try Egalim()
    let page = try egalim.run("\(command) --help")
    #expect(page.status == 0)
    #expect(page.stderr.isEmpty)
    for line in ["help \(command)", "aide \(command)", "\(command) --aide"] {
      #expect(try egalim.run(line).stdout == page.stdout, "\(line)")
    }
  }
}
