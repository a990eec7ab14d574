/// Fingerprints of lines and the line that each was first seen on, in a table by open addressing: twelve bytes a place.
///
/// The table has 256 regions of the same size; eight bits of a fingerprint choose its region, and the other 64 its place
/// there and what is kept. Regions of one table rather than tables apart: all of it grows, or is set to the size that is
/// expected, at once, and lines are noted a batch at a time.
struct FingerprintTable: Sendable {
  private static let regions = 256
  /// How full a region may get, and how full regions are when the table has grown, in 64ths.
  private static let fullest = 57
  private static let emptiest = 51
  /// How many times as many lines as it holds a table makes room for at once, if that many are expected.
  private static let mostGrowth = 64

  /// Zero for a free place; a tag of zero counts as one.
  private var tags: [UInt64] = []
  private var lines: [UInt32] = []
  private var counts = [UInt32](repeating: 0, count: regions)
  private var regionSize = 0
  /// How many lines are kept.
  var count: Int { counts.reduce(0) { $0 + Int($1) } }
  /// How many there will be, as far as that can be told.
  private var expected = 0
  /// How many bytes it holds.
  var byteCount: Int {
    tags.capacity * MemoryLayout<UInt64>.stride + (lines.capacity + counts.capacity) * MemoryLayout<UInt32>.stride
  }
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: UInt64 = 0

  /// Says about how many lines there will be, so that the table need not grow step by step.
  mutating func expect(_ count: Int) {
    expected = min(max(count, 0), 1 << 40)
  }

  /// Notes lines one after another; calls back with those that are there already, and the line that each repeats.
  ///
  /// - Parameters:
  ///   - fingerprints: what is left of each line.
  ///   - number: the number of a line, above zero; by its index.
  ///   - found: called with the index of a line and the number of the earlier one.
  mutating func note(
    _ fingerprints: [LineFingerprint], number: (Int) -> UInt32, found: (Int, UInt32) -> Void
  ) {
    lookAhead(fingerprints)
    var next = 0
    while next < fingerprints.count {
      if regionSize == 0 { grow() }
      next = FingerprintTable.note(fingerprints, from: next, number, found, &tags, &lines, &counts)
      if next < fingerprints.count { grow() }
    }
  }

  /// Looks where lines would stand, so that all of that is at hand when they are noted one after another: the processor
  /// then waits for memory once rather than each time.
  private mutating func lookAhead(_ fingerprints: [LineFingerprint]) {
    guard regionSize > 0 else { return }
    var sum: UInt64 = 0
    for fingerprint in fingerprints {
      sum &+= tags[FingerprintTable.place(of: fingerprint.tag, fingerprint.shard, regionSize)]
    }
    looked &+= sum
  }

  /// Notes lines until a region is too full; the index of the first one that was not noted.
  private static func note(
    _ fingerprints: [LineFingerprint], from first: Int, _ number: (Int) -> UInt32, _ found: (Int, UInt32) -> Void,
    _ allTags: inout [UInt64], _ allLines: inout [UInt32], _ allCounts: inout [UInt32]
  ) -> Int {
    let regionSize = allTags.count / regions
    let most = UInt32(truncatingIfNeeded: regionSize * fullest / 64)
    var tags = allTags.mutableSpan
    var lines = allLines.mutableSpan
    var counts = allCounts.mutableSpan
    for index in first..<fingerprints.count {
      let tag = fingerprints[index].tag
      let region = Int(fingerprints[index].shard)
      let end = (region &+ 1) &* regionSize
      var place = place(of: tag, fingerprints[index].shard, regionSize)
      while tags[place] != 0, tags[place] != tag {
        place &+= 1
        if place == end { place = end &- regionSize }
      }
      if tags[place] == tag {
        found(index, lines[place])
        continue
      }
      if counts[region] >= most { return index }
      tags[place] = tag
      lines[place] = number(index)
      counts[region] &+= 1
    }
    return fingerprints.count
  }

  private mutating func grow() {
    let fullest = Int(counts.max() ?? 0)
    // What is expected may be far off, as for a file with a hole of a terabyte: some of it must have come true.
    let believed = min(expected / FingerprintTable.regions, fullest * FingerprintTable.mostGrowth)
    let wanted = max(48, fullest + fullest / 4, believed)
    let size = wanted * 64 / FingerprintTable.emptiest + 16
    var tags = [UInt64](repeating: 0, count: size * FingerprintTable.regions)
    var lines = [UInt32](repeating: 0, count: size * FingerprintTable.regions)
    for old in self.tags.indices where self.tags[old] != 0 {
      let region = old / regionSize
      var place = FingerprintTable.place(of: self.tags[old], UInt8(truncatingIfNeeded: region), size)
      while tags[place] != 0 {
        place += 1
        if place == (region + 1) * size { place = region * size }
      }
      tags[place] = self.tags[old]
      lines[place] = self.lines[old]
    }
    (self.tags, self.lines, regionSize) = (tags, lines, size)
  }

  /// Where the search for a fingerprint begins; tags stand in the order of their size, but for those whose place was
  /// taken, so that growing walks along both tables.
  @inline(__always)
  private static func place(of tag: UInt64, _ region: UInt8, _ size: Int) -> Int {
    let place = tag.multipliedFullWidth(by: UInt64(truncatingIfNeeded: size)).high
    return Int(region) &* size &+ Int(truncatingIfNeeded: place)
  }
}
