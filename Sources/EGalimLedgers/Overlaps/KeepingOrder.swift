/// Which table keeps a line that several hold.
struct KeepingOrder: Sendable {
  /// What two tables have in common, line by line as often as both hold it.
  struct Pair: Hashable, Sendable {
    let first: Int
    let second: Int
  }

  /// By pair of tables (the earlier first), the lines that both hold.
  private(set) var shared: [Pair: LineSum] = [:]
  /// By table, the one that wholly holds it; nil when none does.
  private(set) var container: [Int?]
  /// By table, how late it is to keep a line: those that stand wholly in another come last.
  private let rank: [Int]

  /// Finds out.
  ///
  /// - Parameters:
  ///   - groups: the lines that say the same.
  ///   - places: where they stand.
  ///   - lineCounts: how many lines that count each table holds.
  init(_ groups: LineGroups, _ places: GroupedPlaces, lineCounts: [Int]) {
    for identity in groups.identities.indices {
      let counts = places.counts(of: identity)
      guard counts.count > 1 else { continue }
      for (index, one) in counts.enumerated() {
        for other in counts[(index + 1)...] {
          shared[Pair(first: one.table, second: other.table), default: LineSum()].add(
            groups.identities[identity].facts.purchase.amount, times: min(one.count, other.count))
        }
      }
    }
    let container = Self.containers(shared, lineCounts)
    self.container = container
    var rank = [Int](repeating: 0, count: lineCounts.count)
    let outer = lineCounts.indices.filter { container[$0] == nil }
    for (place, table) in (outer + lineCounts.indices.filter { container[$0] != nil }).enumerated() {
      rank[table] = place
    }
    self.rank = rank
  }

  /// The largest table that holds all lines of a table, for each that has one; of tables that hold the same, the first
  /// stands in none.
  private static func containers(_ shared: [Pair: LineSum], _ lineCounts: [Int]) -> [Int?] {
    var containers = [Int?](repeating: nil, count: lineCounts.count)
    for (pair, sum) in shared {
      for (inner, outer) in [(pair.first, pair.second), (pair.second, pair.first)] {
        guard sum.lines == lineCounts[inner],
          lineCounts[outer] > lineCounts[inner] || (lineCounts[outer] == lineCounts[inner] && outer < inner)
        else { continue }
        let isBetter = containers[inner].map { (-lineCounts[outer], outer) < (-lineCounts[$0], $0) } ?? true
        if isBetter { containers[inner] = outer }
      }
    }
    return containers
  }

  /// The table that keeps a line: the one that holds it most often, and of several the first in this order.
  func keeper(of counts: [(table: Int, count: Int)]) -> Int? {
    counts.min { (-$0.count, rank[$0.table]) < (-$1.count, rank[$1.table]) }?.table
  }
}
