/// What groups and central kitchens bought, divided among the places where it is eaten, as the platform divides what a
/// group declares.
///
/// By the meals of a year, as the list says them, for data of 2025 on (2026 follows 2025); equally before, or where the
/// list knows no meals. Each share is rounded alone (``PurchaseTotals/part(_:of:)``), so that the parts may miss the whole
/// by half a cent a place. Source: ma cantine, which gives each satellite the percentages of its group.
public struct BuyerShares: Sendable {
  /// A place with its weight in what is bought for it.
  public struct Eater: Hashable, Sendable {
    /// The place.
    public let key: CanteenKey
    /// Its weight: meals a year, or 1 each.
    public let weight: Int64
  }

  /// Where a buyer's purchases go.
  private struct Division: Sendable {
    let eaters: [Eater]
    let whole: Int64

    init(_ eaters: [Eater]) {
      self.eaters = eaters
      whole = eaters.reduce(0) { $0 &+ $1.weight }
    }
  }

  private var divisions: [CanteenKey: Division] = [:]
  /// Who buys for a place, and the place's weight in it; a kitchen that serves may eat of what it buys.
  private var sources: [CanteenKey: (buyer: CanteenKey, weight: Int64)] = [:]

  /// Divides by what a list says, under the rule of that year.
  public init(_ canteens: [Canteen], year: Int) {
    let groups = BuyerGroups(canteens)
    var eaters: [CanteenKey: [Canteen]] = [:]
    for canteen in canteens where !canteen.isGroup && canteen.production != .central {
      guard let buyer = groups.buyer(of: canteen) else { continue }
      eaters[buyer, default: []].append(canteen)
    }
    for (buyer, places) in eaters where places.contains(where: { $0.key != buyer }) {
      let meals = places.map { Int64(max(0, $0.yearlyMeals ?? 0)) }
      let isByMeals = year >= 2025 && meals.contains { $0 > 0 }
      let division = Division(
        zip(places, meals).compactMap { canteen, meals in
          canteen.key.map { Eater(key: $0, weight: isByMeals ? meals : 1) }
        })
      divisions[buyer] = division
      for eater in division.eaters { sources[eater.key] = (buyer, eater.weight) }
    }
  }

  /// The places that a buyer's purchases go to, in the list's order; empty for one that buys for itself alone.
  public func eaters(of buyer: CanteenKey) -> [Eater] { divisions[buyer]?.eaters ?? [] }

  /// How many places a buyer's purchases go to; nil for one that buys for itself alone.
  public func eaterCount(of buyer: CanteenKey) -> Int? { divisions[buyer]?.eaters.count }

  /// Who buys for a place; nil for one that buys for itself.
  public func buyer(for eater: CanteenKey) -> CanteenKey? {
    sources[eater].flatMap { $0.buyer == eater ? nil : $0.buyer }
  }

  /// What a canteen eats: its share of what is bought for it, and what it buys for itself alone; nil when nothing is
  /// known of it in that year.
  public func purchases(of key: CanteenKey, year: Int, in totals: TotalsTable) -> PurchaseTotals? {
    let own = totals[TotalsTable.Key(canteen: key, year: year)]
    let source = sources[key]
    guard source != nil || divisions[key] != nil else { return own }
    // What a buyer bought is all divided: it keeps what falls to it as a place where meals are eaten.
    var eaten = divisions[key] == nil ? own ?? PurchaseTotals() : PurchaseTotals()
    if let source, source.weight > 0, let whole = divisions[source.buyer]?.whole,
      let bought = totals[TotalsTable.Key(canteen: source.buyer, year: year)]
    {
      eaten.merge(bought.part(source.weight, of: whole))
    }
    return eaten
  }
}
