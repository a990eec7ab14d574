import TestSupport
import Testing

/// What `egalim compare` prints and writes, as recorded.
struct CompareGoldenTests {
  static let demo = "\(Demo.everything) --ignore W101"

  static let scenarios = [
    Scenario("compare-years", "compare 2025 2026 \(demo) \(Demo.village)"),
    Scenario("compare-months", "comparer 2026-09 2026-10 \(demo)", "compare 2025-01..2025-10 2026-01..2026-10 \(demo)"),
    Scenario("compare-ledgers", "compare Fixtures/demo/achats/2025.csv Fixtures/demo/achats/2026.csv --ignore W101"),
    Scenario("compare-json", "compare 2025 2026 \(demo) \(Demo.village) --format json"),
    Scenario(
      "compare-csv", "compare 2025 2026 \(demo) --format csv -o ecarts.csv",
      "compare 2026-01 2026-02 \(demo) --format csv --dialect standard"),
    Scenario("compare-markdown", "compare 2025 2026 \(demo) --format markdown"),
    Scenario(
      "compare-perimeter",
      "compare 2026-01 2026-03 \(GroupGoldenTests.books) --meals Fixtures/groups/repas.csv --ignore W116",
      "compare 2026-01 2026-02 \(GroupGoldenTests.books) --canteen 3101 --meals Fixtures/groups/repas.csv --ignore W116",
      "compare 2026-01 2026-03 \(GroupGoldenTests.books) --ignore W116 --format markdown"),
    Scenario(
      "compare-mistakes", "compare 2025 2026", "compare 2025 hier \(Demo.purchases)",
      "compare 2025-11..2026-02 2026 \(Demo.purchases)", "compare 2025 2026-12 \(Demo.purchases) --ignore W101",
      "compare 2019 2026 \(Demo.purchases) --ignore W101", "compare 2025",
      "compare 2025 2026 \(Demo.purchases) --canteen 99 --ignore W101", "compare absent.csv \(Small.purchases)"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
