/// Eight bytes at a time, for those who compare and hash cells.
///
/// A cell lies inside the bytes: whoever makes a range of it asks ``holds(from:to:)`` once, and then takes word after word.
extension Span<UInt8> {
  /// Whether there are bytes from one offset to another.
  @inline(__always)
  func holds(from start: Int, to end: Int) -> Bool {
    start >= 0 && start <= end && end <= count
  }

  /// The eight bytes from an offset on, the first one lowest; they must lie in a range that is held.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // Sound: callers have seen that the eight bytes are there, and any eight bytes are a valid number.
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The bytes between two offsets, at most eight, the first one lowest and zeros after the last.
  @inline(__always)
  func word(from start: Int, to end: Int) -> UInt64 {
    let count = end &- start
    if count == 8 { return word(at: start) }
    if start &+ 8 <= self.count { return word(at: start) & ((1 &<< UInt64(8 &* count)) &- 1) }
    var word: UInt64 = 0
    for index in start..<end { word |= UInt64(self[index]) &<< UInt64(8 &* (index &- start)) }
    return word
  }

  /// The last eight of the bytes between two offsets, or all of them when there are fewer.
  @inline(__always)
  func lastWord(from start: Int, to end: Int) -> UInt64 {
    end &- start >= 8 ? word(at: end &- 8) : word(from: start, to: end)
  }
}
