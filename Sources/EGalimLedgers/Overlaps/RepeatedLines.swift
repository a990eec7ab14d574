import EGalim

/// A purchase that stands on several lines.
public struct RepeatedLine: Hashable, Sendable {
  /// What becomes of a line when every line counts once.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It counts.
    case kept
    /// It is left out with its whole table, which stands in another one.
    case insideTable
    /// It is left out with a month that another table has as well.
    case monthTwice
    /// It is left out, a line among others.
    case repeated
  }

  /// Where one of its lines stands.
  public struct Place: Hashable, Sendable {
    /// The table, by its index in ``Overlaps/tables``.
    public let table: Int
    /// The physical line, or the row of the sheet, from 1.
    public let line: Int
    /// What becomes of it.
    public let fate: Fate
  }

  /// The purchase.
  public let purchase: Purchase
  /// The supplier as its first line writes it; may be empty.
  public let supplier: String
  /// The description as its first line writes it.
  public let description: String
  /// Its lines, in the order in which they were read.
  public let places: [Place]
}

/// Purchases that stand on several lines, the largest amounts first; each is made when it is asked for.
public struct RepeatedLines: RandomAccessCollection, Sendable {
  private let lines: ComparedLines
  /// The identity of the lines, and the table where it is of one alone.
  private let entries: [(identity: Int, table: Int?)]
  /// How many lines there are beyond one of each, and what they come to.
  public let extra: LineSum

  /// Lines that several tables hold.
  init(acrossTables lines: ComparedLines) {
    var extra = LineSum()
    var found: [(identity: Int, cents: Int64)] = []
    for identity in lines.groups.identities.indices {
      let fates = lines.fates(of: identity)
      guard fates.count > 1 else { continue }
      var own = LineSum()
      for entry in fates where entry.fate != .kept {
        own.add(lines.groups.identities[identity].facts.purchase.amount, times: entry.count)
      }
      extra.add(own)
      found.append((identity, own.cents))
    }
    self.lines = lines
    self.extra = extra
    entries = lines.sortedByAmount(found).map { ($0, nil) }
  }

  /// Lines that one table holds several times; of tables that stand in another, only that one tells.
  init(withinTables lines: ComparedLines) {
    var extra = LineSum()
    var found: [(identity: Int, cents: Int64)] = []
    var tables: [Int: [Int]] = [:]
    for identity in lines.groups.identities.indices {
      let counts = lines.places.counts(of: identity).filter {
        $0.count > 1 && lines.order.container[$0.table] == nil
      }
      guard !counts.isEmpty else { continue }
      let amount = lines.groups.identities[identity].facts.purchase.amount
      let most = counts.map(\.count).max() ?? 1
      for count in counts { extra.add(amount, times: count.count - 1) }
      tables[identity] = counts.map(\.table)
      found.append((identity, amount.cents &* Int64(truncatingIfNeeded: most - 1)))
    }
    self.lines = lines
    self.extra = extra
    entries = lines.sortedByAmount(found).flatMap { identity in (tables[identity] ?? []).map { (identity, $0) } }
  }

  /// The first one.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { entries.count }
  /// One of them, with its texts.
  public subscript(position: Int) -> RepeatedLine {
    lines.line(entries[position].identity, only: entries[position].table)
  }

  /// Those of which some line is left out for itself, and not with a whole table or month.
  public var singles: RepeatedLines {
    RepeatedLines(lines, entries.filter { lines.fates(of: $0.identity).contains { $0.fate == .repeated } })
  }

  private init(_ lines: ComparedLines, _ entries: [(identity: Int, table: Int?)]) {
    var extra = LineSum()
    for entry in entries {
      for fate in lines.fates(of: entry.identity) where fate.fate == .repeated {
        extra.add(lines.groups.identities[entry.identity].facts.purchase.amount, times: fate.count)
      }
    }
    self.lines = lines
    self.entries = entries
    self.extra = extra
  }
}
