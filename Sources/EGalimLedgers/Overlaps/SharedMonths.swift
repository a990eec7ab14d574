import EGalim

/// Finds the months of canteens that two tables hold, wholly or nearly.
struct SharedMonths: Sendable {
  private struct Key: Hashable {
    let month: CanteenMonth
    let pair: KeepingOrder.Pair
  }

  /// Of the smaller table's lines, so many in a hundred at least must be in the other.
  static let leastShare = 80
  /// A single line in common is told as a line.
  static let leastLines = 2

  /// One for each table and month: that with which it has most in common.
  let shown: [Overlaps.SharedMonth]
  private let all: Set<Key>

  init(_ tables: [LineScan.Table], _ groups: LineGroups, _ places: GroupedPlaces, _ order: KeepingOrder) {
    var shared: [Key: LineSum] = [:]
    for identity in groups.identities.indices {
      // What a table holds that stands in another was told of the whole table.
      let counts = places.counts(of: identity).filter { order.container[$0.table] == nil }
      guard counts.count > 1 else { continue }
      let purchase = groups.identities[identity].facts.purchase
      let month = CanteenMonth(purchase)
      for (index, one) in counts.enumerated() {
        for other in counts[(index + 1)...] {
          let pair = KeepingOrder.Pair(first: one.table, second: other.table)
          shared[Key(month: month, pair: pair), default: LineSum()].add(
            purchase.amount, times: min(one.count, other.count))
        }
      }
    }
    let found = shared.compactMap { key, sum in Self.month(key, sum, tables).map { (key, $0) } }
    all = Set(found.map(\.0))
    shown = Self.best(found.map(\.1))
  }

  /// Whether two tables hold that month.
  func holds(_ month: CanteenMonth, _ table: Int, _ other: Int) -> Bool {
    all.contains(
      Key(month: month, pair: KeepingOrder.Pair(first: min(table, other), second: max(table, other))))
  }

  private static func month(_ key: Key, _ sum: LineSum, _ tables: [LineScan.Table]) -> Overlaps.SharedMonth? {
    let first = tables[key.pair.first].months[key.month]?.lines ?? 0
    let second = tables[key.pair.second].months[key.month]?.lines ?? 0
    let isFirst = first < second
    let lines = isFirst ? first : second
    guard sum.lines >= leastLines, sum.lines * 100 >= lines * leastShare else { return nil }
    return Overlaps.SharedMonth(
      month: key.month, smaller: isFirst ? key.pair.first : key.pair.second, lines: lines,
      larger: isFirst ? key.pair.second : key.pair.first, shared: sum)
  }

  private static func best(_ found: [Overlaps.SharedMonth]) -> [Overlaps.SharedMonth] {
    let sorted = found.sorted {
      if $0.month != $1.month { return $0.month < $1.month }
      return ($0.smaller, -$0.shared.lines, $0.larger) < ($1.smaller, -$1.shared.lines, $1.larger)
    }
    return sorted.enumerated().filter { index, month in
      index == 0 || sorted[index - 1].month != month.month || sorted[index - 1].smaller != month.smaller
    }.map(\.element)
  }
}
