import EGalim
import Testing

@testable import EGalimLedgers

@Suite("A date")
struct DateParserTests {
  private static func parse(_ text: String) -> DateParser.Outcome {
    let bytes = Array(text.utf8)
    return DateParser.parse(Cell(start: 0, end: bytes.count), in: bytes.span)
  }

  @Test(
    "is read as YYYY-MM-DD, zeros forgiven",
    arguments: [
      ("2026-03-02", "2026-03-02"), ("2026-3-2", "2026-03-02"), ("2024-02-29", "2024-02-29"),
      ("0001-01-01", "0001-01-01"), ("2026-12-31", "2026-12-31"),
    ])
  func read(text: String, iso: String) throws {
    #expect(Self.parse(text) == .date(try #require(CivilDate(iso: iso))))
  }

  @Test(
    "may be in no calendar",
    arguments: ["2026-02-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-99-99"])
  func impossible(text: String) {
    #expect(Self.parse(text) == .impossible)
  }

  @Test(
    "of another form says its ISO form when only one is possible",
    arguments: [
      ("31/01/2026", "2026-01-31"), ("3/1/2026", "2026-01-03"), ("31-01-2026", "2026-01-31"),
      ("31.01.2026", "2026-01-31"), ("2026/01/31", "2026-01-31"), ("2026-01-31T12:00:00", "2026-01-31"),
      ("2026-01-31 12:00", "2026-01-31"), ("31/13/2026", nil), ("31/01/26", nil), ("26-01-31", nil), ("46111", nil),
      ("", nil), ("hier", nil), ("2026-01", nil), ("2026-01-31-01", nil), ("20260-1-1", nil), ("-2026-01-31", nil),
      ("2026-1--1", nil), ("2026-02-31T12:00:00", nil), ("٢٠٢٦-01-31", nil), ("--", nil),
    ] as [(String, String?)])
  func unreadable(text: String, iso: String?) {
    #expect(Self.parse(text) == .unreadable(iso: iso))
  }
}
