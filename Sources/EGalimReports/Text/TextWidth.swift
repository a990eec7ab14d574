/// How many columns of a terminal a text takes.
enum TextWidth {
  /// The columns: none for marks that combine, two for wide letters and emoji, one for all others.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text, or as much of its start as fits before an ellipsis.
  static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += of(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text, or as much of its start and end as fits around an ellipsis: names that begin alike stay apart.
  static func cutInside(_ text: String, to columns: Int) -> String {
    guard of(text) > columns, columns > 2 else { return cut(text, to: columns) }
    let tail = String(cut(String(text.reversed()), to: (columns + 1) / 2).dropLast().reversed())
    return cut(text, to: columns - of(tail)) + tail
  }

  /// The text followed, or preceded, by blanks up to so many columns.
  static func pad(_ text: String, to columns: Int, trailing: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - of(text)))
    return trailing ? blanks + text : text + blanks
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: isWide(scalar) ? 2 : 1
    }
  }

  /// The wide ranges of Unicode's East Asian Width table, as far as names and spreadsheets use them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
