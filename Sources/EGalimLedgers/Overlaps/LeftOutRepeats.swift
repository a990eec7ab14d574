import EGalim

/// Lines that are not read because another table has them: which, and what they come to.
///
/// Of a purchase that several tables hold, those of one table are kept: of the one that holds it most often. What one
/// table holds twice stays twice: two deliveries of a day may be the same.
public struct LeftOutRepeats: Sendable {
  /// Lines of one table that are left out because another has them.
  public struct Pair: Hashable, Sendable {
    /// The table whose lines are left out; a sheet's path is followed by `!` and its name.
    public let leftOut: String
    /// The table whose lines are kept.
    public let kept: String
    /// The lines left out.
    public internal(set) var sum = LineSum()
  }

  /// By pair of tables, in the order in which they were read.
  public private(set) var pairs: [Pair] = []
  /// All lines left out.
  public private(set) var sum = LineSum()
  /// By table, the records to leave out, each with the hash of its bytes.
  private(set) var plans: [String: RecordPlan<UInt64>] = [:]

  /// Nothing is left out.
  init() {}

  init(_ groups: LineGroups, _ order: KeepingOrder, places: GroupedPlaces, tables: [String]) {
    var sums: [KeepingOrder.Pair: LineSum] = [:]
    var leftOut: [LinePlace] = []
    for identity in groups.identities.indices {
      let counts = places.counts(of: identity)
      guard counts.count > 1, let keeper = order.keeper(of: counts) else { continue }
      let amount = groups.identities[identity].facts.purchase.amount
      for place in places[identity] where Int(place.table) != keeper {
        leftOut.append(place)
        sums[KeepingOrder.Pair(first: Int(place.table), second: keeper), default: LineSum()].add(amount)
        sum.add(amount)
      }
    }
    pairs = sums.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.map {
      Pair(leftOut: tables[$0.key.first], kept: tables[$0.key.second], sum: $0.value)
    }
    leftOut.sort { ($0.table, $0.number) < ($1.table, $1.number) }
    for place in leftOut {
      plans[tables[Int(place.table)], default: RecordPlan()].append(place.number, place.recordHash)
    }
  }

  /// Whether nothing is left out.
  public var isEmpty: Bool { sum.lines == 0 }
}
