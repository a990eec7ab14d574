/// What term cells that stand side by side were found to mean, by their bytes: a ledger has few lists of labels.
///
/// A run's bytes, separators and quotes included, say what its cells mean; that is decoded once and then found again.
/// Memory is bounded: what was forgotten is decoded again.
struct TermsMemo<Value: Sendable>: Sendable {
  /// A run of cells: where its bytes are, their hash, and something else that its meaning depends on.
  struct Key {
    fileprivate let start: Int
    fileprivate let count: Int
    /// Of a run of at most 32 bytes, all of it: with the count, they tell it from any other.
    fileprivate let words: (UInt64, UInt64, UInt64, UInt64)
    fileprivate let hash: UInt64
    fileprivate let tag: UInt16
    fileprivate var check: UInt32 { UInt32(truncatingIfNeeded: hash) }
    fileprivate var isShort: Bool { count <= 32 }
    /// Of a long run, where the words between its first three and its last one begin.
    fileprivate var middle: StrideTo<Int> { stride(from: start + 24, to: start + count - 8, by: 8) }

    /// Nil for a run too long to be remembered.
    @inline(__always)
    init?(from start: Int, to end: Int, tag: Bool, in bytes: Span<UInt8>) {
      let count = end &- start
      guard bytes.holds(from: start, to: end), count <= TermsMemo.widest else { return nil }
      let words = Key.words(from: start, to: end, in: bytes)
      // Words are multiplied apart from each other, so that the processor can do several at once.
      let left = (words.0 ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: words.1 ^ 0xD6E8_FEB8_6659_FD93)
      let right = (words.2 ^ 0x3243_F6A8_885A_308C).multipliedFullWidth(by: words.3 ^ 0x9FB2_1C65_1E98_DF25)
      var hash = (left.high ^ left.low) &+ (right.high &- right.low)
      if count > 32 { hash = Key.hash(hash, from: start &+ 24, to: end &- 8, in: bytes) }
      self.start = start
      self.count = count
      self.words = words
      self.hash = hash &* 0x9FB2_1C65_1E98_DF25
      self.tag = UInt16(truncatingIfNeeded: count) | (tag ? 1 << 15 : 0)
    }

    /// The first three words of a run and its last one, which may overlap.
    @inline(__always)
    private static func words(
      from start: Int, to end: Int, in bytes: Span<UInt8>
    ) -> (UInt64, UInt64, UInt64, UInt64) {
      let last = end &- 8
      guard start < end, last >= 0 else {
        let word = bytes.word(from: start, to: end)
        return (word, word, word, word)
      }
      // Of a run that is shorter than a word, what stands before it is shifted out.
      let unused = UInt64(truncatingIfNeeded: 8 &* (start &- min(start, last)))
      return (
        bytes.word(at: min(start, last)) &>> unused, bytes.word(at: min(start &+ 8, last)) &>> unused,
        bytes.word(at: min(start &+ 16, last)) &>> unused, bytes.word(at: last) &>> unused
      )
    }

    /// Goes on with the words of a long run between its first ones and its last one.
    private static func hash(_ begun: UInt64, from start: Int, to end: Int, in bytes: Span<UInt8>) -> UInt64 {
      var hash = begun
      for offset in stride(from: start, to: end, by: 8) {
        let product = (hash ^ 0x3243_F6A8_885A_308C).multipliedFullWidth(
          by: bytes.word(at: offset) ^ 0xD6E8_FEB8_6659_FD93)
        hash = product.high ^ product.low
      }
      return hash
    }
  }

  /// Where a run may be found: some more bits of its hash, its tag, and its number from 1; zero when free.
  private struct Slot: Sendable {
    var check: UInt32 = 0
    var tag: UInt16 = 0
    var number: UInt16 = 0
  }

  private struct Run: Sendable {
    let words: (UInt64, UInt64, UInt64, UInt64)
    /// Where the other words of a long run are.
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
  /// Of long runs, the words between the first three and the last one.
  private var words: [UInt64] = []

  /// What was remembered of the run: found by its hash, and true to its last byte.
  @inline(__always)
  func find(_ key: Key, in bytes: Span<UInt8>) -> Value? {
    var place = TermsMemo.place(of: key)
    while slots[place].number != 0 {
      if slots[place].check == key.check, slots[place].tag == key.tag {
        let number = Int(slots[place].number) &- 1
        if isTrue(key, of: number, bytes) { return runs[number].value }
      }
      place = (place &+ 1) & TermsMemo.placeMask
    }
    return nil
  }

  /// Whether the run of that number has the key's bytes; the key's tag, hence its count, is known to be the same.
  @inline(__always)
  private func isTrue(_ key: Key, of number: Int, _ bytes: Span<UInt8>) -> Bool {
    let words = runs[number].words
    let differences =
      (words.0 ^ key.words.0) | (words.1 ^ key.words.1) | (words.2 ^ key.words.2) | (words.3 ^ key.words.3)
    return differences == 0 && (key.isShort || holds(key, at: Int(runs[number].firstWord), bytes))
  }

  /// Whether the words are those in the midst of a long run; the key was made of these bytes, hence lies in them.
  private func holds(_ key: Key, at firstWord: Int, _ bytes: Span<UInt8>) -> Bool {
    var index = firstWord
    var differences: UInt64 = 0
    for offset in key.middle {
      differences |= bytes.word(at: offset) ^ words[index]
      index += 1
    }
    return differences == 0
  }

  mutating func remember(_ key: Key, in bytes: Span<UInt8>, _ value: Value) {
    if runs.count == TermsMemo.capacity { self = TermsMemo() }
    var place = TermsMemo.place(of: key)
    while slots[place].number != 0 {
      let number = Int(slots[place].number) - 1
      if slots[place].check == key.check, slots[place].tag == key.tag, isTrue(key, of: number, bytes) {
        runs[number].value = value
        return
      }
      place = (place + 1) & TermsMemo.placeMask
    }
    runs.append(Run(words: key.words, firstWord: UInt32(truncatingIfNeeded: words.count), value: value))
    slots[place] = Slot(check: key.check, tag: key.tag, number: UInt16(truncatingIfNeeded: runs.count))
    if !key.isShort {
      for offset in key.middle { words.append(bytes.word(at: offset)) }
    }
  }

  /// Where the search for a run begins; it goes on to the next places as long as they are taken.
  @inline(__always)
  private static func place(of key: Key) -> Int { Int(truncatingIfNeeded: key.hash &>> (64 &- placeBits)) }
}
