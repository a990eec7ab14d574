import TabularText

/// What cells of at most 24 bytes were found to mean, by their bytes: a SIRET, a date or a family stands on many lines.
///
/// A table that stops growing at some size; then a newer cell may take the place of an older one, and what was forgotten
/// is decoded again.
struct CellMemo<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: CellKey
    /// Nil at a free place, whose key is no cell's.
    var value: Value?
  }

  /// How many places a cell may stand at.
  private var reach: Int { 8 }
  /// The table has 2^bits places.
  private var bits: UInt64
  private let mostBits: UInt64
  private var entries: [Entry]
  private var count = 0

  /// Remembers few cells at first, and up to about 2^bits when there are that many.
  init(upToBits bits: UInt64) {
    mostBits = max(1, bits)
    self.bits = min(6, mostBits)
    entries = CellMemo.free(bits: self.bits)
  }

  private static func free(bits: UInt64) -> [Entry] {
    Array(repeating: Entry(key: .none, value: nil), count: 1 << Int(bits))
  }

  /// Whether it remembers more than a processor's nearer caches hold.
  var isLarge: Bool { bits >= 12 }

  /// What was remembered of the cell.
  @inline(__always)
  func find(_ key: CellKey) -> Value? {
    var slot = key.slot(bits: bits)
    for _ in 0..<reach {
      if entries[slot].key == key { return entries[slot].value }
      if entries[slot].key.isNone { return nil }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
    return nil
  }

  /// Where the search for a cell begins.
  @inline(__always)
  func slot(of key: CellKey) -> Int { key.slot(bits: bits) }

  /// Looks where searches begin, at both ends of what is there; what it returns says nothing.
  func look(at slots: [Int]) -> UInt64 {
    var sum: UInt64 = 0
    for slot in slots {
      sum &+= entries[slot].key.first &+ entries[(slot &+ 1) & (entries.count &- 1)].key.first
    }
    return sum
  }

  /// Remembers what a cell means; where all places within reach are taken, the first one is given to it.
  mutating func remember(_ key: CellKey, _ value: Value) {
    if 2 * count > entries.count, bits < mostBits { grow() }
    let first = key.slot(bits: bits)
    var slot = first
    for _ in 0..<reach {
      if entries[slot].key.isNone { count += 1 }
      if entries[slot].key.isNone || entries[slot].key == key {
        entries[slot] = Entry(key: key, value: value)
        return
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    entries[first] = Entry(key: key, value: value)
  }

  private mutating func grow() {
    let known = entries
    bits = min(bits + 1, mostBits)
    entries = CellMemo.free(bits: bits)
    count = 0
    for entry in known {
      if let value = entry.value { remember(entry.key, value) }
    }
  }
}

/// A cell's bytes in three words; the count tells `1` from `1` and a zero byte.
struct CellKey: Hashable, Sendable {
  let first: UInt64
  let middle: UInt64
  let last: UInt64
  let count: Int

  /// Nil for a cell of no or too many bytes.
  @inline(__always)
  init?(_ field: FieldRange, in bytes: Span<UInt8>) {
    let (start, end) = (field.start, field.end)
    count = end &- start
    guard bytes.holds(from: start, to: end), count > 0, count <= 24 else { return nil }
    if count > 8 {
      first = bytes.word(at: start)
      last = bytes.word(at: end &- 8)
      middle = count > 16 ? bytes.word(at: start &+ 8) : 0
    } else {
      first = bytes.word(from: start, to: end)
      middle = 0
      last = 0
    }
  }

  /// No cell's key.
  static var none: CellKey { CellKey(first: 0, middle: 0, last: 0, count: 0) }

  private init(first: UInt64, middle: UInt64, last: UInt64, count: Int) {
    self.first = first
    self.middle = middle
    self.last = last
    self.count = count
  }

  @inline(__always)
  var isNone: Bool { count == 0 }

  /// Below 2^bits.
  @inline(__always)
  func slot(bits: UInt64) -> Int {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: last ^ middle ^ 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: ((product.high ^ product.low) &* 0x9FB2_1C65_1E98_DF25) &>> (64 &- bits))
  }

  @inline(__always)
  static func == (left: CellKey, right: CellKey) -> Bool {
    // Without a branch for each word: cells that differ in any are met too rarely to be asked for one by one.
    (left.first ^ right.first) | (left.middle ^ right.middle) | (left.last ^ right.last)
      | UInt64(truncatingIfNeeded: left.count ^ right.count) == 0
  }
}
