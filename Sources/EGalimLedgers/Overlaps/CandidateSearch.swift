/// Finds, by what the first look has left of the lines, those that are worth a second look.
struct CandidateSearch {
  /// By table, the lines to look at again, each with the number of its hash among the different ones.
  private(set) var plans: [RecordPlan<UInt32>]
  /// How many different hashes they have.
  private(set) var slotCount = 0

  private struct Entry {
    let hash: UInt64
    let ordinal: UInt32
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - tables: what the first look has left.
  ///   - isThorough: whether lines that repeat another of their own table, and those that are only alike, are wanted too.
  init(_ tables: [LineScan.Table], isThorough: Bool) {
    plans = tables.map { _ in RecordPlan() }
    let starts = tables.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.lines.numbers.count) }
    let count = starts[starts.count - 1]
    // Beyond four thousand million lines, none is compared any more.
    guard count > 0, count < Int(UInt32.max) else { return }
    var isCandidate = [Bool](repeating: false, count: count)
    Self.mark(tables.map(\.lines.hashes), starts, acrossOnly: !isThorough, &isCandidate)
    if isThorough { Self.mark(tables.map(\.lines.looseHashes), starts, acrossOnly: true, &isCandidate) }
    makePlans(tables, starts, isCandidate)
  }

  private mutating func makePlans(_ tables: [LineScan.Table], _ starts: [Int], _ isCandidate: [Bool]) {
    var entries: [Entry] = []
    for (table, start) in zip(tables, starts) {
      for index in table.lines.hashes.indices where isCandidate[start + index] {
        entries.append(
          Entry(hash: table.lines.hashes[index], ordinal: UInt32(truncatingIfNeeded: start + index)))
      }
    }
    let ordinals = entries.map(\.ordinal)
    var slots = [UInt32](repeating: 0, count: entries.count)
    var order = Array(entries.indices)
    order.sort { entries[$0].hash < entries[$1].hash }
    var last: UInt64?
    for index in order {
      if entries[index].hash != last { slotCount += 1 }
      last = entries[index].hash
      slots[index] = UInt32(truncatingIfNeeded: slotCount - 1)
    }
    var table = 0
    for (index, ordinal) in ordinals.enumerated() {
      while Int(ordinal) >= starts[table + 1] { table += 1 }
      plans[table].append(tables[table].lines.numbers[Int(ordinal) - starts[table]], slots[index])
    }
  }

  /// Marks the lines whose hash is there more than once, or in more than one table.
  private static func mark(
    _ tables: [[UInt64]], _ starts: [Int], acrossOnly: Bool, _ isCandidate: inout [Bool]
  ) {
    var entries = likely(tables, starts, acrossOnly: acrossOnly)
    entries.sort { ($0.hash, $0.ordinal) < ($1.hash, $1.ordinal) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      // In the order of the text: the first and the last of them are of one table only if all are.
      let isRepeated =
        end - start > 1
        && (!acrossOnly || table(of: entries[start].ordinal, starts) != table(of: entries[end - 1].ordinal, starts))
      if isRepeated {
        for entry in entries[start..<end] { isCandidate[Int(entry.ordinal)] = true }
      }
      start = end
    }
  }

  private static func table(of ordinal: UInt32, _ starts: [Int]) -> Int {
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= Int(ordinal) { low = middle } else { high = middle }
    }
    return low
  }

  /// The lines of which some bits of the hash were seen before or after, and with them all that repeat: sorting is left
  /// for few, since most lines of most ledgers repeat nothing.
  private static func likely(_ tables: [[UInt64]], _ starts: [Int], acrossOnly: Bool) -> [Entry] {
    let count = starts[starts.count - 1]
    var seen = HashSieve(for: count)
    var isLikely = [Bool](repeating: false, count: count)
    for (hashes, start) in zip(tables, starts) {
      for (index, hash) in hashes.enumerated() {
        if seen.holds(hash) { isLikely[start + index] = true }
        if !acrossOnly { seen.insert(hash) }
      }
      if acrossOnly { for hash in hashes { seen.insert(hash) } }
    }
    seen = HashSieve(for: count)
    for (hashes, start) in zip(tables, starts).reversed() {
      for (index, hash) in hashes.enumerated().reversed() {
        if seen.holds(hash) { isLikely[start + index] = true }
        if !acrossOnly { seen.insert(hash) }
      }
      if acrossOnly { for hash in hashes { seen.insert(hash) } }
    }
    var entries: [Entry] = []
    for (hashes, start) in zip(tables, starts) {
      for (index, hash) in hashes.enumerated() where isLikely[start + index] {
        entries.append(Entry(hash: hash, ordinal: UInt32(truncatingIfNeeded: start + index)))
      }
    }
    return entries
  }
}

/// Remembers hashes by a few of their bits: says of none that was put in that it was not, and of few others that they
/// were.
private struct HashSieve {
  private var words: [UInt64]
  private let shift: UInt64

  /// One of sixteen bits or more for each of so many hashes.
  init(for count: Int) {
    var bits = 10
    while bits < 34, 1 << bits < count * 16 { bits += 1 }
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    shift = UInt64(64 - bits)
  }

  func holds(_ hash: UInt64) -> Bool {
    let bit = hash >> shift
    return words[Int(truncatingIfNeeded: bit >> 6)] & 1 << (bit & 63) != 0
  }

  mutating func insert(_ hash: UInt64) {
    let bit = hash >> shift
    words[Int(truncatingIfNeeded: bit >> 6)] |= 1 << (bit & 63)
  }
}
