/// The marks of eight places in one word, the first one lowest; free places come last, and have a mark of zero.
struct MarkGroup {
  /// How many marks a word holds.
  static let count = 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let allButTop: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  private let word: UInt64

  @inline(__always)
  init(word: UInt64) {
    self.word = word
  }

  @inline(__always)
  init(low: UInt32, high: UInt32) {
    word = UInt64(high) &<< 32 | UInt64(low)
  }

  /// The top bit of each byte that is the mark, which is not zero; of no other byte.
  @inline(__always)
  func alike(_ mark: UInt8) -> UInt64 {
    let differences = word ^ (UInt64(mark) &* MarkGroup.ones)
    return ~(((differences & MarkGroup.allButTop) &+ MarkGroup.allButTop) | differences | MarkGroup.allButTop)
  }

  /// The first place of those that ``alike(_:)`` names; there must be one.
  @inline(__always)
  static func firstIndex(of alike: UInt64) -> Int { alike.trailingZeroBitCount &>> 3 }

  @inline(__always)
  var isFull: Bool { word &>> 56 != 0 }

  /// How many places are used.
  @inline(__always)
  var used: Int { (71 &- word.leadingZeroBitCount) &>> 3 }

  /// The word with another mark; it must not be full.
  @inline(__always)
  func adding(_ mark: UInt8) -> UInt64 { word | UInt64(mark) &<< UInt64(truncatingIfNeeded: 8 &* used) }

  /// The mark of a place.
  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 8 &* index)) }
}
