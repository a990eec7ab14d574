import EGalim

/// Finds out what a canteen has and lacks.
struct StatusSearch {
  let sources: ReportSources
  let year: Int
  let lastDueMonth: Int
  let shares: BuyerShares
  /// Who eats what a group or a kitchen buys.
  private let eaters: [CanteenKey: [CanteenKey]]

  init(sources: ReportSources, year: Int, lastDueMonth: Int, canteens: [Canteen]) {
    self.sources = sources
    self.year = year
    self.lastDueMonth = lastDueMonth
    shares = BuyerShares(canteens, year: year)
    var eaters: [CanteenKey: [CanteenKey]] = [:]
    for key in canteens.compactMap(\.key) {
      if let buyer = shares.buyer(for: key) { eaters[buyer, default: []].append(key) }
    }
    self.eaters = eaters
  }

  func status(of key: CanteenKey, isListed: Bool) -> CanteenStatus {
    let canteen = sources.canteen(for: key)
    let buyer = shares.buyer(for: key)
    let own = totals(of: key)
    let bought = Set(own?.monthsWithPurchases ?? []).union(buyer.flatMap(totals)?.monthsWithPurchases ?? [])
    let served = months(servedBy: key)
    let eaten = Set(served + eaters[key, default: []].flatMap(months(servedBy:)))
    let isMereBuyer =
      shares.eaterCount(of: key) != nil && (canteen.production == .group || canteen.production == .central)
    let empty = lastDueMonth > 0 ? (1...lastDueMonth).filter { !bought.contains($0) } : []
    // A month that the meals file goes past without a meal was one of holidays.
    let closed = empty.filter { month in !eaten.contains(month) && eaten.contains { $0 > month } }
    // What is missing of what another buys is that one's.
    let missing = buyer != nil && !bought.isEmpty ? [] : empty.filter { !closed.contains($0) }
    return CanteenStatus(
      key: key, canteen: canteen, isListed: isListed, lines: Int(own?.lineCount ?? 0),
      amount: Money(cents: own?.total ?? 0), monthsWithPurchases: bought.sorted(),
      monthsWithoutPurchases: missing, monthsClosed: closed, monthsWithMeals: served,
      monthsWithoutMeals: isMereBuyer && served.isEmpty ? [] : bought.sorted().filter { !served.contains($0) },
      buyer: buyer.map { sources.canteen(for: $0).displayName },
      placesBoughtFor: isMereBuyer ? shares.eaterCount(of: key) : nil)
  }

  private func months(servedBy key: CanteenKey) -> [Int] {
    sources.meals[TotalsTable.Key(canteen: key, year: year)]?.monthsWithMeals ?? []
  }

  private func totals(of key: CanteenKey) -> PurchaseTotals? {
    sources.totals[TotalsTable.Key(canteen: key, year: year)]
  }
}
