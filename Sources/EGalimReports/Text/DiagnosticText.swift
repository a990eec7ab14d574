import EGalimDiagnostics

/// Renders diagnostics for people at a terminal or in a log: `path:line:column: erreur E104 [colonne] …`.
public enum DiagnosticText {
  /// The diagnostics of a check, each on its lines; every line ends with a line feed.
  public static func text(
    _ diagnostics: [Diagnostic], style: TerminalStyle = TerminalStyle(), in language: Language = .french
  ) -> String {
    var text: [UInt8] = []
    write(KeptDiagnostics(diagnostics), style: style, in: language) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands on the same text in UTF-8, a piece at a time: the text of very many diagnostics is never held as a whole.
  public static func write(
    _ diagnostics: KeptDiagnostics, style: TerminalStyle = TerminalStyle(), in language: Language = .french,
    to send: ([UInt8]) -> Void
  ) {
    var lines = DiagnosticLines(style: style, language: language)
    var pieces = PieceBuffer()
    for diagnostic in diagnostics {
      lines.append(diagnostic, to: &pieces.bytes)
      pieces.sendIfFull(to: send)
    }
    pieces.sendAll(to: send)
  }

  /// The closing line of a check: what was found, in how many lines, and how the files were read.
  public static func closingLine(of report: CheckReport, in language: Language = .french) -> String {
    ReportWords.in(language).check.closing(report) + "\n"
  }
}

/// Appends diagnostics to a text, each on its lines.
private struct DiagnosticLines {
  private let style: TerminalStyle
  private let language: Language
  private let error: [UInt8]
  private let warning: [UInt8]
  /// The last path shown, with its sheet, and how: thousands of diagnostics of one file come one after another.
  private var path = ""
  private var visiblePath: [UInt8] = []

  init(style: TerminalStyle, language: Language) {
    let words = ReportWords.in(language).check
    self.style = style
    self.language = language
    error = Array("\(words.severity(.error)) ".utf8)
    warning = Array("\(words.severity(.warning)) ".utf8)
  }

  mutating func append(_ diagnostic: Diagnostic, to text: inout [UInt8]) {
    let words = diagnostic.words(in: language)
    let code = diagnostic.code
    let isError = code.severity == .error
    let tone: TerminalStyle.Tone? = isError ? .missing : nil

    append(diagnostic.place, to: &text)
    text.append(text: ": ")
    style.paint(tone, in: &text) { text in
      text.append(contentsOf: isError ? error : warning)
      text.append(text: code.rawValue)
    }
    if let name = diagnostic.place.fieldName {
      text.append(text: " [")
      VisibleText.append(name, to: &text)
      text.append(UInt8(ascii: "]"))
    }
    text.append(UInt8(ascii: " "))
    text.append(contentsOf: words.message)
    text.append(UInt8(ascii: "\n"))

    append(diagnostic.excerpt, line: diagnostic.place.line, tone: tone, to: &text)
    text.append(text: "= ")
    text.append(contentsOf: words.advice)
    text.append(text: " (egalim explain ")
    text.append(text: code.rawValue)
    text.append(text: ")\n")
  }

  /// The source line and its carets where there are any, then the blanks before the advice.
  private func append(
    _ excerpt: Diagnostic.Excerpt?, line: Int?, tone: TerminalStyle.Tone?, to text: inout [UInt8]
  ) {
    guard let excerpt else { return text.append(text: "    ") }
    for shown in SourceExcerpt(excerpt, line: line, style: style).lines(underline: tone) {
      text.append(text: shown)
      text.append(UInt8(ascii: "\n"))
    }
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: SourceExcerpt.gutter(line)))
  }

  /// `path`, `path:line` or `path:line:column`, with plain colons, so that editors and terminals jump there; in a
  /// workbook `path!sheet` or `path!sheet!D17`.
  private mutating func append(_ place: Place, to text: inout [UInt8]) {
    if place.table != path || visiblePath.isEmpty {
      path = place.table
      visiblePath.removeAll(keepingCapacity: true)
      VisibleText.append(path, to: &visiblePath)
    }
    text.append(contentsOf: visiblePath)
    if let address = place.cellAddress {
      text.append(UInt8(ascii: "!"))
      text.append(text: address)
      return
    }
    guard let line = place.line else { return }
    text.append(UInt8(ascii: ":"))
    text.append(number: Int64(line))
    guard let column = place.column else { return }
    text.append(UInt8(ascii: ":"))
    text.append(number: Int64(column))
  }
}
