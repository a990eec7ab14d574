import EGalim
import EGalimDiagnostics

/// Arranges several canteens' month as a table: one line each and one for all, targets as they stand to date.
struct MonthLines {
  let report: MonthReport
  let words: ReportWords

  /// The table of a report's canteens.
  var table: DisplayTable {
    let heads = words.headings
    let lines = CanteenLines(words: words)
    let rows = report.canteens.map { entry in
      let figures = entry.figures
      return row(
        VisibleText.of(entry.canteen.displayName), figures,
        remark: lines.remark(entry.state, figures.toDate.figures.standing))
    }
    let hasWeeks = report.totals.toDate.menus?.weeks != nil
    let reaching = words.canteen.reaching(report.canteensReachingTargets, report.canteens.count)
    var table = DisplayTable(
      title: words.month.title(report.totals.toDate.months),
      columns: [
        .text(heads.canteen), .number(words.month.monthColumn(report.month)), .number(heads.cumulative),
        .number(heads.egalim), .number(heads.bio),
        .number(words.month.egalimOf(report.month.year - 1), rank: 4), .number(heads.local, rank: 2),
        .number(heads.meals, rank: 5), .number(heads.costPerMeal, rank: 1), .number(words.month.vegetarian, rank: 3),
      ],
      rows: rows + [row(heads.allCanteens, report.totals, remark: DisplayTable.Cell(reaching))],
      remarkTitle: heads.state, summaryRows: 1)
    if !hasWeeks { table.removeLastColumn() }
    return table
  }

  private func row(_ name: String, _ figures: MonthFigures, remark: DisplayTable.Cell) -> DisplayTable.Row {
    let none = words.numbers.none
    let year = figures.toDate.figures
    func amount(_ period: PeriodFigures) -> String {
      let purchases = period.figures.purchases
      return purchases.lineCount == 0 ? none : words.numbers.amount(Money(cents: purchases.total))
    }
    func percent(_ share: ShownShare?) -> String { share?.tenths.map(words.numbers.percentTenths) ?? none }
    let menus = figures.toDate.menus.flatMap { $0.vegetarianHundredths == nil ? nil : $0.weeks }
    return DisplayTable.Row(
      texts: [
        name, amount(figures.month), amount(figures.toDate), percent(year.share(.egalim)), percent(year.share(.bio)),
        percent(figures.toDateBefore?.figures.share(.egalim)), percent(year.shown(year.standing.local, of: .local)),
        figures.toDate.mealHundredths.map { words.numbers.count($0.roundedMeals) } ?? none,
        year.meals?.sums.costPerMeal.map(words.numbers.amount) ?? none, menus.map(words.month.weeks) ?? none,
      ], remark: remark)
  }
}
