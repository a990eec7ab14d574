import EGalim

/// Arranges one canteen's month as tables: the month, the year to date with its targets, the meals, what is ahead.
struct MonthSheet {
  let report: MonthReport
  let words: ReportWords
  private var heads: ReportWords.Headings { words.headings }
  private var none: String { words.numbers.none }

  /// The month beside the same month a year before; nil when nothing was bought in it, and in January, whose figures are
  /// those of the year to date.
  func month(_ figures: MonthFigures) -> DisplayTable? {
    guard figures.month.figures.purchases.lineCount > 0, !figures.isJanuary else { return nil }
    let rows = MonthRow.all(figures, words: words).map { row in
      DisplayTable.Row(
        texts: [row.title] + amounts(row, figures.month)
          + (figures.monthBefore.map { amounts(row, $0) } ?? []))
    }
    return DisplayTable(
      title: words.month.title(figures.month.months),
      columns: [.text(""), .number(heads.amount), .number(heads.share)]
        + (figures.monthBefore == nil ? [] : before(amountRank: 2)), rows: rows)
  }

  /// January to the month, with each target, beside the year before.
  func toDate(_ figures: MonthFigures) -> DisplayTable {
    let hasTargets = !figures.toDate.figures.standing.targets.isEmpty
    let rows = MonthRow.all(figures, words: words).map { row in
      let target = row.target.flatMap(figures.toDate.figures.standing.target)
      let goal = [target.map { words.numbers.goal($0.goal) } ?? ""].map { DisplayTable.Cell($0) }
      return DisplayTable.Row(
        [DisplayTable.Cell(row.title)] + amounts(row, figures.toDate).map { DisplayTable.Cell($0) }
          + (hasTargets ? goal + [target.map(standing) ?? ""] : [])
          + (figures.toDateBefore.map { amounts(row, $0) } ?? []).map { DisplayTable.Cell($0) })
    }
    return DisplayTable(
      title: words.month.title(figures.toDate.months),
      columns: [.text(""), .number(heads.amount), .number(heads.share)]
        + (hasTargets ? [.number(heads.goal), .number(heads.missing)] : [])
        + (figures.toDateBefore == nil ? [] : before(amountRank: 3)), rows: rows)
  }

  /// Meals, their cost and what is known of vegetarian ones; nil when no meals are known.
  func meals(_ figures: MonthFigures) -> DisplayTable? {
    let stretches: [(title: String, period: PeriodFigures?)] = [
      (words.month.monthColumn(report.month), figures.month),
      (words.month.sinceJanuary, figures.isJanuary ? nil : figures.toDate),
      (words.month.monthOfYearBefore(report.month.yearBefore ?? report.month), figures.monthBefore),
      (
        "\(words.month.sinceJanuary)\u{A0}\(report.month.year - 1)",
        figures.isJanuary ? nil : figures.toDateBefore
      ),
    ]
    let known = stretches.compactMap { stretch in stretch.period.map { (title: stretch.title, period: $0) } }
    let periods = known.map(\.period)
    guard periods.contains(where: { $0.mealHundredths != nil }) else { return nil }
    var rows: [DisplayTable.Row] = []
    func add(_ title: String, _ text: (PeriodFigures) -> String?) {
      let texts = periods.map(text)
      if texts.contains(where: { $0 != nil }) { rows.append(.init(texts: [title] + texts.map { $0 ?? none })) }
    }
    add(words.month.mealsServed) { $0.mealHundredths.map { words.numbers.count($0.roundedMeals) } }
    add(words.month.costOfMeal) { $0.figures.meals?.sums.costPerMeal.map(words.numbers.euros) }
    add(words.month.vegetarianMeals) { $0.menus?.vegetarianHundredths.map { words.numbers.count($0.roundedMeals) } }
    let areAllAnswered = periods.allSatisfy { period in
      period.menus?.vegetarianHundredths == nil || period.menus?.answeredHundredths == period.mealHundredths
    }
    add(areAllAnswered ? words.month.vegetarianShare : words.month.vegetarianShareOfAnswered) { period in
      period.menus.flatMap { $0.vegetarianHundredths == nil ? nil : ShownShare($0.share).tenths }
        .map(words.numbers.percentTenths)
    }
    add(words.month.vegetarianWeeks) { period in
      period.menus.flatMap { $0.vegetarianHundredths == nil ? nil : $0.weeks }.map(words.month.weeks)
    }
    return DisplayTable(
      title: words.month.meals,
      columns: [.text("")] + known.enumerated().map { .number($1.title, rank: $0 < 2 ? 0 : $0) }, rows: rows)
  }

  /// What the months after this one must hold to reach each target; nil when none remains or none holds.
  func ahead(_ figures: MonthFigures) -> DisplayTable? {
    guard let outlook = figures.outlook, !outlook.aims.isEmpty else { return nil }
    let rows = outlook.aims.map { aim in
      DisplayTable.Row(
        [
          words.names.target(aim.target.kind), figures.toDate.figures.share(aim.target.kind).map(percent) ?? none,
          words.numbers.goal(aim.target.goal),
          aim.neededPercentHundredths.map { words.numbers.percentTenths(roundedUp(max(0, $0))) } ?? none,
          aim.neededAmount.map { words.numbers.wholeEuros(Money(cents: max(0, $0.cents))) } ?? none,
        ].map { DisplayTable.Cell($0) } + [state(aim)])
    }
    return DisplayTable(
      title: words.month.ahead(report.month),
      columns: [
        .text(""), .number(words.month.toDate), .number(heads.goal), .number(words.month.toHold),
        .number(words.month.toHoldAmount), .text(words.month.targetState, rank: 1),
      ], rows: rows)
  }

  // MARK: Cells

  private func before(amountRank rank: Int) -> [DisplayTable.Column] {
    let year = report.month.year - 1
    return [.number(words.month.amountOf(year), rank: rank), .number(words.month.shareOf(year), rank: 1)]
  }

  private func amounts(_ row: MonthRow, _ period: PeriodFigures) -> [String] {
    guard let share = row.share(period.figures) else { return [none, none] }
    return [words.numbers.euros(Money(cents: share.share.part)), row.isShare ? percent(share) : ""]
  }

  private func percent(_ share: ShownShare) -> String { share.hundredths.map(words.numbers.percent) ?? none }

  private func standing(_ target: Target) -> DisplayTable.Cell {
    guard target.isMeasurable else { return DisplayTable.Cell(none) }
    if target.isMet { return DisplayTable.Cell("● " + words.canteen.reached, .met) }
    return DisplayTable.Cell("○ " + words.numbers.euros(target.missing), .missing)
  }

  private func state(_ aim: Outlook.Aim) -> DisplayTable.Cell {
    if aim.target.isMet { return DisplayTable.Cell("● " + words.month.alreadyMet, .met) }
    return DisplayTable.Cell(
      "○ " + (aim.isReachable ? words.month.possible : words.month.outOfReach), .missing)
  }

  /// Tenths of a percent from hundredths, rounded up: with less, the goal would be missed.
  private func roundedUp(_ hundredths: Int64) -> Int64 { hundredths / 10 + (hundredths % 10 > 0 ? 1 : 0) }
}
