import EGalim

/// What a year's purchases come to, for each canteen and for all of them: one value, rendered many ways.
///
/// Every figure that a renderer shows is here; renderers only choose words, order and alignment.
public struct Report: Sendable {
  /// The civil year of the purchases.
  public let year: Int
  /// The rules of that year.
  public let regulation: Regulation
  /// The canteens with purchases in the year, and those that were asked for; by identifier.
  public let canteens: CanteenReports
  /// All those canteens together: no target holds, for the law asks each restaurant.
  public let totals: ReportFigures
  /// How the figures are to be broken down; nil for the plain report.
  public let breakdown: Breakdown?
  /// Whether the year is over, so that nothing is projected.
  public let yearIsOver: Bool
  /// What reading the files came to.
  public let reading: ReadingOutcome

  /// Computes the report of a year.
  ///
  /// - Parameters:
  ///   - year: the civil year; the year before serves for its cost per meal only.
  ///   - regulation: the rules of that year.
  ///   - sources: what was read, each canteen under one key.
  ///   - only: the canteens asked for, nil for all; one that the list knows is shown even without purchases.
  ///   - breakdown: how the figures are to be broken down.
  ///   - yearIsOver: whether the year is over on the day of the report.
  ///   - reading: what reading the files came to.
  /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
  public init(
    year: Int, regulation: Regulation, sources: ReportSources, only: Set<CanteenKey>? = nil,
    breakdown: Breakdown? = nil, yearIsOver: Bool, reading: ReadingOutcome = ReadingOutcome()
  ) throws(MoneyOverflow) {
    let keys = sources.canteens(in: year, only: only)
    let basis = ReportBasis(year: year, regulation: regulation, sources: sources, yearIsOver: yearIsOver)
    totals = try basis.totals(of: keys)
    canteens = CanteenReports(keys, basis: basis)
    self.year = year
    self.regulation = regulation
    self.breakdown = breakdown
    self.yearIsOver = yearIsOver
    self.reading = reading
  }

  /// How many canteens reach every target that holds for them.
  public var canteensReachingTargets: Int { canteens.count { $0.state == .met } }
}

/// How the figures of a report are broken down.
public enum Breakdown: String, Hashable, Sendable, CaseIterable {
  /// By month, cumulative from January.
  case month
  /// By product family.
  case family
  /// By supplier, the largest first.
  case supplier
  /// By label, each purchase under its first.
  case label
}
