import EGalim
import TestSupport
import Testing

@testable import EGalimReports

/// Digits stored eight at a time are those of plain arithmetic.
@Suite("Numbers appended to bytes")
struct NumberTextTests {
  private static let edges: [Int64] =
    [0, 1, 9, 10, 11, 19, 99, 100, 101, 109, 110, 999, 1000, 9999, 10_000, 10_001, 12_345, 99_999_999, 100_000_000]
    + [100_000_001, 999_999_999, 9_999_999_999, 10_000_000_000, 10_000_000_001, 999_999_999_999, 9_999_999_999_999]
    + [9_999_999_999_999_999, 10_000_000_000_000_000, 10_000_000_000_000_001, .max - 1, .max]

  private static func expect(_ number: Int64, after start: String = "") {
    var whole = Array(start.utf8)
    whole.append(number: number)
    #expect(String(decoding: whole, as: UTF8.self) == start + String(number))
    var hundredths = Array(start.utf8)
    hundredths.append(hundredths: number)
    #expect(String(decoding: hundredths, as: UTF8.self) == start + Money(cents: number).plainText)
  }

  @Test("as they are written one by one", arguments: edges.flatMap { [$0, -$0] } + [.min, .min + 1])
  func numbers(_ number: Int64) {
    Self.expect(number)
    Self.expect(number, after: "abc")
  }

  @Test("all numbers of up to four digits, in each half of eight")
  func fourDigits() {
    for number in 0..<10_000 as Range<Int64> {
      Self.expect(number)
      Self.expect(number * 10_000)
      Self.expect(56_780_000 + number)
    }
  }

  @Test("whatever they are", arguments: 0..<200 as Range<UInt64>)
  func anyNumber(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for shift in 0..<64 as Range<Int64> { Self.expect(Int64(bitPattern: generator.next()) >> shift) }
  }
}
