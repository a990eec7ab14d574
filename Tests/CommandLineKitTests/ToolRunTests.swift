import CommandLineKit
import Testing

@Suite("Running a tool")
struct ToolRunTests {
  struct Run {
    var status: ExitStatus
    var output: String
    var errors: String
  }

  func run(_ arguments: [String], output: Output? = nil) -> Run {
    let captured = CapturedOutput()
    let errors = CapturedOutput()
    let context = Context(output: output ?? captured.output(), errors: errors.output())
    let status = ToyTool.spec.run(arguments, in: context)
    return Run(status: status, output: captured.text, errors: errors.text)
  }

  @Test(arguments: [["weigh", "a", "b"], ["peser", "a", "b"], ["weigh", "--", "a", "b"]])
  func runsACommandByEachOfItsNames(_ arguments: [String]) {
    let run = run(arguments)
    #expect(run.status == .success)
    #expect(run.output == "a+b\n")
    #expect(run.errors == "")
  }

  @Test
  func handsOnTheStatusOfTheCommand() {
    #expect(run(["sow", "--bed=1", "bean", "ailleurs"]).status == .targetMissed)
  }

  @Test(arguments: [["--version"], ["weigh", "--version"], ["sow", "--version"]])
  func tellsItsVersion(_ arguments: [String]) {
    let run = run(arguments)
    #expect(run.status == .success)
    #expect(run.output == "potager 1.2.0\n")
  }

  @Test(
    "The same page by each way to ask for it",
    arguments: [
      (["help"], ["--help"]), (["aide"], ["--aide"]), (["help", "weigh"], ["weigh", "--help"]),
      (["help", "peser"], ["peser", "--aide"]), (["help", "help"], ["help", "--help"]),
    ])
  func showsPages(_ first: [String], _ second: [String]) {
    let page = run(first)
    #expect(page.status == .success)
    #expect(page.output.contains("Utilisation\u{A0}: potager "))
    #expect(page.output == run(second).output)
    #expect(page.errors == "")
  }

  @Test(
    "A wrong command line is explained on standard error, with where to read more",
    arguments: [
      (
        ["weigh", "--anne", "2026"],
        "Option inconnue\u{A0}: --anne. Vouliez-vous dire --annee\u{202F}?\nAide\u{A0}: potager help weigh\n"
      ),
      (["peser"], "Il manque l'argument CHEMIN. Ajoutez-le à la fin de la commande.\nAide\u{A0}: potager help weigh\n"),
      (
        ["weigh", "-sq", "a"],
        "Les options --strict et --quiet ne vont pas ensemble. Gardez l'une des deux.\n"
          + "Aide\u{A0}: potager help weigh\n"
      ),
      (
        ["pesr"],
        "Commande inconnue\u{A0}: «\u{A0}pesr\u{A0}». Vouliez-vous dire peser\u{202F}?\nAide\u{A0}: potager help\n"
      ),
      (
        ["weig"],
        "Commande inconnue\u{A0}: «\u{A0}weig\u{A0}». Vouliez-vous dire weigh\u{202F}?\nAide\u{A0}: potager help\n"
      ),
      (
        ["help", "sw"],
        "Commande inconnue\u{A0}: «\u{A0}sw\u{A0}». Vouliez-vous dire sow\u{202F}?\nAide\u{A0}: potager help\n"
      ),
      (["--hlep"], "Option inconnue\u{A0}: --hlep. Vouliez-vous dire --help\u{202F}?\nAide\u{A0}: potager help\n"),
      (["-x"], "Option inconnue\u{A0}: -x. Consultez la liste des options.\nAide\u{A0}: potager help\n"),
    ])
  func explainsUsageErrors(_ arguments: [String], _ expected: String) {
    let run = run(arguments)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors == expected)
  }

  @Test(arguments: [[], ["--"]])
  func withoutACommandListsThemOnStandardError(_ arguments: [String]) {
    let run = run(arguments)
    let page = ShortHelp(texts: .french).render(ToyTool.spec.description)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors == "Il manque une commande. Choisissez-en une dans la liste.\n\n" + page)
  }

  @Test
  func aReaderThatIsGoneIsNoFailure() {
    let run = run(["weigh", "a"], output: Output(deliver: { _ in .readerGone }))
    #expect(run.status == .success)
    #expect(run.errors == "")
  }

  @Test
  func aRefusedWriteIsSaidAndCounts() {
    let run = run(["weigh", "a"], output: Output(deliver: { _ in .failed(code: 28) }))
    #expect(run.status == .file)
    #expect(run.errors.hasPrefix("La sortie standard ne peut pas être écrite (erreur système 28)."))
  }

  @Test(arguments: ToyTool.spec.description.commands.flatMap(\.examples) + ToyTool.spec.examples)
  func examplesAreRight(_ example: CommandExample) throws {
    #expect(example.words.first == ToyTool.spec.name)
    try ToyTool.spec.check(Array(example.words.dropFirst()))
  }

  @Test(arguments: [
    ([], UsageError.missingCommand), (["pesr"], .unknownCommand(name: "pesr", nearest: ["peser"])),
    (["-"], .unknownCommand(name: "-", nearest: [])), (["weigh"], .missingPositional(name: "CHEMIN")),
    (["--hlp"], .unknownOption(name: "--hlp", nearest: ["--help"])),
  ])
  func checkingFindsWhatRunningWouldExplain(_ arguments: [String], _ expected: UsageError) {
    #expect(throws: expected) { try ToyTool.spec.check(arguments) }
  }
}
