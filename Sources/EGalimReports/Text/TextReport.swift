import EGalim

/// Renders a report as a page for a terminal: one canteen in full, or several a line each.
///
/// The text is for people and may change; ``JSONReport`` and ``CSVReport`` are for programs.
public enum TextReport {
  /// The page of a report; every line ends with a line feed.
  public static func text(
    _ report: Report, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let page = Page(report: report, style: style, words: words)
    return page.lines.map { $0 + "\n" }.joined()
  }

  private struct Page {
    let report: Report
    let style: TerminalStyle
    let words: ReportWords
    private static let ownBar = 14
    var facts: CanteenFacts { CanteenFacts(words: words, report: report) }

    var lines: [String] {
      let blocks: [[String]] =
        if let only = report.canteens.first, report.canteens.count == 1 {
          canteen(only)
        } else if report.canteens.isEmpty {
          [[words.canteen.noPurchases(report.year)]]
        } else {
          canteens
        }
      let warning = facts.warnings.flatMap { TextWrapping.lines($0, width: style.width) }
      return Array((blocks + [warning]).filter { !$0.isEmpty }.joined(separator: [""]))
    }

    /// One canteen: who it is, its figures and targets, a breakdown, where the year goes.
    private func canteen(_ entry: CanteenReport) -> [[String]] {
      let figures = entry.figures
      let heading = heading(facts.title(entry), facts.period(figures)) + joined(facts.particulars(entry))
      guard figures.purchases.lineCount > 0 else { return [heading, [words.canteen.noPurchases(report.year)]] }
      let outlook = facts.outlook(figures).flatMap { TextWrapping.lines($0, width: style.width) }
      return [
        heading, TargetSheet(words: words, style: style).lines(figures), ownTargets(figures),
        table(figures, default: .family),
        facts.eaters(figures).map { TextTable.lines($0, style: style) } ?? [], outlook,
      ]
    }

    /// Several canteens: one line each, one for all, and the breakdown of all where one was asked for.
    private var canteens: [[String]] {
      let title = words.canteen.countOfCanteens(report.canteens.count)
      return [
        heading(title, facts.period(report.totals)) + joined(facts.meals(report.totals)),
        TextTable.lines(CanteenLines(words: words).table(report), style: style),
        CanteenLines(words: words).ownTargets(report).map { FoldedTable.lines($0, style: style) } ?? [],
        table(report.totals, default: nil),
        facts.ownOutlook(report.totals).flatMap { TextWrapping.lines($0, width: style.width) },
      ]
    }

    /// What was set beside the law, with a bar towards each goal.
    private func ownTargets(_ figures: ReportFigures) -> [String] {
      let own = OwnTargetTable(words: words)
      guard let plain = own.table(figures) else { return [] }
      let drawn = own.table(figures, bar: Page.ownBar).flatMap { TextTable.fits($0, style: style) ? $0 : nil }
      return TextTable.lines(drawn ?? plain, style: style)
    }

    private func table(_ figures: ReportFigures, default breakdown: Breakdown?) -> [String] {
      guard let breakdown = report.breakdown ?? breakdown,
        let table = BreakdownTable(words: words).table(figures, by: breakdown)
      else { return [] }
      return TextTable.lines(table, style: style)
    }

    /// A title at the left and the period at the right, or below where there is no room.
    private func heading(_ title: String, _ period: String) -> [String] {
      let room = min(style.width, 100) - TextWidth.of(period) - 2
      if TextWidth.of(title) > room { return [TextWidth.cut(title, to: style.width), period] }
      return [TextWidth.pad(title, to: room + 2) + period]
    }

    private func joined(_ particulars: [String]) -> [String] {
      TextWrapping.lines(particulars.joined(separator: " · "), width: style.width)
    }
  }
}
