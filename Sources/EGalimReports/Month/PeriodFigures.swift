import EGalim

/// What one canteen, or several together, bought and served in some months of a year.
public struct PeriodFigures: Sendable {
  /// The months.
  public let months: ClosedRange<Month>
  /// What was bought, and what the food of a meal cost; targets hold only for the year to date of one canteen.
  public let figures: ReportFigures
  /// Meals served in those months, in hundredths; nil while none are known.
  public let mealHundredths: Int64?
  /// What is known of vegetarian menus in those months; nil while no meals are.
  public let menus: MenuFigures?

  init(months: ClosedRange<Month>, figures: ReportFigures, books: CanteenBooks, menus: MenuFigures?) {
    self.months = months
    self.figures = figures
    let served = books.meals?.hundredths(in: Array(months.lowerBound.number...months.upperBound.number)) ?? 0
    mealHundredths = served > 0 ? served : figures.meals?.sums.mealHundredths
    self.menus = mealHundredths == nil ? nil : menus
  }

  init(months: ClosedRange<Month>, figures: ReportFigures, adding parts: [PeriodFigures]) {
    self.months = months
    self.figures = figures
    let meals = parts.compactMap(\.mealHundredths)
    mealHundredths = meals.isEmpty ? nil : meals.reduce(0, &+)
    menus = MenuFigures(adding: parts.compactMap(\.menus))
  }
}
