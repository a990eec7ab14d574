import TestSupport
import Testing

@testable import EGalim

@Suite("The kind of a purchase")
struct PurchaseKindTests {
  private static func expectSame(_ kind: PurchaseKind, _ expected: PurchaseKind) {
    #expect(kind.family == expected.family)
    #expect(kind.labels == expected.labels)
    #expect(kind.localDefinition == expected.localDefinition)
    #expect(kind.code == expected.code, "\(expected.family) \(expected.labels)")
  }

  @Test("in another family is that of a purchase made there", arguments: ProductFamily.allCases)
  func families(family: ProductFamily) {
    var random = SeededGenerator(seed: UInt64(family.rawValue))
    let single = (0..<18).map { LabelSet(rawValue: 1 << $0) }
    let drawn = (0..<80).map { _ in LabelSet(rawValue: UInt32(truncatingIfNeeded: random.next()) & 0x3_FFFF) }
    let definitions: [LocalDefinition?] = LocalDefinition.allCases + [nil]
    for labels in [[]] + single + drawn {
      let definition = random.pick(definitions, else: nil)
      let kind = PurchaseKind(family: family, labels: labels, localDefinition: definition)
      for other in ProductFamily.allCases {
        let expected = PurchaseKind(family: other, labels: labels, localDefinition: definition)
        Self.expectSame(PurchaseKind(kind, family: other), expected)
        // And back again, and by way of a third family.
        Self.expectSame(PurchaseKind(PurchaseKind(kind, family: other), family: family), kind)
        Self.expectSame(PurchaseKind(PurchaseKind(kind, family: .fish), family: other), expected)
      }
    }
  }

  @Test("and a purchase of that kind tell the same", arguments: 0..<20 as Range<UInt64>)
  func purchases(seed: UInt64) throws {
    var maker = LedgerMaker(seed: seed)
    maker.withOldLabels = true
    for plain in maker.ledger(count: 20).purchases {
      let purchase = try plain.domain()
      #expect(
        Purchase(canteen: purchase.canteen, date: purchase.date, amount: purchase.amount, kind: purchase.kind)
          == purchase)
    }
  }
}
