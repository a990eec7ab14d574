extension TotalsTable {
  /// The sums of a year's purchases over several canteens; nil for all of them.
  public func sums(of year: Int, canteens: Set<CanteenKey>? = nil) -> PurchaseTotals {
    var sums = PurchaseTotals()
    for key in keys where key.year == year && canteens?.contains(key.canteen) ?? true {
      if let own = self[key] { sums.merge(own) }
    }
    return sums
  }
}
