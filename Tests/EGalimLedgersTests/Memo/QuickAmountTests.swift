import EGalim
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The quick reading of an amount")
struct QuickAmountTests {
  /// What both readings say of the same cell: the quick one's answer, and whether the exact one agrees with it.
  private static func read(
    _ cell: String, after prefix: String = "21010034300016;", before suffix: String = ";AUTRES;"
  ) -> (answer: QuickAmount.Reading?, agrees: Bool) {
    let bytes = Array("\(prefix)\(cell)\(suffix)".utf8)
    let (start, end) = (prefix.utf8.count, prefix.utf8.count + cell.utf8.count)
    guard let quick = QuickAmount.parse(from: start, to: end, in: bytes.span) else {
      return (nil, true)
    }
    let trimmed = Cell(trimming: start, end, in: bytes.span)
    guard case .amount(let money, let notation) = AmountParser.parse(trimmed, in: bytes.span), !notation.isForgiven
    else { return (quick, false) }
    let mark: UInt8 = notation.mark == .comma ? 0x2C : notation.mark == .point ? 0x2E : 0
    let isSilent = money.cents >= 0 && money.cents.magnitude <= PurchaseDecoder.absurdCents
    return (quick, quick.money == money && quick.mark == mark && isSilent)
  }

  @Test(
    "knows the usual forms",
    arguments: [
      ("0", 0), ("7", 700), ("12", 1_200), ("12.5", 1_250), ("12.50", 1_250), ("0.01", 1), ("0.1", 10),
      ("00012.50", 1_250), ("100000", 10_000_000), ("100000.0", 10_000_000),
      ("99999.99", 9_999_999), ("00100000", 10_000_000), ("1.2", 120), ("1.23", 123),
    ] as [(String, Int64)])
  func usual(text: String, cents: Int64) {
    let (answer, agrees) = Self.read(text)
    #expect(answer?.money.cents == cents)
    #expect(agrees)
    guard text.contains(".") else { return }
    let withComma = text.replacing(".", with: ",")
    #expect(Self.read(withComma).answer?.money.cents == cents)
    #expect(Self.read(withComma).answer?.mark == 0x2C)
    #expect(Self.read(withComma).agrees)
  }

  @Test(
    "leaves everything else to the exact one",
    arguments: [
      "", " ", "-1", "+1", "1e3", "1E3", ".50", ".5", "5.", ".", ",", "1.234", "1.2345", "12,5,0", "1.2.3", "1..5",
      "100000.01", "100001", "123456789", "12345678.9", "999999999.99", " 12.50", "12.50 ", "12.50\u{A0}", "1 234",
      "12.50 €", "12.5O", "100000.00", "000012.50", "000000007", "12:50", "12/50", "1\u{0}2", "١٢", "0x12", "12.-5",
      "-.5", "12.5-",
    ])
  func unusual(text: String) {
    #expect(Self.read(text).answer == nil)
  }

  /// Each byte beside the ten digits, at each place of an amount.
  @Test("takes nothing but digits for digits")
  func otherBytes() {
    for byte in UInt8.min...UInt8.max where !(0x30...0x39).contains(byte) {
      for place in 0..<8 {
        var bytes = Array("siret;vente;12345.67;".utf8)
        if [0x2E, 0x2C].contains(byte), place == 5 { continue }
        bytes[12 + place] = byte
        let answer = QuickAmount.parse(from: 12, to: 20, in: bytes.span)
        #expect(answer == nil, "byte \(byte) at \(place)")
      }
    }
  }

  @Test("needs no bytes that are not there")
  func edges() {
    for cell in ["1", "12.50", "1234.5", "12345678"] {
      for prefixCount in 0...12 {
        let prefix = String(repeating: ";", count: prefixCount)
        let (answer, agrees) = Self.read(cell, after: prefix, before: "")
        #expect(agrees, "\(cell) after \(prefixCount)")
        #expect((answer != nil) == (prefixCount + cell.utf8.count >= 8 && cell != "12345678"))
      }
    }
    let bytes = Array("0123456789;12.50".utf8)
    for (start, end) in [(11, 17), (-1, 3), (14, 12), (12, 12), (40, 50)] {
      #expect(QuickAmount.parse(from: start, to: end, in: bytes.span) == nil)
    }
  }

  @Test("agrees with the exact one wherever it answers", arguments: 0..<40 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let odd = ["-", "+", " ", ",", ".", "e", "'", "\u{A0}", "é", "/", ":", "\t"]
    var answers = 0
    for _ in 0..<300 {
      var text = (0..<random.pick([1, 3, 4, 5, 7, 8, 10], else: 3)).map { _ in String(random.below(10)) }.joined()
      for _ in 0..<random.pick([0, 1, 1, 1, 2], else: 0) {
        let fromEnd = random.oneIn(3) ? random.below(text.count + 1) : random.below(min(4, text.count + 1))
        let place = text.index(text.endIndex, offsetBy: -fromEnd)
        let isMark = !random.oneIn(4)
        text.insert(contentsOf: isMark ? random.pick([".", ","], else: ".") : random.pick(odd, else: "-"), at: place)
      }
      // What stands before the cell must not matter, be it digits.
      let prefix = (0..<random.below(14)).map { _ in random.pick(["7", ";", "9", "."], else: "0") }.joined()
      let suffix = random.pick(["", ";", ";12.50", "9"], else: "")
      let (answer, agrees) = Self.read(text, after: prefix, before: suffix)
      #expect(agrees, "«\(text)» after «\(prefix)»")
      if answer != nil { answers += 1 }
    }
    #expect(answers > 10)
  }
}
