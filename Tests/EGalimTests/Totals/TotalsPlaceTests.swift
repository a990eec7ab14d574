import TestSupport
import Testing

@testable import EGalim

/// A table's places are a faster way to the sums that adding purchases one by one comes to.
@Suite("Places in the sums of many canteens")
struct TotalsPlaceTests {
  /// Purchases of any kind, of more canteens and years than one block of cells holds.
  private static func purchases(_ count: Int, _ random: inout SeededGenerator) throws -> [Purchase] {
    let days = try (2019...2026).flatMap { year in
      try ["01-01", "02-28", "12-31", "06-15"].map { try #require(CivilDate(iso: "\(year)-\($0)")) }
    }
    let definitions: [LocalDefinition?] = LocalDefinition.allCases + [nil]
    return try (0..<count).map { _ in
      Purchase(
        canteen: try #require(CanteenKey(platformID: UInt64(1 + random.below(30)))),
        date: random.pick(days, else: days[0]), amount: Money(cents: Int64(random.below(2_000_000) - 1_000_000)),
        family: random.pick(ProductFamily.allCases, else: .other),
        labels: LabelSet(rawValue: UInt32(truncatingIfNeeded: random.next()) & 0x3_FFFF),
        localDefinition: random.pick(definitions, else: nil))
    }
  }

  private static func key(_ purchase: Purchase) -> TotalsTable.Key {
    TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year)
  }

  private static func expectSame(_ table: TotalsTable, _ twin: [TotalsTable.Key: PurchaseTotals]) {
    #expect(table.keys == twin.keys.sorted())
    for (key, totals) in twin { #expect(table[key] == totals, "\(key)") }
  }

  @Test("come to the sums of the purchases one by one", arguments: 0..<10 as Range<UInt64>, [0, 3, 256])
  func places(seed: UInt64, few: Int) throws {
    var random = SeededGenerator(seed: seed)
    let purchases = try Self.purchases(900, &random)
    var twin: [TotalsTable.Key: PurchaseTotals] = [:]
    var table = TotalsTable(few: few)
    var places: [TotalsTable.Key: TotalsTable.Place] = [:]
    for purchase in purchases {
      let key = Self.key(purchase)
      twin[key, default: PurchaseTotals()].add(purchase)
      if random.oneIn(4) {
        table.add(purchase)
      } else {
        // A place stays good however many come after it.
        let place = places[key] ?? table.place(of: key)
        places[key] = place
        table.add(PlacedAmount(purchase, at: place))
      }
    }
    #expect(twin.count > 128)
    Self.expectSame(table, twin)
  }

  @Test("come to the same when many amounts are added at once", arguments: 0..<10 as Range<UInt64>, [0, 3, 256])
  func atOnce(seed: UInt64, few: Int) throws {
    var random = SeededGenerator(seed: 200 + seed)
    let purchases = try Self.purchases(1_200, &random)
    var twin: [TotalsTable.Key: PurchaseTotals] = [:]
    var table = TotalsTable(few: few)
    var amounts = [PlacedAmount](repeating: .nothing, count: 100)
    var count = 0
    func add() {
      table.add(amounts, count: count)
      count = 0
    }
    for purchase in purchases {
      twin[Self.key(purchase), default: PurchaseTotals()].add(purchase)
      // Lines of one canteen stand side by side, or are scattered.
      amounts[count] = PlacedAmount(purchase, at: table.place(of: Self.key(purchase)))
      count += 1
      if count == amounts.count || random.oneIn(40) { add() }
    }
    add()
    Self.expectSame(table, twin)
  }

  @Test("come to the same when tables are merged, in any order", arguments: 0..<10 as Range<UInt64>, [0, 3, 256])
  func merging(seed: UInt64, few: Int) throws {
    var random = SeededGenerator(seed: 100 + seed)
    let purchases = try Self.purchases(700, &random)
    var twin: [TotalsTable.Key: PurchaseTotals] = [:]
    var parts = [TotalsTable](repeating: TotalsTable(few: few), count: 4)
    for purchase in purchases {
      twin[Self.key(purchase), default: PurchaseTotals()].add(purchase)
      let part = random.below(parts.count)
      let place = parts[part].place(of: Self.key(purchase))
      parts[part].add(PlacedAmount(purchase, at: place))
    }
    var merged = TotalsTable(few: few)
    for part in random.shuffled(parts) { merged.merge(part) }
    Self.expectSame(merged, twin)
    var others = parts[2]
    others.merge(parts[3])
    parts[0].merge(others)
    parts[0].merge(parts[1])
    Self.expectSame(parts[0], twin)
  }

  /// A list that is full, an amount that no list can hold, and lists that are too long together become cells.
  @Test("come to the same whatever amounts are kept as", arguments: 0..<20 as Range<UInt64>)
  func kept(seed: UInt64) throws {
    var random = SeededGenerator(seed: 300 + seed)
    var twin: [TotalsTable.Key: PurchaseTotals] = [:]
    var parts = [TotalsTable](repeating: TotalsTable(few: 0), count: 5)
    for purchase in try Self.purchases(4_000, &random) {
      // Two canteens in one year each: lists of all lengths, up to twice what they hold.
      guard purchase.canteen.word % 15 == 0, purchase.date.year < 2022 else { continue }
      for _ in 0..<random.below(12) {
        var purchase = purchase
        if random.oneIn(900) {
          let cents = random.pick([1 << 35, 1 << 36, -(1 << 35) - 1, 1 << 60, -(1 << 60)] as [Int64], else: 0)
          purchase = Purchase(
            canteen: purchase.canteen, date: purchase.date, amount: Money(cents: cents), kind: purchase.kind)
        }
        twin[Self.key(purchase), default: PurchaseTotals()].add(purchase)
        parts[random.below(parts.count)].add(purchase)
      }
    }
    var merged = TotalsTable(few: 0)
    for part in random.shuffled(parts) {
      merged.merge(part)
      // What was merged goes on as it was.
      Self.expectSame(parts[0], parts[0].keys.reduce(into: [:]) { $0[$1] = parts[0][$1] })
    }
    Self.expectSame(merged, twin)
    for (key, totals) in twin { #expect(totals.lineCount > 0, "\(key)") }
  }

  @Test("are one a canteen and year, and those of the other tables stay theirs")
  func identity() throws {
    var table = TotalsTable()
    let keys = try (1...200).map {
      TotalsTable.Key(canteen: try #require(CanteenKey(platformID: $0)), year: 2026)
    }
    let kind = PurchaseKind(family: .meat, labels: [.bio])
    for key in keys { _ = table.place(of: key) }
    #expect(table.keys == keys.sorted())
    var copy = table
    for (number, key) in keys.enumerated() {
      let place = copy.place(of: key)
      copy.add(PlacedAmount(Money(cents: Int64(number)), of: kind, in: .meat, month: 3, at: place))
    }
    for (number, key) in keys.enumerated() {
      #expect(copy[key]?.total == Int64(number))
      #expect(table[key] == PurchaseTotals())
    }
  }
}
