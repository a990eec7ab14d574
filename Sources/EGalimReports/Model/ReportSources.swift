import EGalim

/// What a report is made of: the sums that reading came to, and what is known of the canteens.
///
/// Each canteen stands under one key in all of them (``EGalim/CanteenDirectory/canonicalKey(_:)``).
public struct ReportSources: Sendable {
  /// What was bought.
  public var totals: TotalsTable
  /// What was served; empty without a meals file.
  public var meals: MealsTable
  /// The canteen list; nil without one.
  public var directory: CanteenDirectory?
  /// What was bought from whom; nil unless a breakdown by supplier is wanted.
  public var suppliers: SupplierTable?
  /// What was set beside the law, for each canteen and for all together; none unless somebody did.
  public var ownTargets: [OwnTarget]
  /// How what is bought for others is divided; nil to leave it with who bought it.
  var shares: BuyerShares?
  /// Where what is bought is eaten, for what a meal cost; nil where each eats what it bought.
  var eaters: BuyerShares?
  /// The canteens for which it is divided; nil for all.
  var sharing: Set<CanteenKey>?
  /// Whether a list's yearly count of meals must not serve: what is looked at is no whole year.
  var leavesOutYearlyMeals = false

  /// Gathers what a report is made of.
  public init(
    totals: TotalsTable, meals: MealsTable = MealsTable(), directory: CanteenDirectory? = nil,
    suppliers: SupplierTable? = nil, ownTargets: [OwnTarget] = []
  ) {
    self.totals = totals
    self.meals = meals
    self.directory = directory
    self.suppliers = suppliers
    self.ownTargets = ownTargets
  }

  /// Whether nothing is known of the canteens but what they bought: the sums of several of them are then those of their
  /// purchases, and no canteen's own have to be told.
  var arePurchasesAlone: Bool {
    meals.isEmpty && directory == nil && suppliers == nil && shares == nil && eaters == nil
  }

  /// The canteens of a report, by identifier: those that bought, or those asked for that bought or are listed.
  func canteens(in year: Int, only: Set<CanteenKey>?) -> [CanteenKey] {
    let buyers = totals.canteens(in: year)
    guard let only else { return buyers }
    let listed = only.filter { directory?.index(of: $0) != nil }
    return Set(buyers).intersection(only).union(listed).sorted()
  }

  private func purchases(at key: TotalsTable.Key) -> PurchaseTotals? {
    guard let shares, sharing?.contains(key.canteen) ?? true else { return totals[key] }
    return shares.purchases(of: key.canteen, year: key.year, in: totals)
  }

  /// What a canteen bought in a year, or its part of what is divided; nil when that is nothing.
  func purchases(of key: CanteenKey, year: Int) -> PurchaseTotals? {
    purchases(at: TotalsTable.Key(canteen: key, year: year))
  }

  func canteen(for key: CanteenKey) -> Canteen {
    directory?.canteen(for: key) ?? Canteen(key: key)
  }

  /// What a canteen's meals were made of, where that may be something else than what it bought; nil where it is not.
  ///
  /// Its part of what is divided. But who alone counts the meals of all that it cooks for cooked them of all that it bought.
  func eatenBooks(of key: CanteenKey, year: Int) -> CanteenBooks? {
    guard let eaters else { return nil }
    let others = eaters.eaters(of: key).map(\.key).filter { $0 != key }
    func counts(_ key: CanteenKey) -> Bool { meals[TotalsTable.Key(canteen: key, year: year)] != nil }
    let countsForAll = !others.isEmpty && counts(key) && !others.contains(where: counts)
    var sources = self
    sources.shares = countsForAll ? nil : eaters
    return sources.books(of: key, year: year)
  }

  func books(of key: CanteenKey, year: Int) -> CanteenBooks {
    let now = TotalsTable.Key(canteen: key, year: year)
    let before = TotalsTable.Key(canteen: key, year: year - 1)
    return CanteenBooks(
      purchases: purchases(at: now) ?? PurchaseTotals(), purchasesBefore: purchases(at: before),
      meals: meals[now], mealsBefore: meals[before], canteen: directory?.canteen(for: key),
      hasMealsFile: leavesOutYearlyMeals || !meals.isEmpty,
      suppliers: suppliers?.suppliers(of: now).map { SupplierFigures(name: $0.name, sums: $0.sums) })
  }
}

/// One canteen's part of the sources: the year's, and the year's before.
struct CanteenBooks {
  let purchases: PurchaseTotals
  let purchasesBefore: PurchaseTotals?
  let meals: MealTotals?
  let mealsBefore: MealTotals?
  let canteen: Canteen?
  let hasMealsFile: Bool
  let suppliers: [SupplierFigures]?
  /// The year's last month with a purchase, 1 to 12; nil when nothing was bought.
  let lastMonth: Int?

  init(
    purchases: PurchaseTotals, purchasesBefore: PurchaseTotals?, meals: MealTotals?, mealsBefore: MealTotals?,
    canteen: Canteen?, hasMealsFile: Bool, suppliers: [SupplierFigures]?
  ) {
    self.purchases = purchases
    self.purchasesBefore = purchasesBefore
    self.meals = meals
    self.mealsBefore = mealsBefore
    self.canteen = canteen
    self.hasMealsFile = hasMealsFile
    self.suppliers = suppliers
    lastMonth = purchases.monthsWithPurchases.last
  }

  /// Whether the purchases cover the whole year: it is over, or something was bought in December.
  func coverWholeYear(isOver: Bool) -> Bool { isOver || lastMonth == 12 }
}
