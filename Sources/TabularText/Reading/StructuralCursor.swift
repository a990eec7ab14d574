/// Finds the bytes that structure records (the separator, quotes, line feeds) eight bytes at a time.
///
/// A plain value: it can be copied, kept and resumed when bytes have been appended after those it has seen.
struct StructuralCursor: Sendable {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  private let separators: UInt64
  private let quotes: UInt64
  private let lineFeeds: UInt64

  /// Offset of the first byte of the word at hand.
  private var wordStart: Int
  /// Offset of the first byte not looked at yet.
  private var nextStart: Int
  /// The top bit of each byte of the word at hand that was found and not handed out yet.
  private var found: UInt64 = 0

  init(separator: UInt8, from start: Int) {
    separators = Self.ones &* UInt64(separator)
    quotes = Self.ones &* UInt64(Byte.quote)
    lineFeeds = Self.ones &* UInt64(Byte.lineFeed)
    wordStart = start
    nextStart = start
  }

  /// Offset of the next structural byte, or nil when all the bytes have been seen.
  mutating func next(in bytes: borrowing Span<UInt8>) -> Int? {
    while found == 0 {
      guard nextStart < bytes.count else { return nil }
      wordStart = nextStart
      found = matches(in: takeWord(from: bytes))
    }
    let offset = wordStart &+ (found.trailingZeroBitCount &>> 3)
    found &= found &- 1
    return offset
  }

  /// The next eight bytes, the first one lowest; zeros, which never match, after the last byte.
  private mutating func takeWord(from bytes: borrowing Span<UInt8>) -> UInt64 {
    if nextStart <= bytes.count &- 8 {
      // Sound: the load checks that eight bytes are there, and any eight bytes are a valid number.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: nextStart, as: UInt64.self)
      nextStart &+= 8
      return UInt64(littleEndian: word)
    }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    while nextStart < bytes.count {
      word |= UInt64(bytes[nextStart]) &<< shift
      shift &+= 8
      nextStart &+= 1
    }
    return word
  }

  private func matches(in word: UInt64) -> UInt64 {
    Self.zeroBytes(in: word ^ separators) | Self.zeroBytes(in: word ^ quotes) | Self.zeroBytes(in: word ^ lineFeeds)
  }

  /// The top bit of every byte that is zero, and of no other: no byte's result leaks into its neighbour.
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    ~(((word & lowBits) &+ lowBits) | word | lowBits)
  }
}
