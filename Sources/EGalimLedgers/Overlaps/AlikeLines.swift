import EGalim

/// Lines of several tables with the same canteen, day and amount, and the same supplier or the same description: likely
/// one purchase that two people wrote, or two purchases.
public struct AlikeLine: Hashable, Sendable {
  /// In what the lines differ.
  public enum Difference: String, Hashable, Sendable, CaseIterable {
    /// The description.
    case description
    /// The supplier.
    case supplier
    /// The product family.
    case family
    /// The labels or marks.
    case labels
    /// The local definition or its distance.
    case localDefinition
  }

  /// In what they differ, in that order.
  public let differences: [Difference]
  /// The lines, those that say the same together.
  public let lines: [RepeatedLine]
}

/// All of them, the largest amounts first; each is made when it is asked for.
public struct AlikeLines: RandomAccessCollection, Sendable {
  private let lines: ComparedLines
  private let entries: [[Int]]
  /// How many lines there are beyond those of the table that holds most of each, and what they come to.
  public let extra: LineSum

  init(_ lines: ComparedLines) {
    // A line that another table holds word for word is told there.
    let single = lines.groups.identities.indices.filter {
      lines.places.counts(of: $0).count == 1 && lines.groups.identities[$0].facts.purchase.amount.cents != 0
    }.sorted { Self.key(lines, $0) < Self.key(lines, $1) }
    var found: [[Int]] = []
    var start = 0
    while start < single.count {
      var end = start + 1
      while end < single.count, Self.key(lines, single[end]) == Self.key(lines, single[start]) { end += 1 }
      if end - start > 1 { found += Self.alike(Array(single[start..<end]), lines) }
      start = end
    }
    var extra = LineSum()
    var sums: [Int: Int64] = [:]
    for group in found {
      let own = Self.extra(of: group, lines)
      extra.add(own)
      sums[group[0]] = own.cents
    }
    let byFirst = Dictionary(found.map { ($0[0], $0) }) { first, _ in first }
    self.lines = lines
    self.extra = extra
    entries = lines.sortedByAmount(sums.map { ($0.key, $0.value) }).compactMap { byFirst[$0] }
  }

  /// The first one.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { entries.count }
  /// One of them, with its texts.
  public subscript(position: Int) -> AlikeLine {
    AlikeLine(differences: differences(entries[position]), lines: entries[position].map { lines.line($0) })
  }

  private static func key(_ lines: ComparedLines, _ identity: Int) -> (UInt64, Int, Int64) {
    let purchase = lines.groups.identities[identity].facts.purchase
    return (purchase.canteen.word, purchase.date.number, purchase.amount.cents)
  }

  /// Among lines of one canteen, day and amount, those with the same supplier, then those with the same description.
  private static func alike(_ identities: [Int], _ lines: ComparedLines) -> [[Int]] {
    var left = identities
    var found: [[Int]] = []
    for text in [lines.groups.foldedSupplier, lines.groups.foldedDescription] {
      var texts: [ArraySlice<UInt8>] = []
      var groups: [[Int]] = []
      for identity in left where !text(identity).isEmpty {
        if let index = texts.firstIndex(where: { $0.elementsEqual(text(identity)) }) {
          groups[index].append(identity)
        } else {
          texts.append(text(identity))
          groups.append([identity])
        }
      }
      let across = groups.filter { group in Set(group.compactMap { table(lines, $0) }).count > 1 }
      found += across
      let taken = Set(across.joined())
      left.removeAll { taken.contains($0) }
    }
    return found.map { $0.sorted { isBefore(lines, $0, $1) } }
  }

  private static func table(_ lines: ComparedLines, _ identity: Int) -> UInt32? { lines.places[identity].first?.table }

  private static func isBefore(_ lines: ComparedLines, _ left: Int, _ right: Int) -> Bool {
    guard let one = lines.places[left].first, let other = lines.places[right].first else { return left < right }
    return (one.table, one.number) < (other.table, other.number)
  }

  private static func extra(of group: [Int], _ lines: ComparedLines) -> LineSum {
    var counts: [UInt32: Int] = [:]
    for identity in group {
      if let table = table(lines, identity) { counts[table, default: 0] += lines.places[identity].count }
    }
    var sum = LineSum()
    let all = counts.values.reduce(0, +)
    sum.add(lines.groups.identities[group[0]].facts.purchase.amount, times: all - (counts.values.max() ?? 0))
    return sum
  }

  private func differences(_ group: [Int]) -> [AlikeLine.Difference] {
    let groups = lines.groups
    func differ(_ isSame: (Int, Int) -> Bool) -> Bool { group.dropFirst().contains { !isSame(group[0], $0) } }
    func facts(_ identity: Int) -> ComparedLine.Facts { groups.identities[identity].facts }
    return AlikeLine.Difference.allCases.filter { difference in
      switch difference {
      case .description: differ { groups.foldedDescription(of: $0).elementsEqual(groups.foldedDescription(of: $1)) }
      case .supplier: differ { groups.foldedSupplier(of: $0).elementsEqual(groups.foldedSupplier(of: $1)) }
      case .family: differ { facts($0).purchase.family == facts($1).purchase.family }
      case .labels: differ { facts($0).purchase.labels == facts($1).purchase.labels }
      case .localDefinition:
        differ {
          facts($0).purchase.localDefinition == facts($1).purchase.localDefinition
            && facts($0).kilometres == facts($1).kilometres
        }
      }
    }
  }
}
