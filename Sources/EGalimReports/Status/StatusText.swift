/// Renders a project's state for people: a page for a terminal, or Markdown.
public enum StatusText {
  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ report: StatusReport, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let sheet = StatusSheet(report: report, words: words)
    func wrapped(_ sentences: [String]) -> [String] {
      sentences.flatMap { TextWrapping.lines(held(together: $0), width: style.width) }.map(released)
    }
    let blocks = [
      wrapped([(["\(words.status.kicker(report.project))"] + sheet.particulars).joined(separator: " · ")]),
      sheet.canteens.map { TextTable.lines($0, style: style) } ?? [], wrapped(sheet.sentences),
      sheet.files.map { TextTable.lines($0, style: style) } ?? [], wrapped([sheet.changes]),
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""])).map { $0 + "\n" }.joined()
  }

  private static let command = (plain: "egalim ", held: "egalim\u{A0}")

  /// Keeps a command's name with the word after it while lines are broken.
  private static func held(together sentence: String) -> String {
    sentence.replacing(command.plain, with: command.held)
  }

  /// Gives a command its plain space back, so that it can be copied into a terminal.
  private static func released(_ line: String) -> String { line.replacing(command.held, with: command.plain) }

  /// The same in Markdown.
  public static func markdown(_ report: StatusReport, words: ReportWords = .french) -> String {
    let sheet = StatusSheet(report: report, words: words)
    let heading = [words.status.kicker(report.project)] + sheet.particulars
    let blocks =
      ["# " + words.status.title, heading.map(MarkdownText.escaped).joined(separator: " · ")]
      + [sheet.canteens.map(MarkdownText.table)].compactMap(\.self) + sheet.sentences.map(MarkdownText.escaped)
      + (sheet.files.map { ["## " + words.status.files, MarkdownText.table($0)] } ?? [])
      + [MarkdownText.escaped(sheet.changes)]
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }
}
