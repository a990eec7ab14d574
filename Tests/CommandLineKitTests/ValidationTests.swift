import CommandLineKit
import Testing

@Suite("Checking a table")
struct ValidationTests {
  @Test
  func aSoundTableHasNoProblem() {
    #expect(ToyTool.spec.description.validate() == [])
  }

  static let faults: [(CommandDescription, [TableProblem])] = [
    (
      command(options: [.init(names: ["year", "an"], help: "x"), .init(names: ["year"], help: "x")]),
      [.duplicateOption(command: "cut", name: "--year")]
    ),
    (
      command(options: [.init(names: ["a"], short: "a", help: "x"), .init(names: ["b"], short: "a", help: "x")]),
      [.duplicateOption(command: "cut", name: "-a")]
    ),
    (command(options: [.init(names: [], help: "x")]), [.namelessOption(command: "cut")]),
    (
      command(options: [.init(names: ["année", "An", "a_b", "-a", "a-", ""], help: "x")]),
      ["année", "An", "a_b", "-a", "a-", ""].map { .malformedName(command: "cut", name: $0) }
    ),
    (command(options: [.init(names: [], short: "é", help: "x")]), [.malformedName(command: "cut", name: "é")]),
    (command(options: [.init(names: [], short: "V", help: "x")]), []),
    (command(options: [.init(names: ["year"], help: "")]), [.missingHelp(command: "cut", of: "--year")]),
    (
      command(options: [.init(names: ["year"], isRequired: true, isHidden: true, help: "x")]),
      [.hiddenRequirement(command: "cut", name: "--year")]
    ),
    (
      command(options: [
        .init(
          names: ["by"], valueName: "X", help: "x", choices: [.init(name: "a"), .init(name: "b", synonyms: ["a"])],
          completion: .choice)
      ]),
      [.duplicateChoice(command: "cut", of: "--by", name: "a")]
    ),
    (
      command(options: [.init(names: ["by"], valueName: "X", help: "x", choices: [.init(name: "a")])]),
      [.choicesWithoutCompletion(command: "cut", of: "--by")]
    ),
    (
      command(options: [.init(names: ["by"], valueName: "X", help: "x", completion: .choice)]),
      [.choicesWithoutCompletion(command: "cut", of: "--by")]
    ),
    (
      command(positionals: [.init(name: "A", repeats: true, help: "x"), .init(name: "B", help: "x")]),
      [.unreachablePositional(command: "cut", name: "B")]
    ),
    (
      command(positionals: [.init(name: "A", help: "x"), .init(name: "B", isRequired: true, help: "x")]),
      [.unreachablePositional(command: "cut", name: "B")]
    ),
    (
      command(positionals: [.init(name: "A", isRequired: true, help: ""), .init(name: "B", repeats: true, help: "x")]),
      [.missingHelp(command: "cut", of: "A")]
    ),
    (
      CommandDescription(name: "Cut", abstract: ""),
      [.malformedName(command: "Cut", name: "Cut"), .missingHelp(command: "Cut", of: nil)]
    ),
  ]

  @Test(arguments: faults)
  func findsFaults(_ command: CommandDescription, _ expected: [TableProblem]) {
    #expect(ToolDescription(name: "t", version: "1", abstract: "t", commands: [command]).validate() == expected)
  }

  @Test
  func findsCommandsOfTheSameName() {
    let commands = [Self.command(), CommandDescription(name: "sow", aliases: ["cut"], abstract: "x")]
    let tool = ToolDescription(name: "t", version: "1", abstract: "t", commands: commands)
    #expect(tool.validate() == [.duplicateCommand("cut")])
  }

  @Test("An option may not take the name of one that every command has")
  func protectsStandardNames() {
    let spec = CommandSpec<SowOptions>(
      name: "cut", abstract: "x", options: [.value(["help"], short: "h", value: "X", help: "x", at: \.bed)]
    ) { _, _ in .success }
    let tool = ToolSpec(name: "t", version: "1", abstract: "t", commands: [ToolCommand(spec)])
    #expect(
      tool.description.validate() == [
        .duplicateOption(command: "cut", name: "-h"), .duplicateOption(command: "cut", name: "--help"),
      ])
  }

  private static func command(
    options: [OptionDescription] = [], positionals: [PositionalDescription] = []
  ) -> CommandDescription {
    CommandDescription(name: "cut", abstract: "x", options: options, positionals: positionals)
  }
}
