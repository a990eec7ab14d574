import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("An amount")
struct AmountParserTests {
  private static func parse(_ text: String, commaIsMark: Bool) -> AmountParser.Outcome {
    let bytes = Array(text.utf8)
    return AmountParser.parse(Cell(start: 0, end: bytes.count), in: bytes.span, commaIsMark: commaIsMark)
  }

  @Test(
    "is read exactly and rounded half toward zero",
    arguments: [
      ("12", 1_200), ("12.5", 1_250), ("12.50", 1_250), ("1e3", 100_000), ("1E3", 100_000), ("1e+2", 10_000),
      ("12.5e-1", 125), ("1.5e0", 150), ("+5", 500), (".50", 50), ("5.", 500), ("0", 0), ("-0", 0), ("-0.001", 0),
      ("0.125", 12), ("0.1251", 13), ("-0.125", -12), ("-0.1251", -13), ("90.115", 9_011), ("90.1151", 9_012),
      ("90.1150000000000000000000001", 9_012), ("0.005", 0), ("0.0050000", 0), ("0.00500001", 1), ("0.0149999", 1),
      ("000000000000000000000000012", 1_200), ("1e-99", 0), ("0e99", 0), ("125e-3", 12), ("1251e-4", 13),
      ("999999999.99", 99_999_999_999), ("-999999999.99", -99_999_999_999),
    ] as [(String, Int64)])
  func exact(text: String, cents: Int64) {
    for commaIsMark in [false, true] {
      #expect(
        Self.parse(text, commaIsMark: commaIsMark) == .amount(Money(cents: cents), hasDecimalComma: false))
    }
  }

  @Test(
    "takes a decimal comma where the comma separates no cells",
    arguments: [("12,50", 1_250), ("0,125", 12), (",5", 50), ("5,", 500), ("-1,5e1", -1_500)] as [(String, Int64)])
  func comma(text: String, cents: Int64) {
    #expect(Self.parse(text, commaIsMark: true) == .amount(Money(cents: cents), hasDecimalComma: true))
  }

  @Test(
    "beyond a billion euros is no line's",
    arguments: ["1000000000", "99999999999999999999", "1e99", "1e9", "-1e9", "10000000000.001"])
  func tooLarge(text: String) {
    #expect(Self.parse(text, commaIsMark: false) == .tooLarge)
  }

  @Test(
    "that cannot be read says why",
    arguments: [
      ("", true, .notANumber), ("abc", true, .notANumber), ("inf", true, .notANumber), ("nan", true, .notANumber),
      ("--5", true, .notANumber), ("-", true, .notANumber), (".", true, .notANumber), ("e5", true, .notANumber),
      ("1e", true, .notANumber), ("1e+", true, .notANumber), ("1e1000", true, .notANumber),
      ("1e1.5", true, .notANumber), ("0x1F", true, .notANumber), ("5-", true, .notANumber),
      ("١٢", true, .notANumber), ("1 234,56", true, .thousands), ("1\u{202F}234,56", true, .thousands),
      ("1\u{A0}234.56", false, .thousands), ("1.234,56", true, .thousands), ("1,234.56", true, .thousands),
      ("1,2,3", true, .thousands), ("1'234.56", true, .thousands), ("12,50 €", true, .currency),
      ("€12.50", false, .currency), ("$5", false, .currency), ("12,50", false, .commaInCommaFile),
      ("1,234.56", false, .thousands), ("12.50 EUR", true, .notANumber),
    ] as [(String, Bool, AmountTrouble)])
  func unreadable(text: String, commaIsMark: Bool, trouble: AmountTrouble) {
    #expect(Self.parse(text, commaIsMark: commaIsMark) == .unreadable(trouble))
  }

  @Test("drawn at random comes to a plain reading's cents", arguments: 0..<100)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      func digits(_ count: Int) -> String { (0..<count).map { _ in String(random.below(10)) }.joined() }
      var text = random.pick(["", "-", "+"], else: "") + digits(1 + random.below(8))
      if !random.oneIn(4) { text += "." + digits(random.below(7)) + (random.oneIn(3) ? "5" : "") }
      let exponent = random.oneIn(5) ? "e\(random.below(4) - 2)" : ""
      // Foundation's decimals know no plus sign and no trailing point.
      let plain = text.hasPrefix("+") ? String(text.dropFirst()) : text
      let cents = Int64(try NaiveArithmetic.cents((plain.hasSuffix(".") ? plain + "0" : plain) + exponent))
      let expected: AmountParser.Outcome =
        abs(cents) < 100_000_000_000 ? .amount(Money(cents: cents), hasDecimalComma: false) : .tooLarge
      #expect(Self.parse(text + exponent, commaIsMark: false) == expected, "\(text)\(exponent)")
    }
  }
}
