import EGalim
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
