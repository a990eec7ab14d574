import EGalim
import TestSupport
import Testing

@Suite("The sums of suppliers")
struct SupplierTableTests {
  private static func purchase(_ cents: Int64, _ labels: LabelSet = [], year: Int = 2026) throws -> Purchase {
    Purchase(
      canteen: try #require(CanteenKey(platformID: 1)),
      date: try #require(CivilDate(year: year, month: 5, day: 1)), amount: Money(cents: cents), family: .meat,
      labels: labels)
  }

  @Test("stand by amount, then by the bytes of the name")
  func order() throws {
    var first = SupplierTable()
    var second = SupplierTable()
    first.add(try Self.purchase(10, [.bio, .local]), supplier: "Élevage")
    first.add(try Self.purchase(30, .hve), supplier: "Zoé")
    second.add(try Self.purchase(20, [.conversionBio]), supplier: "Élevage")
    second.add(try Self.purchase(30), supplier: "")
    second.add(try Self.purchase(99, year: 2025), supplier: "Zoé")
    first.merge(second)
    let key = TotalsTable.Key(canteen: try #require(CanteenKey(platformID: 1)), year: 2026)
    let suppliers = first.suppliers(of: key)
    #expect(suppliers.map(\.name) == ["", "Zoé", "Élevage"])
    let sums = try #require(suppliers.last).sums
    #expect(sums.total == 30)
    #expect(sums.egalim == 30)
    #expect(sums.bio == 30)
    #expect(sums.local == 10)
    #expect(sums.lines == 2)
    #expect(first.suppliers(of: TotalsTable.Key(canteen: key.canteen, year: 2024)).isEmpty)
  }

  @Test("rename canteens when merged")
  func renaming() throws {
    var table = SupplierTable()
    table.add(try Self.purchase(10), supplier: "A")
    let other = try #require(CanteenKey(platformID: 2))
    var merged = SupplierTable()
    merged.merge(table) { _ in other }
    #expect(merged.suppliers(of: TotalsTable.Key(canteen: other, year: 2026)).map(\.sums.total) == [10])
  }
}

@Suite("The sums of suppliers, on random purchases")
struct SupplierSumsTests {
  @Test("add up to the totals: groups, first labels, local definitions, lines", arguments: 0..<40)
  func sums(seed: UInt64) throws {
    var random = SeededGenerator(seed: 7_100 + seed)
    let canteen = try #require(CanteenKey(platformID: 1))
    var totals = PurchaseTotals()
    var parts = [SupplierTable(), SupplierTable(), SupplierTable()]
    for _ in 0..<random.below(120) {
      let labels = LabelSet(rawValue: UInt32(random.below(1 << 18)) & UInt32(random.below(1 << 18)))
      let purchase = Purchase(
        canteen: canteen, date: try #require(CivilDate(year: 2026, month: random.below(12) + 1, day: 3)),
        amount: Money(cents: Int64(random.below(90_000)) - 9_000),
        family: random.pick(ProductFamily.allCases, else: .other), labels: labels,
        localDefinition: random.pick([nil] + LocalDefinition.allCases.map(Optional.some), else: nil))
      totals.add(purchase)
      parts[random.below(3)].add(purchase, supplier: "F\(random.below(9))")
    }
    var table = SupplierTable()
    for part in parts.reversed() { table.merge(part) }
    let suppliers = table.suppliers(of: TotalsTable.Key(canteen: canteen, year: 2026)).map(\.sums)
    func sum(_ part: (SupplierTable.Sums) -> Int64) -> Int64 { suppliers.reduce(0) { $0 + part($1) } }
    let families = ProductFamily.allCases
    #expect(sum(\.total) == totals.total)
    #expect(sum(\.egalim) == totals.sum(.egalim, over: families))
    #expect(sum(\.local) == totals.sum(.local, over: families))
    #expect(sum(\.lines) == totals.lineCount)
    for group in LabelGroup.allCases {
      #expect(sum { $0.group(group) } == totals.sum(.group(group), over: families))
    }
    for label in Label.allCases { #expect(sum { $0.first(label) } == totals.sum(.first(label), over: families)) }
    for definition in [nil] + LocalDefinition.allCases.map(Optional.some) {
      #expect(sum { $0.local(by: definition) } == totals.local(by: definition))
    }
  }
}
