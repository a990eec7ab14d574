/// What was bought from each supplier, by canteen and year: kept only when someone asks for it.
public struct SupplierTable: Sendable {
  /// The sums of one supplier, in cents.
  public struct Sums: Hashable, Sendable {
    /// Everything bought from it.
    public var total: Int64 = 0
    /// EGalim purchases.
    public var egalim: Int64 = 0
    /// Organic purchases.
    public var bio: Int64 = 0
    /// Local purchases.
    public var local: Int64 = 0
    /// How many lines.
    public var lines: Int64 = 0

    /// Nothing bought.
    public init() {}

    mutating func add(_ purchase: Purchase) {
      let cents = purchase.amount.cents
      total &+= cents
      if !purchase.labels.isDisjoint(with: .egalim) { egalim &+= cents }
      if !purchase.labels.isDisjoint(with: .anyBio) { bio &+= cents }
      if purchase.labels.contains(.local) { local &+= cents }
      lines &+= 1
    }

    mutating func merge(_ other: Sums) {
      total &+= other.total
      egalim &+= other.egalim
      bio &+= other.bio
      local &+= other.local
      lines &+= other.lines
    }
  }

  private var sums: [TotalsTable.Key: [String: Sums]] = [:]

  /// Makes an empty table.
  public init() {}

  /// Adds a purchase to its supplier's sums; the name is empty where the ledger gives none.
  public mutating func add(_ purchase: Purchase, supplier: String) {
    let key = TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year)
    sums[key, default: [:]][supplier, default: Sums()].add(purchase)
  }

  /// Adds another table's sums; `rename` maps the keys of canteens that a list knows under another identifier.
  public mutating func merge(_ other: SupplierTable, renaming rename: (CanteenKey) -> CanteenKey = { $0 }) {
    for (key, suppliers) in other.sums {
      let renamed = TotalsTable.Key(canteen: rename(key.canteen), year: key.year)
      for (name, sums) in suppliers { self.sums[renamed, default: [:]][name, default: Sums()].merge(sums) }
    }
  }

  /// The suppliers of a canteen in a year: the largest first, by the bytes of the name where amounts are equal.
  public func suppliers(of key: TotalsTable.Key) -> [(name: String, sums: Sums)] {
    (sums[key] ?? [:]).map { (name: $0.key, sums: $0.value) }.sorted {
      $0.sums.total != $1.sums.total
        ? $0.sums.total > $1.sums.total : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }
}
