import EGalim

/// What was bought from one supplier.
public struct SupplierFigures: Hashable, Sendable {
  /// The name as the ledgers write it; empty where they give none.
  public let name: String
  private var sums: SupplierTable.Sums

  init(name: String, sums: SupplierTable.Sums) {
    self.name = name
    self.sums = sums
  }

  /// Everything bought from it.
  public var total: Money { Money(cents: sums.total) }
  /// EGalim purchases.
  public var egalim: Money { Money(cents: sums.egalim) }
  /// Organic purchases.
  public var bio: Money { Money(cents: sums.bio) }
  /// Local purchases, by whatever definition.
  public var local: Money { Money(cents: sums.local) }
  /// How many lines.
  public var lines: Int64 { sums.lines }

  /// Purchases of an EGalim group, each in its first.
  public func group(_ group: LabelGroup) -> Money { Money(cents: sums.group(group)) }
  /// Purchases whose first label is that one, as in the detailed statement.
  public func first(_ label: Label) -> Money { Money(cents: sums.first(label)) }
  /// Local purchases by that definition; nil asks for those that do not say.
  public func local(by definition: LocalDefinition?) -> Money { Money(cents: sums.local(by: definition)) }
  /// Purchases without any EGalim label.
  public var unlabelled: Money { Money(cents: sums.total &- sums.egalim) }
  /// EGalim purchases that bear only labels of old ledgers, which the detailed statement has no column for.
  public var deprecated: Money {
    Money(cents: Label.allCases.reduce(sums.egalim) { $0 &- sums.first($1) })
  }

  /// A part of the supplier's sales as a share of them.
  public func share(_ part: Money) -> Share { Share(part: part.cents, of: total.cents) }

  /// What it sells under each label, in the detailed statement's order; the amounts add up to the total.
  public var labels: [LabelFigures] {
    let parts: [(LabelFigures.Bearing, Money)] =
      Label.allCases.map { (.label($0), first($0)) } + [(.deprecated, deprecated), (.none, unlabelled)]
    return parts.filter { $0.1 != .zero }.map { LabelFigures(bearing: $0, amount: $1, share: share($1)) }
  }

  /// What is local by each definition met, in the platform's order; what does not say comes last.
  public var localDefinitions: [LocalFigures] {
    (LocalDefinition.allCases.map(Optional.some) + [nil]).compactMap { definition in
      let amount = local(by: definition)
      return amount == .zero ? nil : LocalFigures(definition: definition, amount: amount, share: share(amount))
    }
  }

  /// The suppliers of several canteens: the largest first, by the bytes of the name where amounts are equal.
  static func adding(_ parts: [[SupplierFigures]]) -> [SupplierFigures] {
    Dictionary(grouping: parts.joined(), by: \.name)
      .compactMap { _, same in same.dropFirst().reduce(same.first) { $0?.adding($1) } }
      .map { (total: $0.total, supplier: $0) }
      .sorted {
        $0.total != $1.total
          ? $0.total > $1.total : $0.supplier.name.utf8.lexicographicallyPrecedes($1.supplier.name.utf8)
      }
      .map(\.supplier)
  }

  /// Several suppliers as one without a name; nil without any.
  static func together(_ suppliers: [SupplierFigures]) -> SupplierFigures? {
    suppliers.dropFirst().reduce(suppliers.first) { $0?.adding($1) }.map { SupplierFigures(name: "", sums: $0.sums) }
  }

  private func adding(_ other: SupplierFigures) -> SupplierFigures {
    var both = self
    both.sums.merge(other.sums)
    return both
  }
}
