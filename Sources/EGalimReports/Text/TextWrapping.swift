/// Breaks sentences into lines at plain spaces; no-break spaces hold.
enum TextWrapping {
  /// The lines of a sentence; all begin with the indent, and only a word that is too long itself passes the width.
  static func lines(_ sentence: String, width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in sentence.split(separator: " ") {
      if line.isEmpty {
        line = indent + word
      } else if TextWidth.of(line) + 1 + TextWidth.of(word) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = indent + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
