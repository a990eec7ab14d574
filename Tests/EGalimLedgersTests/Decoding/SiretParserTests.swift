import EGalim
import Testing

@testable import EGalimLedgers

@Suite("A canteen's identifier in a cell")
struct SiretParserTests {
  private static func siret(_ text: String) -> Result<Siret, SiretProblem> {
    let bytes = Array(text.utf8)
    return SiretParser.parse(Cell(start: 0, end: bytes.count), in: bytes.span)
  }

  @Test(
    "a SIRET may hold blanks of any kind",
    arguments: [
      "21010034300016", "210 100 343 00016", "210\u{A0}100\u{A0}343\u{A0}00016", "210\u{202F}100\u{202F}343 00016",
      "2101003430001 6",
    ])
  func read(text: String) {
    #expect(Self.siret(text).map(\.text) == .success("21010034300016"))
  }

  @Test(
    "a wrong SIRET says what is wrong",
    arguments: [
      ("2101003430001", .length(13)), ("210100343000160", .length(15)), ("", .length(0)), ("   ", .length(0)),
      (String(repeating: "1", count: 200), .length(200)), ("2101003430001X", .length(nil)), ("SIRET", .length(nil)),
      ("210.100.343.00016", .length(nil)), ("21010034300017", .checksum), ("00000000000000", .checksum),
      ("2,10501E+13", .scientific), ("2.10501E+13", .scientific), ("2,10501e13", .scientific),
      ("2E13", .scientific), ("2E", .length(nil)), ("E13", .length(nil)), ("2,1E+", .length(nil)),
    ] as [(String, SiretProblem)])
  func wrong(text: String, problem: SiretProblem) {
    #expect(Self.siret(text) == .failure(problem))
  }

  @Test(
    "a platform identifier is a whole number above zero",
    arguments: [
      ("1", 1), ("00012", 12), ("999999999999999999", 999_999_999_999_999_999), ("0", nil), ("-1", nil), ("", nil),
      ("1.0", nil), ("1 2", nil), ("1234567890123456789", nil), ("douze", nil), ("+1", nil),
    ] as [(String, UInt64?)])
  func identifiers(text: String, expected: UInt64?) {
    let bytes = Array(text.utf8)
    #expect(SiretParser.platformID(Cell(start: 0, end: bytes.count), in: bytes.span)?.platformID == expected)
  }
}
