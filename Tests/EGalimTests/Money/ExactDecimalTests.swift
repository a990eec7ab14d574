import EGalim
import TestSupport
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
  @Test("drops the zeros at its end, and knows what fits")
  func form() throws {
    #expect(ExactDecimal(mantissa: 1_250, scale: 2) == ExactDecimal(mantissa: 125, scale: 1))
    #expect(ExactDecimal(mantissa: 0, scale: 99)?.scale == 0)
    #expect(ExactDecimal(mantissa: 1, scale: 19) == nil)
    #expect(ExactDecimal(mantissa: 10, scale: 19)?.scale == 18)
    #expect(ExactDecimal(mantissa: 1, scale: -1) == nil)
    #expect(ExactDecimal(mantissa: .min, scale: 0)?.mantissa == .min)
  }

  @Test(
    "rounds to cents half toward zero",
    arguments: [
      (125, 3, 12), (-125, 3, -12), (1_251, 4, 13), (-1_251, 4, -13), (12, 0, 1_200), (5, 1, 50), (1, 18, 0),
      (15, 3, 1), (16, 3, 2), (Int64.max, 18, 922),
    ] as [(Int64, Int, Int64)])
  func cents(mantissa: Int64, scale: Int, cents: Int64) {
    #expect(ExactDecimal(mantissa: mantissa, scale: scale)?.money == Money(cents: cents))
  }

  @Test("that leaves 64 bits of cents is no amount")
  func overflow() throws {
    #expect(try #require(ExactDecimal(mantissa: .max, scale: 0)).money == nil)
    let large = try #require(ExactDecimal(mantissa: 4_000_000_000, scale: 0))
    #expect(large.multiplied(by: large) == nil)
    let small = try #require(ExactDecimal(mantissa: 1, scale: 10))
    #expect(small.multiplied(by: small) == nil)
  }

  @Test(
    "is written with a point",
    arguments: [(125, 1, "12.5"), (-5, 3, "-0.005"), (12, 0, "12"), (0, 4, "0"), (-1_250, 2, "-12.5")]
      as [(Int64, Int, String)])
  func text(mantissa: Int64, scale: Int, text: String) {
    #expect(ExactDecimal(mantissa: mantissa, scale: scale)?.plainText == text)
  }

  @Test("multiplied is exact to the last digit", arguments: 0..<50 as Range<UInt64>)
  func products(seed: UInt64) throws {
    var random = SeededGenerator(seed: 900 + seed)
    for _ in 0..<100 {
      let (left, right) = (random.below(1_000_000) - 500_000, random.below(1_000_000) - 500_000)
      let (leftScale, rightScale) = (random.below(5), random.below(5))
      let (first, second) = (
        try #require(ExactDecimal(mantissa: Int64(left), scale: leftScale)),
        try #require(ExactDecimal(mantissa: Int64(right), scale: rightScale))
      )
      let product = try #require(first.multiplied(by: second))
      #expect(product == ExactDecimal(mantissa: Int64(left * right), scale: leftScale + rightScale))
      #expect(product.money?.cents == Int64(try NaiveArithmetic.cents(product.plainText)))
    }
  }
}
