import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("An amount as people write it")
struct AmountTextTests {
  @Test(
    "is read where it can only be meant one way",
    arguments: [
      ("12,50", 1_250), ("12.50", 1_250), ("-12,50", -1_250), ("+12,5", 1_250), ("(12,50)", -1_250),
      ("12,50-", -1_250), ("\u{2212}12,50", -1_250), ("- 12,50 €", -1_250), ("-12,50 €", -1_250),
      ("(12,50 €)", -1_250), ("(12,50) €", -1_250), ("€ (12,50)", -1_250), ("12,50 €-", -1_250),
      ("12,50 €", 1_250), ("12,50€", 1_250), ("€12.50", 1_250), ("€ 12,50", 1_250), ("12.50 EUR", 1_250),
      ("EUR 12.50", 1_250), ("12,50 euros", 1_250), ("12,50 € HT", 1_250), ("12,50 H.T.", 1_250), ("12 ht", 1_200),
      ("1 234,56", 123_456), ("1 234,56 €", 123_456), ("1\u{A0}234,56\u{A0}€", 123_456),
      ("1\u{202F}234,56\u{A0}€", 123_456), ("1\u{2009}234,56", 123_456), ("1 234\u{A0}567,8", 123_456_780),
      ("1.234,56", 123_456), ("1,234.56", 123_456), ("1'234.56", 123_456), ("1’234.56", 123_456),
      ("1.234.567", 123_456_700), ("1,234,567", 123_456_700), ("1 234", 123_400), ("12 345.678", 1_234_568),
      ("-1 234 567,891", -123_456_789), ("0,125", 12), ("0.125", 12), ("1234,567", 123_457), ("1234.567", 123_457),
      ("012.345", 1_234), ("12,5000", 1_250), (",50", 50), (".5", 50), ("12,", 1_200), (" 12,50 ", 1_250),
      ("\u{A0}12,50\t", 1_250), ("999 999 999,99", 99_999_999_999), ("007", 700),
    ] as [(String, Int64)])
  func read(text: String, cents: Int64) {
    for mark in [nil, .comma, .point] as [DecimalMark?] {
      guard case .value(let money, _) = AmountText.amount(text, mark: mark) else {
        Issue.record("\(text) is not read with \(String(describing: mark))")
        continue
      }
      #expect(money.cents == cents)
    }
  }

  @Test(
    "is refused where it says too little or contradicts itself",
    arguments: [
      ("", .notANumber), (" ", .notANumber), ("€", .notANumber), ("-", .notANumber), ("- €", .notANumber),
      ("()", .notANumber), ("(", .notANumber), ("12,50)", .notANumber), ("(12,50", .notANumber),
      ("(-12,50)", .notANumber), ("-12,50-", .notANumber), ("--12", .notANumber), ("+-12", .notANumber),
      ("((12))", .notANumber), ("12 34,5", .thousands), ("1 23,4", .thousands), ("1234 567", .thousands),
      ("0 123,4", .thousands), ("1  234", .thousands), ("1.23.456", .thousands), ("1.234.56", .thousands),
      ("1,234,56", .thousands), ("1.234 567,8", .thousands), ("1 234.567,8", .thousands), ("1,234.567.890", .thousands),
      ("1 234'567", .thousands), ("1 234,", .thousands), ("1..5", .thousands), ("1,,5", .thousands),
      ("1'23", .thousands), ("12 , 50", .thousands), ("12,50 kg", .notANumber), ("12,50 EURS", .notANumber),
      ("€ 12,50 €", .notANumber), ("HT 12,50", .notANumber), ("12€50", .notANumber), ("12/50", .notANumber),
      ("12:50", .notANumber), ("5%", .notANumber), ("12,50 TTC", .includingTax), ("12,50 € T.T.C.", .includingTax),
      ("$12.50", .currency), ("12.50 USD", .currency), ("CHF 12.50", .currency), ("1e3", .notANumber),
      ("douze", .notANumber), ("12,50*", .notANumber), ("1 2 3", .thousands), (".", .notANumber),
    ] as [(String, AmountTrouble)])
  func refused(text: String, trouble: AmountTrouble) {
    for mark in [nil, .comma, .point] as [DecimalMark?] {
      #expect(AmountText.amount(text, mark: mark) == .unreadable(trouble))
    }
    #expect(AmountText.evidence(text) == .none)
  }

  @Test(
    "with a single mark before three digits is told by its column",
    arguments: [
      ("1.234", DecimalMark.point, 123, 123_400), ("1,234", .comma, 123, 123_400), ("90.115", .point, 9_011, 9_011_500),
      ("-999,999", .comma, -100_000, -99_999_900), ("1,234 €", .comma, 123, 123_400),
      ("(1.234)", .point, -123, -123_400),
    ] as [(String, DecimalMark, Int64, Int64)])
  func ambiguous(text: String, mark: DecimalMark, asDecimal: Int64, asThousands: Int64) {
    let (decimal, thousands) = (Money(cents: asDecimal), Money(cents: asThousands))
    #expect(AmountText.amount(text, mark: nil) == .ambiguous(asDecimal: decimal, asThousands: thousands))
    #expect(AmountText.evidence(text) == .ambiguous)
    guard case .value(decimal, let asMark) = AmountText.amount(text, mark: mark),
      case .value(thousands, let asOther) = AmountText.amount(text, mark: mark.other)
    else {
      Issue.record("\(text)")
      return
    }
    #expect(asMark.mark == mark && !asMark.isSettledThousands)
    #expect(asOther.mark == nil && asOther.isSettledThousands)
  }

  @Test("on a sheet has a point that is never ambiguous and shows nothing")
  func sheet() {
    #expect(
      AmountText.amount("1.234", mark: .comma, isOnSheet: true)
        == .value(Money(cents: 123), NumberNotation(mark: .point)))
    #expect(AmountText.evidence("12.5", isOnSheet: true) == .none)
    #expect(AmountText.evidence("1.234", isOnSheet: true) == .none)
    #expect(AmountText.evidence("1,234", isOnSheet: true) == .ambiguous)
    #expect(AmountText.evidence("12,5", isOnSheet: true) == .shows(.comma))
    #expect(AmountText.evidence("1,234.5", isOnSheet: true) == .shows(.point))
  }

  @Test(
    "shows the decimal mark of its column",
    arguments: [
      ("12,5", .shows(.comma)), ("12,50", .shows(.comma)), ("0,125", .shows(.comma)), ("1.234,56", .shows(.comma)),
      ("1 234,5", .shows(.comma)), ("1.234.567", .shows(.comma)), ("1234,567", .shows(.comma)),
      ("12.5", .shows(.point)), ("12.50", .shows(.point)), ("1,234.56", .shows(.point)), ("1,234,567", .shows(.point)),
      ("12", .none), ("1 234", .none), ("1'234", .none), ("", .none), ("TVA", .none),
    ] as [(String, CellEvidence<DecimalMark>)])
  func evidence(text: String, expected: CellEvidence<DecimalMark>) {
    #expect(AmountText.evidence(text) == expected)
  }

  @Test(
    "that the platform would refuse is known to be forgiven",
    arguments: [
      ("12.50", false), ("-12.5", false), ("+12", false), ("12,50", false), ("1 234", true), ("12 €", true),
      ("(12)", true), ("12-", true), ("\u{2212}12", true), ("1.234,5", true), ("1.234.567", true), ("1'234", true),
    ])
  func forgiven(text: String, isForgiven: Bool) {
    guard case .value(_, let notation) = AmountText.amount(text, mark: nil) else {
      Issue.record("\(text)")
      return
    }
    #expect(notation.isForgiven == isForgiven)
  }

  @Test("beyond what fits is said to be")
  func tooLarge() {
    #expect(AmountText.amount("1 000 000 000", mark: nil) == .tooLarge)
    #expect(AmountText.amount("999 999 999,99", mark: nil) != .tooLarge)
    #expect(AmountText.decimal(String(repeating: "9", count: 20), mark: nil) == .tooLarge)
    #expect(AmountText.decimal("0," + String(repeating: "1", count: 19), mark: nil) == .tooLarge)
    let long = String(repeating: "1 000", count: 1) + String(repeating: " 000", count: 50_000)
    #expect(AmountText.amount(long, mark: nil) == .tooLarge)
  }

  @Test(
    "keeps all its decimals as a quantity",
    arguments: [
      ("1,2345", 12_345, 4), ("12,50", 125, 1), ("1 234,5678 €", 12_345_678, 4), ("-0,001", -1, 3), ("3", 3, 0),
      ("9223372036854775807", .max, 0),
    ] as [(String, Int64, Int)])
  func decimals(text: String, mantissa: Int64, scale: Int) throws {
    let expected = try #require(ExactDecimal(mantissa: mantissa, scale: scale))
    guard case .value(expected, _) = AmountText.decimal(text, mark: nil) else {
      Issue.record("\(text): \(AmountText.decimal(text, mark: nil))")
      return
    }
  }
}
