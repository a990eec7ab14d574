import EGalim

/// A month for those who answer for a canteen: the month, the year to date, the year before, and what is ahead.
///
/// Nothing after the month counts: the report on October is the same whether November has been entered or not. One value,
/// rendered many ways; renderers only choose words, order and alignment.
public struct MonthReport: Sendable {
  /// The month.
  public let month: Month
  /// The rules of its year.
  public let regulation: Regulation
  /// The rules of the year before; nil where they are not known.
  public let regulationBefore: Regulation?
  /// Whether the month is over on the day of the report; until then, what is to come is missing.
  public let isOver: Bool
  /// The canteens with purchases from January to the month, and those that were asked for; by identifier.
  public let canteens: MonthCanteens
  /// All those canteens together: no target holds, for the law asks each restaurant.
  public let totals: MonthFigures
  /// How the figures of the month and of the year to date are to be broken down; nil for the plain report.
  public let breakdown: Breakdown?
  /// What reading the files came to.
  public let reading: ReadingOutcome

  /// Computes the report of a month.
  ///
  /// - Parameters:
  ///   - month: the month.
  ///   - regulation: the rules of its year.
  ///   - sources: what was read, in that month and from January to it.
  ///   - only: the canteens asked for, nil for all; one that the list knows is shown even without purchases.
  ///   - breakdown: how the figures are to be broken down.
  ///   - isOver: whether the month is over on the day of the report.
  ///   - reading: what reading the files came to.
  /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
  public init(
    _ month: Month, regulation: Regulation, sources: MonthSources, only: Set<CanteenKey>? = nil,
    breakdown: Breakdown? = nil, isOver: Bool, reading: ReadingOutcome = ReadingOutcome()
  ) throws(MoneyOverflow) {
    let before = try? Regulation.of(month.year - 1)
    let basis = MonthBasis(
      month: month, regulation: regulation, regulationBefore: before, isOver: isOver, sources: sources)
    let keys = sources.ofYearToDate.canteens(in: month.year, only: only)
    totals = try MonthFigures(of: keys, basis: basis)
    canteens = MonthCanteens(keys, basis: basis)
    self.month = month
    self.regulation = regulation
    regulationBefore = before
    self.isOver = isOver
    self.breakdown = breakdown
    self.reading = reading
  }

  /// How many canteens reach every target that holds for them, from January to the month.
  public var canteensReachingTargets: Int { canteens.count { $0.state == .met } }
  /// Whether "France" was counted by another rule the year before, so that the two are not the same thing.
  public var franceRuleChanged: Bool { regulationBefore.map { $0.franceRule != regulation.franceRule } ?? false }
}
