import EGalim

/// Lays one canteen out: its figures in large, its charts, where the year goes, and its table of shares.
struct CanteenSection {
  let words: ReportWords
  /// The year of the figures.
  let year: Int

  /// All of a canteen but its heading, under headings of no higher rank than the third.
  func body(_ figures: ReportFigures, _ facts: CanteenFacts, at anchor: Anchor) -> [Markup] {
    guard figures.purchases.lineCount > 0 else { return [Markup(.p, text: words.canteen.noPurchases(year))] }
    let targets = HTMLTable.markup(TargetTable(words: words).table(figures), title: words.page.targetsTable)
    let eaters = facts.eaters(figures).map { HTMLTable.markup($0) }
    return [FigureCards(words: words).markup(figures), ahead(figures), charts(figures, at: anchor)]
      .compactMap(\.self)
      + [targets, ownTargets(figures, at: anchor), breakdown(figures, facts.report), eaters].compactMap(\.self)
  }

  /// The breakdown that was asked for, in full: a chart shows its largest parts only.
  func breakdown(_ figures: ReportFigures, _ report: Report) -> Markup? {
    report.breakdown.flatMap { BreakdownTable(words: words).table(figures, by: $0) }.map { HTMLTable.markup($0) }
  }

  /// The table of what was set beside the law, which its chart leads to; nil where nothing was.
  func ownTargets(_ figures: ReportFigures, at anchor: Anchor) -> Markup? {
    CanteenSection.ownTargets(OwnTargetTable(words: words).table(figures), at: anchor)
  }

  /// Any table of what was set beside the law, at the place that the chart leads to.
  static func ownTargets(_ table: DisplayTable?, at anchor: Anchor) -> Markup? {
    table.map { Markup(.div, [.id(OwnTargetsChart.table(at: anchor))], [HTMLTable.markup($0)]) }
  }

  /// Where the year goes; nil when nothing is projected.
  func ahead(_ figures: ReportFigures) -> Markup? {
    ahead(words.outlook(figures))
  }

  /// The same of sentences; nil without any.
  func ahead(_ sentences: [String]) -> Markup? {
    guard !sentences.isEmpty else { return nil }
    return Markup(
      .div, [.class("ahead keep")],
      [Markup(.h3, text: words.page.ahead), Markup(.ul, sentences.map { Markup(.li, text: $0) })])
  }

  /// The charts that have something to show.
  func charts(_ figures: ReportFigures, at anchor: Anchor) -> Markup {
    let cards = [
      TargetsChart(words: words).card(figures, at: anchor.part("objectifs")),
      OwnTargetsChart(words: words).card(figures, at: anchor),
      YearChart(words: words).card(figures, at: anchor.part("mois")),
      FamiliesChart(words: words).card(figures, at: anchor.part("familles")),
      SuppliersChart(words: words).card(figures, at: anchor.part("fournisseurs")),
      OriginChart(words: words).card(figures, at: anchor.part("origine")),
      CostChart(words: words, year: year).card(figures, at: anchor.part("repas")),
    ]
    return Markup(.div, [.class("charts")], cards.compactMap { $0?.markup(words) })
  }
}
