import EGalim
import TestSupport
import Testing

@Suite("The lines behind a measure")
struct MeasureTraceTests {
  @Test("add up to the measure", arguments: 0..<12)
  func trace(seed: UInt64) throws {
    var maker = LedgerMaker(seed: 7_000 + seed)
    maker.canteenCount = 1
    maker.withOldLabels = true
    maker.withCreditNotes = true
    let year = 2022 + Int(seed % 5)
    maker.years = [year]
    let regulation = try Regulation.of(year)
    let purchases = try maker.ledger(count: 60).purchases.map { try $0.domain() }
    var totals = PurchaseTotals()
    for purchase in purchases { totals.add(purchase) }

    for statement in StatementKind.allCases {
      let wrong = Measure.all.filter { measure in
        let lines = purchases.filter { measure.counts($0, statement: statement, regulation: regulation) }
        let sum = lines.reduce(0) { $0 + $1.amount.cents }
        return measure.cents(in: totals, statement: statement, regulation: regulation) ?? 0 != sum
      }
      #expect(wrong.map(\.name) == [])
    }
  }
}
