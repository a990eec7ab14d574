/// The amounts of canteens of which few lines came so far, one after another as they came.
///
/// Sums of a canteen and year are 3.6 KiB, which a line adds to here and there: where canteens are so many that their sums
/// stand in no cache, each line waits for memory. A line of a list is eight bytes behind those of the line before.
///
/// Lists are chains of chunks. Each chunk knows how far back the one before it stands, and how many amounts that one holds;
/// so all lists of another value can be taken over as they stand, and two lists joined by one link.
struct AmountLists: Sendable {
  /// A list: its first and its last chunk, and how many amounts it and its last chunk hold.
  struct List: Sendable {
    fileprivate var first: UInt32 = 0
    fileprivate var last: UInt32 = 0
    fileprivate(set) var count: UInt32 = 0
    fileprivate var used: UInt32 = 0

    /// The same list where its chunks were taken over.
    func moved(by offset: UInt32) -> List {
      var list = self
      list.first += offset
      list.last += offset
      return list
    }
  }

  /// How many amounts a list may come to one by one, before it becomes sums.
  static let length: UInt32 = 192
  /// How many it may have after lists were joined.
  private static let joinedLength: UInt32 = 512
  /// Words of a chunk: amounts, and the link to the chunk before.
  private static let chunkWidth = 32
  private static let chunkRoom = UInt32(chunkWidth - 1)
  /// Chunks in one block: growing by blocks, lists never stand in memory twice.
  private static let blockCapacity = 128

  private var blocks: [[UInt64]] = []
  /// The chunks that no list has: given back, and from this number on not given yet.
  private var released: [UInt32] = []
  private var unused: UInt32 = 0

  /// Writes amounts to a list as long as they fit.
  ///
  /// - Returns: how many were written: fewer where the list is full, or an amount is too large for a list.
  mutating func append(_ amounts: [PlacedAmount], _ run: Range<Int>, to list: inout List) -> Int {
    var rest = run
    while rest.lowerBound < rest.upperBound, amounts[rest.lowerBound].counted.word != nil, makeRoom(in: &list) {
      let room = Int(min(AmountLists.chunkRoom &- list.used, AmountLists.length &- list.count))
      let part = rest.prefix(room)
      let (block, base) = AmountLists.words(of: list.last)
      let written = AmountLists.write(amounts, part, to: &blocks[block], at: base &+ Int(list.used))
      list.used &+= UInt32(truncatingIfNeeded: written)
      list.count &+= UInt32(truncatingIfNeeded: written)
      rest = (rest.lowerBound &+ written)..<rest.upperBound
      if written < part.count { break }
    }
    return rest.lowerBound &- run.lowerBound
  }

  /// - Returns: how many were written: fewer where one is too large.
  private static func write(_ amounts: [PlacedAmount], _ part: Range<Int>, to words: inout [UInt64], at base: Int)
    -> Int
  {
    var words = words.mutableSpan
    for index in part {
      guard let word = amounts[index].counted.word else { return index &- part.lowerBound }
      words[base &+ index &- part.lowerBound] = word
    }
    return part.count
  }

  /// Writes an amount to a list, unless it is full.
  @inline(__always)
  mutating func append(_ word: UInt64, to list: inout List) -> Bool {
    guard makeRoom(in: &list) else { return false }
    let (block, base) = AmountLists.words(of: list.last)
    blocks[block][base &+ Int(list.used)] = word
    list.used &+= 1
    list.count &+= 1
    return true
  }

  /// Adds the amounts of a list to the cells that start at `base`.
  func add(_ list: List, to cells: inout [Int64], at base: Int) {
    var cells = cells.mutableSpan
    forEachChunk(of: list) { words, range in
      for index in range { LineCells.add(CountedAmount(word: words[index]), to: &cells, at: base) }
    }
  }

  /// Goes through the chunks of a list, the last one first.
  @inline(__always)
  private func forEachChunk(of list: List, _ take: (_ words: [UInt64], _ range: Range<Int>) -> Void) {
    var chunk = list.last
    var used = list.used
    var left = list.count
    while left > 0 {
      let (block, base) = AmountLists.words(of: chunk)
      let words = blocks[block]
      take(words, base..<base &+ Int(used))
      left &-= used
      (chunk, used) = AmountLists.before(chunk, words[base &+ Int(AmountLists.chunkRoom)])
    }
  }

  /// The amounts of a list, in any order.
  func amounts(of list: List) -> [CountedAmount] {
    var amounts: [CountedAmount] = []
    forEachChunk(of: list) { words, range in amounts += words[range].map { CountedAmount(word: $0) } }
    return amounts
  }

  /// Gives the chunks of a list back, for others.
  mutating func release(_ list: List) {
    var chunk = list.last
    var used = list.used
    var left = list.count
    while left > 0 {
      released.append(chunk)
      left -= used
      let (block, base) = AmountLists.words(of: chunk)
      (chunk, used) = AmountLists.before(chunk, blocks[block][base + Int(AmountLists.chunkRoom)])
    }
  }

  /// Takes over all lists of another value, which must not be used any more.
  ///
  /// - Returns: by how much the numbers of their chunks have moved.
  mutating func takeOver(_ other: consuming AmountLists) -> UInt32 {
    let capacity = UInt32(AmountLists.blockCapacity)
    let offset = UInt32(blocks.count) * capacity
    // What is left of the last block on both sides is given to lists that are still to come.
    released += unused..<offset
    released += other.released.map { $0 + offset }
    blocks += other.blocks
    unused = offset + other.unused
    return offset
  }

  /// Joins two lists; nil when they are too long together.
  mutating func join(_ list: List, _ other: List) -> List? {
    if list.count == 0 || other.count == 0 { return list.count == 0 ? other : list }
    guard list.count + other.count <= AmountLists.joinedLength else { return nil }
    link(other.first, to: list)
    var joined = other
    joined.first = list.first
    joined.count += list.count
    return joined
  }

  /// Looks where the next amount would be written; what it returns says nothing.
  @inline(__always)
  func look(at list: List) -> Int64 {
    guard list.count > 0 else { return 0 }
    let (block, base) = AmountLists.words(of: list.last)
    return Int64(truncatingIfNeeded: blocks[block][base &+ Int(list.used)])
  }

  /// Whether another amount has room in a list, maybe in a new chunk.
  @inline(__always)
  private mutating func makeRoom(in list: inout List) -> Bool {
    guard list.count < AmountLists.length else { return false }
    if list.used == AmountLists.chunkRoom || list.count == 0 { addChunk(to: &list) }
    return true
  }

  private mutating func addChunk(to list: inout List) {
    let chunk = released.popLast() ?? makeChunk()
    if list.count > 0 { link(chunk, to: list) } else { list.first = chunk }
    list.last = chunk
    list.used = 0
  }

  private mutating func makeChunk() -> UInt32 {
    if Int(unused) == blocks.count * AmountLists.blockCapacity {
      blocks.append([UInt64](repeating: 0, count: AmountLists.blockCapacity * AmountLists.chunkWidth))
    }
    unused += 1
    return unused - 1
  }

  /// Notes in a chunk which one comes before it: the last one of a list.
  private mutating func link(_ chunk: UInt32, to list: List) {
    let (block, base) = AmountLists.words(of: chunk)
    blocks[block][base + Int(AmountLists.chunkRoom)] = UInt64(chunk &- list.last) << 32 | UInt64(list.used)
  }

  /// The chunk before one, and how many amounts it holds.
  private static func before(_ chunk: UInt32, _ link: UInt64) -> (chunk: UInt32, used: UInt32) {
    (chunk &- UInt32(truncatingIfNeeded: link >> 32), UInt32(truncatingIfNeeded: link))
  }

  @inline(__always)
  private static func words(of chunk: UInt32) -> (block: Int, base: Int) {
    let (block, index) = Int(chunk).quotientAndRemainder(dividingBy: blockCapacity)
    return (block, index &* chunkWidth)
  }
}
