/// One region of a ``FingerprintTable``: tags and the line that each was first seen on, by open addressing.
///
/// A tag and its line stand side by side, so that whoever looks for a tag waits for memory once. It is kept in halves:
/// twelve bytes a place, where a whole tag would make them sixteen.
struct FingerprintRegion: Sendable {
  /// A tag and a line; a tag of zero is a free place.
  private struct Place: Sendable {
    var low: UInt32 = 0
    var high: UInt32 = 0
    var line: UInt32 = 0

    init() {}

    init(_ tag: UInt64, line: UInt32) {
      low = UInt32(truncatingIfNeeded: tag)
      high = UInt32(truncatingIfNeeded: tag &>> 32)
      self.line = line
    }

    var tag: UInt64 { UInt64(high) &<< 32 | UInt64(low) }
  }

  /// What became of a line.
  enum Outcome {
    /// It is kept.
    case kept
    /// It repeats that line.
    case repeats(UInt32)
    /// The region must grow first.
    case isFull
  }

  /// How full it may get, how full it is when it has grown, and how full it is made for what is expected, in 64ths.
  private static let fullest = 59
  private static let emptiest = 51
  private static let planned = 51
  /// How many lines it has room for at least.
  private static let least = 512
  /// How many times as many lines as it holds it makes room for at once, if that many are expected.
  private static let mostGrowth = 32

  private var places: [Place] = []
  private(set) var count = 0
  /// How many lines it takes before it must grow.
  private var room = 0

  /// How many bytes it holds.
  var byteCount: Int { places.capacity * MemoryLayout<Place>.stride }

  /// Looks where a tag would stand, so that it is at hand when it is noted; what it returns says nothing.
  @inline(__always)
  func look(for tag: UInt64) -> UInt32 {
    guard !places.isEmpty else { return 0 }
    let index = FingerprintRegion.first(for: tag, of: places.count)
    return places[index].low &+ places[min(index &+ 4, places.count &- 1)].low
  }

  /// Notes a line, unless there is one with its tag, or no room for it.
  @inline(__always)
  mutating func note(_ tag: UInt64, line: UInt32) -> Outcome {
    guard room > 0 else { return .isFull }
    let index = FingerprintRegion.search(for: tag, in: places.span)
    if places[index].tag == tag { return .repeats(places[index].line) }
    guard count < room else { return .isFull }
    places[index] = Place(tag, line: line)
    count &+= 1
    return .kept
  }

  /// Makes room for more lines, and for as many as are expected.
  ///
  /// That may be far off, as for a file with a hole of a terabyte: some of it must have come true.
  mutating func grow(expected: Int) {
    let least = max(FingerprintRegion.least, count + 1) * 64 / FingerprintRegion.emptiest
    let believed = min(expected, count * FingerprintRegion.mostGrowth) * 64 / FingerprintRegion.planned
    let size = max(least, believed) + 2
    var grown = [Place](repeating: Place(), count: size)
    FingerprintRegion.copy(places, to: grown.mutableSpan)
    places = grown
    room = size * FingerprintRegion.fullest / 64
  }

  /// Puts tags where they belong in a larger region: they stand in the order of their size, but for those whose place was
  /// taken, so that this walks along both.
  private static func copy(_ places: [Place], to grown: consuming MutableSpan<Place>) {
    for place in places where place.tag != 0 {
      let index = search(for: place.tag, in: grown.span)
      grown[index] = place
    }
  }

  /// Where a tag stands, or else the free place for it; there must be one.
  @inline(__always)
  private static func search(for tag: UInt64, in places: Span<Place>) -> Int {
    var index = first(for: tag, of: places.count)
    while places[index].tag != 0, places[index].tag != tag {
      index &+= 1
      if index == places.count { index = 0 }
    }
    return index
  }

  /// Where the search for a tag begins.
  @inline(__always)
  private static func first(for tag: UInt64, of size: Int) -> Int {
    Int(truncatingIfNeeded: tag.multipliedFullWidth(by: UInt64(truncatingIfNeeded: size)).high)
  }
}
