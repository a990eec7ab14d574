/// The sums of many canteens and years: what reading ledgers comes to.
///
/// Mergeable like ``PurchaseTotals``; the cells of all canteens stand in one array, so that adding a line allocates
/// nothing once its canteen and year are known.
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

  private var places: [Key: Int] = [:]
  private var cells: [Int64] = []
  private var lastKey: Key?
  private var lastBase = 0

  /// Makes an empty table.
  public init() {}

  /// Adds one purchase to its canteen and year.
  public mutating func add(_ purchase: Purchase) {
    let key = Key(canteen: purchase.canteen, year: purchase.date.year)
    if key != lastKey {
      lastBase = base(of: key)
      lastKey = key
    }
    PurchaseTotals.add(purchase, to: &cells, at: lastBase)
  }

  /// Adds another table's sums; `rename` maps the keys of canteens that a list knows under another identifier.
  public mutating func merge(_ other: TotalsTable, renaming rename: (CanteenKey) -> CanteenKey = { $0 }) {
    for (key, place) in other.places {
      let base = base(of: Key(canteen: rename(key.canteen), year: key.year))
      PurchaseTotals.merge(other.cells[place..<place + PurchaseTotals.cellCount], into: &cells, at: base)
    }
  }

  /// The sums of a canteen in a year; nil when it bought nothing then.
  public subscript(key: Key) -> PurchaseTotals? {
    places[key].map { PurchaseTotals(cells: cells[$0..<$0 + PurchaseTotals.cellCount]) }
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
  public var hasOverflowed: Bool { places.values.contains { cells[$0 + PurchaseTotals.magnitudeIndex] == .max } }

  private mutating func base(of key: Key) -> Int {
    if let base = places[key] { return base }
    let base = cells.count
    cells.append(contentsOf: repeatElement(0, count: PurchaseTotals.cellCount))
    places[key] = base
    return base
  }
}
