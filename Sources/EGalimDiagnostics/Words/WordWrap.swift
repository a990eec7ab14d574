/// Breaks a paragraph into lines at its plain spaces; no-break spaces hold.
enum WordWrap {
  /// The paragraph with lines of at most `width` scalars, or one word where a word is longer.
  static func wrap(_ paragraph: String, width: Int) -> String {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in paragraph.split(separator: " ") {
      let wordLength = word.unicodeScalars.count
      if !line.isEmpty, length + 1 + wordLength <= width {
        line += " " + word
        length += 1 + wordLength
      } else {
        if !line.isEmpty { lines.append(line) }
        line = String(word)
        length = wordLength
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
