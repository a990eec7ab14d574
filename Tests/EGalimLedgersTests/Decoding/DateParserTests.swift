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
    "of another form is left to the slower reading",
    arguments: [
      "31/01/2026", "31-01-2026", "2026/01/31", "2026-01-31T12:00:00", "26-01-31", "46111", "", "hier", "2026-01",
      "2026-01-31-01", "20260-1-1", "-2026-01-31", "2026-1--1", "٢٠٢٦-01-31", "--",
    ])
  func otherForm(text: String) {
    #expect(Self.parse(text) == .otherForm)
  }
}
