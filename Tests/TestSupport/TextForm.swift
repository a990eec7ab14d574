/// How a text is written as bytes: its encoding, its mark, its line ends.
///
/// A second hand at encodings, from the character to its bytes, that shares nothing with the library's decoders. A test
/// of any dialect can go through ``all`` and hold each form against the UTF-8 twin.
public struct TextForm: Sendable, CustomStringConvertible {
  /// The encodings that French texts come in.
  public enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case windows1252 = "Windows-1252"
    case iso8859_15 = "ISO-8859-15"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"

    /// Whether each byte is a character.
    public var isEightBit: Bool { self == .windows1252 || self == .iso8859_15 }
  }

  /// The encoding.
  public var encoding: Encoding
  /// Whether a byte order mark goes before the text; no encoding of one byte a character has one.
  public var hasMark: Bool
  /// What ends lines.
  public var lineEnd: String

  /// A form.
  public init(_ encoding: Encoding, hasMark: Bool = false, lineEnd: String = "\n") {
    self.encoding = encoding
    self.hasMark = hasMark
    self.lineEnd = lineEnd
  }

  /// Every encoding, with and without a mark, with both line ends.
  public static let all: [TextForm] = Encoding.allCases.flatMap { encoding in
    (encoding.isEightBit ? [false] : [false, true]).flatMap { mark in
      ["\n", "\r\n"].map { TextForm(encoding, hasMark: mark, lineEnd: $0) }
    }
  }

  /// The form in words.
  public var description: String {
    encoding.rawValue + (hasMark ? " with mark" : "") + (lineEnd == "\n" ? ", LF" : ", CRLF")
  }

  /// The bytes of a text whose line ends are LF; nil when the encoding lacks one of its characters.
  public func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    if hasMark { append("\u{FEFF}", to: &bytes) }
    for scalar in text.unicodeScalars {
      for written in scalar == "\n" ? Array(lineEnd.unicodeScalars) : [scalar] {
        guard append(written, to: &bytes) else { return nil }
      }
    }
    return bytes
  }

  @discardableResult
  private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    switch encoding {
    case .utf8: bytes += Array(String(Character(scalar)).utf8)
    case .utf16LittleEndian: for unit in scalar.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    case .utf16BigEndian: for unit in scalar.utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    case .windows1252, .iso8859_15:
      guard let byte = byte(of: scalar) else { return false }
      bytes.append(byte)
    }
    return true
  }

  private func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return UInt8(scalar.value) }
    let special = encoding == .windows1252 ? Self.windows1252 : Self.iso8859_15
    if let byte = special[scalar] { return byte }
    guard (0xA0...0xFF).contains(scalar.value), !special.values.contains(UInt8(scalar.value)) else { return nil }
    return UInt8(scalar.value)
  }

  private static let windows1252: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
    "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
    "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
  ]
  private static let iso8859_15: [Unicode.Scalar: UInt8] = [
    "€": 0xA4, "Š": 0xA6, "š": 0xA8, "Ž": 0xB4, "ž": 0xB8, "Œ": 0xBC, "œ": 0xBD, "Ÿ": 0xBE,
  ]
}
