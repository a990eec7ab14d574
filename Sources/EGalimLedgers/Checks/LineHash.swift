/// Multiplications of 64 by 64 bits, of which all 128 bits are kept: two inputs of which one word differs never come to
/// the same, but for the odd zero.
///
/// The same on every machine and in every run, as the standard library's hash is not.
struct LineHash {
  // Three beginnings, for what is hashed apart and added: the same bytes come to something else in each.
  @inline(__always)
  static var first: LineHash { LineHash(low: 0x9E37_79B9_7F4A_7C15, high: 0xC2B2_AE3D_27D4_EB4F) }
  @inline(__always)
  static var second: LineHash { LineHash(low: 0xA076_1D64_78BD_642F, high: 0x1656_67B1_9E37_79F9) }
  @inline(__always)
  static var third: LineHash { LineHash(low: 0x85EB_CA77_C2B2_AE63, high: 0x27D4_EB2F_1656_67C5) }

  private var low: UInt64
  private var high: UInt64

  @inline(__always)
  mutating func mix(_ left: UInt64, _ right: UInt64) {
    let product = (left ^ low).multipliedFullWidth(by: right ^ high)
    low = product.high ^ right
    high = product.low ^ left
  }

  /// Mixes the bytes between two offsets; how many they are is to be mixed by the caller.
  ///
  /// Of eight to 32 bytes, as most texts have, four words are taken that may overlap: whatever the length, no branch
  /// depends on it.
  @inline(__always)
  mutating func mix(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    guard bytes.holds(from: start, to: end) else { return }
    guard end &- start >= 8 else { return mix(bytes.word(from: start, to: end), 0) }
    var offset = start
    while end &- offset > 32 {
      mix(bytes.word(at: offset), bytes.word(at: offset &+ 8))
      offset &+= 16
    }
    mix(bytes.word(at: offset), bytes.word(at: min(offset &+ 8, end &- 8)))
    mix(bytes.word(at: max(offset, end &- 16)), bytes.word(at: end &- 8))
  }

  /// Adds what was hashed apart.
  @inline(__always)
  mutating func add(_ other: LineHash) {
    low &+= other.low
    high &+= other.high
  }

  /// 128 bits, of which those in the middle depend on all that was mixed.
  @inline(__always)
  var bits: (high: UInt64, low: UInt64) {
    let product = (low ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: high ^ 0x8EBC_6AF0_9C88_C6E3)
    return (product.high, product.low)
  }
}
