import TestSupport
import Testing

/// The example files to fill: as recorded, and without anything to find wrong in them.
struct TemplateGoldenTests {
  static let scenarios = ["purchases", "canteens", "meals"].flatMap { table in
    [
      Scenario("template-\(table)", "template \(table) -o \(table).csv"),
      Scenario("template-\(table)-standard", "template \(table) --dialect standard"),
    ]
  }

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("An example passes our own check without a word", arguments: ["purchases", "canteens", "meals"])
  func passesCheck(table: String) throws {
    for dialect in ["excel", "standard"] {
      let egalim = try Egalim()
      _ = try egalim.run("template \(table) --dialect \(dialect) -o exemple.csv")
      let result = try egalim.run("check exemple.csv --strict")
      #expect(result.status == 0)
      #expect(result.output + result.errors == "")
    }
  }

  @Test("The platform would take the example as it is", arguments: ["purchases", "canteens"])
  func passesPlatform(table: String) throws {
    for dialect in ["excel", "standard"] {
      let egalim = try Egalim()
      _ = try egalim.run("template \(table) --dialect \(dialect) -o exemple.csv")
      let result = try egalim.run("check exemple.csv --platform")
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }

  @Test("The three examples go together: a report and a declaration come out of them")
  func worksTogether() throws {
    let egalim = try Egalim()
    for table in ["purchases", "canteens", "meals"] { _ = try egalim.run("template \(table) -o \(table).csv") }
    let report = try egalim.run("report purchases.csv --canteens canteens.csv --meals meals.csv")
    #expect(report.status == 0, "\(report.errors)")
    let statement = try egalim.run(
      "declare purchases.csv --canteens canteens.csv --meals meals.csv --statement simple -o bilans.csv")
    #expect(statement.status == 0, "\(statement.errors)")
    #expect(try egalim.run("check bilans.csv --platform").status == 0)
  }
}
