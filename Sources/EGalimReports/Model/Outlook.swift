import EGalim

/// Where a year ends at the current pace, and what its remaining months must hold to reach each target.
public struct Outlook: Hashable, Sendable {
  /// One target as seen from now.
  public struct Aim: Hashable, Sendable {
    /// The target.
    public let target: Target
    /// Whether the remaining months can still reach it.
    public let isReachable: Bool
    /// The percentage that the remaining months need, in hundredths; zero or less once it is sure.
    public let neededPercentHundredths: Int64?
    /// What the remaining months need in the part; nil beyond 64 bits.
    public let neededAmount: Money?
  }

  /// One target that was set beside the law, as seen from now.
  public struct OwnAim: Hashable, Sendable {
    /// Where the purchases stand against it.
    public let standing: OwnStanding
    /// Whether the remaining months can still reach it.
    public let isReachable: Bool
    /// The percentage that the remaining months need, in hundredths; zero or less once it is sure.
    public let neededPercentHundredths: Int64?
    /// What the remaining months need in the part; nil beyond 64 bits.
    public let neededAmount: Money?
  }

  /// Months covered: January to the last one with a purchase, 1 to 11.
  public let coveredMonths: Int
  /// Everything bought by the end of the year at the current pace.
  public let projectedTotal: Money
  /// What is expected to be bought in the remaining months.
  public let restTotal: Money
  /// The targets that hold and can be measured.
  public let aims: [Aim]
  /// The targets set beside the law that are in force and can be measured.
  public let ownAims: [OwnAim]

  /// Looks ahead from a month, whether anything was bought in it or not; nil when no month remains or nothing was bought.
  init?(_ purchases: PurchaseTotals, targets: [Target], own: [OwnStanding] = [], coveredMonths covered: Int) {
    let whole = Share(part: 0, of: purchases.total)
    guard
      let projection = Projection(whole, coveredMonths: covered),
      let total = try? Money(cents: purchases.total).adding(projection.restTotal)
    else { return nil }
    coveredMonths = covered
    restTotal = projection.restTotal
    projectedTotal = total
    aims = targets.compactMap { target in
      Projection(target.share, coveredMonths: covered).map { projection in
        Aim(
          target: target, isReachable: projection.canReach(target.goal),
          neededPercentHundredths: projection.neededPercentHundredths(toReach: target.goal),
          neededAmount: projection.neededAmount(toReach: target.goal))
      }
    }
    ownAims = own.filter(\.isInForce).compactMap { standing in
      Projection(standing.share, coveredMonths: covered).map { projection in
        OwnAim(
          standing: standing, isReachable: projection.canReach(standing.target.goal),
          neededPercentHundredths: projection.neededPercentHundredths(toReach: standing.target.goal),
          neededAmount: projection.neededAmount(toReach: standing.target.goal))
      }
    }
  }

  /// What the target of that kind needs; nil when it does not hold or cannot be measured.
  public func aim(_ kind: Target.Kind) -> Aim? { aims.first { $0.target.kind == kind } }

  /// What the target set beside the law for that figure needs; nil when none is in force or it cannot be measured.
  public func ownAim(_ figure: Figure) -> OwnAim? { ownAims.first { $0.standing.target.figure == figure } }
}
