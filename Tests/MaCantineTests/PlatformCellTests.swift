import EGalim
import Testing

@testable import MaCantine

@Suite("Cells as strictly as the platform reads them")
struct PlatformCellTests {
  @Test(
    "Amounts are rounded to cents half toward zero",
    arguments: [
      ("1e3", Int64(1_000_00)), ("+5", 5_00), (".50", 50), ("0", 0), ("5.", 5_00), ("90.115", 90_11),
      ("90.1151", 90_12), ("-0.001", 0), ("-0.005", 0), ("-0.0051", -1), ("0.125", 12), ("0.1251", 13), ("1E-2", 1),
      ("5e-3", 0), ("6e-3", 1), ("0e9999", 0), ("1000.500", 1_000_50), ("00012.30", 12_30), ("0.004999", 0),
      ("12.5e1", 125_00), ("9999999999999999", 999_999_999_999_999_900), ("-12", -12_00),
    ])
  func amounts(text: String, cents: Int64) throws {
    #expect(try #require(PlatformNumber(text)).money == Money(cents: cents))
  }

  @Test(
    "What is no number to the platform is none",
    arguments: [
      "", " ", "12,50", "1 000", "1\u{A0}000", "1\u{202F}000.00", "12.50 €", "€", "1.000.00", "e3", "1e", "1e+",
      "1e3.5",
      ".", "+", "-", "--5", "+-5", "0x10", "1_000", "NaN", "Infinity", " 5", "5 ", "1e99999", "１２", "12\u{0}",
    ])
  func noAmounts(text: String) {
    #expect(PlatformNumber(text) == nil)
  }

  @Test("Numbers beyond any amount of money have no cents", arguments: ["1e17", "12345678901234567", "1e9999"])
  func hugeAmounts(text: String) throws {
    #expect(try #require(PlatformNumber(text)).money == nil)
  }

  @Test(
    "Decimals are counted as written",
    arguments: [("1000.500", 3), ("1000.5", 1), ("1000", 0), ("1e3", 0), ("1.55e1", 1), ("1e-3", 3), ("0.00", 2)])
  func decimals(text: String, count: Int) throws {
    #expect(try #require(PlatformNumber(text)).decimals == count)
  }

  @Test("A zero is never negative", arguments: [("-0", false), ("-0.00", false), ("-0.001", true), ("+1", false)])
  func signs(text: String, isNegative: Bool) throws {
    #expect(try #require(PlatformNumber(text)).isNegative == isNegative)
  }

  @Test(
    "Dates need four digits of year, and dashes",
    arguments: [
      ("2025-3-2", "2025-03-02"), ("2025-03-02", "2025-03-02"), ("2024-2-29", "2024-02-29"),
      ("2025-12-31", "2025-12-31"),
    ])
  func dates(text: String, iso: String) {
    #expect(PlatformCell.date(text)?.iso == iso)
  }

  @Test(
    "Other dates are refused",
    arguments: [
      "", "02/03/2025", "2025/03/02", " 2025-03-02", "2025-03-02 ", "25-03-02", "2025-02-29", "2025-13-01",
      "2025-00-10",
      "2025-003-02", "2025-03", "2025-03-02-01", "20250302", "2025-3-2T00:00", "2025--3-2", "2025-+3-2", "0000-01-01",
    ])
  func noDates(text: String) {
    #expect(PlatformCell.date(text) == nil)
  }

  @Test(
    "Yes and no have six spellings",
    arguments: [
      ("OUI", true), ("oui", true), ("x", true), ("NON", false), ("non", false), ("", false), ("Oui", nil), ("X", nil),
      ("vrai", nil), ("1", nil), ("0", nil), ("true", nil), ("OUI ", nil), (" ", nil),
    ] as [(String, Bool?)])
  func booleans(text: String, value: Bool?) {
    #expect(PlatformCell.boolean(text) == value)
  }

  @Test(
    "A ledger's SIRET may have plain and no-break spaces, no other; a statement's none",
    arguments: [
      ("21010034300016", true, true), ("210 100 343 00016", true, false),
      ("210\u{A0}100\u{A0}343\u{A0}00016", true, false),
      (" 21010034300016 ", true, false), ("210\u{202F}100\u{202F}343\u{202F}00016", false, false),
      ("\t21010034300016", false, false), ("21010034300017", false, false), ("2101003430001", false, false),
      ("210100343000160", false, false), ("2101003430001A", false, false), ("2,10100343E+13", false, false),
      (Samples.laPosteText, false, false), ("", false, false), ("２1010034300016", false, false),
    ])
  func sirets(text: String, inLedger: Bool, inStatement: Bool) {
    #expect((PlatformCell.ledgerSiret(text) != nil) == inLedger)
    #expect((PlatformCell.siret(text) != nil) == inStatement)
  }

  @Test(
    "Whole numbers are digits alone",
    arguments: [
      ("50", 50), ("0", 0), ("007", 7), ("50.0", nil), ("+5", nil), ("-5", nil), (" 5", nil), ("", nil), ("1e2", nil),
    ]
      as [(String, Int?)])
  func wholeNumbers(text: String, value: Int?) {
    #expect(PlatformCell.wholeNumber(text) == value)
  }

  @Test(
    "Only plain spaces are trimmed",
    arguments: [("  a b ", "a b"), ("   ", ""), ("", ""), ("\u{A0}a", "\u{A0}a"), ("a\t", "a\t")])
  func trimmed(text: String, expected: String) {
    #expect(PlatformCell.trimmed(text) == expected)
  }
}
