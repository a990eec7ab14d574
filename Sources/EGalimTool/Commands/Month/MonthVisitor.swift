import EGalim
import EGalimLedgers
import EGalimReports
import TabularText

/// Adds up a month of every year, and the months from January to it: all that a month's report sums, in one reading.
struct MonthVisitor: PurchaseVisitor {
  /// The month, 1 to 12.
  let month: Int
  private(set) var inMonth: MonthSources.Sums
  private(set) var toDate: MonthSources.Sums
  private let keepsSuppliers: Bool
  private var names = SupplierNames()

  init(_ month: Int, keepsSuppliers: Bool) {
    self.month = month
    self.keepsSuppliers = keepsSuppliers
    inMonth = MonthSources.Sums(keepsSuppliers: keepsSuppliers)
    toDate = MonthSources.Sums(keepsSuppliers: keepsSuppliers)
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    guard purchase.date.monthNumber <= month else { return }
    let supplier = keepsSuppliers ? names.name(of: line, in: batch) : ""
    toDate.add(purchase, supplier: supplier)
    if purchase.date.monthNumber == month { inMonth.add(purchase, supplier: supplier) }
  }

  func emptyCopy() -> MonthVisitor { MonthVisitor(month, keepsSuppliers: keepsSuppliers) }

  mutating func merge(_ other: MonthVisitor) {
    inMonth.merge(other.inMonth)
    toDate.merge(other.toDate)
  }
}
