import EGalim
import TestSupport
import Testing

@Suite("The sums of purchases")
struct PurchaseTotalsTests {
  private static func purchases(seed: UInt64, count: Int) throws -> [Purchase] {
    var maker = LedgerMaker(seed: seed)
    maker.withCreditNotes = true
    maker.withOldLabels = true
    return try maker.ledger(count: count).purchases.map { try $0.domain() }
  }

  private static func totals(_ purchases: some Sequence<Purchase>) -> PurchaseTotals {
    purchases.reduce(into: PurchaseTotals()) { $0.add($1) }
  }

  private static func merged(_ values: [PurchaseTotals]) -> PurchaseTotals {
    values.reduce(into: PurchaseTotals()) { $0.merge($1) }
  }

  @Test("merge to the same value in any order and grouping", arguments: 0..<20)
  func merging(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let purchases = try Self.purchases(seed: seed, count: 120)
    let whole = Self.totals(purchases)
    let cut = random.below(121)
    let cut2 = cut + random.below(121 - cut)
    let parts = [purchases[..<cut], purchases[cut..<cut2], purchases[cut2...]].map { Self.totals($0) }
    #expect(Self.totals(random.shuffled(purchases)) == whole)
    #expect(Self.merged(parts) == whole)
    #expect(Self.merged(random.shuffled(parts)) == whole)
    #expect(Self.merged([parts[0], Self.merged([parts[1], parts[2]])]) == whole)
    #expect(Self.merged([whole, PurchaseTotals()]) == whole)
    #expect(Self.merged([PurchaseTotals(), whole]) == whole)
  }

  @Test("stand by month, and the months come to the year", arguments: 0..<5)
  func months(seed: UInt64) throws {
    let purchases = try Self.purchases(seed: seed, count: 200)
    let totals = Self.totals(purchases)
    for month in 1...12 {
      let ofMonth = purchases.filter { $0.date.monthNumber == month }
      func sum(_ counts: (Purchase) -> Bool) -> Int64 { ofMonth.filter(counts).reduce(0) { $0 + $1.amount.cents } }
      #expect(totals.month(month, .total) == sum { _ in true })
      #expect(totals.month(month, .egalim) == sum { $0.labels.group != nil })
      #expect(totals.month(month, .bio) == sum { $0.labels.group == .bio })
      #expect(totals.month(month, .local) == sum { $0.labels.contains(.local) })
      #expect(totals.month(month, .markedFrance) == sum { $0.labels.contains(.france) })
      #expect(
        totals.month(month, .franceShortCircuitOrLocal)
          == sum {
            $0.labels.contains(.france) || $0.labels.contains(.local) || $0.labels.contains(.circuitCourt)
          })
      #expect(totals.month(month, .meatAndFish) == sum { $0.family == .meat || $0.family == .fish })
      #expect(
        totals.month(month, .meatAndFishEGalim)
          == sum { ($0.family == .meat || $0.family == .fish) && $0.labels.group != nil })
    }
    #expect((1...12).reduce(0) { $0 + totals.month($1, .total) } == totals.total)
    #expect(totals.monthsWithPurchases == Set(purchases.map(\.date.monthNumber)).sorted())
    #expect(totals.lineCount == 200)
    #expect(totals.month(0, .total) == 0)
    #expect(totals.month(13, .total) == 0)
  }

  @Test("keep apart what is local by each definition", arguments: 0..<5)
  func local(seed: UInt64) throws {
    let purchases = try Self.purchases(seed: 500 + seed, count: 200)
    let totals = Self.totals(purchases)
    let definitions: [LocalDefinition?] = LocalDefinition.allCases + [nil]
    for definition in definitions {
      let lines = purchases.filter { $0.labels.contains(.local) && $0.localDefinition == definition }
      #expect(totals.local(by: definition) == lines.reduce(0) { $0 + $1.amount.cents })
    }
    #expect(definitions.reduce(0) { $0 + totals.local(by: $1) } == totals.sum(.local, over: ProductFamily.allCases))
  }

  @Test("a month whose purchases cancel out has purchases all the same")
  func cancelled() throws {
    let day = try #require(CivilDate(iso: "2026-05-31"))
    let key = try #require(CanteenKey(platformID: 1))
    let totals = Self.totals(
      [100, -100].map { Purchase(canteen: key, date: day, amount: Money(cents: $0), family: .meat, labels: []) })
    #expect(totals.total == 0)
    #expect(totals.monthsWithPurchases == [5])
  }
}
