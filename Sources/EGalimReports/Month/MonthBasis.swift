import EGalim

/// What the figures of a month are computed from.
struct MonthBasis: Sendable {
  /// A stretch of a year that ends with the month.
  enum Stretch: Sendable {
    case month, toDate
  }

  let month: Month
  let regulation: Regulation
  let regulationBefore: Regulation?
  let isOver: Bool
  let sources: MonthSources

  /// Whether the stretch is the whole of a year that is over.
  func isWholeYear(_ stretch: Stretch) -> Bool { stretch == .toDate && month.number == 12 && isOver }

  /// The months of a stretch in that year.
  func months(_ stretch: Stretch, of year: Int) -> ClosedRange<Month>? {
    guard let first = Month(stretch == .month ? month.number : 1, of: year), let last = Month(month.number, of: year)
    else { return nil }
    return first...last
  }

  /// What a canteen bought and served in a stretch of that year.
  ///
  /// The yearly count of meals of a canteen list can say nothing of a part of a year.
  func books(of key: CanteenKey, _ stretch: Stretch, year: Int) -> CanteenBooks {
    let books = (stretch == .month ? sources.ofMonth : sources.ofYearToDate).books(of: key, year: year)
    let numbers = (stretch == .month ? month.number : 1)...month.number
    let meals = books.meals?.only(in: numbers)
    return CanteenBooks(
      purchases: books.purchases, purchasesBefore: nil, meals: meals?.monthsWithMeals.isEmpty == true ? nil : meals,
      mealsBefore: nil,
      canteen: isWholeYear(stretch) ? books.canteen : nil, hasMealsFile: books.hasMealsFile,
      suppliers: books.suppliers)
  }

  /// Whether the year before holds purchases of the canteen up to the month; without, there is nothing to compare.
  func hasYearBefore(_ key: CanteenKey) -> Bool {
    regulationBefore != nil && sources.toDate.totals[TotalsTable.Key(canteen: key, year: month.year - 1)] != nil
  }
}
