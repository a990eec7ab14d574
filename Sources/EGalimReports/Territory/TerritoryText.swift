import EGalim
import EGalimDiagnostics

/// Renders a territory for people: a page for a terminal, or Markdown.
public enum TerritoryText {
  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ report: TerritoryReport, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let lines = TerritoryLines(words: words)
    let tables = [
      TextTable.lines(lines.table(report), style: style),
      lines.ownTargets(report).map { FoldedTable.lines($0, style: style) } ?? [],
    ].filter { !$0.isEmpty }
    let blocks =
      [TextWrapping.lines(heading(report, words).joined(separator: " · "), width: style.width)] + tables
      + sentences(report, words).map { TextWrapping.lines($0, width: style.width) }
    return Array(blocks.joined(separator: [""])).map { $0 + "\n" }.joined()
  }

  /// The same in Markdown.
  public static func markdown(_ report: TerritoryReport, words: ReportWords = .french) -> String {
    let heading = heading(report, words).map(MarkdownText.escaped)
    let blocks =
      ["# " + heading[0], heading.dropFirst().joined(separator: " · ")]
      + tables(report, words).flatMap { table in
        (table.title.map { ["## " + MarkdownText.escaped($0)] } ?? []) + [MarkdownText.table(table)]
      }
      + sentences(report, words).map(MarkdownText.escaped)
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// The canteens or groups, then what was set beside the law.
  static func tables(_ report: TerritoryReport, _ words: ReportWords) -> [DisplayTable] {
    let lines = TerritoryLines(words: words)
    return [lines.table(report), lines.ownTargets(report)].compactMap(\.self)
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

  /// What is said below the tables: whether own targets can still be kept, then what a reader must know.
  private static func sentences(_ report: TerritoryReport, _ words: ReportWords) -> [String] {
    ahead(report, words) + notes(report, words)
  }

  /// Whether what the territory set itself can still be kept.
  static func ahead(_ report: TerritoryReport, _ words: ReportWords) -> [String] {
    OwnTargetTable(words: words).outlook(report.totals.sums, isWhole: true)
  }

  /// What a reader must know beside the figures.
  static func notes(_ report: TerritoryReport, _ words: ReportWords) -> [String] {
    (report.groups.contains(where: \.sharesCanteens) ? [words.territory.shared] : [])
      + words.warnings(on: report.reading)
  }
}
