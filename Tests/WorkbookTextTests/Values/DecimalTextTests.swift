import TestSupport
import Testing

@testable import WorkbookText

@Suite("Numbers as text")
struct DecimalTextTests {
  static func text(_ stored: String) -> String? {
    var output: [UInt8] = []
    return DecimalText.append(Array(stored.utf8)[...], to: &output) ? String(decoding: output, as: UTF8.self) : nil
  }

  @Test(
    "A stored number is written in full",
    arguments: [
      ("20", "20"), ("20.0", "20"), ("12.5", "12.5"), ("12.50", "12.5"), ("0", "0"), ("-0", "0"), ("-0.0", "0"),
      (".5", "0.5"), ("5.", "5"), ("+5", "5"), ("-12.50", "-12.5"), ("007", "7"), ("00.50", "0.5"),
      ("21050118700012", "21050118700012"), ("2.1050118700012E+13", "21050118700012"),
      ("2.1050118700012E13", "21050118700012"), ("21050118700012.0", "21050118700012"), ("1E3", "1000"),
      ("1e-7", "0.0000001"), ("1.5E-5", "0.000015"), ("184.2", "184.2"), ("184.19999999999999", "184.2"),
      ("184.20000000000002", "184.20000000000002"), ("0.1", "0.1"), ("0.10000000000000001", "0.1"),
      ("3.3000000000000003", "3.3000000000000003"), ("9007199254740993", "9007199254740993"),
      ("123456789012345678901234567890", "123456789012345678901234567890"), ("1E+22", "10000000000000000000000"),
      ("-1.25E+2", "-125"), ("100.50", "100.5"), ("0.00", "0"),
      ("0.000000000000000000000000000000000000000001", "0.000000000000000000000000000000000000000001"), ("1E-400", "0"),
    ])
  func stored(stored: String, expected: String) { #expect(Self.text(stored) == expected) }

  @Test(
    "What is no number is told apart",
    arguments: ["", "-", ".", "1,5", "1 000", "abc", "1E", "1E+", "NaN", "inf", "0x10", "1.2.3", "1E400", "--1", "5%"])
  func notNumbers(stored: String) { #expect(Self.text(stored) == nil) }

  @Test("The text of any number reads back as that number, without an exponent")
  func random() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      let text = Self.text(value.description)
      #expect(text.flatMap { Double($0) } == value)
      #expect(text?.contains { $0 == "e" || $0 == "E" } == false)
    }
  }

  @Test("Amounts keep the digits they were typed with")
  func amounts() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<20_000 {
      let cents = generator.below(100_000_000)
      let typed =
        "\(cents / 100)"
        + (cents % 100 == 0
          ? "" : cents % 10 == 0 ? ".\(cents % 100 / 10)" : ".\(cents % 100 < 10 ? "0" : "")\(cents % 100)")
      #expect(Self.text(typed) == typed)
      #expect(Self.text((Double(cents) / 100).description) == typed)
    }
  }
}
