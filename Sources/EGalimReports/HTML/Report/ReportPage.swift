import EGalim

/// Renders a report as a page: one canteen in full, or several with a section each.
public enum ReportPage {
  private static let canteen = Anchor("cantine")
  private static let together = Anchor("ensemble")

  /// The page in UTF-8.
  public static func html(_ report: Report, words: ReportWords = .french) -> [UInt8] {
    let facts = CanteenFacts(words: words, report: report)
    if let only = report.canteens.first, report.canteens.count == 1 { return one(only, in: report, facts, words) }
    guard !report.canteens.isEmpty else {
      return GenericPage(
        title: words.canteen.noPurchases(report.year),
        kicker: words.page.report(words.canteen.emptyPeriod(report.year)),
        parts: [], notes: facts.warnings
      ).utf8(words)
    }
    return several(report, facts, words)
  }

  private static func one(
    _ entry: CanteenReport, in report: Report, _ facts: CanteenFacts, _ words: ReportWords
  ) -> [UInt8] {
    HTMLPage(
      title: facts.title(entry), kicker: words.page.report(facts.period(entry.figures)),
      particulars: facts.particulars(entry),
      body: CanteenSection(words: words, year: report.year).body(entry.figures, facts, at: canteen),
      notes: facts.warnings
    ).utf8(words)
  }

  private static func several(_ report: Report, _ facts: CanteenFacts, _ words: ReportWords) -> [UInt8] {
    let section = CanteenSection(words: words, year: report.year)
    let totals = report.totals
    let entries = zip(1..., report.canteens).map { (canteen.numbered($0), $1) }
    var table = CanteenLines(words: words).table(report)
    for (index, entry) in entries.enumerated() { table.rows[index].cells[0].link = entry.0 }
    let overview = [
      FigureCards(words: words).markup(totals),
      HTMLTable.markup(table, title: words.page.canteens),
      CanteenSection.ownTargets(CanteenLines(words: words).ownTargets(report), at: together),
      section.ahead(facts.ownOutlook(totals)), section.charts(totals, at: together), section.breakdown(totals, report),
    ].compactMap(\.self)
    let sections = entries.map { anchor, entry in
      Markup(
        .section, [.class("sheet"), .id(anchor)],
        HTMLPage.heading(.h2, facts.title(entry), facts.period(entry.figures), facts.particulars(entry))
          + section.body(entry.figures, facts, at: anchor))
    }
    return HTMLPage(
      title: words.canteen.countOfCanteens(report.canteens.count), kicker: words.page.report(facts.period(totals)),
      particulars: facts.meals(totals), body: overview + sections, notes: facts.warnings
    ).utf8(words)
  }
}
