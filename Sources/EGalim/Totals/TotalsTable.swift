/// The sums of many canteens and years: what reading ledgers comes to.
///
/// Mergeable like ``PurchaseTotals``; what is kept stands in large blocks, so that adding a line allocates nothing once its
/// canteen and year are known. As long as canteens are few, each has its cells from the start. Of many, each begins with a
/// list of its amounts, which become cells when they are too many.
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

  /// What is kept of a canteen and year.
  private enum Row: Sendable {
    /// The cells of that number.
    case cells(UInt32)
    case list(AmountLists.List)
  }

  /// Amounts side by side that have one place.
  private struct Run: Sendable {
    let place: Place
    let first: UInt32
    let end: UInt32

    var range: Range<Int> { Int(first)..<Int(end) }
  }

  /// How many canteens and years have cells from the start: their cells stand in a processor's nearer caches.
  static let few = 256
  /// Values in one block of cells: growing by blocks, a table never holds its cells twice.
  private static let blockCapacity = 64

  private let few: Int
  private var places: [Key: Place] = [:]
  private var rows: [Row] = []
  private var blocks: [[Int64]] = []
  private var cellRows = 0
  private var lists = AmountLists()
  private var lastKey: Key?
  private var lastPlace = Place(index: 0)
  /// Room for the runs of a batch.
  private var runs: [Run] = []
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: Int64 = 0

  /// Makes an empty table.
  public init() {
    few = TotalsTable.few
  }

  /// Makes an empty table in which so many canteens and years have cells from the start.
  init(few: Int) {
    self.few = few
  }

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
    add(amount.counted, at: Int(amount.place.index))
  }

  /// Adds the first ones of some amounts; those that stand side by side and have one place take least.
  public mutating func add(_ amounts: [PlacedAmount], count: Int) {
    var runs: [Run] = []
    swap(&runs, &self.runs)
    TotalsTable.find(&runs, in: amounts, count)
    if isLarge { lookAhead(runs, amounts) }
    for run in runs { add(amounts, run.range, at: Int(run.place.index)) }
    self.runs = runs
  }

  /// The place of a canteen and year, made when it has none yet.
  public mutating func place(of key: Key) -> Place {
    if let place = places[key] { return place }
    let place = Place(index: UInt32(truncatingIfNeeded: rows.count))
    rows.append(rows.count < few ? .cells(makeCells()) : .list(AmountLists.List()))
    places[key] = place
    return place
  }

  /// Adds another table's sums; `rename` maps the keys of canteens that a list knows under another identifier.
  public mutating func merge(
    _ other: consuming TotalsTable, renaming rename: (CanteenKey) -> CanteenKey = { $0 }
  ) {
    var theirLists = AmountLists()
    swap(&theirLists, &other.lists)
    let offset = lists.takeOver(theirLists)
    for (key, theirs) in other.places {
      let own = Int(place(of: Key(canteen: rename(key.canteen), year: key.year)).index)
      switch other.rows[Int(theirs.index)] {
      case .list(let list): add(list.moved(by: offset), at: own)
      case .cells(let number):
        let (block, base) = TotalsTable.cells(of: giveCells(own))
        let (theirBlock, theirBase) = TotalsTable.cells(of: number)
        var cells = blocks[block].mutableSpan
        LineCells.merge(other.blocks[theirBlock], at: theirBase, into: &cells, at: base)
      }
    }
  }

  /// The sums of a canteen in a year; nil when it bought nothing then.
  public subscript(key: Key) -> PurchaseTotals? {
    guard let place = places[key] else { return nil }
    switch rows[Int(place.index)] {
    case .cells(let number):
      let (block, base) = TotalsTable.cells(of: number)
      return PurchaseTotals(lineCells: blocks[block], at: base)
    case .list(let list):
      var cells = [Int64](repeating: 0, count: LineCells.count)
      lists.add(list, to: &cells, at: 0)
      return PurchaseTotals(lineCells: cells, at: 0)
    }
  }

  /// The sums of a year's purchases over several canteens; nil for all of them.
  public func sums(of year: Int, canteens: Set<CanteenKey>? = nil) -> PurchaseTotals {
    var sums = [Int64](repeating: 0, count: LineCells.count)
    for (key, place) in places where key.year == year && canteens?.contains(key.canteen) ?? true {
      switch rows[Int(place.index)] {
      case .list(let list): lists.add(list, to: &sums, at: 0)
      case .cells(let number):
        let (block, base) = TotalsTable.cells(of: number)
        var cells = sums.mutableSpan
        LineCells.merge(blocks[block], at: base, into: &cells, at: 0)
      }
    }
    return PurchaseTotals(lineCells: sums, at: 0)
  }

  /// The canteens and years with a purchase, in order.
  public var keys: [Key] { places.keys.sorted() }

  /// The years with a purchase, in order.
  public var years: [Int] { Set(places.keys.map(\.year)).sorted() }

  /// The canteens with a purchase in that year, in order.
  public func canteens(in year: Int) -> [CanteenKey] {
    places.keys.filter { $0.year == year }.map(\.canteen).sorted()
  }

  /// Whether any sum may have left 64 bits. The amounts of a list are too few, and too small, to leave them.
  public var hasOverflowed: Bool {
    rows.contains { row in
      guard case .cells(let number) = row else { return false }
      let (block, base) = TotalsTable.cells(of: number)
      return LineCells.haveOverflowed(blocks[block], at: base)
    }
  }
}

// MARK: - Rows

extension TotalsTable {
  @inline(__always)
  private static func cells(of number: UInt32) -> (block: Int, base: Int) {
    let (block, index) = Int(number).quotientAndRemainder(dividingBy: blockCapacity)
    return (block, index &* LineCells.count)
  }

  /// The number of cells without any sum.
  private mutating func makeCells() -> UInt32 {
    if cellRows % TotalsTable.blockCapacity == 0 {
      blocks.append([Int64](repeating: 0, count: TotalsTable.blockCapacity * LineCells.count))
    }
    cellRows += 1
    return UInt32(truncatingIfNeeded: cellRows - 1)
  }

  /// The number of a row's cells, which are made of its list if it has none.
  private mutating func giveCells(_ index: Int) -> UInt32 {
    switch rows[index] {
    case .cells(let number): return number
    case .list(let list):
      let number = makeCells()
      let (block, base) = TotalsTable.cells(of: number)
      lists.add(list, to: &blocks[block], at: base)
      lists.release(list)
      rows[index] = .cells(number)
      return number
    }
  }

  /// Adds a list that was taken over.
  private mutating func add(_ list: AmountLists.List, at index: Int) {
    if case .list(let own) = rows[index], let joined = lists.join(own, list) {
      rows[index] = .list(joined)
      return
    }
    let (block, base) = TotalsTable.cells(of: giveCells(index))
    lists.add(list, to: &blocks[block], at: base)
    lists.release(list)
  }

  private mutating func add(_ amount: CountedAmount, at index: Int) {
    if case .list(var list) = rows[index], let word = amount.word, lists.append(word, to: &list) {
      rows[index] = .list(list)
      return
    }
    let (block, base) = TotalsTable.cells(of: giveCells(index))
    var cells = blocks[block].mutableSpan
    LineCells.add(amount, to: &cells, at: base)
  }

  /// Adds amounts of one place.
  @inline(__always)
  private mutating func add(_ amounts: [PlacedAmount], _ run: Range<Int>, at index: Int) {
    var rest = run
    if case .list(var list) = rows[index] {
      let written = lists.append(amounts, run, to: &list)
      rows[index] = .list(list)
      if written == run.count { return }
      rest = (run.lowerBound &+ written)..<run.upperBound
    }
    let (block, base) = TotalsTable.cells(of: giveCells(index))
    TotalsTable.add(amounts, rest, to: &blocks[block], at: base)
  }

  private static func add(_ amounts: [PlacedAmount], _ indices: Range<Int>, to cells: inout [Int64], at base: Int) {
    var cells = cells.mutableSpan
    for index in indices { LineCells.add(amounts[index].counted, to: &cells, at: base) }
  }

  /// Whether it holds more than a processor's nearer caches do.
  private var isLarge: Bool { rows.count > 1_024 }

  private static func find(_ runs: inout [Run], in amounts: [PlacedAmount], _ count: Int) {
    runs.removeAll(keepingCapacity: true)
    var first = 0
    while first < count {
      let place = amounts[first].place
      var end = first &+ 1
      while end < count, amounts[end].place == place { end &+= 1 }
      runs.append(
        Run(place: place, first: UInt32(truncatingIfNeeded: first), end: UInt32(truncatingIfNeeded: end)))
      first = end
    }
  }

  /// Looks at what amounts are to be added to, before that is done one after another: the processor then waits for
  /// memory once rather than each time. Run by run, for it looks no further ahead than some hundred instructions.
  private mutating func lookAhead(_ runs: [Run], _ amounts: [PlacedAmount]) {
    var sum: Int64 = 0
    for run in runs {
      switch rows[Int(run.place.index)] {
      case .list(let list): sum &+= lists.look(at: list)
      case .cells(let number):
        let (block, base) = TotalsTable.cells(of: number)
        for index in run.range { sum &+= LineCells.look(at: blocks[block], from: base, for: amounts[index].counted) }
      }
    }
    looked &+= sum
  }
}
