import EGalim

/// What a month's report is made of: the sums of one month of every year, and of the months from January to it.
///
/// Each canteen stands under one key in all of them (``EGalim/CanteenDirectory/canonicalKey(_:)``).
public struct MonthSources: Sendable {
  /// What was bought in a stretch of each year.
  public struct Sums: Sendable {
    /// What was bought.
    public var totals = TotalsTable()
    /// What was bought from whom; nil unless a breakdown by supplier is wanted.
    public var suppliers: SupplierTable?

    /// Nothing bought.
    public init(keepsSuppliers: Bool = false) {
      suppliers = keepsSuppliers ? SupplierTable() : nil
    }

    /// Adds a purchase.
    public mutating func add(_ purchase: Purchase, supplier: @autoclosure () -> String) {
      totals.add(purchase)
      suppliers?.add(purchase, supplier: supplier())
    }

    /// Adds another value's sums.
    public mutating func merge(_ other: Sums) {
      totals.merge(other.totals)
      if let theirs = other.suppliers { suppliers?.merge(theirs) }
    }
  }

  /// What was bought in that month of each year.
  public var inMonth: Sums
  /// What was bought in each year from January to that month.
  public var toDate: Sums
  /// What was served; empty without a meals file.
  public var meals: MealsTable
  /// The canteen list; nil without one.
  public var directory: CanteenDirectory?
  /// What was set beside the law, of any year.
  public var ownTargets: [OwnTarget]

  /// Gathers what a month's report is made of.
  public init(
    inMonth: Sums, toDate: Sums, meals: MealsTable = MealsTable(), directory: CanteenDirectory? = nil,
    ownTargets: [OwnTarget] = []
  ) {
    self.inMonth = inMonth
    self.toDate = toDate
    self.meals = meals
    self.directory = directory
    self.ownTargets = ownTargets
  }

  /// The year to date, as the sources of a report of that year.
  public var ofYearToDate: ReportSources {
    ReportSources(
      totals: toDate.totals, meals: meals, directory: directory, suppliers: toDate.suppliers, ownTargets: ownTargets)
  }

  /// The same month alone, as the sources of a report.
  var ofMonth: ReportSources {
    ReportSources(totals: inMonth.totals, meals: meals, directory: directory, suppliers: inMonth.suppliers)
  }
}
