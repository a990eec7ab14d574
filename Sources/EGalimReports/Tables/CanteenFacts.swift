import EGalim
import EGalimDiagnostics

/// Says who a canteen is and where its year goes, in the sentences that every renderer for people shows.
struct CanteenFacts {
  let words: ReportWords
  let report: Report

  /// The canteen's name, else its identifier.
  func title(_ entry: CanteenReport) -> String { VisibleText.of(entry.canteen.displayName) }

  /// The months that the figures cover.
  func period(_ figures: ReportFigures) -> String {
    guard let last = figures.lastMonth else { return words.canteen.emptyPeriod(report.year) }
    return words.canteen.period(report.year, last, report.yearIsOver)
  }

  /// Identifier, management, meals and their cost, as far as each is known; the name alone needs no repeating.
  func particulars(_ entry: CanteenReport) -> [String] {
    let canteen = entry.canteen
    let identifier = canteen.name == nil ? nil : canteen.key?.text
    return [identifier, canteen.management.map(words.names.management)].compactMap(\.self) + meals(entry.figures)
  }

  /// Meals served and what one cost, beside the year before.
  func meals(_ figures: ReportFigures) -> [String] {
    guard let meals = figures.meals else { return [] }
    var served = words.canteen.meals(meals.sums.mealHundredths.roundedMeals)
    if meals.sums.source == .canteenList { served += " (\(words.canteen.yearlyCount))" }
    guard let cost = meals.sums.costPerMeal else { return [served] }
    var sentence = words.canteen.costPerMeal(words.numbers.euros(cost))
    if let before = meals.yearBefore?.costPerMeal {
      sentence += " (\(words.canteen.costOfYearBefore(words.numbers.euros(before), report.year - 1)))"
    }
    return [served, sentence]
  }

  /// Where the year ends at the current pace, and what each missed target needs.
  func outlook(_ figures: ReportFigures) -> [String] { words.outlook(figures) }

  /// Whether what was set beside the law for all canteens together can still be kept.
  func ownOutlook(_ figures: ReportFigures) -> [String] {
    OwnTargetTable(words: words).outlook(figures, isWhole: true)
  }

  /// What reading left out and warned of, a sentence each.
  var warnings: [String] { words.warnings(on: report.reading) }

  /// What each serving cost by public; nil unless more than one public is known.
  func eaters(_ figures: ReportFigures) -> DisplayTable? {
    guard let publics = figures.meals?.publics, publics.count > 1 else { return nil }
    let heads = words.headings
    return DisplayTable(
      title: heads.byEaters,
      columns: [.text(heads.eaters), .number(heads.servings), .number(heads.costPerMeal)],
      rows: publics.map { eaters in
        DisplayTable.Row(
          texts: [
            VisibleText.of(words.names.eaters(eaters.name)), words.numbers.count(eaters.servings),
            eaters.costPerServing.map(words.numbers.amount) ?? words.numbers.none,
          ])
      })
  }
}

extension ReportWords {
  /// Where the year ends at the current pace, and what each missed target needs: the law's, then those set beside it.
  func outlook(_ figures: ReportFigures) -> [String] {
    func percent(_ share: ShownShare?) -> String? { share?.tenths.map(numbers.percentTenths) }
    guard let outlook = figures.outlook, let egalim = percent(figures.share(.egalim)),
      let bio = percent(figures.share(.bio))
    else { return [] }
    let missed = outlook.aims.filter { !$0.target.isMet }.sorted { $0.isReachable && !$1.isReachable }
    return [ahead.pace(egalim, bio)]
      + missed.map { aim in
        aim.isReachable ? ahead.reachable(aim, outlook.coveredMonths) : ahead.outOfReach(aim)
      } + OwnTargetTable(words: self).outlook(figures, isWhole: false)
  }

  /// What reading left out and warned of, a sentence each.
  func warnings(on reading: ReadingOutcome) -> [String] {
    let repeats = reading.repeats.flatMap { $0.sum.lines > 0 ? canteen.repeats($0.sum) : nil }
    return [repeats, canteen.leftOut(reading).map { "⚠ \($0)" }].compactMap(\.self)
  }
}
