import EGalim
import EGalimDiagnostics

/// Renders a territory for people: a page for a terminal, or Markdown.
public enum TerritoryText {
  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ report: TerritoryReport, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let table = TextTable.lines(TerritoryLines(words: words).table(report), style: style)
    let blocks =
      [TextWrapping.lines(heading(report, words).joined(separator: " · "), width: style.width), table]
      + notes(report, words).map { TextWrapping.lines($0, width: style.width) }
    return Array(blocks.joined(separator: [""])).map { $0 + "\n" }.joined()
  }

  /// The same in Markdown.
  public static func markdown(_ report: TerritoryReport, words: ReportWords = .french) -> String {
    let heading = heading(report, words).map(MarkdownText.escaped)
    let blocks =
      ["# " + heading[0], heading.dropFirst().joined(separator: " · ")]
      + [MarkdownText.table(TerritoryLines(words: words).table(report))]
      + notes(report, words).map(MarkdownText.escaped)
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// Its name, how many canteens and guests, and the months covered.
  static func heading(_ report: TerritoryReport, _ words: ReportWords) -> [String] {
    let period =
      report.totals.sums.lastMonth.map { words.canteen.period(report.year, $0, report.yearIsOver) }
      ?? words.canteen.emptyPeriod(report.year)
    return [
      VisibleText.of(report.name ?? words.territory.title), words.canteen.countOfCanteens(report.totals.canteens),
      report.totals.dailyMeals.map(words.territory.guests), period,
    ].compactMap(\.self)
  }

  static func notes(_ report: TerritoryReport, _ words: ReportWords) -> [String] {
    (report.groups.contains(where: \.sharesCanteens) ? [words.territory.shared] : [])
      + words.warnings(on: report.reading)
  }
}
