/// Finds where a block of text can be cut between two records without scanning it.
enum RecordCut {
  /// How far from the end of the block a cut is looked for.
  private static let reach = 64 * 1024

  /// Offset after the last line feed that stands outside quotes; nil when there is none near the end.
  ///
  /// The block must begin with a record. Whether a byte stands inside quotes is then told by the number of quotes before
  /// it, for a doubled quote counts twice. Only a quote inside an unquoted field breaks the rule: whoever scans the
  /// records up to the cut sees whether one of them straddles it.
  static func lastBoundary(in bytes: borrowing Span<UInt8>) -> Int? {
    var isInside = hasOddQuotes(bytes)
    var offset = bytes.count
    let first = max(0, bytes.count - reach)
    while offset > first {
      offset &-= 1
      let byte = bytes[offset]
      if byte == Byte.quote { isInside.toggle() }
      if byte == Byte.lineFeed, !isInside { return offset + 1 }
    }
    return nil
  }

  /// Whether the number of quotes is odd.
  static func hasOddQuotes(_ bytes: borrowing Span<UInt8>) -> Bool {
    let quote = ByteBlock.Vector(repeating: Byte.quote)
    var isOdd = ByteBlock.Vector()
    var offset = 0
    while offset <= bytes.count &- ByteBlock.width {
      let block = ByteBlock(bytes, at: offset)
      isOdd ^= ByteBlock.bytes(of: block.first .== quote) ^ ByteBlock.bytes(of: block.second .== quote)
      isOdd ^= ByteBlock.bytes(of: block.third .== quote) ^ ByteBlock.bytes(of: block.fourth .== quote)
      offset &+= ByteBlock.width
    }
    let words = ByteBlock.words(of: isOdd & ByteBlock.Vector(repeating: 1))
    var count = words[0].nonzeroBitCount + words[1].nonzeroBitCount
    while offset < bytes.count {
      if bytes[offset] == Byte.quote { count += 1 }
      offset &+= 1
    }
    return count & 1 == 1
  }
}
