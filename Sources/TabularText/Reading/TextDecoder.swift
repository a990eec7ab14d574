/// Turns the bytes of a text in another encoding into UTF-8, block by block.
///
/// What is no character becomes a byte that is no UTF-8 either, one for each, so that it is found, placed and told as in
/// a text that is UTF-8: never a replacement in silence. A byte without a meaning stays itself.
struct TextDecoder: Sendable {
  private let encoding: TextEncoding
  /// What the bytes from 0x80 on mean, where each byte is a character; zero for those without a meaning.
  private let upperHalf: [UInt16]
  /// The first byte of a unit that the last block ended in.
  private var pendingByte: UInt8?
  /// The first half of a pair whose second half has not come yet.
  private var pendingHalf: UInt16?

  /// Half of a pair of units, the other half of which is missing.
  static let loneHalf: UInt8 = 0xFE
  /// A last byte that is only half a unit.
  static let halfUnit: UInt8 = 0xFF

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    upperHalf =
      switch encoding {
      case .windows1252: EightBitTable.windows1252
      case .iso8859_15: EightBitTable.iso8859_15
      case .utf8, .utf16LittleEndian, .utf16BigEndian: []
      }
  }

  /// Appends what a block comes to; the bytes of a character may lie in two blocks.
  mutating func decode(_ block: ArraySlice<UInt8>, appendingTo bytes: inout [UInt8]) {
    // One byte may become three, and two may too.
    bytes.append(addingCapacity: 3 * block.count + 4) { output in
      if encoding.isUTF16 {
        decodeUnits(block, &output)
      } else {
        for byte in block { decode(byte, &output) }
      }
    }
  }

  /// Appends what is left when the text ends.
  mutating func finish(appendingTo bytes: inout [UInt8]) {
    if pendingHalf.take() != nil { bytes.append(TextDecoder.loneHalf) }
    if pendingByte.take() != nil { bytes.append(TextDecoder.halfUnit) }
  }

  @inline(__always)
  private func decode(_ byte: UInt8, _ output: inout OutputSpan<UInt8>) {
    guard byte >= 0x80 else { return output.append(byte) }
    let scalar = upperHalf.isEmpty ? 0 : upperHalf[Int(byte &- 0x80)]
    if scalar == 0 { output.append(byte) } else { TextDecoder.append(UInt32(scalar), &output) }
  }

  private mutating func decodeUnits(_ block: ArraySlice<UInt8>, _ output: inout OutputSpan<UInt8>) {
    var index = block.startIndex
    if let first = pendingByte, index < block.endIndex {
      take(first, block[index], &output)
      pendingByte = nil
      index += 1
    }
    while index &+ 1 < block.endIndex {
      take(block[index], block[index &+ 1], &output)
      index &+= 2
    }
    if index < block.endIndex { pendingByte = block[index] }
  }

  @inline(__always)
  private mutating func take(_ first: UInt8, _ second: UInt8, _ output: inout OutputSpan<UInt8>) {
    let (low, high) = encoding == .utf16LittleEndian ? (first, second) : (second, first)
    if high == 0, low < 0x80, pendingHalf == nil { return output.append(low) }
    let unit = UInt16(high) &<< 8 | UInt16(low)
    if let half = pendingHalf {
      pendingHalf = nil
      if (0xDC00...0xDFFF).contains(unit) {
        let scalar = 0x1_0000 &+ (UInt32(half &- 0xD800) &<< 10 | UInt32(unit &- 0xDC00))
        return TextDecoder.append(scalar, &output)
      }
      output.append(TextDecoder.loneHalf)
    }
    switch unit {
    case 0xD800...0xDBFF: pendingHalf = unit
    case 0xDC00...0xDFFF: output.append(TextDecoder.loneHalf)
    default: TextDecoder.append(UInt32(unit), &output)
    }
  }

  /// Appends a scalar in UTF-8.
  private static func append(_ scalar: UInt32, _ output: inout OutputSpan<UInt8>) {
    func following(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | ((scalar &>> shift) & 0x3F)) }
    switch scalar {
    case 0..<0x80: output.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800: output.append(UInt8(truncatingIfNeeded: 0xC0 | (scalar &>> 6)))
    case 0x800..<0x1_0000:
      output.append(UInt8(truncatingIfNeeded: 0xE0 | (scalar &>> 12)))
      output.append(following(6))
    default:
      output.append(UInt8(truncatingIfNeeded: 0xF0 | (scalar &>> 18)))
      output.append(following(12))
      output.append(following(6))
    }
    if scalar >= 0x80 { output.append(following(0)) }
  }
}
