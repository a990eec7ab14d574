extension Measure {
  /// The figure's value in cents, as that kind of statement counts it under that year's rules.
  ///
  /// The groups of the simple statement count deprecated labels (`CONVERSION_BIO`, `EQUIVALENTS`); in the detailed one
  /// they are the sums of its columns, which have none for them. Nil for ``mealsPerYear``, which is no sum of purchases.
  public func cents(in totals: PurchaseTotals, statement: StatementKind, regulation: Regulation) -> Int64? {
    parts(statement, regulation).map { part in
      part.slots.reduce(0) { $0 &+ totals.sum($1, over: part.families) }
    }
  }

  /// The sums that add up to the figure, each over the same families; nil for ``mealsPerYear``.
  fileprivate func parts(
    _ statement: StatementKind, _ regulation: Regulation
  ) -> (slots: [TotalSlot], families: [ProductFamily])? {
    let all = ProductFamily.allCases
    return switch self {
    case .total: ([.total], all)
    case .group(let group):
      (statement == .simple ? [.group(group)] : group.labels.map { .first($0) }, all)
    case .bioFairTrade: ([statement == .simple ? .anyBioFairTrade : .bioFairTrade], all)
    case .otherFairTrade: ([statement == .simple ? .otherFairTrade : .first(.commerceEquitable)], all)
    case .family(let family): ([.total], [family])
    case .familyEGalim(let family):
      (statement == .simple ? [.egalim] : Label.allCases.map { .first($0) }, [family])
    case .familyNonEGalim(let family): ([.noLabel], [family])
    case .familyMark(let family, let mark): (Measure.slots(of: mark, regulation), [family])
    case .familyBioFairTrade(let family): ([.bioFairTrade], [family])
    case .mealsPerYear: nil
    }
  }

  private static func slots(of mark: Mark, _ regulation: Regulation) -> [TotalSlot] {
    switch mark {
    case .label(let label): [.first(label)]
    case .geographicalLabels: [.first(.aocAop), .first(.igp), .first(.stg)]
    case .france: [.france(by: regulation.franceRule)]
    case .europe: [.europe]
    case .circuitCourt: [.circuitCourt]
    case .local: [.local]
    }
  }
}

/// Many measures of many canteens: which cells each of them sums is found once.
public struct MeasureSums: Sendable {
  /// The cells of the measures, one measure's after another's.
  private var cells: [Int] = []
  /// Where each measure's cells end.
  private var ends: [Int] = []

  /// Finds what the measures sum, as that kind of statement counts them under that year's rules.
  public init(_ measures: [Measure], statement: StatementKind, regulation: Regulation) {
    for measure in measures {
      if let parts = measure.parts(statement, regulation) {
        for slot in parts.slots {
          for family in parts.families { PurchaseTotals.append(slot, family, to: &cells) }
        }
      }
      ends.append(cells.count)
    }
  }

  /// Each measure's value in cents, in their order; zero for the meals of the year, which are no sum of purchases.
  public func values(in totals: PurchaseTotals) -> [Int64] {
    Array(capacity: ends.count) { values in
      let sums = totals.cells.span
      let places = cells.span
      var place = 0
      for index in ends.indices {
        let end = ends[index]
        var sum: Int64 = 0
        while place < end {
          sum &+= sums[places[place]]
          place &+= 1
        }
        values.append(sum)
      }
    }
  }
}

extension PurchaseTotals {
  /// Appends the places of the cells that come to a family's sum.
  fileprivate static func append(_ slot: TotalSlot, _ family: ProductFamily, to places: inout [Int]) {
    var left = slot.cells
    while left != 0 {
      places.append(Int(family.rawValue) * TotalSlot.cellCount + left.trailingZeroBitCount)
      left &= left - 1
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
