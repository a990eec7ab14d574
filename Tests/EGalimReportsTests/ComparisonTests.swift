import EGalim
import TestSupport
import Testing

@testable import EGalimReports

@Suite("Comparisons")
struct ComparisonTests {
  private func side(_ purchases: [Purchase], suppliers names: [String], year: Int) throws -> Comparison.Side {
    var suppliers = SupplierTable()
    for (purchase, name) in zip(purchases, names) { suppliers.add(purchase, supplier: name) }
    return try Comparison.Side(
      title: String(year), year: year, regulation: Regulation.of(year),
      sources: ReportSources(totals: Sample.totals(purchases), suppliers: suppliers), yearIsOver: true)
  }

  private func randomSide(_ random: inout SeededGenerator, year: Int) throws -> Comparison.Side {
    let purchases = (0..<random.below(40)).map { _ in
      Sample.purchase(
        Sample.ribiers, year, random.below(12) + 1, Int64(random.below(70_000)) - (random.oneIn(6) ? 9_000 : 0),
        random.pick(ProductFamily.allCases, else: .other), LabelSet(rawValue: UInt32(random.below(1 << 18))))
    }
    let names = purchases.map { _ in "F\(random.below(12))" }
    return try side(purchases, suppliers: names, year: year)
  }

  @Test("Families, labels and suppliers add up exactly to the change that is shown", arguments: 0..<80)
  func sums(seed: UInt64) throws {
    var random = SeededGenerator(seed: 8_800 + seed)
    let comparison = Comparison(
      before: try randomSide(&random, year: 2025), after: try randomSide(&random, year: 2026))
    for subject in Comparison.Subject.allCases {
      guard let change = comparison.change(subject) else { continue }
      #expect(comparison.families(subject).reduce(0) { $0 + $1.points } == change)
      #expect(comparison.suppliers(subject).reduce(0) { $0 + $1.points } == change)
      if subject == .egalim { #expect(comparison.labels(subject).reduce(0) { $0 + $1.points } == change) }
    }
  }

  @Test("A part is what is counted weighs after, less before")
  func parts() throws {
    let before = try side(
      [
        Sample.purchase(Sample.ribiers, 2025, 1, 9_000, .other, []),
        Sample.purchase(Sample.ribiers, 2025, 1, 1_000, .dairy, .bio),
      ], suppliers: ["A", "B"], year: 2025)
    let after = try side(
      [
        Sample.purchase(Sample.ribiers, 2026, 1, 5_000, .other, []),
        Sample.purchase(Sample.ribiers, 2026, 1, 2_000, .dairy, .bio),
        Sample.purchase(Sample.ribiers, 2026, 1, 1_000, .meat, .labelRouge),
      ], suppliers: ["A", "B", "C"], year: 2026)
    let comparison = Comparison(before: before, after: after)
    #expect(comparison.change(.egalim) == 2750)
    #expect(comparison.families(.egalim).map(\.name) == [.dairy, .meat])
    #expect(comparison.families(.egalim).map(\.points) == [1500, 1250])
    #expect(comparison.labels(.egalim).map(\.name) == [.label(.bio), .label(.labelRouge)])
    #expect(comparison.suppliers(.bio).map(\.name) == ["B"])
    #expect(comparison.change(.local) == 0)
    #expect(comparison.suppliers(.local) == [])
  }

  @Test("Nothing bought on one side: no change is told")
  func empty() throws {
    let full = try side(
      [Sample.purchase(Sample.ribiers, 2026, 1, 5_000, .other, .bio)], suppliers: ["A"], year: 2026)
    let comparison = Comparison(before: try side([], suppliers: [], year: 2025), after: full)
    #expect(comparison.change(.bio) == nil)
    #expect(comparison.families(.bio) == [])
    #expect(ComparisonText.text(comparison).contains("—"))
  }
}
