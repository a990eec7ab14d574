import EGalim
import EGalimLedgers
import TabularText

/// Adds up the purchases of two periods apart; what lies in both counts in both.
struct PeriodsVisitor: PurchaseVisitor {
  /// What was bought in a period.
  struct Sums: Sendable {
    var totals = TotalsTable()
    var suppliers = SupplierTable()
  }

  let periods: [Period]
  private(set) var sums: [Sums]
  private var names = SupplierNames()

  init(_ periods: [Period]) {
    self.periods = periods
    sums = periods.map { _ in Sums() }
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    let inside = periods.indices.filter { periods[$0].contains(purchase.date) }
    guard !inside.isEmpty else { return }
    let supplier = names.name(of: line, in: batch)
    for index in inside {
      sums[index].totals.add(purchase)
      sums[index].suppliers.add(purchase, supplier: supplier)
    }
  }

  func emptyCopy() -> PeriodsVisitor { PeriodsVisitor(periods) }

  mutating func merge(_ other: PeriodsVisitor) {
    for index in sums.indices {
      sums[index].totals.merge(other.sums[index].totals)
      sums[index].suppliers.merge(other.sums[index].suppliers)
    }
  }
}
