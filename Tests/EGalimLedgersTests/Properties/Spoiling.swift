import TestSupport

/// Small damages to a file's bytes.
enum Spoiling {
  /// Bytes that mean something to a reader of records, and a few that no text holds.
  static let bytes: [UInt8] =
    Array(",;\t\"\n\r .-+eE09x€\u{A0}é".utf8) + [0, 0xFF, 0xC3, 0x80, 0xEF, 0xBB, 0xBF]

  /// Puts a few bytes in, takes a few out, or changes some; all of them from an offset on.
  static func spoil(_ original: [UInt8], _ random: inout SeededGenerator, from first: Int = 0) -> [UInt8] {
    var bytes = original
    for _ in 0..<(1 + random.below(12)) where bytes.count > first {
      let place = first + random.below(bytes.count - first)
      let byte = random.pick(Self.bytes, else: 0)
      switch random.below(4) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      case 2: bytes.remove(at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + random.below(20)))
      }
    }
    return bytes
  }
}
