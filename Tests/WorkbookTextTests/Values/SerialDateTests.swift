import Foundation
import TestSupport
import Testing

@testable import WorkbookText

@Suite("Dates as numbers of days")
struct SerialDateTests {
  static func text(_ stored: String, _ meaning: NumberMeaning, _ system: DateSystem) -> String? {
    var output: [UInt8] = []
    let isDate = SerialDate.append(Array(stored.utf8)[...], as: meaning, in: system, to: &output)
    return isDate ? String(decoding: output, as: UTF8.self) : nil
  }

  struct Example {
    let stored: String
    var meaning = NumberMeaning.calendar
    var system = DateSystem.since1900
    let expected: String?
  }

  @Test(
    "Days and times",
    arguments: [
      Example(stored: "1", expected: "1900-01-01"), Example(stored: "59", expected: "1900-02-28"),
      Example(stored: "60", expected: "1900-02-29"), Example(stored: "61", expected: "1900-03-01"),
      Example(stored: "46053", expected: "2026-01-31"), Example(stored: "46053.0", expected: "2026-01-31"),
      Example(stored: "4.6053E4", expected: "2026-01-31"), Example(stored: "45351", expected: "2024-02-29"),
      Example(stored: "46053.354166666664", expected: "2026-01-31T08:30:00"),
      // Half a second before midnight rounds to the next day.
      Example(stored: "46053.999999", expected: "2026-02-01"),
      Example(stored: "46053.99998", expected: "2026-01-31T23:59:58"),
      Example(stored: "2958465", expected: "9999-12-31"), Example(stored: "2958466", expected: nil),
      Example(stored: "2958465.9999999", expected: nil), Example(stored: "-1", expected: nil),
      Example(stored: "1E300", expected: nil), Example(stored: "0", expected: "00:00:00"),
      Example(stored: "0.5", expected: "12:00:00"), Example(stored: "0.9999999", expected: "1900-01-01"),
      Example(stored: "0.354166666666667", meaning: .clock, expected: "08:30:00"),
      Example(stored: "46053.5", meaning: .clock, expected: "2026-01-31T12:00:00"),
      Example(stored: "1.5208333333333333", meaning: .elapsed, expected: "36:30:00"),
      Example(stored: "0", system: .since1904, expected: "1904-01-01"),
      Example(stored: "0.5", system: .since1904, expected: "1904-01-01T12:00:00"),
      Example(stored: "0.5", meaning: .clock, system: .since1904, expected: "12:00:00"),
      Example(stored: "1", system: .since1904, expected: "1904-01-02"),
      Example(stored: "59", system: .since1904, expected: "1904-02-29"),
      Example(stored: "60", system: .since1904, expected: "1904-03-01"),
      Example(stored: "44591", system: .since1904, expected: "2026-01-31"),
      Example(stored: "2957003", system: .since1904, expected: "9999-12-31"),
      Example(stored: "2957004", system: .since1904, expected: nil), Example(stored: "x", expected: nil),
    ])
  func examples(example: Example) {
    #expect(Self.text(example.stored, example.meaning, example.system) == example.expected)
  }

  @Test("Every day agrees with the system's calendar")
  func everyDay() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(calendar.date(from: DateComponents(year: 1899, month: 12, day: 30)))
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let day = 61 + generator.below(2_958_400)
      let date = calendar.dateComponents([.year, .month, .day], from: first.addingTimeInterval(Double(day) * 86_400))
      let expected = String(format: "%04d-%02d-%02d", date.year ?? 0, date.month ?? 0, date.day ?? 0)
      #expect(Self.text(String(day), .calendar, .since1900) == expected)
      if day > 1462 { #expect(Self.text(String(day - 1462), .calendar, .since1904) == expected) }
    }
  }

  @Test("Every second of a day survives the fraction it is stored as")
  func everySecond() {
    for second in stride(from: 1, to: 86_400, by: 7) {
      let stored = (46053 + Double(second) / 86_400).description
      var expected: [UInt8] = []
      ISOText.appendTime(second, to: &expected)
      #expect(Self.text(stored, .calendar, .since1900) == "2026-01-31T" + String(decoding: expected, as: UTF8.self))
    }
  }
}
