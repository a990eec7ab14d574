/// Numbers in a stretch of bytes, the lowest byte first, as zip archives and old workbooks store them.
struct LittleEndianBytes {
  let bytes: [UInt8]

  /// The number in `size` bytes at an offset; nil when they are not all there, or beyond what an `Int` holds.
  func number(at offset: Int, size: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - size else { return nil }
    var value: UInt64 = 0
    for index in (0..<size).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return Int(exactly: value)
  }

  func number16(at offset: Int) -> Int? { number(at: offset, size: 2) }
  func number32(at offset: Int) -> Int? { number(at: offset, size: 4) }
  func number64(at offset: Int) -> Int? { number(at: offset, size: 8) }
}
