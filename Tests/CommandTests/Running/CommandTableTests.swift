import Testing

@testable import CommandLineKit
@testable import EGalimTool

@Suite("Table of commands")
struct CommandTableTests {
  @Test("The table's names are those that the commands declare")
  func names() {
    for command in EGalimTool.spec.commands {
      let declared = command.describe(EGalimTool.spec.texts)
      #expect(command.name == declared.name && command.aliases == declared.aliases)
    }
  }
}
