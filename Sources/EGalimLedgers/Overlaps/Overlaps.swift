import EGalim

/// What the ledgers hold more than once: tables inside others, months delivered twice, lines repeated or merely alike.
///
/// Lists stand in a fixed order, and texts are made only for those lines that someone asks for.
public struct Overlaps: Sendable {
  /// A ledger: a file, or a sheet of a workbook.
  public struct Table: Hashable, Sendable {
    /// Its path, for a sheet with `!` and its name.
    public let name: String
    /// The lines that count.
    public let sum: LineSum
    /// The table among these that holds every one of its lines, as often; nil when none does.
    public let container: Int?
  }

  /// A canteen's month of which two tables hold nearly the same.
  public struct SharedMonth: Hashable, Sendable {
    /// Which canteen and month.
    public let month: CanteenMonth
    /// The table that has fewer lines of it, by its index.
    public let smaller: Int
    /// How many those are.
    public let lines: Int
    /// The other table.
    public let larger: Int
    /// The lines that both hold.
    public let shared: LineSum
  }

  /// What counting every line once changes in a canteen's year.
  public struct Effect: Hashable, Sendable {
    /// The canteen, under the key that counts.
    public let canteen: CanteenKey
    /// The civil year.
    public let year: Int
    /// All lines that were read.
    public let asRead: LineSum
    /// Those among them that another table has already.
    public let repeated: LineSum
  }

  /// The ledgers, in the order in which they were read.
  public let tables: [Table]
  /// The canteens that their lines name, each under the key that counts; in order.
  public let canteens: [CanteenKey]
  /// What is left out so that every line counts once, and by which pairs of tables.
  public let leftOut: LeftOutRepeats
  /// Months that two tables hold, both standing in no other table; by canteen, month and table.
  public let months: [SharedMonth]
  /// The years of canteens that change when every line counts once; by canteen and year.
  public let effects: [Effect]
  /// Lines that several tables hold, the largest amounts first.
  public let repeated: RepeatedLines
  /// Lines of different tables that are likely one purchase written in two ways: never left out.
  public let alike: AlikeLines
  /// Lines that one table holds several times: two deliveries of a day may be the same, so they are never left out.
  public let withinTables: RepeatedLines

  init(_ scanned: [LineScan.Table], _ groups: LineGroups) {
    let places = groups.sortedPlaces()
    let order = KeepingOrder(groups, places, lineCounts: scanned.map(\.lines.numbers.count))
    let months = SharedMonths(scanned, groups, places, order)
    tables = scanned.indices.map { index in
      var sum = LineSum()
      for month in scanned[index].months.values { sum.add(month) }
      return Table(name: scanned[index].name, sum: sum, container: order.container[index])
    }
    canteens = Set(scanned.flatMap { $0.months.keys.map(\.canteen) }).sorted()
    leftOut = LeftOutRepeats(groups, order, places: places, tables: scanned.map(\.name))
    self.months = months.shown
    let lines = ComparedLines(groups: groups, places: places, order: order, months: months)
    effects = Overlaps.effects(scanned, lines)
    repeated = RepeatedLines(acrossTables: lines)
    alike = AlikeLines(lines)
    withinTables = RepeatedLines(withinTables: lines)
  }

  private static func effects(_ scanned: [LineScan.Table], _ lines: ComparedLines) -> [Effect] {
    struct Key: Hashable {
      let canteen: CanteenKey
      let year: Int
    }
    var repeated: [Key: LineSum] = [:]
    for identity in lines.groups.identities.indices {
      let purchase = lines.groups.identities[identity].facts.purchase
      let counts = lines.places.counts(of: identity)
      guard counts.count > 1, let keeper = lines.order.keeper(of: counts) else { continue }
      let extra = counts.filter { $0.table != keeper }.reduce(0) { $0 + $1.count }
      repeated[Key(canteen: purchase.canteen, year: purchase.date.year), default: LineSum()].add(
        purchase.amount, times: extra)
    }
    var asRead: [Key: LineSum] = [:]
    for table in scanned {
      for (month, sum) in table.months {
        let key = Key(canteen: month.canteen, year: month.month.year)
        if repeated[key] != nil { asRead[key, default: LineSum()].add(sum) }
      }
    }
    return repeated.map { key, sum in
      Effect(canteen: key.canteen, year: key.year, asRead: asRead[key] ?? LineSum(), repeated: sum)
    }.sorted { ($0.canteen, $0.year) < ($1.canteen, $1.year) }
  }

  /// Whether nothing was found but lines that one table repeats: those may well be meant.
  public var isEmpty: Bool { repeated.isEmpty && alike.isEmpty }
}

/// Lines put together, where they stand, and who keeps them: what the lists of overlaps are made of.
struct ComparedLines: Sendable {
  let groups: LineGroups
  let places: GroupedPlaces
  let order: KeepingOrder
  let months: SharedMonths

  /// What becomes of each table's lines of an identity, were every line to count once.
  func fates(of identity: Int) -> [(table: Int, count: Int, fate: RepeatedLine.Fate)] {
    let counts = places.counts(of: identity)
    guard counts.count > 1, let keeper = order.keeper(of: counts) else {
      return counts.map { ($0.table, $0.count, .kept) }
    }
    let month = CanteenMonth(groups.identities[identity].facts.purchase)
    return counts.map { table, count in
      if table == keeper { return (table, count, .kept) }
      if order.container[table] != nil { return (table, count, .insideTable) }
      return (table, count, months.holds(month, table, keeper) ? .monthTwice : .repeated)
    }
  }

  /// A group of lines with its texts.
  func line(_ identity: Int, only table: Int? = nil) -> RepeatedLine {
    let fates = fates(of: identity)
    return RepeatedLine(
      purchase: groups.identities[identity].facts.purchase,
      supplier: String(decoding: groups.supplier(of: identity), as: UTF8.self),
      description: String(decoding: groups.description(of: identity), as: UTF8.self),
      places: places[identity].compactMap { place in
        guard table == nil || Int(place.table) == table else { return nil }
        let fate = fates.first { $0.table == Int(place.table) }?.fate ?? .kept
        return RepeatedLine.Place(table: Int(place.table), line: Int(place.line), fate: table == nil ? fate : .kept)
      })
  }

  /// Larger amounts first, and of equal ones the line that was read first.
  func sortedByAmount(_ identities: [(identity: Int, cents: Int64)]) -> [Int] {
    identities.sorted { left, right in
      if left.cents.magnitude != right.cents.magnitude { return left.cents.magnitude > right.cents.magnitude }
      return firstPlace(left.identity) < firstPlace(right.identity)
    }.map(\.identity)
  }

  private func firstPlace(_ identity: Int) -> (UInt32, UInt32) {
    places[identity].first.map { ($0.table, $0.number) } ?? (0, 0)
  }
}
