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
    guard Mentions.mayBeSome(in: bytes, from: start, to: end) else {
      self = []
      return
    }
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

  /// Whether three letters stand side by side as in one of the phrases: in most descriptions they do not.
  private static func mayBeSome(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard bytes.holds(from: start, to: end) else { return false }
    var offset = start
    // The letters stand one in each of three words, in the same place.
    while end &- offset >= 10 {
      if hasLetters(bytes.word(at: offset), bytes.word(at: offset &+ 1), bytes.word(at: offset &+ 2)) { return true }
      offset &+= 8
    }
    guard end &- offset >= 3 else { return false }
    return hasLetters(
      bytes.word(from: offset, to: end &- 2), bytes.word(from: offset &+ 1, to: end &- 1),
      bytes.word(from: offset &+ 2, to: end))
  }

  /// Whether "msc" or "asc" (or "esc", or "isc"), "niv" (of "niveau") or "rod" (of "produit") shows, in whatever case.
  @inline(__always)
  private static func hasLetters(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Bool {
    let lower = (first | every(" "), second | every(" "), third | every(" "))
    // M and A differ in two bits, which are not asked for.
    let sc = ((lower.0 | every("\u{C}")) ^ every("m")) | (lower.1 ^ every("s")) | (lower.2 ^ every("c"))
    let niv = (lower.0 ^ every("n")) | (lower.1 ^ every("i")) | (lower.2 ^ every("v"))
    let rod = (lower.0 ^ every("r")) | (lower.1 ^ every("o")) | (lower.2 ^ every("d"))
    return hasZero(sc) || hasZero(niv) || hasZero(rod)
  }

  @inline(__always)
  private static func every(_ letter: Unicode.Scalar) -> UInt64 {
    0x0101_0101_0101_0101 &* UInt64(UInt8(ascii: letter))
  }

  /// Whether a byte is zero.
  @inline(__always)
  private static func hasZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
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
