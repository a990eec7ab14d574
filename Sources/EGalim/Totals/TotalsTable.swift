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
  public struct Place: Sendable {
    fileprivate let index: UInt32
  }

  /// Values in one block of cells: growing by blocks, a table never holds its cells twice.
  private static let blockCapacity = 64

  private var places: [Key: Place] = [:]
  private var blocks: [[Int64]] = []
  private var lastKey: Key?
  private var lastPlace = Place(index: 0)

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
    add(purchase.amount, of: purchase.kind, on: purchase.date, at: lastPlace)
  }

  /// Adds an amount where its canteen and year have their place; the date says the month.
  public mutating func add(_ amount: Money, of kind: PurchaseKind, on date: CivilDate, at place: Place) {
    let (block, base) = TotalsTable.cells(at: place)
    PurchaseTotals.add(amount, of: kind, on: date, to: &blocks[block], at: base)
  }

  /// Looks at the sums that a purchase would be added to, which brings them near; what it returns says nothing.
  public func look(at place: Place, on date: CivilDate, family: ProductFamily) -> Int64 {
    let (block, base) = TotalsTable.cells(at: place)
    return PurchaseTotals.look(at: blocks[block], from: base, on: date, family: family)
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
