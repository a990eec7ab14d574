/// A help page as it grows: headings, paragraphs, aligned rows; lines end with `\n` and have no trailing space.
struct HelpPage {
  /// A thing and what is said of it.
  struct Row {
    var label: String
    var text: String
  }

  /// Labels wider than this get a line of their own.
  private static let widestLabel = 26
  private static let indent = 2

  /// The page so far.
  private(set) var text = ""
  private let width: Int
  private let colon: String

  init(width: Int, texts: CommandTexts) {
    self.width = width
    self.colon = texts.help.colon
  }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds a text as wrapped lines.
  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    for line in TextWrapping.lines(paragraph, width: width - indent) { add(line, indent: indent) }
  }

  /// Adds a line as it is, such as one to copy.
  mutating func verbatim(_ line: String, indent: Int = HelpPage.indent) { add(line, indent: indent) }

  /// Adds a heading, after an empty line.
  mutating func heading(_ title: String) {
    blank()
    add(title + colon, indent: 0)
  }

  /// Adds a label and a text on the same line; what does not fit continues under the text.
  mutating func labelled(_ label: String, _ value: String) {
    let start = label + colon + " "
    hang(start, value, column: TextWrapping.width(of: start))
  }

  /// Adds rows with their texts aligned.
  mutating func rows(_ rows: [Row]) {
    let widths = rows.map { TextWrapping.width(of: $0.label) }.filter { $0 <= Self.widestLabel }
    let column = Self.indent + (widths.max() ?? Self.widestLabel) + 2
    let margin = String(repeating: " ", count: Self.indent)
    for row in rows {
      if row.text.isEmpty {
        add(row.label, indent: Self.indent)
      } else if TextWrapping.width(of: row.label) > column - Self.indent - 2 {
        add(row.label, indent: Self.indent)
        paragraph(row.text, indent: column)
      } else {
        hang(TextWrapping.padded(margin + row.label, to: column), row.text, column: column)
      }
    }
  }

  /// Adds rows as blocks: the label on its line, what is said of it under it.
  mutating func blocks(_ rows: [Row]) {
    for row in rows {
      add(row.label, indent: Self.indent)
      if !row.text.isEmpty { paragraph(row.text, indent: 3 * Self.indent) }
    }
  }

  private mutating func hang(_ start: String, _ value: String, column: Int) {
    for (index, line) in TextWrapping.lines(value, width: width - column).enumerated() {
      if index == 0 { add(start + line, indent: 0) } else { add(line, indent: column) }
    }
  }

  private mutating func add(_ line: String, indent: Int) {
    text += line.isEmpty ? "\n" : String(repeating: " ", count: indent) + line + "\n"
  }
}
