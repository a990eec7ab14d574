/// Fingerprints of lines and the line that each was first seen on: about 15 bytes a line.
///
/// The shard of a fingerprint chooses its region, and the tag its place there. Regions grow apart from each other, so that
/// the table never stands in memory twice; there are few of them, for allocators give large blocks back to the system
/// when they are done with, and may keep small ones.
struct FingerprintTable: Sendable {
  private var regions = [FingerprintRegion](repeating: FingerprintRegion(), count: LineFingerprint.shardCount)
  /// How many lines there will be, as far as that can be told.
  private var expected = 0
  /// Room for where the lines of a batch go.
  private var slots: [Int] = []
  /// Those of them that a glance does not tell to be new.
  private var left: [Int] = []

  /// How many lines are kept.
  var count: Int { regions.reduce(0) { $0 + $1.count } }
  /// How many bytes it holds.
  var byteCount: Int { regions.reduce(0) { $0 + $1.byteCount } }

  /// Says about how many lines there will be, so that the table need not grow step by step.
  mutating func expect(_ count: Int) {
    expected = min(max(count, 0), 1 << 40)
  }

  /// Notes the lines of a batch.
  ///
  /// - Parameters:
  ///   - batch: lines of one file.
  ///   - before: how many lines all files before it have.
  /// - Returns: those that are there already, in the order of the text.
  mutating func note(_ batch: FingerprintBatch, after before: UInt32) -> [NotedRepeat] {
    let expected = expected / LineFingerprint.shardCount
    if slots.count < batch.lines.count { slots = [Int](repeating: 0, count: batch.lines.count) }
    left.removeAll(keepingCapacity: true)
    for shard in regions.indices {
      let range = batch.starts[shard]..<batch.starts[shard + 1]
      regions[shard].makeRoom(for: range.count, expected: expected)
      regions[shard].note(batch.lines, range, after: before, slots: &slots, left: &left)
    }
    return settle(batch, after: before)
  }

  /// Notes the lines that are left one by one; those that are there already, in the order of the text.
  private mutating func settle(_ batch: FingerprintBatch, after before: UInt32) -> [NotedRepeat] {
    for index in left { regions[batch.lines[index].shard].lookAhead(at: ~slots[index]) }
    var repeated: [NotedRepeat] = []
    for index in left {
      let line = batch.lines[index]
      if let first = regions[line.shard].settle(line, after: before) {
        repeated.append(NotedRepeat(line: line.line, first: first))
      }
    }
    if repeated.count > 1 { repeated.sort { $0.line < $1.line } }
    return repeated
  }
}

/// A line, and the number, among those of all files, of the earlier one that it repeats.
struct NotedRepeat: Equatable, Sendable {
  let line: UInt32
  let first: UInt32
}
