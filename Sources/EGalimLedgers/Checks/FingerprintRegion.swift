/// One region of a ``FingerprintTable``: tags and the line that each was first seen on, by open addressing.
///
/// Places stand in groups of eight, and the marks of the eight fingerprints in one word: it says whether there is room,
/// and whether a tag is worth comparing, one time in thirty where there is none. Words are few enough for the caches;
/// places are not, but a new line only writes to them, and nobody waits for that. Nearly all lines are new.
struct FingerprintRegion: Sendable {
  /// A tag and a line, a tag in halves: twelve bytes, where a whole one would make them sixteen.
  private struct Place: Sendable {
    var low: UInt32 = 0
    var high: UInt32 = 0
    var line: UInt32 = 0

    init() {}

    @inline(__always)
    init(_ tag: UInt64, line: UInt32) {
      low = UInt32(truncatingIfNeeded: tag)
      high = UInt32(truncatingIfNeeded: tag &>> 32)
      self.line = line
    }

    @inline(__always)
    var tag: UInt64 { UInt64(high) &<< 32 | UInt64(low) }
  }

  /// How full it may get, how full it is when it has grown, and how full it is made for what is expected, in 64ths.
  private static let fullest = 61
  private static let emptiest = 55
  private static let planned = 56
  /// How many lines it has room for at least.
  private static let least = 512
  /// How many times as many lines as it holds it makes room for at once, if that many are expected.
  private static let mostGrowth = 32

  /// The marks of eight places each, the first one lowest; those that are free come last, and are zero.
  private var groups: [UInt64] = []
  private var places: [Place] = []
  private(set) var count = 0
  /// How many lines it takes before it must grow.
  private var room = 0
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: UInt64 = 0

  /// How many bytes it holds.
  var byteCount: Int {
    groups.capacity * MemoryLayout<UInt64>.stride + places.capacity * MemoryLayout<Place>.stride
  }

  /// Makes room for more lines, and for as many as are expected.
  ///
  /// What is expected may be far off, as for a file with a hole of a terabyte: some of it must have come true.
  mutating func makeRoom(for more: Int, expected: Int) {
    guard count + more > room else { return }
    let least = max(FingerprintRegion.least, count + more) * 64 / FingerprintRegion.emptiest
    let believed = min(expected, count * FingerprintRegion.mostGrowth) * 64 / FingerprintRegion.planned
    grow(toGroups: max(least, believed) / MarkGroup.count + 1)
  }

  /// Notes lines, for which there must be room, as far as a glance tells that they are new; the others are to be settled
  /// afterwards, in their order.
  ///
  /// First the marks are set, and then the places written: no mark waits for what is cold. A line that is left keeps all
  /// those like it from being taken for new: they meet the same marks, or the same full groups.
  ///
  /// - Parameters:
  ///   - slots: room for as many as the batch has lines; gets where each was put, or the complement of where one stands
  ///     that may be the same.
  ///   - left: gets those that may be there already.
  mutating func note(
    _ batch: [FingerprintedLine], _ range: Range<Int>, after before: UInt32, slots: inout [Int], left: inout [Int]
  ) {
    guard !range.isEmpty else { return }
    let sum = FingerprintRegion.lookAhead(batch.span, range, groups.span)
    looked &+= sum
    let leftBefore = left.count
    FingerprintRegion.mark(batch, range, in: &groups, slots: &slots)
    FingerprintRegion.write(batch, range, after: before, to: &places, slots: slots, left: &left)
    count += range.count - (left.count - leftBefore)
  }

  /// Sets the mark of each line that meets none like it from where its search begins to where there is room.
  private static func mark(
    _ batch: [FingerprintedLine], _ range: Range<Int>, in groups: inout [UInt64], slots: inout [Int]
  ) {
    let lines = batch.span
    var words = groups.mutableSpan
    var slots = slots.mutableSpan
    for index in range {
      let mark = lines[index].mark
      var group = first(for: lines[index].tag, of: words.count)
      var marks = MarkGroup(word: words[group])
      var alike = marks.alike(mark)
      while marks.isFull, alike == 0 {
        group = group &+ 1 == words.count ? 0 : group &+ 1
        marks = MarkGroup(word: words[group])
        alike = marks.alike(mark)
      }
      let slot = group &* MarkGroup.count
      if alike == 0 {
        words[group] = marks.adding(mark)
        slots[index] = slot &+ marks.used
      } else {
        slots[index] = ~(slot &+ MarkGroup.firstIndex(of: alike))
      }
    }
  }

  /// Writes the lines that have a slot, and names the others.
  private static func write(
    _ batch: [FingerprintedLine], _ range: Range<Int>, after before: UInt32, to places: inout [Place], slots: [Int],
    left: inout [Int]
  ) {
    let lines = batch.span
    let slots = slots.span
    var places = places.mutableSpan
    for index in range {
      let slot = slots[index]
      guard slot >= 0 else {
        left.append(index)
        continue
      }
      places[slot] = Place(lines[index].tag, line: before &+ lines[index].line)
    }
  }

  /// Looks at a place whose mark is alike, as is done with words.
  mutating func lookAhead(at place: Int) {
    looked &+= UInt64(places[place].low)
  }

  /// Notes a line that was left, for which there must be room, unless its fingerprint is there.
  ///
  /// - Returns: the number of the line that it repeats.
  mutating func settle(_ line: FingerprintedLine, after before: UInt32) -> UInt32? {
    var group = FingerprintRegion.first(for: line.tag, of: groups.count)
    while true {
      let marks = MarkGroup(word: groups[group])
      var alike = marks.alike(line.mark)
      while alike != 0 {
        let place = places[group &* MarkGroup.count &+ MarkGroup.firstIndex(of: alike)]
        if place.tag == line.tag { return place.line }
        alike &= alike &- 1
      }
      if !marks.isFull {
        groups[group] = marks.adding(line.mark)
        places[group &* MarkGroup.count &+ marks.used] = Place(line.tag, line: before &+ line.line)
        count += 1
        return nil
      }
      group = group &+ 1 == groups.count ? 0 : group &+ 1
    }
  }

  /// Looks at the words that are asked first, so that all of them are at hand: the processor then waits for memory once
  /// rather than each time. What it returns says nothing.
  private static func lookAhead(_ lines: Span<FingerprintedLine>, _ range: Range<Int>, _ groups: Span<UInt64>) -> UInt64 {
    var sum: UInt64 = 0
    for index in range { sum &+= groups[first(for: lines[index].tag, of: groups.count)] }
    return sum
  }

  /// Moves to so many groups: what is there stands in the order of its tags, but for those whose group was full, so that
  /// this walks along both.
  private mutating func grow(toGroups size: Int) {
    var grown = [UInt64](repeating: 0, count: size)
    var grownPlaces = [Place](repeating: Place(), count: size * MarkGroup.count)
    for (index, word) in groups.enumerated() {
      let marks = MarkGroup(word: word)
      for offset in 0..<marks.used {
        let place = places[index * MarkGroup.count + offset]
        var group = FingerprintRegion.first(for: place.tag, of: size)
        while MarkGroup(word: grown[group]).isFull { group = group + 1 == size ? 0 : group + 1 }
        let free = MarkGroup(word: grown[group])
        grown[group] = free.adding(marks[offset])
        grownPlaces[group * MarkGroup.count + free.used] = place
      }
    }
    groups = grown
    places = grownPlaces
    room = places.count * FingerprintRegion.fullest / 64
  }

  /// The group where the search for a tag begins.
  @inline(__always)
  private static func first(for tag: UInt64, of size: Int) -> Int {
    Int(truncatingIfNeeded: tag.multipliedFullWidth(by: UInt64(truncatingIfNeeded: size)).high)
  }
}
