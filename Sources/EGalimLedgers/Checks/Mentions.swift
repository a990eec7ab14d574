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
    var index = start
    while index < end {
      if let width = Mentions.gapWidth(at: index, in: bytes) {
        startsWord = true
        index += width
        continue
      }
      let byte = Mentions.lowered(bytes[index])
      if startsWord, byte == 0x6D || byte == 0x61 || byte == 0x6E || byte == 0x70 {
        for phrase in Mentions.phrases where phrase.words[0] == byte {
          if Mentions.stands(phrase.words, in: bytes, at: index, before: end) { found.formUnion(phrase.mention) }
        }
      }
      startsWord = false
      index += 1
    }
    self = found
  }

  /// Whether the words stand there, any run of blanks and punctuation between them, and end where a word does.
  private static func stands(_ words: [UInt8], in bytes: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    var index = start
    for wanted in words {
      if wanted == 0x20 {
        let gapStart = index
        while index < end, let width = gapWidth(at: index, in: bytes) { index += width }
        if index == gapStart { return false }
      } else {
        guard index < end, lowered(bytes[index]) == wanted else { return false }
        index += 1
      }
    }
    return index >= end || gapWidth(at: index, in: bytes) != nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// How many bytes a blank or a punctuation mark takes; nil for a letter or digit. Bytes beyond ASCII are letters, but
  /// for those of no-break spaces.
  private static func gapWidth(at index: Int, in bytes: Span<UInt8>) -> Int? {
    let byte = bytes[index]
    if byte >= 0x80 { return Cell.blankWidth(at: index, in: bytes) }
    let isWord = (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    return isWord ? nil : 1
  }
}
