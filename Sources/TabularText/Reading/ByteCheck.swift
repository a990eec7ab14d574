/// Looks for bytes that no text may hold: NUL, and whatever is not UTF-8.
enum ByteCheck {
  /// A problem and the offset of its byte.
  struct Finding: Equatable {
    let offset: Int
    let problem: RecordProblem
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// The first problem from an offset on, which must not lie inside a character; nil when there is none.
  static func firstProblem(in bytes: borrowing Span<UInt8>, from start: Int) -> Finding? {
    var offset = start
    while offset < bytes.count {
      offset += plainCount(in: bytes, at: offset)
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte == 0 { return Finding(offset: offset, problem: .nulByte) }
      let length = byte < 0x80 ? 1 : sequenceLength(in: bytes, at: offset)
      if length == 0 { return Finding(offset: offset, problem: .invalidUTF8(byte: byte)) }
      offset += length
    }
    return nil
  }

  /// How many bytes from an offset on are certainly ASCII and not NUL; whole words at a time, so maybe not all of them.
  private static func plainCount(in bytes: borrowing Span<UInt8>, at start: Int) -> Int {
    var offset = start
    while offset <= bytes.count &- 8 {
      // Sound: the load checks that eight bytes are there, and any eight bytes are a valid number.
      let loaded = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      // The subtraction sets the top bit of a zero byte. It may borrow from the byte after one, which is why only the
      // lowest bit set is believed.
      let suspects = ((word &- ones) | word) & topBits
      if suspects != 0 { return offset &- start &+ (suspects.trailingZeroBitCount &>> 3) }
      offset &+= 8
    }
    return offset &- start
  }

  /// The length of the well-formed sequence at an offset whose byte is not ASCII; zero when it is ill-formed.
  ///
  /// Table 3-7 of the Unicode standard: no overlong form, no surrogate, nothing above U+10FFFF.
  private static func sequenceLength(in bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
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
