import EGalim

/// What groups and central kitchens bought, divided among the places where it is eaten, as the platform divides what a
/// group declares.
///
/// By the meals of a year, as the list says them, for data of 2025 on; equally before, or where the list knows no meals.
/// Source: ma cantine, which gives each satellite the percentages of its group.
struct BuyerShares: Sendable {
  /// Where a buyer's purchases go: each place, and its weight.
  private var divisions: [CanteenKey: [(eater: CanteenKey, weight: Int64)]] = [:]
  /// Who buys for a place.
  private var buyers: [CanteenKey: CanteenKey] = [:]

  init(_ canteens: [Canteen], year: Int) {
    let groups = BuyerGroups(canteens)
    var eaters: [CanteenKey: [Canteen]] = [:]
    for canteen in canteens where canteen.production != .group && canteen.production != .central {
      guard let key = canteen.key, let buyer = groups.buyer(of: canteen) else { continue }
      eaters[buyer, default: []].append(canteen)
      if buyer != key { buyers[key] = buyer }
    }
    for (buyer, places) in eaters where places.contains(where: { $0.key != buyer }) {
      let meals = places.map { Int64($0.yearlyMeals ?? 0) }
      let isByMeals = year >= 2025 && meals.contains { $0 > 0 }
      divisions[buyer] = zip(places, meals).compactMap { canteen, meals in
        canteen.key.map { ($0, isByMeals ? meals : 1) }
      }
    }
  }

  /// How many places a buyer's purchases go to; nil for one that buys for itself alone.
  func eaterCount(of buyer: CanteenKey) -> Int? { divisions[buyer]?.count }

  /// Who buys for a place; nil for one that buys for itself.
  func buyer(for eater: CanteenKey) -> CanteenKey? { buyers[eater] }

  /// What a canteen eats: its share of what is bought for it, and what it buys for itself alone.
  func purchases(of key: CanteenKey, year: Int, in totals: TotalsTable) -> PurchaseTotals? {
    let own = totals[TotalsTable.Key(canteen: key, year: year)]
    let buyer = buyers[key] ?? key
    guard let division = divisions[buyer] else { return own }
    var eaten = buyer == key ? PurchaseTotals() : own ?? PurchaseTotals()
    if let bought = totals[TotalsTable.Key(canteen: buyer, year: year)],
      let weight = division.first(where: { $0.eater == key })?.weight, weight > 0
    {
      eaten.merge(bought.part(weight, of: division.reduce(0) { $0 + $1.weight }))
    }
    return eaten
  }
}
