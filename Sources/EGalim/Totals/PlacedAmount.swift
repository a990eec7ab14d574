/// An amount that is to be added to the sums of a canteen and year, and to which of them.
///
/// Whoever reads many lines gathers them and has them added at once: see ``TotalsTable/add(_:count:)``.
public struct PlacedAmount: Sendable {
  @usableFromInline let cents: Int64
  @usableFromInline let kind: KindCells
  @usableFromInline let place: TotalsTable.Place
  /// 0 to 11.
  @usableFromInline let month: UInt8
  @usableFromInline let family: ProductFamily

  /// The amount of a purchase in a month, 1 to 12, and the place of its canteen and year in the table that it is for.
  ///
  /// - Parameters:
  ///   - amount: the amount.
  ///   - kind: what it counts for, in whatever family.
  ///   - family: its family.
  ///   - month: its month, 1 to 12.
  ///   - place: where the sums of its canteen and year stand in the table that it is for.
  @inlinable
  public init(
    _ amount: Money, of kind: PurchaseKind, in family: ProductFamily, month: Int, at place: TotalsTable.Place
  ) {
    // Inlined into another room, where one is made for each line: a call would take as long as what it does.
    cents = amount.cents
    self.kind = kind.cells
    self.place = place
    self.month = UInt8(truncatingIfNeeded: month &- 1)
    self.family = family
  }

  /// The amount of a purchase, at the place of its canteen and year.
  public init(_ purchase: Purchase, at place: TotalsTable.Place) {
    self.init(
      purchase.amount, of: purchase.kind, in: purchase.family, month: purchase.date.monthNumber, at: place)
  }

  /// Nothing at all, to fill room with.
  public static let nothing = PlacedAmount(
    Money(cents: 0), of: PurchaseKind(family: .other, labels: []), in: .other, month: 1,
    at: TotalsTable.Place(index: 0))

  /// The figures of the month that it adds to, a bit each.
  var figures: UInt8 { kind.figures(of: family) }
  /// Where the cells of its month and of its family begin.
  var monthCell: Int { PurchaseTotals.base(ofMonth: Int(month) &+ 1) }
  var familyCell: Int { Int(family.rawValue) &* TotalSlot.cellCount }
}
