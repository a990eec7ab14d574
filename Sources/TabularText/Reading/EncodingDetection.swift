/// Tells a text's encoding by its beginning.
///
/// What it says depends on nothing but the bytes of the window, hence never on how they came: a question that the bytes
/// read so far cannot answer is answered by more of them.
enum EncodingDetection {
  /// How much of the beginning is looked at, at most.
  static let windowLength = 1 << 20
  /// How far UTF-16 without a mark is looked for.
  private static let unitSearchLength = 512

  /// The encoding of a text without a mark that is no UTF-16.
  ///
  /// - Parameters:
  ///   - bytes: the beginning of the text.
  ///   - isAll: whether the text ends with them.
  /// - Returns: nil when more of the text is needed.
  static func encoding(of bytes: [UInt8], isAll: Bool) -> TextEncoding? {
    let mayGrow = !isAll && bytes.count < windowLength
    let span = bytes.span
    var offset = 0
    while let found = firstNonASCII(in: span, from: offset) {
      let length = ByteCheck.sequenceLength(in: span, at: found)
      if length == 0 {
        // A character that the end of the window cuts in two says nothing.
        guard isAll || found + 4 <= bytes.count else { return mayGrow ? nil : .utf8 }
        return eightBit(span, mayGrow: mayGrow)
      }
      if isSurelyUTF8(lead: bytes[found]) { return .utf8 }
      offset = found + length
    }
    return mayGrow ? nil : .utf8
  }

  /// UTF-16 without a mark, by the NULs that are half of every letter of our alphabet; nil when it is none.
  static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let count = min(bytes.count, unitSearchLength) / 2
    guard count >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in 0..<count {
      if bytes[bytes.startIndex + 2 * index] == 0 { zeros.even += 1 }
      if bytes[bytes.startIndex + 2 * index + 1] == 0 { zeros.odd += 1 }
    }
    // A few characters, such as œ or €, lie beyond the first 256.
    if zeros.even == 0, zeros.odd * 4 >= count * 3 { return .utf16LittleEndian }
    if zeros.odd == 0, zeros.even * 4 >= count * 3 { return .utf16BigEndian }
    return nil
  }

  /// Offset of the first byte from there on that is not ASCII.
  static func firstNonASCII(in bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
    let top = ByteBlock.Vector(repeating: 0x80)
    var offset = start
    while offset <= bytes.count &- ByteBlock.width {
      if ByteBlock.hasAny(ByteBlock(bytes, at: offset).union & top) { break }
      offset &+= ByteBlock.width
    }
    while offset < bytes.count {
      if bytes[offset] >= 0x80 { return offset }
      offset &+= 1
    }
    return nil
  }

  /// Whether a sequence that is well-formed UTF-8 can be nothing else.
  ///
  /// In Windows-1252 these bytes are `Â Ã Å Ì â ð`, and none of them stands before a sign such as `©` in French; before
  /// UTF-8's accents, quotes and euro signs they stand all the time. `É` before a no-break space, on the other hand, is
  /// well-formed too (`CAFÉ :`), and says nothing.
  private static func isSurelyUTF8(lead: UInt8) -> Bool {
    switch lead {
    case 0xC2, 0xC3, 0xC5, 0xCC, 0xE2, 0xF0: true
    default: false
    }
  }

  /// Which of the two encodings of one byte a character; nil when more bytes could change the answer.
  private static func eightBit(_ bytes: borrowing Span<UInt8>, mayGrow: Bool) -> TextEncoding? {
    var hasSign = false
    var offset = 0
    while let found = firstNonASCII(in: bytes, from: offset) {
      // Control characters in ISO-8859-15: no text has them.
      if bytes[found] < 0xA0 { return .windows1252 }
      if !hasSign { hasSign = isSignOfISO(in: bytes, at: found) }
      offset = found + 1
    }
    if mayGrow { return nil }
    return hasSign ? .iso8859_15 : .windows1252
  }

  /// Whether a byte is meant as what it is in ISO-8859-15, by what stands around it: Windows-1252 has the same letters,
  /// but for eight bytes.
  private static func isSignOfISO(in bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    let before = offset > 0 ? bytes[offset - 1] : 0
    let after = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case 0xA4:  // € where Windows-1252 has the currency sign that nobody writes.
      return true
    case 0xBC, 0xBD:  // Œ, œ; else ¼, ½, as in « ½ écrémé » and even « ½écrémé ».
      if isLetter(before) { return isLetter(after) }
      return !isDigit(before) && [UInt8(ascii: "u"), UInt8(ascii: "U")].contains(after)
    case 0xA6, 0xA8, 0xB8, 0xBE:  // Š, š, ž, Ÿ; else ¦, ¨, ¸, ¾. The byte of Ž is used as an apostrophe: no sign.
      return isLetter(before) && isLetter(after)
    default: return false
    }
  }

  /// Whether a byte is a letter in both encodings.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0xFF: byte != 0xD7 && byte != 0xF7
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
