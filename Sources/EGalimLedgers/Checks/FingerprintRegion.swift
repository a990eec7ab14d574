/// One region of a ``FingerprintTable``: tags and the line that each was first seen on, by open addressing.
///
/// Places stand in groups of eight, and the marks of the eight fingerprints in one word: it says whether there is room,
/// and whether a tag is worth comparing, one time in thirty where there is none. Words are few enough for the caches;
/// places are not, but a new line only writes to them, and nobody waits for that. Nearly all lines are new.
struct FingerprintRegion: Sendable {
  /// How full it may get, how full it is when it has grown, and how full it is made for what is expected, in 64ths.
  private static let fullest = 62
  private static let emptiest = 56
  private static let planned = 56
  /// How many lines it has room for at least.
  private static let least = 512
  /// How many times as many lines as it holds it makes room for at once, if that many are expected.
  private static let mostGrowth = 32

  /// The words of all groups, two numbers each, and then the places, three numbers each: a tag and a line.
  ///
  /// One array, of which the next one is larger than any that was given back: allocators keep none of those.
  private var numbers: [UInt32] = []
  private var groupCount = 0
  private(set) var count = 0
  /// How many lines it takes before it must grow.
  private var room = 0
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: UInt32 = 0

  /// How many bytes it holds.
  var byteCount: Int { numbers.capacity * MemoryLayout<UInt32>.stride }

  /// Makes room for more lines, and for as many as are expected.
  ///
  /// What is expected may be far off, as for a file with a hole of a terabyte: some of it must have come true. Sizes do not
  /// follow from how many lines came at once, so that all regions have the same ones.
  mutating func makeRoom(for more: Int, expected: Int) {
    guard count + more > room else { return }
    let needed = max(FingerprintRegion.least, room + 1) * 64 / FingerprintRegion.emptiest
    let atLeast = (count + more) * 64 / FingerprintRegion.fullest + 1
    let believed = min(expected, count * FingerprintRegion.mostGrowth) * 64 / FingerprintRegion.planned
    grow(toGroups: max(needed, atLeast, believed) / MarkGroup.count + 1)
  }

  private mutating func grow(toGroups size: Int) {
    var grown = [UInt32](repeating: 0, count: size * (2 + 3 * MarkGroup.count))
    FingerprintRegion.copy(numbers, groups: groupCount, to: grown.mutableSpan, groups: size)
    numbers = grown
    groupCount = size
    room = size * MarkGroup.count * FingerprintRegion.fullest / 64
  }

  /// Copies what is there: it stands in the order of its tags, but for those whose group was full, so that this walks along
  /// both.
  private static func copy(
    _ numbers: [UInt32], groups: Int, to grown: consuming MutableSpan<UInt32>, groups size: Int
  ) {
    for group in 0..<groups {
      let marks = MarkGroup(low: numbers[2 &* group], high: numbers[2 &* group &+ 1])
      for offset in 0..<marks.used {
        let place = 2 &* groups &+ 3 &* (group &* MarkGroup.count &+ offset)
        var target = first(for: UInt64(numbers[place]) | UInt64(numbers[place &+ 1]) &<< 32, of: size)
        var free = MarkGroup(low: grown[2 &* target], high: grown[2 &* target &+ 1])
        while free.isFull {
          target = target &+ 1 == size ? 0 : target &+ 1
          free = MarkGroup(low: grown[2 &* target], high: grown[2 &* target &+ 1])
        }
        let word = free.adding(marks[offset])
        let slot = 2 &* size &+ 3 &* (target &* MarkGroup.count &+ free.used)
        grown[2 &* target] = UInt32(truncatingIfNeeded: word)
        grown[2 &* target &+ 1] = UInt32(truncatingIfNeeded: word &>> 32)
        grown[slot] = numbers[place]
        grown[slot &+ 1] = numbers[place &+ 1]
        grown[slot &+ 2] = numbers[place &+ 2]
      }
    }
  }

  private mutating func put(_ tag: UInt64, _ mark: UInt8, line: UInt32, in group: Int) {
    let marks = marks(of: group)
    let word = marks.adding(mark)
    let place = placeOffset(group &* MarkGroup.count &+ marks.used)
    numbers[2 &* group] = UInt32(truncatingIfNeeded: word)
    numbers[2 &* group &+ 1] = UInt32(truncatingIfNeeded: word &>> 32)
    numbers[place] = UInt32(truncatingIfNeeded: tag)
    numbers[place &+ 1] = UInt32(truncatingIfNeeded: tag &>> 32)
    numbers[place &+ 2] = line
  }

  @inline(__always)
  private func marks(of group: Int) -> MarkGroup {
    MarkGroup(low: numbers[2 &* group], high: numbers[2 &* group &+ 1])
  }

  @inline(__always)
  private func placeOffset(_ slot: Int) -> Int { 2 &* groupCount &+ 3 &* slot }

  private func tag(at slot: Int) -> UInt64 {
    let place = placeOffset(slot)
    return UInt64(numbers[place]) | UInt64(numbers[place + 1]) &<< 32
  }

  private func line(at slot: Int) -> UInt32 { numbers[placeOffset(slot) + 2] }

  /// The group where the search for a tag begins.
  @inline(__always)
  private static func first(for tag: UInt64, of size: Int) -> Int {
    Int(truncatingIfNeeded: tag.multipliedFullWidth(by: UInt64(truncatingIfNeeded: size)).high)
  }
}

// MARK: - Noting

extension FingerprintRegion {
  /// Notes lines, for which there must be room, as far as a glance tells that they are new; the others are to be settled
  /// afterwards, in their order.
  ///
  /// First the marks are set, and then the places written: no mark waits for what is cold. A line that is left keeps all
  /// those like it from being taken for new: they meet the same marks.
  ///
  /// `slots` has room for as many as the batch has lines; it gets where each was put, or the complement of where one stands
  /// that may be the same. `left` gets those that may be there already.
  mutating func note(
    _ batch: [FingerprintedLine], _ range: Range<Int>, after before: UInt32, slots: inout [Int], left: inout [Int]
  ) {
    guard !range.isEmpty else { return }
    let sum = lookAhead(batch, range)
    looked &+= sum
    let leftBefore = left.count
    mark(batch, range, slots: &slots)
    write(batch, range, after: before, slots: slots, left: &left)
    count += range.count - (left.count - leftBefore)
  }

  /// Looks at the words that are asked first, so that all of them are at hand: the processor then waits for memory once
  /// rather than each time. What it returns says nothing.
  private func lookAhead(_ batch: [FingerprintedLine], _ range: Range<Int>) -> UInt32 {
    let lines = batch.span
    let numbers = numbers.span
    let size = groupCount
    var sum: UInt32 = 0
    for index in range { sum &+= numbers[2 &* FingerprintRegion.first(for: lines[index].tag, of: size)] }
    return sum
  }

  /// Sets the mark of each line that meets none like it from where its search begins to where there is room.
  private mutating func mark(_ batch: [FingerprintedLine], _ range: Range<Int>, slots: inout [Int]) {
    let lines = batch.span
    let size = groupCount
    var numbers = numbers.mutableSpan
    var slots = slots.mutableSpan
    for index in range {
      let mark = lines[index].mark
      var group = FingerprintRegion.first(for: lines[index].tag, of: size)
      var marks = MarkGroup(low: numbers[2 &* group], high: numbers[2 &* group &+ 1])
      var alike = marks.alike(mark)
      while marks.isFull, alike == 0 {
        group = group &+ 1 == size ? 0 : group &+ 1
        marks = MarkGroup(low: numbers[2 &* group], high: numbers[2 &* group &+ 1])
        alike = marks.alike(mark)
      }
      let slot = group &* MarkGroup.count
      if alike == 0 {
        let word = marks.adding(mark)
        numbers[2 &* group] = UInt32(truncatingIfNeeded: word)
        numbers[2 &* group &+ 1] = UInt32(truncatingIfNeeded: word &>> 32)
        slots[index] = slot &+ marks.used
      } else {
        slots[index] = ~(slot &+ MarkGroup.firstIndex(of: alike))
      }
    }
  }

  /// Writes the lines that have a slot, and names the others.
  private mutating func write(
    _ batch: [FingerprintedLine], _ range: Range<Int>, after before: UInt32, slots: [Int], left: inout [Int]
  ) {
    let lines = batch.span
    let slots = slots.span
    let base = placeOffset(0)
    var numbers = numbers.mutableSpan
    for index in range {
      let slot = slots[index]
      guard slot >= 0 else {
        left.append(index)
        continue
      }
      let tag = lines[index].tag
      let place = base &+ 3 &* slot
      numbers[place] = UInt32(truncatingIfNeeded: tag)
      numbers[place &+ 1] = UInt32(truncatingIfNeeded: tag &>> 32)
      numbers[place &+ 2] = before &+ lines[index].line
    }
  }

  /// Looks at a place whose mark is alike, as is done with words.
  mutating func lookAhead(at slot: Int) {
    looked &+= numbers[placeOffset(slot)]
  }

  /// Notes a line that was left, for which there must be room, unless its fingerprint is there.
  ///
  /// - Returns: the number of the line that it repeats.
  mutating func settle(_ line: FingerprintedLine, after before: UInt32) -> UInt32? {
    var group = FingerprintRegion.first(for: line.tag, of: groupCount)
    while true {
      let marks = marks(of: group)
      var alike = marks.alike(line.mark)
      while alike != 0 {
        let slot = group &* MarkGroup.count &+ MarkGroup.firstIndex(of: alike)
        if tag(at: slot) == line.tag { return self.line(at: slot) }
        alike &= alike &- 1
      }
      if !marks.isFull { break }
      group = group &+ 1 == groupCount ? 0 : group &+ 1
    }
    put(line.tag, line.mark, line: before &+ line.line, in: group)
    count += 1
    return nil
  }
}
