import EGalim
import EGalimDiagnostics

/// Arranges a territory as a table: a line for each group or canteen, the neediest first, and one for all.
struct TerritoryLines {
  let words: ReportWords

  /// The table of a territory.
  func table(_ report: TerritoryReport) -> DisplayTable {
    guard let grouping = report.grouping else { return table(of: report.canteens, in: report) }
    return DisplayTable(
      columns: [
        .text(words.territory.grouping(grouping)), DisplayTable.Column.number(words.territory.canteens, rank: 4),
      ] + figureColumns,
      rows: report.groups.map(row) + summary(report, isGrouped: true), remarkTitle: words.headings.state,
      summaryRows: 2)
  }

  /// The table of some canteens, with the lines for all of a report; without one they are of one commune, which is not named.
  func table(of canteens: [TerritoryCanteen], in report: TerritoryReport? = nil) -> DisplayTable {
    let summary = report.map { self.summary($0, isGrouped: false) } ?? []
    var table = DisplayTable(
      columns: [
        .text(words.headings.canteen), DisplayTable.Column(title: words.territory.commune, isNumeric: false, rank: 5),
      ] + figureColumns,
      rows: canteens.map(row) + summary, remarkTitle: words.headings.state, summaryRows: summary.count)
    if report == nil { table.removeColumn(1) }
    return table
  }

  private var figureColumns: [DisplayTable.Column] {
    let heads = words.headings
    return [
      .number(heads.purchases), .number(heads.egalim), .number(heads.bio), .number(heads.local, rank: 1),
      .number(heads.meals, rank: 3), .number(heads.costPerMeal, rank: 2), .number(words.territory.months, rank: 6),
    ]
  }

  /// The table of what was set beside the law; nil where nothing was.
  func ownTargets(_ report: TerritoryReport) -> DisplayTable? {
    let own = OwnTargetLines(words: words)
    let tallies = report.totals.ownTargets
    guard let grouping = report.grouping else {
      let lines = report.canteens.lazy.filter { !$0.isMereBuyer }
        .map { OwnTargetLines.Line(name: VisibleText.of($0.canteen.displayName), figures: $0.figures) }
      return own.table(words.headings.canteen, lines, tallies)
    }
    return own.table(
      words.territory.grouping(grouping),
      report.groups.lazy.map { OwnTargetLines.Line(name: name(of: $0), figures: $0.figures.sums) }, tallies)
  }

  private func name(of group: TerritoryReport.Group) -> String {
    VisibleText.of(words.territory.name(group.key)) + (group.sharesCanteens ? " *" : "")
  }

  private func row(_ group: TerritoryReport.Group) -> DisplayTable.Row {
    row(
      [name(of: group), words.numbers.count(Int64(group.figures.canteens))], group.figures.sums,
      remark: remark(group.figures))
  }

  private func row(_ canteen: TerritoryCanteen) -> DisplayTable.Row {
    row(
      [VisibleText.of(canteen.canteen.displayName), VisibleText.of(canteen.canteen.location.commune ?? "")],
      canteen.figures, remark: remark(canteen))
  }

  private func remark(_ canteen: TerritoryCanteen) -> DisplayTable.Cell {
    if canteen.isMereBuyer, let part = canteen.part { return DisplayTable.Cell("→ " + note(part)) }
    var remark = CanteenLines(words: words).remark(canteen.state, canteen.figures.standing)
    if case .eats = canteen.part, let part = canteen.part { remark.text += " · " + note(part) }
    return remark
  }

  /// What a canteen has to do with purchases for several places.
  func note(_ part: TerritoryCanteen.Part) -> String {
    switch part {
    case .buys(let places): words.territory.divided(places)
    case .eats(let buyer): words.territory.partOf(VisibleText.of(buyer))
    }
  }

  /// All together, and the middle of the canteens.
  private func summary(_ report: TerritoryReport, isGrouped: Bool) -> [DisplayTable.Row] {
    let totals = report.totals
    let counted = isGrouped ? words.numbers.count(Int64(totals.canteens)) : ""
    let all = row(
      [words.headings.allCanteens, counted], totals.sums,
      remark: DisplayTable.Cell(words.territory.reporting(totals.reporting, totals.canteens)))
    let medians = totals.medians
    let none = words.numbers.none
    func percent(_ hundredths: Int64?) -> String {
      let tenths = hundredths.flatMap { ExactDivision.halfToEven(Int128($0), by: 10) }
      return tenths.map(words.numbers.percentTenths) ?? none
    }
    let middle = DisplayTable.Row(
      texts: [
        words.territory.median, "", "", percent(medians.egalim), percent(medians.bio), "", "",
        medians.costPerMeal.map(words.numbers.amount) ?? none, "",
      ], remark: DisplayTable.Cell(words.canteen.reaching(totals.reaching, totals.reporting)))
    return [all, middle]
  }

  private func row(_ names: [String], _ figures: ReportFigures, remark: DisplayTable.Cell) -> DisplayTable.Row {
    let none = words.numbers.none
    let isEmpty = figures.purchases.lineCount == 0
    func percent(_ share: ShownShare?) -> String { share?.tenths.map(words.numbers.percentTenths) ?? none }
    return DisplayTable.Row(
      texts: names + [
        isEmpty ? none : words.numbers.amount(Money(cents: figures.purchases.total)), percent(figures.share(.egalim)),
        percent(figures.share(.bio)), percent(figures.shown(figures.standing.local, of: .local)),
        figures.meals.map { words.numbers.count($0.sums.mealHundredths.roundedMeals) } ?? none,
        figures.meals?.sums.costPerMeal.map(words.numbers.amount) ?? none,
        isEmpty ? none : words.numbers.count(Int64(figures.purchases.monthsWithPurchases.count)),
      ], remark: remark)
  }

  private func remark(_ figures: TerritoryFigures) -> DisplayTable.Cell {
    let missing = Target.Kind.allCases.compactMap { kind in
      figures.missing[kind].map { words.canteen.toRedirectOf(words.names.target(kind), words.numbers.wholeEuros($0)) }
    }
    let silent = figures.canteens - figures.reporting
    let note = silent > 0 && figures.reporting > 0 ? " · " + words.territory.silent(silent) : ""
    return switch figures.state {
    case .met: DisplayTable.Cell("● " + words.canteen.reached + note, .met)
    case .partlyMet:
      DisplayTable.Cell("◐ " + words.canteen.toRedirect(missing.joined(separator: ", ")) + note, .missing)
    case .missed: DisplayTable.Cell("○ " + words.canteen.toRedirect(missing.joined(separator: ", ")) + note, .missing)
    case .nothingBought: DisplayTable.Cell("? " + words.canteen.noPurchasesShort)
    case .notHeld: DisplayTable.Cell("– " + words.canteen.notHeld + note)
    }
  }
}
