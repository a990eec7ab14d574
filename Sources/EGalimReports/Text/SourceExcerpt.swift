import EGalimDiagnostics

/// Shows a source line with carets under the part that is meant, however wide its letters are.
struct SourceExcerpt {
  private static let before = 24

  private let lineNumber: String
  private let gutterWidth: Int
  private let lead: String
  private let marked: String
  private let tail: String
  private let style: TerminalStyle

  /// Columns before the bar that stands left of the source.
  static func gutter(_ line: Int?) -> Int { max(6, String(line ?? 0).count + 3) }

  /// Prepares an excerpt: what is invisible made visible, a long line cut around the part that is meant.
  init(_ excerpt: Diagnostic.Excerpt, line: Int?, style: TerminalStyle) {
    let scalars = Array(excerpt.text.unicodeScalars)
    let start = min(max(0, excerpt.offset), scalars.count)
    let end = min(start + max(1, excerpt.length), scalars.count)
    func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: slice)
      return VisibleText.of(String(text))
    }

    lineNumber = line.map { String($0) } ?? ""
    gutterWidth = SourceExcerpt.gutter(line)
    self.style = style
    let room = max(20, style.width - gutterWidth - 2)
    let whole = (text(scalars[..<start]), text(scalars[start..<end]), text(scalars[end...]))
    if TextWidth.of(whole.0 + whole.1 + whole.2) <= room {
      (lead, marked, tail) = whole
    } else {
      let lead = SourceExcerpt.end(of: whole.0, columns: SourceExcerpt.before)
      marked = TextWidth.cut(whole.1, to: max(1, room - TextWidth.of(lead)))
      let rest = room - TextWidth.of(lead) - TextWidth.of(marked)
      tail = rest > 1 ? TextWidth.cut(whole.2, to: rest) : ""
      self.lead = lead
    }
  }

  /// The source line, and the line of carets below it.
  func lines(underline tone: TerminalStyle.Tone?) -> [String] {
    let number = TextWidth.pad(lineNumber, to: gutterWidth - 1, trailing: true)
    let blanks = String(repeating: " ", count: TextWidth.of(lead))
    let carets = String(repeating: "^", count: max(1, TextWidth.of(marked)))
    return [
      "\(number) │ \(lead)\(marked)\(tail)",
      "\(TextWidth.pad("", to: gutterWidth - 1)) │ \(blanks)\(style.paint(carets, tone))",
    ]
  }

  /// The text, or as much of its end as fits after an ellipsis.
  private static func end(of text: String, columns: Int) -> String {
    guard TextWidth.of(text) > columns else { return text }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += TextWidth.of(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
