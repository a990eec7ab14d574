import EGalim

/// Lays one commune of a territory out on a page to hand to its mayor: its canteens, their targets, what is bought.
struct CommuneSheet {
  let words: ReportWords
  let report: TerritoryReport

  func markup(_ commune: TerritoryReport.Group, _ canteens: [TerritoryCanteen], at anchor: Anchor) -> Markup {
    let only = canteens.count == 1 ? canteens.first?.figures : nil
    let figures = only ?? commune.figures.sums
    return Markup(
      .section, [.class("sheet"), .id(anchor)],
      HTMLPage.heading(.h2, words.territory.name(commune.key), kicker, particulars(commune, canteens))
        + body(figures, isOnly: only != nil, canteens, at: anchor))
  }

  /// The territory and the year stand on every page: they are handed out one by one.
  private var kicker: String {
    ([report.name].compactMap(\.self) + [words.territoryPeriod(report)]).joined(separator: " · ")
  }

  private func particulars(_ commune: TerritoryReport.Group, _ canteens: [TerritoryCanteen]) -> [String] {
    let names =
      canteens.count == 1
      ? canteens.flatMap { canteen in
        [canteen.canteen.displayName, canteen.part.map(TerritoryLines(words: words).note)].compactMap(\.self)
      } : []
    return names
      + [
        canteens.count == 1 ? nil : words.canteen.countOfCanteens(commune.figures.canteens),
        commune.figures.dailyMeals.map(words.territory.guests),
      ].compactMap(\.self)
  }

  private func body(
    _ figures: ReportFigures, isOnly: Bool, _ canteens: [TerritoryCanteen], at anchor: Anchor
  ) -> [Markup] {
    let lines = TerritoryLines(words: words)
    let table = isOnly ? nil : HTMLTable.markup(lines.table(of: canteens), title: words.page.canteens)
    guard figures.purchases.lineCount > 0 else {
      let sentences = [words.canteen.noPurchases(report.year), words.page.nothingKnown]
      return sentences.map { Markup(.p, text: $0) } + [table].compactMap(\.self)
    }
    let section = CanteenSection(words: words, year: report.year)
    return [
      FigureCards(words: words).markup(figures), table,
      section.ahead(figures), charts(figures, isOnly: isOnly, canteens, at: anchor),
      section.ownTargets(figures, at: anchor),
    ].compactMap(\.self)
  }

  private func charts(
    _ figures: ReportFigures, isOnly: Bool, _ canteens: [TerritoryCanteen], at anchor: Anchor
  ) -> Markup {
    let targets = zip(1..., canteens).map { number, canteen in
      TargetsChart(words: words).card(
        canteen.figures, of: isOnly ? nil : canteen.canteen.displayName,
        at: anchor.part("objectifs").numbered(number))
    }
    let cards =
      targets + [
        OwnTargetsChart(words: words).card(figures, at: anchor),
        // Several canteens together have no goal to be on the way to.
        isOnly ? YearChart(words: words).card(figures, at: anchor.part("mois")) : nil,
        FamiliesChart(words: words).card(figures, at: anchor.part("familles")),
        OriginChart(words: words).card(figures, at: anchor.part("origine")),
      ]
    return Markup(.div, [.class("charts")], cards.compactMap { $0?.markup(words) })
  }
}

extension ReportWords {
  /// The months that a territory's figures cover.
  func territoryPeriod(_ report: TerritoryReport) -> String {
    report.totals.sums.lastMonth.map { canteen.period(report.year, $0, report.yearIsOver) }
      ?? canteen.emptyPeriod(report.year)
  }
}
