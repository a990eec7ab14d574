import EGalim
import Testing

@testable import EGalimLedgers

@Suite("Days counted one by one")
struct DayCountTests {
  @Test("come to the dates of the calendar, day after day")
  func serials() throws {
    var date = try #require(CivilDate(iso: "2010-01-01"))
    var weekday = 4
    for serial in DayCount.plausibleSerials {
      #expect(DayCount(excelSerial: serial).date == date)
      #expect(DayCount(date).weekday == weekday)
      weekday = (weekday + 1) % 7
      date =
        CivilDate(year: date.year, month: date.monthNumber, day: date.day + 1)
        ?? CivilDate(year: date.year, month: date.monthNumber + 1, day: 1)
        ?? CivilDate(year: date.year + 1, month: 1, day: 1) ?? date
    }
    #expect(date.iso == "2050-01-01")
  }

  @Test("outside the years of purchases come to none", arguments: [0, 1, 60, 40_178, 54_789, 99_999])
  func implausible(serial: Int) {
    #expect(DayCount(excelSerial: serial).date == nil)
  }

  @Test(
    "have their day of the week in any year",
    arguments: [("1970-01-01", 3), ("2000-02-29", 1), ("1900-01-01", 0), ("0001-01-01", 0), ("9999-12-31", 4)])
  func weekdays(iso: String, weekday: Int) throws {
    #expect(DayCount(try #require(CivilDate(iso: iso))).weekday == weekday)
  }
}
