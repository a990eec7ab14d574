import EGalim
import Testing

@Suite("Money")
struct MoneyTests {
  @Test(
    "rounds half a cent toward zero, on both sides",
    arguments: [
      ("0.12 and nothing", false, 12, CentRemainder.upToHalf, 12), ("0.125", false, 12, .upToHalf, 12),
      ("0.1251", false, 12, .aboveHalf, 13), ("-0.125", true, 12, .upToHalf, -12),
      ("-0.1251", true, 12, .aboveHalf, -13), ("-0.001 is nothing at all", true, 0, .upToHalf, 0),
      ("0.0051", false, 0, .aboveHalf, 1),
    ] as [(String, Bool, Int64, CentRemainder, Int64)])
  func rounding(name: String, negative: Bool, whole: Int64, remainder: CentRemainder, cents: Int64) {
    #expect(Money(negative: negative, wholeCents: whole, remainder: remainder).cents == cents)
  }

  @Test("adds exactly, and throws rather than wrap", arguments: [Int64.max, Int64.min])
  func overflow(limit: Int64) throws {
    let step: Int64 = limit > 0 ? 1 : -1
    #expect(try Money(cents: limit - step).adding(Money(cents: step)).cents == limit)
    #expect(throws: MoneyOverflow()) { try Money(cents: limit).adding(Money(cents: step)) }
  }

  @Test(
    "writes a point and two decimals",
    arguments: [
      (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (1_200, "12.00"), (-123_450, "-1234.50"),
      (.max, "92233720368547758.07"), (.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func plainText(cents: Int64, text: String) {
    #expect(Money(cents: cents).plainText == text)
  }

  @Test("sorts by amount")
  func order() {
    #expect(Money(cents: -1) < .zero)
    #expect(Money.zero < Money(cents: 1))
  }
}
