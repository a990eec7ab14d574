extension JSONReader {
  /// Reads a text between quotes; the next byte is its first quote.
  mutating func readText() -> String {
    let start = index
    index += 1
    var utf8: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: utf8, as: UTF8.self)
      case UInt8(ascii: "\\"): readEscape(into: &utf8)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return unclosed(from: start, utf8)
      case 0..<0x20:
        note(.controlCharacter, at: index, text: source(from: index, to: index + 1))
        utf8.append(byte)
        index += 1
      case 0x80...: readLongScalar(into: &utf8)
      default:
        utf8.append(byte)
        index += 1
      }
    }
    return unclosed(from: start, utf8)
  }

  private mutating func unclosed(from start: Int, _ utf8: [UInt8]) -> String {
    note(.unclosedText, at: start, text: source(from: start, to: index))
    lastTextIsUnclosed = true
    return String(decoding: utf8, as: UTF8.self)
  }

  private mutating func readLongScalar(into utf8: inout [UInt8]) {
    if let length = UTF8Check.length(at: index, in: bytes) {
      utf8 += bytes[index..<index + length]
      index += length
    } else {
      note(.invalidUTF8(byte: bytes[index]), at: index)
      utf8 += [0xEF, 0xBF, 0xBD]
      index += 1
    }
  }

  private mutating func readEscape(into utf8: inout [UInt8]) {
    let start = index
    guard start + 1 < bytes.count else {
      index += 1
      return
    }
    index += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): utf8.append(bytes[start + 1])
    case UInt8(ascii: "b"): utf8.append(0x08)
    case UInt8(ascii: "f"): utf8.append(0x0C)
    case UInt8(ascii: "n"): utf8.append(0x0A)
    case UInt8(ascii: "r"): utf8.append(0x0D)
    case UInt8(ascii: "t"): utf8.append(0x09)
    case UInt8(ascii: "u"): readScalar(from: start, into: &utf8)
    default:
      // What follows the backslash is read as any other letter, be it a line end.
      index = start + 1
      let length = UTF8Check.length(at: index, in: bytes) ?? 1
      let isLineEnd = bytes[index] == 0x0A || bytes[index] == 0x0D
      note(.badEscape, at: start, text: source(from: start, to: isLineEnd ? index : index + length))
      utf8.append(UInt8(ascii: "\\"))
    }
  }

  /// Reads `XXXX` after `\u`, and the other half of a pair.
  private mutating func readScalar(from start: Int, into utf8: inout [UInt8]) {
    guard let unit = readHex() else {
      note(.badEscape, at: start, text: source(from: start, to: index))
      return
    }
    if let scalar = UnicodeScalar(unit) {
      utf8 += Array(String(Character(scalar)).utf8)
      return
    }
    let afterFirst = index
    if unit < 0xDC00, isNext("\\u") {
      index += 2
      if let second = readHex(), (0xDC00...0xDFFF).contains(second),
        let scalar = UnicodeScalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
      {
        utf8 += Array(String(Character(scalar)).utf8)
        return
      }
      index = afterFirst
    }
    note(.loneSurrogate, at: start, text: source(from: start, to: index))
    utf8 += [0xEF, 0xBF, 0xBD]
  }

  /// Four hexadecimal digits; nil, and as many passed as there are, where they are fewer.
  private mutating func readHex() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }

  // MARK: Quotes of other kinds

  /// The quotes that people and word processors put, each with what may close it.
  private static let otherQuotes: [(opening: [UInt8], closing: [[UInt8]])] = {
    func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
    let curly = ["\u{201C}", "\u{201D}", "\u{201E}", "\""].map(utf8)
    let single = ["\u{2018}", "\u{2019}", "'"].map(utf8)
    return [
      (utf8("'"), [utf8("'")]), (utf8("`"), [utf8("`")]), (utf8("\u{AB}"), [utf8("\u{BB}")]),
      (utf8("\u{201C}"), curly), (utf8("\u{201D}"), curly), (utf8("\u{201E}"), curly),
      (utf8("\u{2018}"), single), (utf8("\u{2019}"), single),
    ]
  }()

  /// Reads a text between quotes of another kind, and notes them; nil where there are none.
  mutating func quotedOtherwise() -> String? {
    guard let quotes = JSONReader.otherQuotes.first(where: { isNext($0.opening) }) else { return nil }
    let start = index
    index += quotes.opening.count
    let textStart = index
    let lineEnd = lineEnd
    while index < lineEnd {
      if let closing = quotes.closing.first(where: { isNext($0) }) {
        let text = String(decoding: bytes[textStart..<index], as: UTF8.self)
        index += closing.count
        note(.otherQuotes, at: start, text: source(from: start, to: index))
        return text
      }
      index += 1
    }
    note(.unclosedText, at: start, text: source(from: start, to: index))
    lastTextIsUnclosed = true
    return String(decoding: bytes[textStart..<index], as: UTF8.self)
  }
}
