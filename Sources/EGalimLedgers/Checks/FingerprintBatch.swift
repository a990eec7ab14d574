/// The fingerprinted lines of a batch, shard by shard, each in the order of the text.
///
/// Threads sort them apart from each other; a table then takes one region after another, which nobody else can do
/// meanwhile.
struct FingerprintBatch: Sendable {
  /// All of them, those of the lowest shard first.
  let lines: [FingerprintedLine]
  /// Where each shard begins, and the end.
  let starts: [Int]
  /// The last line of the text; nil when there is none.
  let lastLine: UInt32?

  /// Sorts lines that are in the order of the text.
  init(_ lines: [FingerprintedLine]) {
    var next = [Int](repeating: 0, count: LineFingerprint.shardCount + 1)
    for line in lines { next[Int(line.shard) + 1] += 1 }
    for shard in 0..<LineFingerprint.shardCount { next[shard + 1] += next[shard] }
    starts = next
    lastLine = lines.last?.line
    var sorted = lines
    for line in lines {
      let shard = Int(line.shard)
      sorted[next[shard]] = line
      next[shard] &+= 1
    }
    self.lines = sorted
  }
}
