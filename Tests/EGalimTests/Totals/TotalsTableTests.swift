import EGalim
import TestSupport
import Testing

@Suite("The sums of many canteens")
struct TotalsTableTests {
  @Test("merge to the same tables, and rename canteens on the way", arguments: 0..<10)
  func merging(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var maker = LedgerMaker(seed: seed)
    let purchases = try maker.ledger(count: 200).purchases.map { try $0.domain() }
    var whole = TotalsTable()
    var parts = [TotalsTable(), TotalsTable(), TotalsTable()]
    for purchase in purchases {
      whole.add(purchase)
      parts[random.below(3)].add(purchase)
    }
    var merged = TotalsTable()
    for part in random.shuffled(parts) { merged.merge(part) }
    #expect(merged.keys == whole.keys)
    #expect(merged.years == [2022, 2023, 2024, 2025, 2026])
    for key in whole.keys { #expect(merged[key] == whole[key]) }

    let one = try #require(CanteenKey(platformID: 9))
    var renamed = TotalsTable()
    renamed.merge(whole) { _ in one }
    #expect(renamed.canteens(in: 2026) == [one])
    for year in whole.years {
      let sum = purchases.filter { $0.date.year == year }.reduce(0) { $0 + $1.amount.cents }
      #expect(renamed[TotalsTable.Key(canteen: one, year: year)]?.total == sum)
    }
  }

  @Test("adding after a merge goes on with the right canteen")
  func addingAfterMerge() throws {
    let key = try #require(CanteenKey(platformID: 1))
    let purchase = Purchase(
      canteen: key, date: try #require(CivilDate(iso: "2026-01-01")), amount: Money(cents: 5), family: .meat,
      labels: [])
    var first = TotalsTable()
    first.add(purchase)
    first.merge(first)
    first.add(purchase)
    #expect(first[TotalsTable.Key(canteen: key, year: 2026)]?.total == 15)
    #expect(first[TotalsTable.Key(canteen: key, year: 2025)] == nil)
    #expect(first.canteens(in: 2025) == [])
  }

  @Test("keys sort by canteen, then by year")
  func order() throws {
    let keys = try [(1, 2026), (1, 2025), (2, 2024)].map {
      TotalsTable.Key(canteen: try #require(CanteenKey(platformID: $0)), year: $1)
    }
    #expect(keys.sorted() == [keys[1], keys[0], keys[2]])
  }
}
