import EGalim

/// What a group or kitchen bought, told of places that eat it beside the buyer itself, who keeps the whole.
extension ReportSources {
  /// Who buys for which of the canteens; only buyers that bought something in the year.
  func buyers(for canteens: [CanteenKey], in year: Int) -> [CanteenKey: CanteenKey] {
    let shares = BuyerShares(directory?.canteens ?? [], year: year)
    var buyers: [CanteenKey: CanteenKey] = [:]
    for canteen in canteens {
      guard let buyer = shares.buyer(for: canteen), bought(by: buyer, in: year) else { continue }
      buyers[canteen] = buyer
    }
    return buyers
  }

  /// The same sources, of which those canteens have their part of what is bought for them, under the rule of that year.
  func sharing(_ year: Int, for canteens: Set<CanteenKey>) -> ReportSources {
    var shared = self
    shared.shares = BuyerShares(directory?.canteens ?? [], year: year)
    shared.sharing = canteens
    return shared
  }

  /// Whether a canteen bought anything itself in a year.
  func bought(by key: CanteenKey, in year: Int) -> Bool {
    (totals[TotalsTable.Key(canteen: key, year: year)]?.lineCount ?? 0) > 0
  }
}
