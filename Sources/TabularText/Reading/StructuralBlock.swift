/// The bytes that structure records (the separator, quotes, line feeds) among 64 consecutive ones, found all at once.
struct StructuralBlock {
  static let width = ByteBlock.width

  /// A bit for each separator and line feed, the first byte lowest.
  let ends: UInt64
  /// A bit for each line feed.
  let lineFeeds: UInt64
  private let quoteMarks: ByteMarks

  /// The bytes that are looked for, each in all places of a vector.
  struct Pattern {
    fileprivate let separators: ByteBlock.Vector
    fileprivate let quotes = ByteBlock.Vector(repeating: Byte.quote)
    fileprivate let lineFeeds = ByteBlock.Vector(repeating: Byte.lineFeed)

    init(separator: UInt8) {
      separators = ByteBlock.Vector(repeating: separator)
    }
  }

  /// Looks at the bytes from an offset on.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int, _ pattern: Pattern) {
    let block = ByteBlock(bytes, at: offset)
    lineFeeds = block.marks(of: pattern.lineFeeds).bits
    ends = block.marks(of: pattern.separators).bits | lineFeeds
    quoteMarks = block.marks(of: pattern.quotes)
  }

  /// Whether one of the bytes is a quote.
  @inline(__always)
  var hasQuote: Bool { !quoteMarks.isEmpty }

  /// A bit for each quote; most blocks have none, and do not ask.
  @inline(__always)
  var quotes: UInt64 { quoteMarks.bits }

  /// A bit for each structural byte.
  @inline(__always)
  var structural: UInt64 { hasQuote ? ends | quotes : ends }

  /// For each byte, whether an odd number of quotes stands up to there, itself included.
  @inline(__always)
  static func parity(of quotes: UInt64) -> UInt64 {
    var parity = quotes
    parity ^= parity &<< 1
    parity ^= parity &<< 2
    parity ^= parity &<< 4
    parity ^= parity &<< 8
    parity ^= parity &<< 16
    return parity ^ (parity &<< 32)
  }
}
