/// Breaks prose into lines; widths are counted in Unicode scalars.
enum TextWrapping {
  /// How many columns a text takes.
  static func width(of text: String) -> Int { text.unicodeScalars.count }

  /// The text followed by spaces up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  /// The lines of a text, none wider than `width` unless it is a single word.
  ///
  /// Lines break at plain spaces only: French typography binds `40 %` and `« text »` with no-break spaces, and those
  /// must hold. A line end in the text starts a new line; several plain spaces count as one.
  static func lines(_ text: String, width: Int) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapped(paragraph.split(separator: " ").map { String($0) }, width: width)
    }
  }

  private static func wrapped(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if line.isEmpty {
        line = word
      } else if self.width(of: line) + 1 + self.width(of: word) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return lines + [line]
  }
}
