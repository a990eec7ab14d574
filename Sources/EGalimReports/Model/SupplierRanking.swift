import EGalim

/// The largest suppliers by name, and the others together: the amounts add up to everything bought.
public struct SupplierRanking: Hashable, Sendable {
  /// The largest, by falling amount.
  public let named: [SupplierFigures]
  /// The others together, without a name; nil when there are none.
  public let others: SupplierFigures?
  /// How many the others are.
  public let otherCount: Int

  init(_ suppliers: [SupplierFigures], naming count: Int) {
    // One other would take as much room as its name.
    let isWhole = suppliers.count <= count + 1
    named = isWhole ? suppliers : Array(suppliers.prefix(count))
    let rest = suppliers.dropFirst(named.count)
    otherCount = rest.count
    others = SupplierFigures.together(Array(rest))
  }
}

extension ReportFigures {
  /// The largest suppliers and the others; nil when suppliers were not kept.
  public func suppliers(naming count: Int) -> SupplierRanking? {
    suppliers.map { SupplierRanking($0, naming: count) }
  }
}
