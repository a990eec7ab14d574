/// What was bought from each supplier, by canteen and year: kept only when someone asks for it.
public struct SupplierTable: Sendable {
  /// The sums of one supplier, in cents.
  public struct Sums: Hashable, Sendable {
    fileprivate var cells: [Int64]

    /// Nothing bought.
    public init() { cells = [Int64](repeating: 0, count: SupplierCells.count) }

    fileprivate init(_ cells: ArraySlice<Int64>) { self.cells = Array(cells) }

    /// Everything bought from it.
    public var total: Int64 { cells[SupplierCells.unlabelled] &+ egalim }
    /// EGalim purchases.
    public var egalim: Int64 { LabelGroup.allCases.reduce(0) { $0 &+ group($1) } }
    /// Organic purchases.
    public var bio: Int64 { group(.bio) }
    /// Purchases of an EGalim group, each in its first.
    public func group(_ group: LabelGroup) -> Int64 { cells[SupplierCells.group(group)] }
    /// Purchases whose first label is that one.
    public func first(_ label: Label) -> Int64 { cells[SupplierCells.first(label)] }
    /// Local purchases.
    public var local: Int64 { cells[SupplierCells.locals].reduce(0, &+) }
    /// Local purchases by that definition; nil asks for those that do not say.
    public func local(by definition: LocalDefinition?) -> Int64 { cells[SupplierCells.local(definition)] }
    /// How many lines.
    public var lines: Int64 { cells[SupplierCells.lines] }

    /// Adds another value's sums.
    public mutating func merge(_ other: Sums) {
      for cell in cells.indices { cells[cell] &+= other.cells[cell] }
    }
  }

  /// Suppliers in one block of cells: growing by blocks, a table never holds its cells twice.
  private static let blockCapacity = 256

  /// Where the suppliers of each canteen and year are listed.
  private var shelves: [TotalsTable.Key: Int] = [:]
  /// Each supplier's place in the cells, by its name, a list a canteen and year.
  private var places: [[String: UInt32]] = []
  private var blocks: [[Int64]] = []
  private var supplierCount = 0
  private var last: (key: TotalsTable.Key, shelf: Int)?

  /// Makes an empty table.
  public init() {}

  /// Adds a purchase to its supplier's sums; the name is empty where the ledger gives none.
  public mutating func add(_ purchase: Purchase, supplier: String) {
    let key = TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year)
    let (block, base) = SupplierTable.cells(at: place(of: supplier, onShelf: shelf(of: key)))
    SupplierCells.add(purchase, to: &blocks[block], at: base)
  }

  /// Adds another table's sums; `rename` maps the keys of canteens that a list knows under another identifier.
  public mutating func merge(_ other: SupplierTable, renaming rename: (CanteenKey) -> CanteenKey = { $0 }) {
    for (key, shelf) in other.shelves {
      let own = self.shelf(of: TotalsTable.Key(canteen: rename(key.canteen), year: key.year))
      for (name, place) in other.places[shelf] {
        let (block, base) = SupplierTable.cells(at: self.place(of: name, onShelf: own))
        for (offset, cents) in other.slice(at: place).enumerated() { blocks[block][base + offset] &+= cents }
      }
    }
  }

  /// The suppliers of a canteen in a year: the largest first, by the bytes of the name where amounts are equal.
  public func suppliers(of key: TotalsTable.Key) -> [(name: String, sums: Sums)] {
    guard let shelf = shelves[key] else { return [] }
    return places[shelf].map { (name: $0.key, sums: Sums(slice(at: $0.value))) }
      .map { (total: $0.sums.total, supplier: $0) }
      .sorted {
        $0.total != $1.total
          ? $0.total > $1.total : $0.supplier.name.utf8.lexicographicallyPrecedes($1.supplier.name.utf8)
      }
      .map(\.supplier)
  }

  private mutating func shelf(of key: TotalsTable.Key) -> Int {
    if let last, last.key == key { return last.shelf }
    let shelf = shelves[key] ?? places.count
    if shelf == places.count {
      shelves[key] = shelf
      places.append([:])
    }
    last = (key, shelf)
    return shelf
  }

  private mutating func place(of supplier: String, onShelf shelf: Int) -> UInt32 {
    if let place = places[shelf][supplier] { return place }
    let place = UInt32(truncatingIfNeeded: supplierCount)
    if supplierCount % SupplierTable.blockCapacity == 0 {
      blocks.append([Int64](repeating: 0, count: SupplierTable.blockCapacity * SupplierCells.count))
    }
    supplierCount += 1
    places[shelf][supplier] = place
    return place
  }

  private static func cells(at place: UInt32) -> (block: Int, base: Int) {
    let (block, row) = Int(place).quotientAndRemainder(dividingBy: blockCapacity)
    return (block, row * SupplierCells.count)
  }

  private func slice(at place: UInt32) -> ArraySlice<Int64> {
    let (block, base) = SupplierTable.cells(at: place)
    return blocks[block][base..<base + SupplierCells.count]
  }
}
