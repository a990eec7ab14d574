/// How the characters of a text are written as bytes.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8, which the platform expects.
  case utf8
  /// Windows-1252: what Excel writes in France under the name « CSV ».
  case windows1252
  /// ISO-8859-15: Latin-1 with the euro sign and the letters œ, Œ and Ÿ that French needs.
  case iso8859_15
  /// UTF-16, the lower byte of each unit first: what Excel writes under the name « Texte Unicode ».
  case utf16LittleEndian
  /// UTF-16, the higher byte of each unit first.
  case utf16BigEndian

  /// Whether each byte is a character.
  public var isEightBit: Bool { self == .windows1252 || self == .iso8859_15 }

  /// Whether it is UTF-16, in either order.
  public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

/// The encoding that someone says texts have, where they do not say it themselves by a byte order mark.
public enum EncodingRequest: Hashable, Sendable, CaseIterable {
  /// UTF-8 and nothing else: a text in UTF-16 is then not read.
  case utf8
  /// Windows-1252.
  case windows1252
  /// ISO-8859-15.
  case iso8859_15
  /// UTF-16, its order told by the text.
  case utf16
}
