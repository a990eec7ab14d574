import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("An amount")
struct AmountParserTests {
  private static func parse(_ text: String) -> AmountParser.Outcome {
    let bytes = Array(text.utf8)
    return AmountParser.parse(Cell(start: 0, end: bytes.count), in: bytes.span)
  }

  @Test(
    "is read exactly and rounded half toward zero",
    arguments: [
      ("12", 1_200), ("12.5", 1_250), ("12.50", 1_250), ("1e3", 100_000), ("1E3", 100_000), ("1e+2", 10_000),
      ("12.5e-1", 125), ("1.5e0", 150), ("+5", 500), (".50", 50), ("5.", 500), ("0", 0), ("-0", 0), ("-0.001", 0),
      ("0.125", 12), ("0.1251", 13), ("-0.125", -12), ("-0.1251", -13), ("0090.115", 9_011), ("90.1151", 9_012),
      ("90.1150000000000000000000001", 9_012), ("0.005", 0), ("0.0050000", 0), ("0.00500001", 1), ("0.0149999", 1),
      ("000000000000000000000000012", 1_200), ("1e-99", 0), ("0e99", 0), ("125e-3", 12), ("1251e-4", 13),
      ("999999999.99", 99_999_999_999), ("-999999999.99", -99_999_999_999),
    ] as [(String, Int64)])
  func exact(text: String, cents: Int64) {
    let mark: DecimalMark? = text.contains(".") ? .point : nil
    #expect(Self.parse(text) == .amount(Money(cents: cents), NumberNotation(mark: mark)))
  }

  @Test(
    "takes a decimal comma as well as a point",
    arguments: [("12,50", 1_250), ("0,125", 12), (",5", 50), ("5,", 500), ("-1,5e1", -1_500)] as [(String, Int64)])
  func comma(text: String, cents: Int64) {
    #expect(Self.parse(text) == .amount(Money(cents: cents), NumberNotation(mark: .comma)))
  }

  @Test(
    "beyond a billion euros is no line's",
    arguments: ["1000000000", "99999999999999999999", "1e99", "1e9", "-1e9", "10000000000.001"])
  func tooLarge(text: String) {
    #expect(Self.parse(text) == .tooLarge)
  }

  @Test(
    "that cannot be read says why",
    arguments: [
      ("", .notANumber), ("abc", .notANumber), ("inf", .notANumber), ("nan", .notANumber), ("--5", .notANumber),
      ("-", .notANumber), (".", .notANumber), ("e5", .notANumber), ("1e", .notANumber), ("1e+", .notANumber),
      ("1e1000", .notANumber), ("1e1.5", .notANumber), ("0x1F", .notANumber), ("١٢", .notANumber),
      ("1 234e2", .notANumber), ("1,2,3", .thousands), ("$5", .currency), ("12,50 TTC", .includingTax),
    ] as [(String, AmountTrouble)])
  func unreadable(text: String, trouble: AmountTrouble) {
    #expect(Self.parse(text) == .unreadable(trouble))
  }

  @Test(
    "with a mark before three digits is left to its column",
    arguments: [
      ("1.234", 123, 123_400, .point), ("90.115", 9_011, 9_011_500, .point), ("999,999", 100_000, 99_999_900, .comma),
      ("-1,005", -100, -100_500, .comma), ("+100.000", 10_000, 10_000_000, .point),
    ] as [(String, Int64, Int64, DecimalMark)])
  func ambiguous(text: String, asDecimal: Int64, asThousands: Int64, mark: DecimalMark) {
    let amount = AmbiguousAmount(
      asDecimal: Money(cents: asDecimal), asThousands: Money(cents: asThousands), mark: mark, isForgiven: false)
    #expect(Self.parse(text) == .ambiguous(amount))
    #expect(amount.settled(by: mark) == (Money(cents: asDecimal), NumberNotation(mark: mark)))
    #expect(amount.settled(by: mark.other) == (Money(cents: asThousands), NumberNotation(isSettledThousands: true)))
  }

  @Test("drawn at random comes to a plain reading's cents", arguments: 0..<100)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      func digits(_ count: Int) -> String { (0..<count).map { _ in String(random.below(10)) }.joined() }
      var text = random.pick(["", "-", "+"], else: "") + digits(1 + random.below(8))
      if !random.oneIn(4) { text += "." + digits(random.below(7)) + (random.oneIn(3) ? "5" : "") }
      if text.split(separator: ".").last?.count == 3 { text += "0" }
      let exponent = random.oneIn(5) ? "e\(random.below(4) - 2)" : ""
      // Foundation's decimals know no plus sign and no trailing point.
      let plain = text.hasPrefix("+") ? String(text.dropFirst()) : text
      let cents = Int64(try NaiveArithmetic.cents((plain.hasSuffix(".") ? plain + "0" : plain) + exponent))
      let expected: AmountParser.Outcome =
        abs(cents) < 100_000_000_000
        ? .amount(Money(cents: cents), NumberNotation(mark: text.contains(".") ? .point : nil)) : .tooLarge
      #expect(Self.parse(text + exponent) == expected, "\(text)\(exponent)")
    }
  }
}
