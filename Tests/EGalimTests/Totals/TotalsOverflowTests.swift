import EGalim
import TestSupport
import Testing

@Suite("Sums beyond 64 bits")
struct TotalsOverflowTests {
  private static func purchase(_ cents: Int64, _ family: ProductFamily = .meat, day: String = "2026-05-31") throws
    -> Purchase
  {
    Purchase(
      canteen: try #require(CanteenKey(platformID: 1)), date: try #require(CivilDate(iso: day)),
      amount: Money(cents: cents), family: family, labels: [])
  }

  @Test("are told within a family, across families, across months and by credit notes")
  func told() throws {
    let half = Int64.max / 2 + 1
    for pair in [
      [try Self.purchase(half), try Self.purchase(half)], [try Self.purchase(half), try Self.purchase(half, .fish)],
      [try Self.purchase(half), try Self.purchase(half, .fish, day: "2026-06-01")],
      [try Self.purchase(-half), try Self.purchase(-half)], [try Self.purchase(.min)],
    ] {
      var totals = PurchaseTotals()
      var table = TotalsTable()
      for purchase in pair {
        totals.add(purchase)
        table.add(purchase)
      }
      #expect(totals.hasOverflowed)
      #expect(table.hasOverflowed)
      #expect(table[table.keys[0]]?.hasOverflowed == true)
    }
  }

  @Test("are told however values are merged")
  func order() throws {
    var random = SeededGenerator(seed: 3)
    let amounts: [Int64] = [.max - 10, 6, -4, 5, -7]
    for _ in 0..<20 {
      var totals = PurchaseTotals()
      for amount in random.shuffled(amounts) {
        var one = PurchaseTotals()
        one.add(try Self.purchase(amount))
        totals.merge(one)
      }
      #expect(totals.hasOverflowed)
    }
  }

  @Test("are not told of a large sum that fits")
  func fits() throws {
    var totals = PurchaseTotals()
    totals.add(try Self.purchase(.max / 4))
    totals.add(try Self.purchase(.max / 4, .fish))
    totals.add(try Self.purchase(-(.max / 4), .other))
    #expect(!totals.hasOverflowed)
    #expect(totals.total == .max / 4)
  }
}
