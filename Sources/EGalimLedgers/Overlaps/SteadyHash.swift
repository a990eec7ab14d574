/// A hash of words and bytes, the same on every machine and in every run, as the standard library's is not.
///
/// It only says which lines are worth comparing: nothing is ever concluded from two hashes that are equal.
struct SteadyHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func mix(_ left: UInt64, _ right: UInt64) {
    let product = (left ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: right ^ value)
    value = product.high ^ product.low
  }

  /// Mixes the bytes between two offsets and how many they are.
  mutating func mix(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    guard bytes.holds(from: start, to: end) else { return }
    var offset = start
    while end &- offset > 16 {
      mix(bytes.word(at: offset), bytes.word(at: offset &+ 8))
      offset &+= 16
    }
    let middle = min(offset &+ 8, end)
    mix(bytes.word(from: offset, to: middle), bytes.word(from: middle, to: end))
    mix(UInt64(truncatingIfNeeded: end &- start), 0xE703_7ED1_A0B4_28DB)
  }
}
