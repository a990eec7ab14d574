import EGalim
import EGalimDiagnostics

/// Arranges a month's report as sentences and tables, in the order in which every renderer for people shows them.
struct MonthPage {
  let report: MonthReport
  let words: ReportWords
  private var month: ReportWords.MonthWords { words.month }
  private var sheet: MonthSheet { MonthSheet(report: report, words: words) }

  /// What the page is about, the month, and what is said of it on one line.
  struct Heading {
    var title: String
    var period: String
    var particulars: [String]
  }

  /// What stands above everything.
  var heading: Heading {
    let period = month.period(report.month...report.month)
    guard report.canteens.count == 1, let only = report.canteens.first else {
      return Heading(
        title: words.canteen.countOfCanteens(report.canteens.count), period: period,
        particulars: meals(report.totals.month))
    }
    let canteen = only.canteen
    let identifier = canteen.name == nil ? nil : canteen.key?.text
    return Heading(
      title: VisibleText.of(canteen.displayName), period: period,
      particulars: [identifier, canteen.management.map(words.names.management)].compactMap(\.self)
        + meals(only.figures.month))
  }

  /// What it shows: one canteen in full, or several a line each.
  var parts: [GenericPage.Part] {
    if report.canteens.count == 1, let only = report.canteens.first { return canteen(only) }
    guard !report.canteens.isEmpty else { return [.sentences([nothing(report.totals.toDate)])] }
    return [.sentences(remarks(report.totals)), .table(MonthLines(report: report, words: words).table)]
      + tables(ownTargetLines) + breakdowns(report.totals) + [
        .sentences(own.outlook(report.totals.toDate.figures, isWhole: true))
      ]
  }

  /// What reading left out and warned of.
  var notes: [String] { words.warnings(on: report.reading) }

  private func canteen(_ entry: MonthCanteen) -> [GenericPage.Part] {
    let figures = entry.figures
    guard figures.toDate.figures.purchases.lineCount > 0 else {
      return [.sentences([nothing(figures.toDate)] + remarks(figures))]
    }
    return [.sentences(remarks(figures))] + tables(sheet.month(figures), sheet.toDate(figures))
      + [.sentences(footnotes(figures))] + tables(sheet.meals(figures))
      + [.sentences([duty(figures, entry.canteen)].compactMap(\.self))] + breakdowns(figures)
      + tables(sheet.ahead(figures), own.table(figures.toDate.figures))
      + [.sentences(pace(figures) + own.outlook(figures.toDate.figures, isWhole: false))]
  }

  private var own: OwnTargetTable { OwnTargetTable(words: words) }

  /// What was set beside the law, a line for each canteen; nil where nothing was.
  private var ownTargetLines: DisplayTable? {
    OwnTargetLines(words: words).table(
      words.headings.canteen,
      report.canteens.lazy.map {
        OwnTargetLines.Line(name: VisibleText.of($0.canteen.displayName), figures: $0.figures.toDate.figures)
      }, report.ownTargets)
  }

  private func tables(_ tables: DisplayTable?...) -> [GenericPage.Part] {
    tables.compactMap(\.self).map(GenericPage.Part.table)
  }

  /// The month's and the year's breakdown, where one was asked for.
  private func breakdowns(_ figures: MonthFigures) -> [GenericPage.Part] {
    guard let breakdown = report.breakdown else { return [] }
    return [figures.month, figures.toDate].compactMap { period in
      guard var table = BreakdownTable(words: words).table(period.figures, by: breakdown) else { return nil }
      table.title = table.title.map { month.breakdown($0, period.months) }
      return .table(table)
    }
  }

  /// What a reader must know before the figures.
  private func remarks(_ figures: MonthFigures) -> [String] {
    let isEmpty = figures.month.figures.purchases.lineCount == 0
    let before = figures.monthBefore.map { Money(cents: $0.figures.purchases.total) }
    let hasFigures = figures.toDate.figures.purchases.lineCount > 0
    let months = figures.toDate.months
    let yearBefore = months.lowerBound.yearBefore.flatMap { first in months.upperBound.yearBefore.map { first...$0 } }
    return [
      report.isOver ? nil : month.sentences.notOver(report.month),
      isEmpty && hasFigures ? month.sentences.nothingBought(figures.month.months, before) : nil,
      hasFigures && figures.toDateBefore == nil ? yearBefore.map(month.sentences.noYearBefore) : nil,
    ].compactMap(\.self)
  }

  /// What a reader must know to compare the two years' figures.
  private func footnotes(_ figures: MonthFigures) -> [String] {
    guard report.franceRuleChanged, figures.toDateBefore != nil else { return [] }
    return [month.sentences.franceRuleChanged(report.month.year - 1)]
  }

  private func nothing(_ period: PeriodFigures) -> String {
    let january = Month(1, of: report.month.year) ?? report.month
    return month.sentences.nothingBought(january...report.month, nil)
  }

  private func duty(_ figures: MonthFigures, _ canteen: Canteen) -> String? {
    figures.toDate.menus.flatMap { month.sentences.duty($0, canteen.owesVegetarianMenus) }
  }

  private func pace(_ figures: MonthFigures) -> [String] {
    let year = figures.toDate.figures
    guard let outlook = figures.outlook, let egalim = year.share(.egalim)?.tenths, let bio = year.share(.bio)?.tenths
    else {
      return []
    }
    return [
      words.ahead.pace(words.numbers.percentTenths(egalim), words.numbers.percentTenths(bio)) + " "
        + month.rest(outlook.restTotal)
    ]
  }

  /// Meals of the month and what one cost.
  private func meals(_ period: PeriodFigures) -> [String] {
    let served = period.mealHundredths.map { words.canteen.meals($0.roundedMeals) }
    let cost = period.figures.meals?.sums.costPerMeal.map { words.canteen.costPerMeal(words.numbers.euros($0)) }
    return [served, cost].compactMap(\.self)
  }
}

extension Month {
  /// The same month of the year before; nil before the first year.
  var yearBefore: Month? { Month(number, of: year - 1) }
}
