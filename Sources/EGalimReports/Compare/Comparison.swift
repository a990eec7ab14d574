import EGalim

/// Two stretches of time, or two ledgers, side by side: what changed, and what explains it to the last hundredth.
public struct Comparison: Sendable {
  /// One side.
  public struct Side: Sendable {
    /// What people call it: `2025`, `2026-03`, a ledger's path.
    public let title: String
    /// What was bought, all canteens together.
    public let figures: ReportFigures

    /// Computes the figures of a side.
    ///
    /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
    public init(
      title: String, year: Int, regulation: Regulation, sources: ReportSources, only: Set<CanteenKey>? = nil,
      yearIsOver: Bool
    ) throws(MoneyOverflow) {
      self.title = title
      let basis = ReportBasis(year: year, regulation: regulation, sources: sources, yearIsOver: yearIsOver)
      figures = try basis.totals(of: sources.canteens(in: year, only: only))
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
    return after - before
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
