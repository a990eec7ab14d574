extension JSONReader {
  /// Reads a number, or what was meant for one.
  mutating func readNumber() -> JSONValue.Content {
    let start = index
    passNumberLetters()
    // In an object, a comma with a digit right after it can only be a decimal comma.
    if open.last == UInt8(ascii: "{"), peek == UInt8(ascii: ","), index + 1 < bytes.count,
      (0x30...0x39).contains(bytes[index + 1])
    {
      index += 1
      passNumberLetters()
    }
    if JSONReader.isNumber(bytes[start..<index]) {
      return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }
    note(.badNumber, at: start, text: source(from: start, to: index))
    return .unreadable
  }

  private mutating func passNumberLetters() {
    while let byte = peek, JSONReader.startsNumber(byte) || JSONReader.isLetter(byte) { index += 1 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
  }

  /// Whether bytes are a number as the standard writes it.
  static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func dropDigits() { rest = rest.drop { isDigit($0) } }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard isDigit(rest.first) else { return false }
    if rest.first == UInt8(ascii: "0") { rest = rest.dropFirst() } else { dropDigits() }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard isDigit(rest.first) else { return false }
      dropDigits()
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard isDigit(rest.first) else { return false }
      dropDigits()
    }
    return rest.isEmpty
  }

  // MARK: Words

  /// Reads true, false or null, or what stands there instead.
  mutating func readWord() -> JSONValue.Content {
    let start = index
    let word = readBare { JSONReader.endsValue($0) || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    switch word {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .null
    case "": break
    default:
      if let right = JSONReader.otherWords[word.lowercased()] {
        note(.otherWord(right: right), at: start, text: word)
        return .unreadable
      }
      if UTF8Check.firstBad(in: bytes[start..<index]) == nil, JSONReader.opensItem(bytes[start]) {
        note(.missingQuotes, at: start, text: word)
        return .text(word)
      }
    }
    index = start
    skipNonsense()
    return .unreadable
  }

  /// What other languages, French among them, write for JSON's three words.
  private static let otherWords = [
    "true": "true", "vrai": "true", "oui": "true", "yes": "true", "false": "false", "faux": "false", "non": "false",
    "no": "false", "null": "null", "none": "null", "nil": "null", "undefined": "null",
  ]

  /// Reads letters up to one that ends them, a comment, or the end, without the blanks before it.
  mutating func readBare(upTo ends: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = peek, !ends(byte) {
      if index > start, JSONReader.isBlank(bytes[index - 1]), isNext("//") || isNext("/*") || isNext("#") { break }
      index += 1
    }
    while index > start, JSONReader.isBlank(bytes[index - 1]) { index -= 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
