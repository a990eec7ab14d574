import EGalim
import TestSupport
import Testing

@Suite("Figures by name")
struct FigureTests {
  @Test("Every figure is found by its name, and no two share one")
  func names() {
    for figure in Figure.all { #expect(Figure(name: figure.name) == figure) }
    #expect(Set(Figure.all.map(\.name)).count == Figure.all.count)
    #expect(Figure(name: "siqo") == .measure(.group(.siqo)))
    #expect(Figure(name: "fruits_et_legumes_bio") == Figure(name: "valeur_fruits_et_legumes_bio"))
    #expect(Figure(name: "nombre_repas_an") == nil)
    #expect(Figure(name: "valeur_egalim") == nil)
  }

  @Test("The lines behind a figure add up to it", arguments: 0..<6)
  func trace(seed: UInt64) throws {
    var maker = LedgerMaker(seed: 9_000 + seed)
    maker.withOldLabels = true
    maker.withCreditNotes = true
    let year = 2022 + Int(seed % 5)
    maker.years = [year - 1, year]
    let regulation = try Regulation.of(year)
    let purchases = try maker.ledger(count: 80).purchases.map { try $0.domain() }
    var totals = TotalsTable()
    for purchase in purchases { totals.add(purchase) }
    let some = Set(totals.canteens(in: year).prefix(2))

    for statement in StatementKind.allCases {
      for canteens in [nil, some] {
        let sums = totals.sums(of: year, canteens: canteens)
        let ofYear = purchases.filter { $0.date.year == year && canteens?.contains($0.canteen) ?? true }
        let wrong = Figure.all.filter { figure in
          let lines = ofYear.filter { figure.counts($0, statement: statement, regulation: regulation) }
          return figure.cents(in: sums, statement: statement, regulation: regulation)
            != lines.reduce(0) { $0 + $1.amount.cents }
        }
        #expect(wrong.map(\.name) == [])
      }
    }
  }
}
