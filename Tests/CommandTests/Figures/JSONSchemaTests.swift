import Foundation
import TestSupport
import Testing

/// The JSON outputs against the schemas that the documentation publishes.
struct JSONSchemaTests {
  private static func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(Data(contentsOf: ProjectFolder.root.appendingPathComponent("docs/reference/\(name).schema.json")))
  }

  @Test(
    "Reports",
    arguments: [
      "\(Demo.everything)", "\(Demo.everything) --year 2025", "\(Demo.everything) --by month",
      "\(Demo.everything) --by family", "\(Demo.everything) --by supplier", "\(Demo.everything) --by label",
      "\(Demo.purchases)", "\(Demo.everything) \(Demo.village)", "\(Small.purchases) \(Small.canteens)",
      "Fixtures/layouts/achats-groupe.csv \(Small.canteens)", "Fixtures/layouts/achats_id/virgule.csv", Small.faulty,
      "\(Small.purchases) \(Small.canteens) --meals Fixtures/layouts/repas-par-mois.csv",
      "\(Demo.everything) \(OwnTargetGoldenTests.many)", "\(Small.purchases) \(OwnTargetGoldenTests.many)",
    ])
  func report(line: String) throws {
    let result = try Egalim().run("report \(line) --format json")
    #expect(try Self.schema("report").problems(of: result.stdout) == [])
  }

  @Test(
    "Months",
    arguments: [
      "\(Demo.everything) --month 2026-10", "\(Demo.everything) --month 2026-10 \(Demo.village) --by supplier",
      "\(Demo.everything) --month 2025-01 --by family", "\(Demo.purchases) --month 2026-09 --by label",
      "\(MonthGoldenTests.school) --month 2026-10", "\(MonthGoldenTests.all) --month 2026-06",
    ])
  func month(line: String) throws {
    let result = try Egalim().run("report \(line) --format json")
    #expect(result.status == 0)
    #expect(try Self.schema("month").problems(of: result.stdout) == [])
  }

  @Test("A report on a year before the meat and fish target, without Europe")
  func formerYear() throws {
    var maker = LedgerMaker(seed: 22)
    maker.years = [2022, 2023]
    maker.withOldLabels = true
    let egalim = try Egalim()
    try egalim.folder.write(LedgerRendering(layout: .oldID).bytes(of: maker.ledger(count: 100)), to: "achats.csv")
    let result = try egalim.run("report achats.csv --year 2022 --format json")
    #expect(try Self.schema("report").problems(of: result.stdout) == [])
  }

  @Test(
    "Checks",
    arguments: [
      Small.faulty, "\(Small.faulty) \(Small.canteens) --max 2",
      "\(Demo.purchases) Fixtures/demo/cantines.csv Fixtures/demo/repas.csv",
      Small.purchases, Dialects.excel, "\(Dialects.open) --decimal point --dates jma",
      "absent.csv", "/dev/null", "\(Small.faulty) --platform", "\(Small.purchases) --platform",
      "Fixtures/layouts/achats_siret/titres-approches.csv", "\(Small.purchases) --canteens \(Small.purchases)",
    ])
  func check(line: String) throws {
    let result = try Egalim().run("check \(line) --format json")
    #expect(try Self.schema("check").problems(of: result.stdout) == [])
  }

  @Test(
    "Lines",
    arguments: [
      "\(Demo.everything) --behind egalim", "\(Small.purchases) --where famille=fruits", "\(Small.faulty)",
      "Fixtures/workbook-ledgers/achats.xlsx --behind valeur_bio --statement detailed",
    ])
  func lines(line: String) throws {
    let given = line.replacingOccurrences(of: " --meals Fixtures/demo/repas.csv", with: "")
    let result = try Egalim().run("lines \(given) --format json")
    #expect(try Self.schema("lines").problems(of: result.stdout) == [])
  }

  @Test(
    "Territories",
    arguments: [
      "\(Demo.everything) --by pat", "\(Demo.purchases)", "\(Demo.everything) --by groupe --year 2025",
      "Fixtures/territory/achats --canteens Fixtures/territory/cantines.csv --by secteur", Small.faulty,
      "\(Demo.everything) --by epci \(OwnTargetGoldenTests.many)",
      "Fixtures/groups/achats.csv Fixtures/broken-folder/01-bon.csv --canteens Fixtures/groups/cantines.csv --dedupe",
    ])
  func territory(line: String) throws {
    let result = try Egalim().run("territory \(line) --format json")
    #expect(try Self.schema("territory").problems(of: result.stdout) == [])
  }

  @Test(
    "Territories of published declarations",
    arguments: [
      "--pat val", "--departement 974 --by secteur", "--by epci", "\(CampaignGoldenTests.list) --by commune",
      "--commune 26960 \(CampaignGoldenTests.list)",
    ])
  func publishedTerritory(line: String) throws {
    let result = try Egalim().run("territory --campaign \(CampaignGoldenTests.published) \(line) --format json")
    #expect(try Self.schema("territory").problems(of: result.stdout) == [])
  }

  @Test("Placements", arguments: ["", " \(CampaignGoldenTests.list)", " \(CampaignGoldenTests.list) --canteen 990010"])
  func placement(line: String) throws {
    let result = try Egalim().run("compare \(CampaignGoldenTests.purchases)\(line) --format json")
    #expect(try Self.schema("placement").problems(of: result.stdout) == [])
  }

  @Test(
    "Comparisons",
    arguments: [
      "2025 2026 \(Demo.everything)", "2026-01 2026-02 \(Demo.purchases)", "\(Small.purchases) \(Small.faulty)",
      "2025 2026 \(Demo.everything) --target 'bio 10 2024' \(OwnTargetGoldenTests.many)",
      "2026-01 2026-03 \(GroupGoldenTests.books) --meals Fixtures/groups/repas.csv",
    ])
  func compare(line: String) throws {
    let result = try Egalim().run("compare \(line) --format json")
    #expect(try Self.schema("compare").problems(of: result.stdout) == [])
  }

  @Test(
    "Duplicates",
    arguments: [
      Overlapping.folder, "\(Overlapping.folder) \(Small.canteens)", Small.purchases, Small.faulty, "absent.csv",
      "\(Workbooks.folder)/achats.xlsx \(Workbooks.folder)/achats.ods",
    ])
  func duplicates(line: String) throws {
    let result = try Egalim().run("duplicates \(line) --format json")
    #expect(try Self.schema("duplicates").problems(of: result.stdout) == [])
  }

  @Test("A report that counts every line once")
  func dedupedReport() throws {
    let result = try Egalim().run("report \(Overlapping.folder) --dedupe --format json")
    #expect(try Self.schema("report").problems(of: result.stdout) == [])
  }

  @Test("Checks of rules", arguments: ["Fixtures/rules", "Fixtures/exports/grossiste/regles"])
  func rules(folder: String) throws {
    let source = "Fixtures/exports/grossiste/releve-2026-03.csv"
    let result = try Egalim().run("rules check \(source) --rules \(folder) --format json")
    #expect(try Self.schema("rules").problems(of: result.stdout) == [])
  }

  @Test(
    "Proposals",
    arguments: [
      ClassifyGoldenTests.gaps, "\(ClassifyGoldenTests.gaps) \(ClassifyGoldenTests.learned)", Demo.purchases,
      "\(ClassifyGoldenTests.gaps) --apply -o achats.csv",
    ])
  func classify(line: String) throws {
    let result = try Egalim().run("classify \(line) --format json")
    #expect(try Self.schema("classify").problems(of: result.stdout) == [])
  }

  @Test("States of projects", arguments: ["Fixtures/projects/lacunes", "Fixtures/broken/E711.json"])
  func status(place: String) throws {
    let result = try Egalim().run("status \(place) --format json")
    #expect(try Self.schema("status").problems(of: result.stdout) == [])
  }

  @Test("The checker itself finds what is wrong")
  func checkerCanFail() throws {
    let schema = try Self.schema("check")
    let counts = #"{"errors": 1, "warnings": 0, "lines": 0, "files": 0, "hidden": 0}"#
    let whole = #"{"schema": "egalim.check/1", "files": [], "diagnostics": [], "counts": \#(counts)}"#
    #expect(try schema.problems(of: Array(whole.utf8)) == [])
    // Each change breaks another keyword.
    let changes = [
      (whole, "[]"), (whole, "{}"), ("check/1", "check/2"), (#""files": []"#, #""files": [{"path": 3}]"#),
      (#""counts": "#, #""extra": 1, "counts": "#), (counts, "null"), (#""errors": 1"#, #""errors": -1"#),
      (#""errors": 1"#, #""errors": 1.5"#), (#""errors": 1"#, #""errors": true"#), (#""errors": 1, "#, ""),
    ]
    for (old, new) in changes {
      let text = whole.replacingOccurrences(of: old, with: new)
      #expect(text != whole)
      #expect(try schema.problems(of: Array(text.utf8)) != [], "\(text)")
    }
  }

  @Test("A schema with a keyword that the checker does not know is not taken for a passed one")
  func unknownKeyword() throws {
    let schema = try JSONSchema(Data(#"{"type": "object", "minProperties": 1}"#.utf8))
    #expect(try schema.problems(of: Array("{}".utf8)) != [])
  }
}
