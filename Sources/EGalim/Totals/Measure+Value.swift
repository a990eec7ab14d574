extension Measure {
  /// The figure's value in cents, as that kind of statement counts it under that year's rules.
  ///
  /// The groups of the simple statement count deprecated labels (`CONVERSION_BIO`, `EQUIVALENTS`); in the detailed one
  /// they are the sums of its columns, which have none for them. Nil for ``mealsPerYear``, which is no sum of purchases.
  public func cents(in totals: PurchaseTotals, statement: StatementKind, regulation: Regulation) -> Int64? {
    let families = ProductFamily.allCases
    switch self {
    case .total: return totals.sum(.total, over: families)
    case .group(let group): return Measure.groupCents(group, in: totals, statement: statement)
    case .bioFairTrade:
      return totals.sum(statement == .simple ? .anyBioFairTrade : .bioFairTrade, over: families)
    case .otherFairTrade:
      return totals.sum(statement == .simple ? .otherFairTrade : .first(.commerceEquitable), over: families)
    case .family(let family): return totals[.total, family]
    case .familyEGalim(let family):
      return statement == .simple
        ? totals[.egalim, family] : Label.allCases.reduce(0) { $0 &+ totals[.first($1), family] }
    case .familyNonEGalim(let family): return totals[.noLabel, family]
    case .familyMark(let family, let mark):
      return Measure.markCents(mark, in: totals, family: family, regulation: regulation)
    case .familyBioFairTrade(let family): return totals[.bioFairTrade, family]
    case .mealsPerYear: return nil
    }
  }

  private static func groupCents(_ group: LabelGroup, in totals: PurchaseTotals, statement: StatementKind) -> Int64 {
    switch statement {
    case .simple: totals.sum(.group(group), over: ProductFamily.allCases)
    case .detailed: group.labels.reduce(0) { $0 &+ totals.sum(.first($1), over: ProductFamily.allCases) }
    }
  }

  private static func markCents(
    _ mark: Mark, in totals: PurchaseTotals, family: ProductFamily, regulation: Regulation
  ) -> Int64 {
    switch mark {
    case .label(let label): totals[.first(label), family]
    case .geographicalLabels:
      totals[.first(.aocAop), family] &+ totals[.first(.igp), family] &+ totals[.first(.stg), family]
    case .france: totals[.france(by: regulation.franceRule), family]
    case .europe: totals[.europe, family]
    case .circuitCourt: totals[.circuitCourt, family]
    case .local: totals[.local, family]
    }
  }
}

extension Measure {
  /// Whether a purchase is among those that the figure sums, for tracing a figure back to its lines.
  ///
  /// Answered by the sums themselves, so that the trace can never disagree with the figure.
  public func counts(_ purchase: Purchase, statement: StatementKind, regulation: Regulation) -> Bool {
    var probe = PurchaseTotals()
    var one = purchase
    one.amount = Money(cents: 1)
    probe.add(one)
    return cents(in: probe, statement: statement, regulation: regulation) == 1
  }
}
