import EGalim
import EGalimDiagnostics

/// Renders a report as Markdown, for a council's minutes or a wiki.
///
/// What came from a file is escaped: no name can become a link, markup or a cell of its own.
public enum MarkdownReport {
  /// The Markdown of a report.
  public static func text(_ report: Report, words: ReportWords = .french) -> String {
    Document(report: report, words: words).blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  private struct Document {
    let report: Report
    let words: ReportWords
    var facts: CanteenFacts { CanteenFacts(words: words, report: report) }

    var blocks: [String] {
      let body: [String] =
        if let only = report.canteens.first, report.canteens.count == 1 {
          canteen(only)
        } else if report.canteens.isEmpty {
          [words.canteen.noPurchases(report.year)]
        } else {
          canteens
        }
      return (body + facts.warnings.map(MarkdownText.escaped)).filter { !$0.isEmpty }
    }

    private func canteen(_ entry: CanteenReport) -> [String] {
      let figures = entry.figures
      let particulars = [facts.period(figures)] + facts.particulars(entry)
      let heading = [
        "# " + MarkdownText.escaped(facts.title(entry)),
        MarkdownText.escaped(particulars.joined(separator: " · ")),
      ]
      guard figures.purchases.lineCount > 0 else { return heading + [words.canteen.noPurchases(report.year)] }
      return heading + [MarkdownText.table(TargetTable(words: words).table(figures))]
        + (OwnTargetTable(words: words).table(figures).map(titled) ?? []) + breakdown(figures, default: .family)
        + (facts.eaters(figures).map(titled) ?? [])
        + [list(facts.outlook(figures))]
    }

    private func list(_ sentences: [String]) -> String {
      sentences.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")
    }

    private var canteens: [String] {
      let particulars = [facts.period(report.totals)] + facts.meals(report.totals)
      return [
        "# " + words.canteen.countOfCanteens(report.canteens.count),
        MarkdownText.escaped(particulars.joined(separator: " · ")),
        MarkdownText.table(CanteenLines(words: words).table(report)),
      ] + (CanteenLines(words: words).ownTargets(report).map(titled) ?? []) + breakdown(report.totals, default: nil)
        + [list(facts.ownOutlook(report.totals))]
    }

    private func breakdown(_ figures: ReportFigures, default breakdown: Breakdown?) -> [String] {
      guard let breakdown = report.breakdown ?? breakdown else { return [] }
      return BreakdownTable(words: words).table(figures, by: breakdown).map(titled) ?? []
    }

    private func titled(_ table: DisplayTable) -> [String] {
      [table.title.map { "## " + $0 }, MarkdownText.table(table)].compactMap(\.self)
    }
  }
}
