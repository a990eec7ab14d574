/// Fingerprints of lines and the line that each was first seen on: about 15 bytes a line.
///
/// The shard of a fingerprint chooses its region, and the tag its place there and what is kept. Regions grow apart from
/// each other, so that the table never stands in memory twice; there are few of them, for allocators give large blocks
/// back to the system when they are done with, and may keep small ones.
struct FingerprintTable: Sendable {
  private var regions = [FingerprintRegion](repeating: FingerprintRegion(), count: LineFingerprint.shardCount)
  /// How many lines there will be, as far as that can be told.
  private var expected = 0
  /// Of no use but that looking ahead has a result, without which it would be left out.
  private var looked: UInt32 = 0

  /// How many lines are kept.
  var count: Int { regions.reduce(0) { $0 + $1.count } }
  /// How many bytes it holds.
  var byteCount: Int { regions.reduce(0) { $0 + $1.byteCount } }

  /// Says about how many lines there will be, so that the table need not grow step by step.
  mutating func expect(_ count: Int) {
    expected = min(max(count, 0), 1 << 40)
  }

  /// Notes lines one after another; calls back with those that are there already.
  ///
  /// - Parameters:
  ///   - lines: lines of one file.
  ///   - before: how many lines all files before it have.
  ///   - found: called with a line, and the number, among those of all files, of the earlier one that it repeats.
  mutating func note(_ lines: [FingerprintedLine], after before: UInt32, found: (UInt32, UInt32) -> Void) {
    lookAhead(lines)
    let expected = expected / LineFingerprint.shardCount
    var regions = regions.mutableSpan
    for line in lines {
      let region = Int(line.fingerprint.shard)
      let number = before &+ line.line
      var outcome = regions[region].note(line.fingerprint.tag, line: number)
      if case .isFull = outcome {
        regions[region].grow(expected: expected)
        outcome = regions[region].note(line.fingerprint.tag, line: number)
      }
      if case .repeats(let earlier) = outcome { found(line.line, earlier) }
    }
  }

  /// Looks where lines would stand, so that all of that is at hand when they are noted one after another: the processor
  /// then waits for memory once rather than each time.
  private mutating func lookAhead(_ lines: [FingerprintedLine]) {
    var sum: UInt32 = 0
    for line in lines { sum &+= regions[Int(line.fingerprint.shard)].look(for: line.fingerprint.tag) }
    looked &+= sum
  }
}
