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

  /// The exact sum of the amounts without their signs says whether 64 bits were enough, whatever the order.
  @Test("are told of exactly those sums that may not fit, in any order", arguments: 0..<60 as Range<UInt64>)
  func exact(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let days = ["2026-01-31", "2026-02-01", "2026-05-31", "2026-12-31"]
    var left = Int64.max
    var purchases: [Purchase] = []
    for _ in 0..<(2 + random.below(6)) {
      let cents = random.oneIn(3) ? left : left / Int64(1 + random.below(5))
      left -= cents
      let amount = random.oneIn(2) ? cents : -cents
      purchases.append(
        try Self.purchase(
          amount, random.pick(ProductFamily.allCases, else: .meat), day: random.pick(days, else: days[0])))
    }
    // A cent more or less, and something that is far too much.
    if random.oneIn(2) { purchases.append(try Self.purchase(Int64(random.below(3)) - 1)) }
    if random.oneIn(4) { purchases.append(try Self.purchase(random.pick([.min, .max, .min + 1], else: .max))) }
    if random.oneIn(3) { purchases.removeFirst() }
    let magnitude = purchases.reduce(Int128(0)) { $0 + Int128(Int64(clamping: $1.amount.cents.magnitude)) }
    let expected = magnitude >= Int128(Int64.max)
    for _ in 0..<6 {
      var parts = [TotalsTable](repeating: TotalsTable(), count: 3)
      var totals = [PurchaseTotals](repeating: PurchaseTotals(), count: 3)
      for purchase in random.shuffled(purchases) {
        let part = random.below(3)
        let place = parts[part].place(of: TotalsTable.Key(canteen: purchase.canteen, year: 2026))
        parts[part].add(PlacedAmount(purchase, at: place))
        totals[random.below(3)].add(purchase)
      }
      #expect(parts.reduce(into: TotalsTable()) { $0.merge($1) }.hasOverflowed == expected)
      #expect(totals.reduce(into: PurchaseTotals()) { $0.merge($1) }.hasOverflowed == expected)
      parts[2].merge(parts[1])
      parts[0].merge(parts[2])
      #expect(parts[0].hasOverflowed == expected)
    }
  }
}
