/// The texts of rule files: what people and their spreadsheets put around them.
enum RuleText {
  /// The text without the blanks around it.
  static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return view.startIndex == text.startIndex && view.endIndex == text.endIndex ? text : String(view)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", "\u{A0}", "\u{202F}": true
    default: false
    }
  }

  /// What stands between quotes: straight ones, those that word processors and spreadsheets put in their place, or
  /// French ones; nil when the text is not quoted.
  static func unquoted(_ text: String) -> String? {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»")]
    let view = text.unicodeScalars
    guard view.count >= 2, let first = view.first, let last = view.last,
      pairs.contains(where: { $0.0 == first && $0.1 == last })
    else { return nil }
    return trimmed(String(view.dropFirst().dropLast()))
  }

  /// A motif without the quotes around it.
  static func motif(_ text: String) -> String { unquoted(text) ?? text }

  /// A cell as it was meant, without the apostrophe that keeps a spreadsheet from taking it for a formula.
  static func withoutGuard(_ text: String) -> String {
    var scalars = text.unicodeScalars
    guard scalars.first == "'", let second = scalars.dropFirst().first, "=+-@".unicodeScalars.contains(second) else {
      return text
    }
    scalars.removeFirst()
    return String(scalars)
  }
}
