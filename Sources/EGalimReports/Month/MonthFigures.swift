import EGalim

/// A month of one canteen, or of several together: the month, the year to date, the same a year before, and the outlook.
public struct MonthFigures: Sendable {
  /// The month alone.
  public let month: PeriodFigures
  /// January to the month; of one canteen with the targets that hold for it.
  public let toDate: PeriodFigures
  /// The same month of the year before; nil where the ledgers do not hold that year up to the month.
  public let monthBefore: PeriodFigures?
  /// January to that month of the year before; nil where the ledgers do not hold it.
  public let toDateBefore: PeriodFigures?
  /// What the months after it must hold, at the pace of those up to it; nil in December, or when nothing was bought.
  public var outlook: Outlook? { toDate.figures.outlook }

  /// Whether the month is the year to date.
  public var isJanuary: Bool { month.months == toDate.months }

  /// The figures of one canteen.
  init(of key: CanteenKey, _ canteen: Canteen, basis: MonthBasis) {
    func period(_ stretch: MonthBasis.Stretch, before: Bool = false) -> PeriodFigures? {
      PeriodFigures(of: key, canteen, stretch, before: before, basis: basis)
    }
    let hasYearBefore = basis.hasYearBefore(key)
    self.init(
      month: period(.month) ?? PeriodFigures(nothingIn: basis.month, regulation: basis.regulation),
      toDate: period(.toDate) ?? PeriodFigures(nothingIn: basis.month, regulation: basis.regulation),
      monthBefore: hasYearBefore ? period(.month, before: true) : nil,
      toDateBefore: hasYearBefore ? period(.toDate, before: true) : nil)
  }

  /// The figures of several canteens together, each of which was asked what it bought the year before.
  ///
  /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
  init(of keys: [CanteenKey], basis: MonthBasis) throws(MoneyOverflow) {
    func period(_ stretch: MonthBasis.Stretch, before: Bool = false) throws(MoneyOverflow) -> PeriodFigures? {
      try PeriodFigures(of: keys, stretch, before: before, basis: basis)
    }
    let hasYearBefore = keys.contains { basis.hasYearBefore($0) }
    self.init(
      month: try period(.month) ?? PeriodFigures(nothingIn: basis.month, regulation: basis.regulation),
      toDate: try period(.toDate) ?? PeriodFigures(nothingIn: basis.month, regulation: basis.regulation),
      monthBefore: hasYearBefore ? try period(.month, before: true) : nil,
      toDateBefore: hasYearBefore ? try period(.toDate, before: true) : nil)
  }

  private init(
    month: PeriodFigures, toDate: PeriodFigures, monthBefore: PeriodFigures?, toDateBefore: PeriodFigures?
  ) {
    self.month = month
    self.toDate = toDate
    self.monthBefore = monthBefore
    self.toDateBefore = toDateBefore
  }
}

extension PeriodFigures {
  /// A canteen's figures; targets hold for this year's months up to the month.
  fileprivate init?(
    of key: CanteenKey, _ canteen: Canteen, _ stretch: MonthBasis.Stretch, before: Bool, basis: MonthBasis
  ) {
    let year = basis.month.year - (before ? 1 : 0)
    guard let months = basis.months(stretch, of: year),
      let regulation = before ? basis.regulationBefore : basis.regulation
    else { return nil }
    let books = basis.books(of: key, stretch, year: year)
    let isWhole = basis.isWholeYear(stretch)
    let figures: ReportFigures
    if stretch == .toDate, !before {
      figures = ReportFigures(
        of: canteen, books: books, regulation: regulation, yearIsOver: isWhole, lastKnownMonth: basis.month.number,
        ownTargets: basis.sources.ownTargets)
    } else {
      var sums = ReportSums()
      sums.add(books, canteen: Canteen(key: key), yearIsOver: isWhole)
      figures = ReportFigures(sums, regulation: regulation, yearIsOver: isWhole, lastKnownMonth: basis.month.number)
    }
    let owes = canteen.owesVegetarianMenus != false
    self.init(
      months: months, figures: figures, books: books,
      menus: MenuFigures(books.meals, weeks: owes ? basis.sources.meals.weeks(of: key) : nil, in: months))
  }

  /// The figures of several canteens together.
  fileprivate init?(
    of keys: [CanteenKey], _ stretch: MonthBasis.Stretch, before: Bool, basis: MonthBasis
  ) throws(MoneyOverflow) {
    let year = basis.month.year - (before ? 1 : 0)
    guard let months = basis.months(stretch, of: year),
      let regulation = before ? basis.regulationBefore : basis.regulation
    else { return nil }
    var sums = ReportSums()
    var parts: [PeriodFigures] = []
    let directory = basis.sources.ofYearToDate
    for key in keys where !before || basis.hasYearBefore(key) {
      let books = basis.books(of: key, stretch, year: year)
      guard books.purchases.fits else { throw MoneyOverflow() }
      sums.add(books, canteen: Canteen(key: key), yearIsOver: basis.isWholeYear(stretch))
      if let part = PeriodFigures(of: key, directory.canteen(for: key), stretch, before: before, basis: basis) {
        parts.append(part)
      }
    }
    guard sums.purchases.fits else { throw MoneyOverflow() }
    self.init(
      months: months,
      figures: ReportFigures(
        sums, regulation: regulation, yearIsOver: basis.isWholeYear(stretch), lastKnownMonth: basis.month.number,
        ownTargets: stretch == .toDate && !before ? basis.sources.ownTargets : []),
      adding: parts)
  }

  /// Nothing bought and nothing known.
  fileprivate init(nothingIn month: Month, regulation: Regulation) {
    self.init(
      months: month...month, figures: ReportFigures(ReportSums(), regulation: regulation, yearIsOver: false), adding: []
    )
  }
}
