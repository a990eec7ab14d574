import EGalim
import EGalimDiagnostics

/// Arranges several canteens as a table: one line each and one for all, with where each stands in a symbol and words.
struct CanteenLines {
  let words: ReportWords

  /// The table of a report's canteens.
  func table(_ report: Report) -> DisplayTable {
    let heads = words.headings
    let rows = report.canteens.map { entry in
      row(VisibleText.of(entry.canteen.displayName), entry.figures, remark: remark(entry.state, entry.figures.standing))
    }
    let reaching = words.canteen.reaching(report.canteensReachingTargets, report.canteens.count)
    return DisplayTable(
      columns: [
        .text(heads.canteen), .number(heads.purchases), .number(heads.egalim), .number(heads.bio),
        .number(heads.local, rank: 1), .number(heads.meals, rank: 3), .number(heads.costPerMeal, rank: 2),
      ],
      rows: rows + [row(heads.allCanteens, report.totals, remark: DisplayTable.Cell(reaching))],
      remarkTitle: heads.state, summaryRows: 1)
  }

  /// The table of what was set beside the law; nil where nothing was.
  func ownTargets(_ report: Report) -> DisplayTable? {
    OwnTargetLines(words: words).table(
      words.headings.canteen,
      report.canteens.lazy.map {
        OwnTargetLines.Line(name: VisibleText.of($0.canteen.displayName), figures: $0.figures)
      }, report.ownTargets)
  }

  private func row(_ name: String, _ figures: ReportFigures, remark: DisplayTable.Cell) -> DisplayTable.Row {
    let none = words.numbers.none
    let isEmpty = figures.purchases.lineCount == 0
    func percent(_ share: ShownShare?) -> String { share?.tenths.map(words.numbers.percentTenths) ?? none }
    return DisplayTable.Row(
      texts: [
        name, isEmpty ? none : words.numbers.amount(Money(cents: figures.purchases.total)),
        percent(figures.share(.egalim)), percent(figures.share(.bio)),
        percent(figures.shown(figures.standing.local, of: .local)),
        figures.meals.map { words.numbers.count($0.sums.mealHundredths.roundedMeals) } ?? none,
        figures.meals?.sums.costPerMeal.map(words.numbers.amount) ?? none,
      ], remark: remark)
  }

  /// Where a canteen stands, in a symbol and words.
  func remark(_ state: TargetState, _ standing: Standing) -> DisplayTable.Cell {
    switch state {
    case .met: DisplayTable.Cell("● " + words.canteen.reached, .met)
    case .partlyMet: DisplayTable.Cell("◐ " + toRedirect(standing), .missing)
    case .missed: DisplayTable.Cell("○ " + toRedirect(standing), .missing)
    case .nothingBought: DisplayTable.Cell("? " + words.canteen.noPurchasesShort)
    case .notHeld: DisplayTable.Cell("– " + words.canteen.notHeld)
    }
  }

  private func toRedirect(_ standing: Standing) -> String {
    let amounts = standing.targets.filter { $0.isMeasurable && !$0.isMet }.map { target in
      words.canteen.toRedirectOf(words.names.target(target.kind), rounded(target.missing))
    }
    return words.canteen.toRedirect(amounts.joined(separator: ", "))
  }

  /// Whole euros, but the cents of an amount that would look like nothing.
  private func rounded(_ missing: Money) -> String {
    missing.cents < 100 ? words.numbers.euros(missing) : words.numbers.wholeEuros(missing)
  }
}
