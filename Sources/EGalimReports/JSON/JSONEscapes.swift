/// Escapes what RFC 8259 asks for, and what breaks lines in programs that paste JSON into JavaScript.
enum JSONEscapes {
  /// Escapes what stands after `start` in a text in UTF-8; nearly every text stays as it is, which is all that is asked
  /// of most of them.
  static func escape(_ utf8: inout [UInt8], from start: Int) {
    guard needsEscapes(utf8, from: start) else { return }
    let text = String(decoding: utf8[start...], as: UTF8.self)
    utf8.removeSubrange(start...)
    for scalar in text.unicodeScalars { append(scalar, to: &utf8) }
  }

  private static func needsEscapes(_ utf8: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < utf8.count {
      switch utf8[index] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return true
      // U+0080 to U+009F, U+2028, U+2029: their later bytes cannot be taken for others.
      case 0xC2: if index + 1 < utf8.count, utf8[index + 1] < 0xA0 { return true }
      case 0xE2: if index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8 { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  private static func append(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
    switch scalar {
    case "\"": utf8.append(text: "\\\"")
    case "\\": utf8.append(text: "\\\\")
    case "\n": utf8.append(text: "\\n")
    case "\r": utf8.append(text: "\\r")
    case "\t": utf8.append(text: "\\t")
    case "\u{8}": utf8.append(text: "\\b")
    case "\u{C}": utf8.append(text: "\\f")
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      utf8.append(text: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
