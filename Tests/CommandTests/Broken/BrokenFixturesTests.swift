import EGalimDiagnostics
import Foundation
import TestSupport
import Testing

/// One broken file a code: the command tells each fault once, at its place, and nothing else.
@Suite struct BrokenFixturesTests {
  @Test(arguments: try BrokenCase.all().filter { $0.recipe != .hugeSum })
  func tellsTheFaultAtItsPlace(_ broken: BrokenCase) throws {
    try expectTheFault(of: broken)
  }

  /// Takes minutes, so it runs only with `EGALIM_LARGE=1`, best with `EGALIM_COMMAND` naming a release build.
  @Test(.enabled(if: BrokenRecipe.runsHugeOnes), arguments: try BrokenCase.all().filter { $0.recipe == .hugeSum })
  func tellsTheFaultOfAHugeFile(_ broken: BrokenCase) throws {
    try expectTheFault(of: broken)
  }

  private func expectTheFault(of broken: BrokenCase) throws {
    let result = try run(broken, arguments: broken.arguments + (broken.isCheck ? ["--format", "json"] : []))
    let found = broken.isCheck ? try PrintedDiagnostic.ofJSON(result) : PrintedDiagnostic.ofText(result.errors)

    #expect(found.filter { $0.code == broken.code }.map(\.place) == [broken.place])
    #expect(Set(found.map(\.code)).subtracting([broken.code]) == broken.otherCodes)
    #expect(result.status == broken.status, "\(result.errors)")
    #expect(!result.crashed)
  }

  /// What a person reads names the same places as what a program reads.
  @Test(arguments: try BrokenCase.all().filter { $0.recipe == nil && $0.isCheck })
  func printsTheSameForPeople(_ broken: BrokenCase) throws {
    let result = try run(broken, arguments: broken.arguments)
    let found = PrintedDiagnostic.ofText(result.output)

    #expect(found.filter { $0.code == broken.code }.map(\.place) == [broken.place])
    #expect(result.output.contains("egalim explain \(broken.code)"))
    #expect(result.status == broken.status)
  }

  @Test func everyCodeHasOneCase() throws {
    let cases = try BrokenCase.all().map(\.code)
    #expect(cases == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  @Test func everyFileIsOfSomeCase() throws {
    let cases = try BrokenCase.all()
    let mentioned = Set(cases.flatMap(\.arguments))
    let names = try FileManager.default.contentsOfDirectory(atPath: BrokenCase.folder)
    #expect(names.filter { $0 != "cases.csv" && !mentioned.contains($0) } == [])
  }

  /// A file bears the name of the code that it shows.
  @Test(arguments: try BrokenCase.all())
  func fileIsNamedByItsCode(_ broken: BrokenCase) {
    let isWithoutFile = broken.arguments.contains { $0 == "/dev/null" }
    #expect(isWithoutFile || broken.arguments.contains { $0.hasPrefix(broken.code) })
  }

  /// Runs the command beside the kept files, or beside the one that is made for it.
  private func run(_ broken: BrokenCase, arguments: [String]) throws -> CommandResult {
    var runner = try CommandRunner()
    guard let recipe = broken.recipe else {
      runner.directory = BrokenCase.folder
      return try runner.run(arguments)
    }
    let folder = try TemporaryFolder()
    let writer = try recipe.make("\(broken.code).csv", in: folder)
    defer { writer?.terminate() }
    runner.directory = folder.path
    runner.limitInSeconds = recipe == .hugeSum ? 3_600 : runner.limitInSeconds
    return try runner.run(arguments)
  }
}
