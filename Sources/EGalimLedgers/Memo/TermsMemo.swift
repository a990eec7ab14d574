/// What term cells that stand side by side were found to mean, by their bytes: a ledger has few lists of labels.
///
/// A run's bytes, separators and quotes included, say what its cells mean; that is decoded once and then found again.
/// Memory is bounded: what was forgotten is decoded again.
struct TermsMemo<Value: Sendable>: Sendable {
  /// A run of cells: where its bytes are, their hash, and something else that its meaning depends on.
  struct Key {
    fileprivate let start: Int
    fileprivate let count: Int
    fileprivate let hash: UInt64
    fileprivate let tag: UInt16
    fileprivate var check: UInt32 { UInt32(truncatingIfNeeded: hash) }

    /// Nil for a run too long to be remembered.
    @inline(__always)
    init?(from start: Int, to end: Int, tag: Bool, in bytes: Span<UInt8>) {
      let count = end &- start
      guard bytes.holds(from: start, to: end), count <= TermsMemo.widest else { return nil }
      var hash = bytes.lastWord(from: start, to: end) &* 0x9E37_79B9_7F4A_7C15
      var factor: UInt64 = 0xD6E8_FEB8_6659_FD93
      var offset = start
      // Words are multiplied apart from each other, so that the processor can do several at once.
      while offset < end &- 8 {
        hash &+= bytes.word(at: offset) &* factor
        factor &+= 0x3243_F6A8_885A_308C
        offset &+= 8
      }
      hash = (hash ^ (hash &>> 32)) &* 0x9FB2_1C65_1E98_DF25
      self.start = start
      self.count = count
      self.hash = hash
      self.tag = UInt16(truncatingIfNeeded: count) | (tag ? 1 << 15 : 0)
    }
  }

  /// Where a run may be found: some more bits of its hash, its tag, and its number from 1; zero when free.
  private struct Slot: Sendable {
    var check: UInt32 = 0
    var tag: UInt16 = 0
    var number: UInt16 = 0
  }

  private struct Run: Sendable {
    let firstWord: UInt32
    var value: Value
  }

  /// Bytes of the longest run that is remembered.
  private static var widest: Int { 96 }
  private static var placeBits: UInt64 { 13 }
  private static var placeMask: Int { (1 << Int(placeBits)) - 1 }
  /// How many runs are remembered; then all are forgotten, and those that come again are remembered again.
  private static var capacity: Int { 4_096 }

  private var slots = [Slot](repeating: Slot(), count: 1 << Int(placeBits))
  /// In the order in which they came: those that are met often came early, and stand side by side.
  private var runs: [Run] = []
  private var words: [UInt64] = []

  /// What was remembered of the run: found by its hash, and true to its last byte.
  @inline(__always)
  func find(_ key: Key, in bytes: Span<UInt8>) -> Value? {
    var place = TermsMemo.place(of: key)
    while slots[place].number != 0 {
      if slots[place].check == key.check, slots[place].tag == key.tag {
        let run = runs[Int(slots[place].number) &- 1]
        if holds(key, at: Int(run.firstWord), bytes) { return run.value }
      }
      place = (place &+ 1) & TermsMemo.placeMask
    }
    return nil
  }

  /// Whether the words are those of the run; the key was made of these bytes, hence lies in them.
  @inline(__always)
  private func holds(_ key: Key, at firstWord: Int, _ bytes: Span<UInt8>) -> Bool {
    let words = words.span
    let end = key.start &+ key.count
    var differences = bytes.lastWord(from: key.start, to: end) ^ words[firstWord]
    var index = firstWord
    var offset = key.start
    while offset < end &- 8 {
      index &+= 1
      differences |= bytes.word(at: offset) ^ words[index]
      offset &+= 8
    }
    return differences == 0
  }

  mutating func remember(_ key: Key, in bytes: Span<UInt8>, _ value: Value) {
    if runs.count == TermsMemo.capacity { self = TermsMemo() }
    var place = TermsMemo.place(of: key)
    while slots[place].number != 0 {
      let number = Int(slots[place].number) - 1
      if slots[place].check == key.check, slots[place].tag == key.tag,
        holds(key, at: Int(runs[number].firstWord), bytes)
      {
        runs[number].value = value
        return
      }
      place = (place + 1) & TermsMemo.placeMask
    }
    runs.append(Run(firstWord: UInt32(truncatingIfNeeded: words.count), value: value))
    slots[place] = Slot(check: key.check, tag: key.tag, number: UInt16(truncatingIfNeeded: runs.count))
    let end = key.start + key.count
    words.append(bytes.lastWord(from: key.start, to: end))
    for offset in stride(from: key.start, to: end - 8, by: 8) { words.append(bytes.word(at: offset)) }
  }

  /// Where the search for a run begins; it goes on to the next places as long as they are taken.
  @inline(__always)
  private static func place(of key: Key) -> Int { Int(truncatingIfNeeded: key.hash &>> (64 &- placeBits)) }
}
