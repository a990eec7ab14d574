import EGalim

/// Shows what a territory comes to in large: shares by value beside the median, who reports, who reaches.
struct TerritoryCards {
  let words: ReportWords

  func markup(_ report: TerritoryReport) -> Markup {
    let totals = report.totals
    let sums = totals.sums
    let missing = totals.missing
    var cards = [
      share(.egalim, words.headings.egalimRow, totals.medians.egalim, missing[.egalim], sums),
      share(.bio, words.names.label(.label(.bio)), totals.medians.bio, missing[.bio], sums),
    ].compactMap(\.self)
    cards.append(
      FigureCards.Card(
        figure: words.numbers.count(Int64(totals.reporting)),
        name: words.page.reporting(totals.reporting, totals.canteens),
        state: DisplayTable.Cell(words.canteen.reaching(totals.reaching, totals.reporting))))
    return FigureCards.markup(cards + FigureCards(words: words).amounts(sums))
  }

  private func share(
    _ kind: Target.Kind, _ name: String, _ median: Int64?, _ missing: Money?, _ sums: ReportFigures
  ) -> FigureCards.Card? {
    guard let tenths = sums.share(kind)?.tenths else { return nil }
    let middle = median.map { ", " + words.page.median(words.numbers.percent($0)) } ?? ""
    return FigureCards.Card(
      figure: words.numbers.percentTenths(tenths), name: name + middle,
      state: missing.map {
        DisplayTable.Cell(words.canteen.toRedirect(words.numbers.wholeEuros($0)), .missing)
      })
  }
}
