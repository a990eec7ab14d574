import EGalim
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "Years, months and months in a row",
    arguments: [
      ("2026", "2026-01-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2025-01..2025-10", "2025-01-01", "2025-10-31"),
      ("2025-11..2026", "2025-11-01", "2026-12-31"),
    ])
  func reading(text: String, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(period.first.iso == first)
    #expect(period.last.iso == last)
    #expect(period.contains(period.first) && period.contains(period.last))
  }

  @Test(
    "Any other text is none",
    arguments: [
      "", "26", "2026-13", "2026-1", "2026-03-01", "2026-10..2026-01", "2026..", "2026...2027", "+026", "0000",
    ])
  func none(text: String) {
    #expect(Period(text) == nil)
  }
}
