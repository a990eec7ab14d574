import EGalimDiagnostics
import TabularText

extension EncodingName {
  /// The encoding as people name it.
  public init(_ encoding: TextEncoding) {
    self =
      switch encoding {
      case .utf8: .utf8
      case .windows1252: .windows1252
      case .iso8859_15: .iso8859_15
      case .utf16LittleEndian, .utf16BigEndian: .utf16
      }
  }
}

extension Finding {
  /// What to tell of an encoding that was concluded from accents, with the first word that has one; nil where the text
  /// says itself how it is encoded, or is UTF-8.
  static func guessedEncoding(of reader: borrowing RecordReader) -> Finding? {
    guard reader.isEncodingGuessed, reader.encoding.isEightBit else { return nil }
    return .guessedEncoding(EncodingName(reader.encoding), word: firstAccentedWord(in: reader.beginning))
  }

  /// The first word with a letter that is not ASCII; else what is not ASCII and stands next to no letter.
  private static func firstAccentedWord(in text: [UInt8]) -> String {
    guard let first = text.firstIndex(where: { $0 >= 0xC3 }) ?? text.firstIndex(where: { $0 >= 0x80 }) else {
      return ""
    }
    var (start, end) = (first, first)
    while start > 0, first - start < longestWord, isPartOfWord(text[start - 1]) { start -= 1 }
    while end < text.count, end - first < longestWord, isPartOfWord(text[end]) { end += 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  private static let longestWord = 30

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
