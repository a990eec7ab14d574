/// Whether bytes are UTF-8, to the letter of RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
enum UTF8Check {
  /// How many bytes the scalar at an offset takes; nil where there is none.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    let length: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    return bytes[(offset + 2)..<(offset + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
  }

  /// The offset of the first byte that is no part of a scalar.
  static func firstBad(in slice: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(slice)
    var index = 0
    while index < bytes.count {
      guard let length = length(at: index, in: bytes) else { return slice.startIndex + index }
      index += length
    }
    return nil
  }
}
