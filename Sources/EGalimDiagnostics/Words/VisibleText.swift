/// Text from a file made fit to be shown: nothing invisible, nothing that drives a terminal, not too long.
public enum VisibleText {
  /// The text with its control and direction characters spelled out, cut after `limit` scalars with `…`.
  ///
  /// Controls become their pictures (`␀`, `␉`, `␛`); other characters that hide or reorder text become `\u{202E}`.
  public static func of(_ text: String, limit: Int = .max) -> String {
    if isPlain(text, limit: limit) { return text }
    var utf8: [UInt8] = []
    append(text, limit: limit, to: &utf8)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Appends the same to a text in UTF-8.
  public static func append(_ text: String, limit: Int = .max, to utf8: inout [UInt8]) {
    if isPlain(text, limit: limit) { return utf8.append(contentsOf: text.utf8) }
    var length = 0
    for scalar in text.unicodeScalars {
      guard length < limit else { return utf8.append(contentsOf: "…".utf8) }
      append(scalar, to: &utf8)
      length += 1
    }
  }

  /// A cell between French quotes, cut after 60 scalars: `« 12,50 € »`.
  public static func quoted(_ text: String) -> String {
    "«\u{A0}\(of(text, limit: 60))\u{A0}»"
  }

  /// Appends the same to a text in UTF-8.
  static func appendQuoted(_ text: String, to utf8: inout [UInt8]) {
    utf8.append(contentsOf: "«\u{A0}".utf8)
    append(text, limit: 60, to: &utf8)
    utf8.append(contentsOf: "\u{A0}»".utf8)
  }

  /// Whether the text is shown as it is, told without looking at scalars: nothing but ASCII, no controls, short enough.
  private static func isPlain(_ text: String, limit: Int) -> Bool {
    text.utf8.count <= limit && text.utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F }
  }

  private static func append(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
    switch scalar.value {
    case 0...0x1F: encode(0x2400 + scalar.value, to: &utf8)
    case 0x7F: utf8.append(contentsOf: "␡".utf8)
    // C1 controls, zero-width characters, direction marks and overrides, line and paragraph separators, BOM, tags.
    case 0x80...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      utf8.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
    default: encode(scalar.value, to: &utf8)
    }
  }

  /// Appends a scalar's UTF-8.
  private static func encode(_ value: UInt32, to utf8: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift) & 0x3F | 0x80 }
    switch value {
    case 0..<0x80: utf8.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      utf8.append(UInt8(truncatingIfNeeded: value >> 6) | 0xC0)
      utf8.append(continuation(0))
    case 0x800..<0x1_0000:
      utf8.append(UInt8(truncatingIfNeeded: value >> 12) | 0xE0)
      utf8.append(continuation(6))
      utf8.append(continuation(0))
    default:
      utf8.append(UInt8(truncatingIfNeeded: value >> 18) | 0xF0)
      utf8.append(continuation(12))
      utf8.append(continuation(6))
      utf8.append(continuation(0))
    }
  }
}
