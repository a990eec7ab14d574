import Testing

@testable import CommandLineKit

@Suite("Context")
struct ContextTests {
  @Test(arguments: [
    (ColorChoice.automatic, true, [:], true),
    (.automatic, false, [:], false),
    (.automatic, true, ["NO_COLOR": "1"], false),
    (.automatic, true, ["NO_COLOR": ""], true),
    (.automatic, true, ["TERM": "dumb"], false),
    (.automatic, true, ["TERM": "xterm"], true),
    (.automatic, false, ["TERM": "xterm"], false),
    (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
    (.never, true, [:], false),
  ])
  func resolvesColour(_ choice: ColorChoice, _ isTerminal: Bool, _ environment: [String: String], _ expected: Bool) {
    #expect(choice.isEnabled(isTerminal: isTerminal, environment: environment) == expected)
    let captured = CapturedOutput()
    let here = captured.output(isTerminal: isTerminal)
    let there = captured.output(isTerminal: false)
    #expect(Context(output: here, errors: there, environment: environment).usesColorOnOutput(choice) == expected)
    #expect(Context(output: there, errors: here, environment: environment).usesColorOnErrors(choice) == expected)
  }

  @Test(
    arguments: [
      (["COLUMNS": "132"], 90, 132), (["COLUMNS": "0"], 90, 90), (["COLUMNS": "-3"], 90, 90),
      (["COLUMNS": "large"], 90, 90),
      ([:], 90, 90), ([:], nil, 80), ([:], 0, 80), (["COLUMNS": ""], nil, 80),
    ] as [([String: String], Int?, Int)])
  func resolvesWidth(_ environment: [String: String], _ terminal: Int?, _ expected: Int) {
    #expect(Context.columns(environment: environment, terminal: terminal) == expected)
  }

  @Test(arguments: [(10, 40), (40, 40), (80, 80), (100, 100), (300, 100)])
  func keepsPagesReadable(_ width: Int, _ expected: Int) {
    let captured = CapturedOutput()
    #expect(Context(output: captured.output(), errors: captured.output(), width: width).pageWidth == expected)
  }

  @Test
  func theProcessShowsOnlyTheVariablesAskedFor() {
    let allowed: Set = ["COLUMNS", "NO_COLOR", "TERM", "PATH"]
    let environment = Context.process(reading: ["PATH", "A_NAME_THAT_NOBODY_SETS"]).environment
    #expect(Set(environment.keys).isSubset(of: allowed))
    #expect(environment["PATH"] != nil)
  }
}
