extension Figure {
  /// Whether people can set themselves a share of it to reach: something bought well, of what it was chosen among.
  ///
  /// Not the total, which is always all of it; not what bears no label, nor meat and fish or a family as such, of which
  /// more is no better. Of those, the EGalim, organic or French part can be a goal.
  public var canBeGoal: Bool {
    switch self {
    case .measure(.total), .measure(.family), .measure(.familyNonEGalim), .measure(.mealsPerYear): false
    case .nonEGalim, .meatAndFish: false
    default: true
    }
  }

  /// Whether the figure exists for purchases of that year: European origin does from 2026.
  public func exists(under regulation: Regulation) -> Bool {
    switch self {
    case .measure(let measure): measure.exists(under: regulation)
    case .europe: regulation.countsEuropeanOrigin
    default: true
    }
  }

  /// What a share of the figure is measured against, in cents.
  ///
  /// The value of all food; for EGalim meat and fish that of all meat and fish, as the law does; for a family's labels,
  /// marks and origins that of the family.
  public func whole(in totals: PurchaseTotals) -> Int64 { totals.sum(.total, over: wholeFamilies) }

  /// The families whose value a share of the figure is measured against: all of them, meat and fish, or a single one.
  public var wholeFamilies: [ProductFamily] {
    switch self {
    case .meatAndFishEGalim: [.meat, .fish]
    case .measure(.familyEGalim(let family)), .measure(.familyNonEGalim(let family)),
      .measure(.familyMark(let family, _)), .measure(.familyBioFairTrade(let family)):
      [family]
    default: ProductFamily.allCases
    }
  }

  /// The figure's share of its whole, as the simple statement counts it; of nothing where the year has no such figure.
  public func share(in totals: PurchaseTotals, regulation: Regulation) -> Share {
    guard exists(under: regulation) else { return Share(part: 0, of: 0) }
    return Share(part: cents(in: totals, statement: .simple, regulation: regulation), of: whole(in: totals))
  }

  /// The name without `valeur_`, as options and outputs write it: ``init(name:)`` finds the figure by it.
  public var shortName: String {
    name.hasPrefix("valeur_") ? String(name.dropFirst("valeur_".count)) : name
  }
}
