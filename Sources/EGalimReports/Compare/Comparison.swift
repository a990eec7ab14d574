import EGalim

/// Two stretches of time, or two ledgers, side by side: what changed, and what explains it to the last hundredth.
public struct Comparison: Sendable {
  /// One side.
  public struct Side: Sendable {
    /// What people call it: `2025`, `2026-03`, a ledger's path.
    public let title: String
    /// What was bought, all canteens together.
    public let figures: ReportFigures
    /// The canteens that bought, by identifier.
    public let canteens: [Canteen]
    /// Whether it is a whole year, or a ledger as it is, and no months that were picked.
    let isWholeYear: Bool
    /// What the cost of a meal is made of.
    let food: CostedFood

    /// Computes the figures of a side.
    ///
    /// - Parameters:
    ///   - title: what people call it.
    ///   - year: the civil year that it lies in.
    ///   - regulation: the rules of that year.
    ///   - sources: what was bought and served in it, and what is known of the canteens.
    ///   - food: what was bought in months with meals; without it, what changed the cost of a meal is not explained
    ///     where the meals come from a meals file.
    ///   - only: the canteens that count; nil for all that bought.
    ///   - isWholeYear: whether the side is a whole year: only then does a list's yearly count of meals serve.
    ///   - yearIsOver: whether its last day is past.
    /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
    public init(
      title: String, year: Int, regulation: Regulation, sources: ReportSources, food: FoodOfMeals? = nil,
      only: Set<CanteenKey>? = nil, isWholeYear: Bool = true, yearIsOver: Bool
    ) throws(MoneyOverflow) {
      self.title = title
      self.isWholeYear = isWholeYear
      var sources = sources
      sources.leavesOutYearlyMeals = !isWholeYear
      let basis = ReportBasis(year: year, regulation: regulation, sources: sources, yearIsOver: yearIsOver)
      let keys = sources.canteens(in: year, only: only)
      figures = try basis.totals(of: keys)
      self.food = CostedFood(keys, basis: basis, food: food)
      canteens = keys.filter { (sources.totals[TotalsTable.Key(canteen: $0, year: year)]?.lineCount ?? 0) > 0 }
        .map { sources.canteen(for: $0) }
    }
  }

  /// A share that is compared.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// EGalim, of all food.
    case egalim
    /// Organic, of all food.
    case bio
    /// Local, of all food.
    case local
  }

  /// What came first.
  public let before: Side
  /// What came after.
  public let after: Side

  /// What was set beside the law, of any year.
  public let ownTargets: [OwnTarget]

  /// Puts two sides beside each other, and what was set beside the law.
  public init(before: Side, after: Side, ownTargets: [OwnTarget] = []) {
    self.before = before
    self.after = after
    self.ownTargets = ownTargets
  }

  /// A share on both sides, in hundredths of a percent; nil where nothing was bought.
  public func shares(_ subject: Subject) -> (before: Int64?, after: Int64?) {
    (share(subject, before).percentHundredths, share(subject, after).percentHundredths)
  }

  /// By how many hundredths of a point a share changed, as the two shown shares differ; nil where one does not exist.
  public func change(_ subject: Subject) -> Int64? {
    let (before, after) = shares(subject)
    guard let before, let after else { return nil }
    // Credit notes may leave a whole of a cent, and a share of it without bounds.
    let (change, overflows) = after.subtractingReportingOverflow(before)
    return overflows ? nil : change
  }

  /// The food cost of a meal on both sides.
  public var costs: (before: Money?, after: Money?) {
    (before.figures.meals?.sums.costPerMeal, after.figures.meals?.sums.costPerMeal)
  }

  private func share(_ subject: Subject, _ side: Side) -> Share {
    switch subject {
    case .egalim: side.figures.standing.egalim
    case .bio: side.figures.standing.bio
    case .local: side.figures.standing.local
    }
  }
}
