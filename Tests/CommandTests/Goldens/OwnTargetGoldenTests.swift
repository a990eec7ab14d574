import TestSupport
import Testing

/// What commands show of targets that were set beside the law, as recorded.
struct OwnTargetGoldenTests {
  static let demo = "\(Demo.everything) --ignore W101"
  static let village = "report \(demo) \(Demo.village)"
  /// In force and missed, to come, in force and kept.
  static let usual = "--target 'bio 15 % 2026' --objectif 'local = 50% 2028' --target 'circuits courts 5'"
  static let many = "\(usual) --target 'viandes et poissons EGalim 46 % 2025' --target 'fruits et légumes bio 40'"

  static let scenarios = [
    Scenario("own-report-one", "\(village) \(usual)", "\(village) \(many) --year 2025"),
    Scenario("own-report-months", "\(village) --by month --target 'bio 15' --target 'local 8' --target 'bio 50 2030'"),
    Scenario("own-report-several", "report \(demo) \(usual)", "report \(demo) \(many)"),
    Scenario("own-report-narrow", "\(village) \(many)", "report \(demo) \(many)", environment: ["COLUMNS": "60"]),
    Scenario(
      "own-report-markdown", "\(village) \(many) --format markdown", "report \(demo) \(many) --format markdown"),
    Scenario(
      "own-report-csv", "report \(demo) \(usual) --format csv -o parts.csv",
      "report \(demo) \(usual) --format csv --dialect standard --by month"),
    Scenario("own-report-json", "\(village) \(many) --format json"),
    Scenario(
      "own-require-targets",
      "report \(demo) --target 'local 30' --target 'bio 90 2027' --require-targets --format csv --dialect standard",
      "report \(demo) --canteen 26101 --target 'bio 30' --target 'local 60' --require-targets -o manque.txt",
      "report \(demo) --canteen 26101 --target 'bio 22' --target 'bio 90 2027' --require-targets -o tenu.txt"),
    Scenario(
      "own-territory", "territory \(demo) \(usual)", "\(TerritoryGoldenTests.fifty) --by pat \(usual)",
      "territory \(demo) --by groupe \(usual) --format csv -o groupes.csv"),
    Scenario("own-territory-markdown", "territory \(demo) --by commune \(usual) --format markdown"),
    Scenario("own-territory-json", "territory \(demo) --by pat \(usual) --format json"),
    Scenario(
      "own-compare", "compare 2025 2026 \(demo) \(many)", "compare 2025 2026 \(demo) --target 'bio 10 2024' \(usual)",
      "compare 2025 2026 \(demo) \(usual) --format csv --dialect standard"),
    Scenario("own-compare-json", "compare 2025 2026 \(demo) \(usual) --format json"),
    Scenario(
      "own-mistakes", "report x --target bio 30", "report x --target 'boi 30'", "report x --target 'bio 30,5 %'",
      "report x --target 'bio 30 27'", "report x --target '30 %'", "report x --target 'bio < 30'",
      "report x --target 'autres egalim 5'", "report x --objectif 'viandes et poissons 20 %'",
      "report x --target 'viande française 80 %'", "report x --target 'bio 30 2026 2027'", "report x --target 'zut 10'",
      "territory \(demo) --target 'bio 30' --target 'bio 40 2026'", "check x --target 'bio 30'"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }

  @Test("A page for a browser holds them", arguments: ["report", "territory", "compare 2025 2026"])
  func pages(command: String) throws {
    let line = "\(command) \(Self.demo) \(Self.usual) --format html"
    let page = String(decoding: try Egalim().run(line).stdout, as: UTF8.self)
    #expect(page.contains("Vos propres objectifs"))
  }
}
