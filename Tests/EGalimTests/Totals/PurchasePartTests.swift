import EGalim
import TestSupport
import Testing

@Suite("Parts of what a group bought")
struct PurchasePartTests {
  @Test("Each value's share is rounded alone; families and months add up to it", arguments: 0..<20)
  func parts(seed: UInt64) throws {
    var random = SeededGenerator(seed: 7_700 + seed)
    var maker = LedgerMaker(seed: 7_700 + seed)
    maker.canteenCount = 1
    maker.withCreditNotes = seed.isMultiple(of: 2)
    maker.years = [2026]
    let regulation = try Regulation.of(2026)
    var totals = PurchaseTotals()
    for purchase in maker.ledger(count: 40).purchases { totals.add(try purchase.domain()) }
    let weights = (0..<3).map { _ in Int64(random.below(9_000)) }
    let whole = max(1, weights.reduce(0, +))

    for weight in weights {
      let part = totals.part(weight, of: whole)
      for figure in [Figure.measure(.total), .local, .france, .measure(.group(.bio)), .measure(.bioFairTrade)] {
        let sum = figure.cents(in: totals, statement: .simple, regulation: regulation)
        #expect(
          figure.cents(in: part, statement: .simple, regulation: regulation)
            == ExactDivision.halfToEven(Int128(sum) * Int128(weight), by: Int128(whole)))
      }
      let all = ProductFamily.allCases
      #expect(LabelGroup.allCases.reduce(0) { $0 + part.sum(.group($1), over: all) } == part.sum(.egalim, over: all))
      #expect((1...12).reduce(0) { $0 + part.month($1, .total) } == part.total)
      #expect((1...12).reduce(0) { $0 + part.month($1, .egalim) } == part.sum(.egalim, over: all))
      let definitions = LocalDefinition.allCases.map(Optional.some) + [nil]
      #expect(definitions.reduce(0) { $0 + part.local(by: $1) } == part.sum(.local, over: ProductFamily.allCases))
    }
    #expect(totals.part(whole, of: whole) == totals)
  }
}
