import EGalim

/// Finds, among lines in memory, those that another table has already: for those who make ledgers rather than read them.
///
///     var finder = RepeatFinder()
///     for line in lines { finder.add(line) }
///     let (repeats, indices) = finder.leftOut()
public struct RepeatFinder: Sendable {
  private var tables: [String] = []
  private var tableIndexes: [String: Int] = [:]
  private var lineCounts: [Int] = []
  private var slots: [UInt64: UInt32] = [:]
  private var part = CandidateReading.Part()

  /// No line.
  public init() {}

  /// Adds the next line; lines of one ``PurchaseLine/path`` are of one table.
  public mutating func add(_ line: PurchaseLine) {
    let table = table(line.path)
    lineCounts[table] += 1
    let facts = ComparedLine.Facts(line.purchase, kilometres: line.kilometres)
    var compared = ComparedLine(facts)
    compared.take(facts, supplier: line.supplier, description: line.description)
    let slot = slots[compared.hash] ?? UInt32(clamping: slots.count)
    slots[compared.hash] = slot
    part.add(
      compared, slot: slot,
      place: LinePlace(
        table: UInt32(clamping: table), number: UInt32(clamping: part.lines.count), line: UInt32(clamping: line.line),
        recordHash: 0))
  }

  /// What is to be left out so that each line counts once, and the indices of those lines, in order.
  public func leftOut() -> (repeats: LeftOutRepeats, indices: [Int]) {
    var groups = LineGroups(slotCount: slots.count)
    for line in part.lines { groups.add(line, bytes: part.bytes) }
    let places = groups.sortedPlaces()
    let order = KeepingOrder(groups, places, lineCounts: lineCounts)
    let repeats = LeftOutRepeats(groups, order, places: places, tables: tables)
    return (repeats, repeats.plans.values.flatMap(\.numbers).map { Int($0) }.sorted())
  }

  private mutating func table(_ path: String) -> Int {
    if let known = tableIndexes[path] { return known }
    tableIndexes[path] = tables.count
    tables.append(path)
    lineCounts.append(0)
    return tables.count - 1
  }
}
