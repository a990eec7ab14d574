import EGalim
import Testing

@Suite("The calendar")
struct CalendarTests {
  @Test(
    "knows which days there are",
    arguments: [
      (2024, 2, 29, true), (2026, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2026, 4, 31, false),
      (2026, 12, 31, true), (2026, 13, 1, false), (2026, 0, 1, false), (2026, 1, 0, false), (0, 1, 1, false),
      (9999, 12, 31, true), (10_000, 1, 1, false), (-1, 1, 1, false), (1, 1, 1, true),
    ])
  func days(year: Int, month: Int, day: Int, exists: Bool) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect((date != nil) == exists)
    guard let date else { return }
    #expect((date.year, date.monthNumber, date.day) == (year, month, day))
    #expect(CivilDate(iso: date.iso) == date)
  }

  @Test(
    "reads nothing but YYYY-MM-DD",
    arguments: [
      "2026-3-02", "2026-03-2", "26-03-02", "02/03/2026", "2026-03-02 ", "2026-03", "", "2026--02", "2026-02-31",
      "2026-03-02T00:00", "٢٠٢٦-03-02", "+026-03-02",
    ])
  func refused(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test("writes leading zeros", arguments: ["0001-01-01", "0987-10-09", "2026-03-02", "9999-12-31"])
  func iso(text: String) {
    #expect(CivilDate(iso: text)?.iso == text)
  }

  @Test("sorts days and months as the calendar does")
  func order() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap(CivilDate.init(iso:))
    #expect(days == days.shuffled().sorted())
    let months = ["2025-12", "2026-01", "2026-10"].compactMap(Month.init(iso:))
    #expect(months == months.reversed().sorted())
    #expect(months.map(\.iso) == ["2025-12", "2026-01", "2026-10"])
  }

  @Test(
    "reads months",
    arguments: [
      ("2026-03", true), ("2026-13", false), ("2026-00", false), ("2026-3", false), ("2026-03-01", false), ("", false),
    ])
  func months(text: String, exists: Bool) {
    #expect((Month(iso: text) != nil) == exists)
  }

  @Test("a month made of numbers is within the calendar", arguments: [(0, 2026), (13, 2026), (1, 0), (1, 10_000)])
  func noMonth(number: Int, year: Int) {
    #expect(Month(number, of: year) == nil)
  }

  @Test("a day belongs to its month")
  func monthOfDay() throws {
    let day = try #require(CivilDate(iso: "2026-03-31"))
    #expect(day.month == Month(3, of: 2026))
    #expect(day.month.firstDay.iso == "2026-03-01")
  }
}
