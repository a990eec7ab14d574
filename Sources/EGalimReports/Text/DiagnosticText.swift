import EGalimDiagnostics

/// Renders diagnostics for people at a terminal or in a log: `path:line:column: erreur E104 [colonne] …`.
public enum DiagnosticText {
  /// The diagnostics of a check, each on its lines; every line ends with a line feed.
  public static func text(
    _ diagnostics: [Diagnostic], style: TerminalStyle = TerminalStyle(), in language: Language = .french
  ) -> String {
    diagnostics.flatMap { lines(of: $0, style: style, language: language) }.map { $0 + "\n" }.joined()
  }

  /// The closing line of a check: what was found, in how many lines, and how the files were read.
  public static func closingLine(of report: CheckReport, in language: Language = .french) -> String {
    ReportWords.in(language).check.closing(report) + "\n"
  }

  private static func lines(of diagnostic: Diagnostic, style: TerminalStyle, language: Language) -> [String] {
    let words = ReportWords.in(language)
    let tone: TerminalStyle.Tone? = diagnostic.severity == .error ? .missing : nil
    let severity = style.paint("\(words.check.severity(diagnostic.severity)) \(diagnostic.code.rawValue)", tone)
    let column = diagnostic.place.fieldName.map { " [\(VisibleText.of($0))]" } ?? ""
    let heading = "\(position(diagnostic.place)): \(severity)\(column) \(diagnostic.message(in: language))"

    let source = diagnostic.excerpt.map {
      SourceExcerpt($0, line: diagnostic.place.line, style: style).lines(underline: tone)
    }
    let margin = String(repeating: " ", count: source == nil ? 4 : SourceExcerpt.gutter(diagnostic.place.line))
    return [heading] + (source ?? []) + ["\(margin)= \(diagnostic.hint(in: language))"]
  }

  /// `path`, `path:line` or `path:line:column`, with plain colons, so that editors and terminals jump there.
  private static func position(_ place: Place) -> String {
    let path = VisibleText.of(place.path)
    guard let line = place.line else { return path }
    guard let column = place.column else { return "\(path):\(line)" }
    return "\(path):\(line):\(column)"
  }
}
