/// Renders a placement for people: a page for a terminal, Markdown, a page in one file.
public enum PlacementText {
  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ placement: Placement, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    PlacementSheet(placement, words: words).sheet.text(style)
  }

  /// The same in Markdown.
  public static func markdown(_ placement: Placement, words: ReportWords = .french) -> String {
    PlacementSheet(placement, words: words).sheet.markdown
  }

  /// The same as a page.
  public static func html(_ placement: Placement, words: ReportWords = .french) -> [UInt8] {
    PlacementSheet(placement, words: words).sheet.html(words)
  }
}
