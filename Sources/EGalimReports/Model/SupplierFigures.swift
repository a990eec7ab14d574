import EGalim

/// What was bought from one supplier.
public struct SupplierFigures: Hashable, Sendable {
  /// The name as the ledgers write it; empty where they give none.
  public let name: String
  /// Everything bought from it.
  public let total: Money
  /// EGalim purchases.
  public let egalim: Money
  /// Organic purchases.
  public let bio: Money
  /// Local purchases.
  public let local: Money
  /// How many lines.
  public let lines: Int64

  /// A part of the supplier's sales as a share of them.
  public func share(_ part: Money) -> Share { Share(part: part.cents, of: total.cents) }

  init(name: String, sums: SupplierTable.Sums) {
    self.init(
      name: name, total: Money(cents: sums.total), egalim: Money(cents: sums.egalim), bio: Money(cents: sums.bio),
      local: Money(cents: sums.local), lines: sums.lines)
  }

  private init(name: String, total: Money, egalim: Money, bio: Money, local: Money, lines: Int64) {
    self.name = name
    self.total = total
    self.egalim = egalim
    self.bio = bio
    self.local = local
    self.lines = lines
  }

  /// The suppliers of several canteens: the largest first, by the bytes of the name where amounts are equal.
  static func adding(_ parts: [[SupplierFigures]]) -> [SupplierFigures] {
    Dictionary(grouping: parts.joined(), by: \.name)
      .compactMap { _, same in same.dropFirst().reduce(same.first) { $0?.adding($1) } }
      .sorted {
        $0.total != $1.total ? $0.total > $1.total : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
      }
  }

  /// Several suppliers as one without a name; nil without any.
  static func together(_ suppliers: [SupplierFigures]) -> SupplierFigures? {
    suppliers.dropFirst().reduce(suppliers.first) { $0?.adding($1) }.map { sum in
      SupplierFigures(
        name: "", total: sum.total, egalim: sum.egalim, bio: sum.bio, local: sum.local, lines: sum.lines)
    }
  }

  private func adding(_ other: SupplierFigures) -> SupplierFigures {
    SupplierFigures(
      name: name, total: total.wrappingAdd(other.total), egalim: egalim.wrappingAdd(other.egalim),
      bio: bio.wrappingAdd(other.bio), local: local.wrappingAdd(other.local), lines: lines &+ other.lines)
  }
}
