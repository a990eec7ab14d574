/// The bytes that structure records (the separator, quotes, line feeds) among 64 consecutive ones, found all at once.
///
/// The vectors are eight words of eight bytes: operations on words are a machine's own on every processor that Swift
/// knows, where comparing vectors of bytes is not.
struct StructuralBlock {
  static let width = 64

  /// A bit for each structural byte, the first byte lowest.
  let structural: UInt64
  /// A bit for each line feed.
  let lineFeeds: UInt64
  /// Whether one of them is a quote.
  let hasQuote: Bool

  /// The patterns that bytes are compared with: each the same byte eight times, in eight words.
  struct Pattern {
    fileprivate let separators: SIMD8<UInt64>
    fileprivate let quotes = StructuralBlock.repeating(Byte.quote)
    fileprivate let lineFeeds = StructuralBlock.repeating(Byte.lineFeed)

    init(separator: UInt8) {
      separators = StructuralBlock.repeating(separator)
    }
  }

  /// Looks at 64 bytes.
  @inline(__always)
  init(_ words: SIMD8<UInt64>, _ pattern: Pattern) {
    // Of a byte without its top bit, the sum has the top bit set unless the byte is the one looked for. No sum carries
    // into the next byte.
    let low = SIMD8<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let top = SIMD8<UInt64>(repeating: 0x8080_8080_8080_8080)
    let ascii = words & low
    let notSeparators = (ascii ^ pattern.separators) &+ low
    let notQuotes = (ascii ^ pattern.quotes) &+ low
    let notLineFeeds = (ascii ^ pattern.lineFeeds) &+ low
    structural = StructuralBlock.bits(of: top & ~((notSeparators & notQuotes & notLineFeeds) | words))
    lineFeeds = StructuralBlock.bits(of: top & ~(notLineFeeds | words))
    hasQuote = StructuralBlock.hasAny(top & ~(notQuotes | words))
  }

  /// The words of 64 bytes, the first byte lowest.
  @inline(__always)
  static func words(of bytes: borrowing Span<UInt8>, at offset: Int) -> SIMD8<UInt64> {
    // Sound: the load checks that 64 bytes are there, and any bytes are valid numbers.
    let loaded = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
    #if _endian(little)
      return loaded
    #else
      var words = loaded
      for index in words.indices { words[index] = words[index].byteSwapped }
      return words
    #endif
  }

  /// A byte eight times in each of eight words.
  static func repeating(_ byte: UInt8) -> SIMD8<UInt64> {
    SIMD8(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  /// The top bit of every byte that is zero, and of no other: no byte's result leaks into its neighbour.
  @inline(__always)
  static func zeroBytes(_ words: SIMD8<UInt64>) -> SIMD8<UInt64> {
    let low = SIMD8<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    return ~(((words & low) &+ low) | words | low)
  }

  /// The top bits of 64 bytes as one number, the first byte's lowest; all other bits must be zero.
  @inline(__always)
  static func bits(of topBits: SIMD8<UInt64>) -> UInt64 {
    // The bits of a word stay in their bytes, and each word takes another place in them: a matrix of eight by eight bits
    // with a column for each word, which is then turned so that each word has its row.
    let (first, last) = (topBits.lowHalf, topBits.highHalf)
    let pairs = (first.lowHalf &>> 6) | (first.highHalf &>> 4) | (last.lowHalf &>> 2) | last.highHalf
    var matrix = (pairs[0] &>> 1) | pairs[1]
    var swapped = (matrix ^ (matrix &>> 7)) & 0x00AA_00AA_00AA_00AA
    matrix ^= swapped ^ (swapped &<< 7)
    swapped = (matrix ^ (matrix &>> 14)) & 0x0000_CCCC_0000_CCCC
    matrix ^= swapped ^ (swapped &<< 14)
    swapped = (matrix ^ (matrix &>> 28)) & 0x0000_0000_F0F0_F0F0
    return matrix ^ swapped ^ (swapped &<< 28)
  }

  /// Whether any bit is set.
  @inline(__always)
  static func hasAny(_ words: SIMD8<UInt64>) -> Bool {
    let half = words.lowHalf | words.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] != 0
  }
}
