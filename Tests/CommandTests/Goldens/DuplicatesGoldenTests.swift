import Foundation
import TestSupport
import Testing

/// What `egalim duplicates` prints, and what `--dedupe` changes, as recorded.
struct DuplicatesGoldenTests {
  private static let all = "\(Overlapping.folder) \(Small.canteens)"

  static let scenarios = [
    Scenario("duplicates", "duplicates \(all)", "duplicates \(all) --max 1", environment: ["COLUMNS": "100"]),
    Scenario("duplicates-narrow", "duplicates \(all)", environment: ["COLUMNS": "60"]),
    Scenario(
      "duplicates-nothing", "duplicates \(Overlapping.year) --strict",
      "duplicates \(Overlapping.january) \(Overlapping.others) --strict", "duplicates \(Overlapping.folder) --strict"),
    // Without the list, the wholesaler's number of the canteen is not known to be the SIRET of the others.
    Scenario("duplicates-without-list", "duplicates \(Overlapping.year) \(Overlapping.march)"),
    Scenario("duplicates-json", "duplicates \(all) --format json"),
    Scenario(
      "duplicates-csv", "duplicates \(all) --format csv -o doublons.csv",
      "duplicates \(all) --format csv --dialect standard"),
    Scenario(
      "duplicates-workbooks", "duplicates \(Workbooks.folder)/achats.xlsx \(Workbooks.folder)/achats.ods",
      "report \(Workbooks.folder)/achats.xlsx \(Workbooks.folder)/achats.ods --dedupe"),
    Scenario(
      "duplicates-faulty", "duplicates \(Small.faulty) \(Small.purchases) \(Small.canteens)", "duplicates absent.csv"),
    Scenario("dedupe-report", "report \(all)", "report \(all) --dedupe", "report \(Overlapping.year) --dedupe"),
    Scenario("dedupe-report-json", "report \(all) --dedupe --format json --canteen 2001"),
    Scenario(
      "dedupe-declare", "declare \(all) --statement simple --dedupe --accept-errors",
      "declare \(all) --statement purchases --dedupe"),
    Scenario(
      "dedupe-given-twice", "duplicates \(Overlapping.year) \(Overlapping.year) \(Overlapping.january)",
      "report \(Overlapping.year) \(Overlapping.folder) --dedupe --format csv --dialect standard"),
    Scenario("dedupe-check", "check \(all)"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("A ledger that comes through a pipe is compared and counted as a file is")
  func standardInput() throws {
    let egalim = try Egalim()
    let bytes = [UInt8](try Data(contentsOf: ProjectFolder.root.appendingPathComponent(Overlapping.january)))
    for line in [
      "report %@ \(Overlapping.year) --dedupe --format json", "duplicates %@ \(Overlapping.year) --format csv",
    ] {
      func text(_ path: String, input: [UInt8]?) throws -> String {
        let result = try egalim.run(line.replacingOccurrences(of: "%@", with: path), input: input)
        #expect(result.status == 0)
        return String(decoding: result.stdout, as: UTF8.self)
      }
      let file = try text(Overlapping.january, input: nil)
      let pipe = try text("-", input: bytes)
      #expect(file.contains(Overlapping.january))
      #expect(
        pipe
          == file.replacingOccurrences(of: "\"\(Overlapping.january)\"", with: "\"-\"").replacingOccurrences(
            of: ";\(Overlapping.january);", with: ";'-;"), "\(line)")
    }
  }
}
