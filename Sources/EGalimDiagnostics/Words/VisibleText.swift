/// Text from a file made fit to be shown: nothing invisible, nothing that drives a terminal, not too long.
public enum VisibleText {
  /// The text with its control and direction characters spelled out, cut after `limit` scalars with `…`.
  ///
  /// Controls become their pictures (`␀`, `␉`, `␛`); other characters that hide or reorder text become `\u{202E}`.
  public static func of(_ text: String, limit: Int = .max) -> String {
    var shown = ""
    var length = 0
    for scalar in text.unicodeScalars {
      guard length < limit else { return shown + "…" }
      shown += visible(scalar)
      length += 1
    }
    return shown
  }

  /// A cell between French quotes, cut after 60 scalars: `« 12,50 € »`.
  public static func quoted(_ text: String) -> String {
    "«\u{A0}\(of(text, limit: 60))\u{A0}»"
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0...0x1F: picture(of: 0x2400 + scalar.value)
    case 0x7F: "␡"
    // C1 controls, zero-width characters, direction marks and overrides, line and paragraph separators, BOM, tags.
    case 0x80...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(Character(scalar))
    }
  }

  private static func picture(of value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }
}
