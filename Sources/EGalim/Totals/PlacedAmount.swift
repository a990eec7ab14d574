/// An amount that is to be added to the sums of a canteen and year, and to which of them.
///
/// Whoever reads many lines gathers them and has them added at once: see ``TotalsTable/add(_:count:)``.
public struct PlacedAmount: Sendable {
  @usableFromInline let cents: Int64
  /// What the amount counts for: the family in three bits, the month (0 to 11) in four, and above them the kind's code.
  @usableFromInline let bits: UInt32
  @usableFromInline let place: TotalsTable.Place

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
    bits =
      kind.code.bits | UInt32(truncatingIfNeeded: family.rawValue) | (UInt32(truncatingIfNeeded: month &- 1) & 15) &<< 3
    self.place = place
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

  /// What the amount counts for.
  @inline(__always)
  var counted: CountedAmount { CountedAmount(cents: cents, bits: bits) }
}

/// An amount and what it counts for, whatever canteen and year it is of.
struct CountedAmount: Equatable {
  /// How many bits say what an amount counts for: those of its family, its month and its kind.
  private static let width: Int64 = 28

  let cents: Int64
  let bits: UInt32

  @inline(__always)
  init(cents: Int64, bits: UInt32) {
    self.cents = cents
    self.bits = bits
  }

  /// One that was kept in a word.
  @inline(__always)
  init(word: UInt64) {
    cents = Int64(bitPattern: word) &>> CountedAmount.width
    bits = UInt32(truncatingIfNeeded: word) & (1 &<< UInt32(CountedAmount.width) &- 1)
  }

  /// All of it; nil for an amount of more than 340 million euros, which does not fit.
  @inline(__always)
  var word: UInt64? {
    let shifted = cents &<< CountedAmount.width
    guard shifted &>> CountedAmount.width == cents else { return nil }
    return UInt64(bitPattern: shifted) | UInt64(truncatingIfNeeded: bits)
  }

  @inline(__always)
  var kind: KindCode { KindCode(bits: bits) }
  /// The family's number.
  @inline(__always)
  var family: Int { Int(truncatingIfNeeded: bits & 7) }
  /// 0 to 11.
  @inline(__always)
  var month: Int { Int(truncatingIfNeeded: bits &>> 3 & 15) }
}
