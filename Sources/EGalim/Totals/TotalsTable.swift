/// The sums of many canteens and years: what reading ledgers comes to.
///
/// Mergeable like ``PurchaseTotals``; cells stand in large blocks, so that adding a line allocates nothing once its
/// canteen and year are known.
public struct TotalsTable: Sendable {
  /// A canteen in a year.
  public struct Key: Hashable, Comparable, Sendable {
    /// The canteen.
    public let canteen: CanteenKey
    /// The civil year.
    public let year: Int

    /// Makes a key.
    public init(canteen: CanteenKey, year: Int) {
      self.canteen = canteen
      self.year = year
    }

    /// By canteen, then by year.
    public static func < (lhs: Key, rhs: Key) -> Bool {
      (lhs.canteen, lhs.year) < (rhs.canteen, rhs.year)
    }
  }

  /// Where the sums of a canteen and year stand in one table; of no use in any other.
  public struct Place: Hashable, Sendable {
    let index: UInt32
  }

  /// Values in one block of cells: growing by blocks, a table never holds its cells twice.
  private static let blockCapacity = 64

  private var places: [Key: Place] = [:]
  private var blocks: [[Int64]] = []
  private var lastKey: Key?
  private var lastPlace = Place(index: 0)
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: Int64 = 0

  /// Makes an empty table.
  public init() {}

  /// Whether nothing was added.
  public var isEmpty: Bool { places.isEmpty }

  /// Adds one purchase to its canteen and year.
  public mutating func add(_ purchase: Purchase) {
    let key = Key(canteen: purchase.canteen, year: purchase.date.year)
    if key != lastKey {
      lastPlace = place(of: key)
      lastKey = key
    }
    add(PlacedAmount(purchase, at: lastPlace))
  }

  /// Adds one amount.
  public mutating func add(_ amount: PlacedAmount) {
    let (block, base) = TotalsTable.cells(at: amount.place)
    var cells = blocks[block].mutableSpan
    PurchaseTotals.add(amount, to: &cells, at: base)
  }

  /// Adds the first ones of some amounts; those that stand side by side and have one place take least.
  public mutating func add(_ amounts: [PlacedAmount], count: Int) {
    if isLarge { lookAhead(amounts, count) }
    var first = 0
    while first < count {
      let place = amounts[first].place
      var end = first &+ 1
      while end < count, amounts[end].place == place { end &+= 1 }
      let (block, base) = TotalsTable.cells(at: place)
      PurchaseTotals.add(amounts, first..<end, to: &blocks[block], at: base)
      first = end
    }
  }

  /// Whether it holds more than a processor's nearer caches do.
  private var isLarge: Bool { blocks.count > 16 }

  /// Looks at the sums that amounts are to be added to, before that is done one after another: the processor then waits
  /// for memory once rather than each time.
  private mutating func lookAhead(_ amounts: [PlacedAmount], _ count: Int) {
    var sum: Int64 = 0
    for index in 0..<count {
      let amount = amounts[index]
      let (block, base) = TotalsTable.cells(at: amount.place)
      sum &+= PurchaseTotals.look(at: blocks[block], from: base, for: amount)
    }
    looked &+= sum
  }

  /// The place of a canteen and year, made when it has none yet.
  public mutating func place(of key: Key) -> Place {
    if let place = places[key] { return place }
    let place = Place(index: UInt32(truncatingIfNeeded: places.count))
    if places.count % TotalsTable.blockCapacity == 0 {
      blocks.append([Int64](repeating: 0, count: TotalsTable.blockCapacity * PurchaseTotals.cellCount))
    }
    places[key] = place
    return place
  }

  /// Adds another table's sums; `rename` maps the keys of canteens that a list knows under another identifier.
  public mutating func merge(_ other: TotalsTable, renaming rename: (CanteenKey) -> CanteenKey = { $0 }) {
    for (key, place) in other.places {
      let (block, base) = TotalsTable.cells(at: self.place(of: Key(canteen: rename(key.canteen), year: key.year)))
      PurchaseTotals.merge(other.cells(at: place), into: &blocks[block], at: base)
    }
  }

  /// The sums of a canteen in a year; nil when it bought nothing then.
  public subscript(key: Key) -> PurchaseTotals? {
    places[key].map { PurchaseTotals(cells: cells(at: $0)) }
  }

  /// The canteens and years with a purchase, in order.
  public var keys: [Key] { places.keys.sorted() }

  /// The years with a purchase, in order.
  public var years: [Int] { Set(places.keys.map(\.year)).sorted() }

  /// The canteens with a purchase in that year, in order.
  public func canteens(in year: Int) -> [CanteenKey] {
    places.keys.filter { $0.year == year }.map(\.canteen).sorted()
  }

  /// Whether any sum may have left 64 bits.
  public var hasOverflowed: Bool { places.values.contains { PurchaseTotals.hasOverflowed(cells(at: $0)) } }

  private static func cells(at place: Place) -> (block: Int, base: Int) {
    let (block, row) = Int(place.index).quotientAndRemainder(dividingBy: blockCapacity)
    return (block, row &* PurchaseTotals.cellCount)
  }

  private func cells(at place: Place) -> ArraySlice<Int64> {
    let (block, base) = TotalsTable.cells(at: place)
    return blocks[block][base..<base + PurchaseTotals.cellCount]
  }
}
