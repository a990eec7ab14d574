/// Looks for bytes that no text may hold: NUL, and whatever is not UTF-8.
enum ByteCheck {
  /// A problem and the offset of its byte.
  struct Finding: Equatable {
    let offset: Int
    let problem: RecordProblem
  }

  /// The first problem from an offset on, which must not lie inside a character; nil when there is none.
  static func firstProblem(in bytes: borrowing Span<UInt8>, from start: Int) -> Finding? {
    var offset = start
    while offset < bytes.count {
      offset = plainEnd(in: bytes, from: offset)
      // Where the quick look ends, there is a rarer character, a problem, or the end of the text.
      let end = Swift.min(offset &+ ByteBlock.width, bytes.count)
      while offset < end {
        let length = characterLength(in: bytes, at: offset)
        if length == 0 { return finding(in: bytes, at: offset) }
        offset &+= length
      }
    }
    return nil
  }

  /// Looks at blocks as long as they hold ASCII without NUL and letters of two bytes alone, as French text does.
  ///
  /// - Returns: the start of a character; everything before it is sound.
  private static func plainEnd(in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var offset = start
    // A bit where the byte before the block leads a letter of two bytes.
    var open: UInt64 = 0
    while offset <= bytes.count &- ByteBlock.width {
      let before = open
      if hasSuspect(ByteBlock(bytes, at: offset), &open) {
        // Back to the lead byte of a letter that reaches into the block.
        return before == 0 ? offset : offset &- 1
      }
      offset &+= ByteBlock.width
    }
    return open == 0 ? offset : offset &- 1
  }

  /// Whether a byte of a block is neither ASCII but NUL nor part of a letter of two bytes; `open` is the lowest bit where
  /// the byte before them leads a letter, and afterwards where the last of them does.
  @inline(__always)
  private static func hasSuspect(_ block: ByteBlock, _ open: inout UInt64) -> Bool {
    // With a sign, 10…… is the lowest quarter.
    let quarter = SIMD16<Int8>(repeating: -0x40)
    let following = ByteMarks(
      ByteBlock.signed(block.first) .< quarter, ByteBlock.signed(block.second) .< quarter,
      ByteBlock.signed(block.third) .< quarter, ByteBlock.signed(block.fourth) .< quarter
    ).bits
    let leading = ByteMarks(topBitsOf: block).bits & ~following
    let misplaced = following ^ (leading &<< 1 | open)
    open = leading &>> 63
    // NUL comes after 0xFF when one is taken away: 111….. leads three bytes or more. 1100000. never occurs.
    let most = max(max(block.first &- one, block.second &- one), max(block.third &- one, block.fourth &- one))
    let lead = ByteBlock.Vector(repeating: 0xC0)
    let least = min(min(block.first &- lead, block.second &- lead), min(block.third &- lead, block.fourth &- lead))
    let rare =
      ByteBlock.bytes(of: most .>= ByteBlock.Vector(repeating: 0xDF)) | ByteBlock.bytes(of: least .<= one)
    return misplaced != 0 || ByteBlock.hasAny(rare)
  }

  private static var one: ByteBlock.Vector { ByteBlock.Vector(repeating: 1) }

  @inline(__always)
  private static func max(_ left: ByteBlock.Vector, _ right: ByteBlock.Vector) -> ByteBlock.Vector {
    left.replacing(with: right, where: right .> left)
  }

  @inline(__always)
  private static func min(_ left: ByteBlock.Vector, _ right: ByteBlock.Vector) -> ByteBlock.Vector {
    left.replacing(with: right, where: right .< left)
  }

  private static func finding(in bytes: borrowing Span<UInt8>, at offset: Int) -> Finding {
    let byte = bytes[offset]
    return Finding(offset: offset, problem: byte == 0 ? .nulByte : .invalidUTF8(byte: byte))
  }

  /// The length of the character at an offset; zero for NUL and for what is ill-formed.
  @inline(__always)
  private static func characterLength(in bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return byte == 0 ? 0 : 1 }
    // Most letters that French adds to ASCII.
    if byte == 0xC3 { return offset &+ 1 < bytes.count && bytes[offset &+ 1] & 0xC0 == 0x80 ? 2 : 0 }
    return sequenceLength(in: bytes, at: offset)
  }

  /// The length of the well-formed sequence at an offset whose byte is not ASCII; zero when it is ill-formed.
  ///
  /// Table 3-7 of the Unicode standard: no overlong form, no surrogate, nothing above U+10FFFF.
  static func sequenceLength(in bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    var index = offset + 2
    while index < offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return 0 }
      index += 1
    }
    return length
  }
}
