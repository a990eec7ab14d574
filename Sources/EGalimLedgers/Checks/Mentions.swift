/// The mentions in a description that the traps know, found in its bytes without making a text of them.
struct Mentions: OptionSet {
  let rawValue: UInt8

  /// "MSC", a private ecolabel of fishing.
  static let msc = Mentions(rawValue: 1 << 0)
  /// "ASC", a private ecolabel of aquaculture.
  static let asc = Mentions(rawValue: 1 << 1)
  /// "niveau 2" of environmental certification.
  static let levelTwo = Mentions(rawValue: 1 << 2)
  /// "produit de montagne", "produit pays".
  static let mountainOrCountry = Mentions(rawValue: 1 << 3)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Each phrase in lower case; none has an accent, so that folding case is all that comparing takes.
  private static let phrases: [(words: [UInt8], mention: Mentions)] = [
    ("msc", msc), ("asc", asc), ("niveau 2", levelTwo), ("produit de montagne", mountainOrCountry),
    ("produits de montagne", mountainOrCountry), ("produit pays", mountainOrCountry),
    ("produits pays", mountainOrCountry),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Finds the mentions between two offsets, case ignored, as words by themselves.
  init(in bytes: Span<UInt8>, from start: Int, to end: Int) {
    var found: Mentions = []
    var startsWord = true
    for index in start..<end {
      let byte = Mentions.lowered(bytes[index])
      defer { startsWord = !Mentions.isWordByte(byte) }
      guard startsWord, byte == 0x6D || byte == 0x61 || byte == 0x6E || byte == 0x70 else { continue }
      for phrase in Mentions.phrases where phrase.words[0] == byte {
        if Mentions.stands(phrase.words, in: bytes, at: index, before: end) { found.formUnion(phrase.mention) }
      }
    }
    self = found
  }

  /// Whether the words stand there, any run of blanks and punctuation between them, and end where a word does.
  private static func stands(_ words: [UInt8], in bytes: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    var index = start
    for wanted in words {
      if wanted == 0x20 {
        guard index < end, !isWordByte(bytes[index]) else { return false }
        while index < end, !isWordByte(bytes[index]) { index += 1 }
      } else {
        guard index < end, lowered(bytes[index]) == wanted else { return false }
        index += 1
      }
    }
    return index == end || !isWordByte(bytes[index])
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Letters and digits; the bytes of accented letters count as letters, those of a no-break space do not.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || (byte >= 0x80 && byte != 0xC2 && byte != 0xA0)
  }
}
