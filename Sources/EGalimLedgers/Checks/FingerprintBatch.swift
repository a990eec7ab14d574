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
    var starts = [Int](repeating: 0, count: LineFingerprint.shardCount + 1)
    for line in lines { starts[line.shard + 1] += 1 }
    for shard in 0..<LineFingerprint.shardCount { starts[shard + 1] += starts[shard] }
    self.starts = starts
    lastLine = lines.last?.line
    var sorted = lines
    FingerprintBatch.sort(lines, from: &starts, into: &sorted)
    self.lines = sorted
  }

  private static func sort(
    _ lines: [FingerprintedLine], from starts: inout [Int], into sorted: inout [FingerprintedLine]
  ) {
    var next = starts.mutableSpan
    var sorted = sorted.mutableSpan
    for line in lines {
      let place = next[line.shard]
      sorted[place] = line
      next[line.shard] = place &+ 1
    }
  }
}
