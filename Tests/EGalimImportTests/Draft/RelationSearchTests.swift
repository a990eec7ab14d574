import EGalimDiagnostics
import Testing

@testable import EGalimImport

@Suite("What columns of numbers have to do with each other")
struct RelationSearchTests {
  private func relations(_ names: [String], _ rows: [[String]]) -> [ColumnRelation.Kind] {
    let survey = TableSurvey(
      place: Place(path: "export.csv"), header: SourceHeader(names), rows: rows, lines: rows.count)
    return RelationSearch(survey).relations.map(\.kind)
  }

  @Test("Quantity by price is the amount, to the cent; the factor with cents is the price")
  func product() {
    let rows = [["2,15", "4", "8,60"], ["1,333", "3", "4,00"], ["10,00", "2,5", "25,00"], ["0,99", "12", "11,88"]]
    #expect(relations(["a", "b", "c"], rows) == [.product(quantity: 1, price: 0, amount: 2)])
  }

  @Test("A quantity of one proves nothing")
  func ones() {
    #expect(relations(["a", "b", "c"], Array(repeating: ["1", "8,60", "8,60"], count: 9)).isEmpty)
  }

  @Test("An amount with VAT is found by its rate, by the VAT beside it, and without either")
  func taxes() {
    let rows = [
      ["10,00", "5,5", "0,55", "10,55"], ["30,00", "20", "6,00", "36,00"], ["41,40", "10", "4,14", "45,54"],
    ]
    let found = relations(["a", "b", "c", "d"], rows)
    #expect(found.contains(.rate(amount: 0, rate: 1, withVAT: 3)))
    #expect(found.contains(.sum(amount: 0, vat: 2, withVAT: 3)))
    #expect(found.contains(.knownRates(amount: 0, withVAT: 3)))
    #expect(!found.contains { if case .knownRates(3, 0) = $0 { true } else { false } })
  }

  @Test("Debit and credit: each row has one of them")
  func sides() {
    let rows = [["10,00", ""], ["30,00", "0,00"], ["", "4,10"], ["12,20", ""]]
    #expect(relations(["a", "b"], rows) == [.sides(debit: 0, credit: 1)] || relations(["a", "b"], rows).isEmpty)
  }

  @Test("Columns that only look alike have nothing to do with each other")
  func nothing() {
    let rows = [["10,00", "3", "31,00"], ["30,00", "2", "59,00"], ["4,10", "5", "20,00"], ["12,20", "4", "50,00"]]
    #expect(relations(["a", "b", "c"], rows).isEmpty)
  }
}
