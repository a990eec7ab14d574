import EGalim

/// Reads the amounts that nearly all lines have: digits, and maybe a mark with one or two more; anything else is left
/// to `AmountParser`.
enum QuickAmount {
  /// An amount and its decimal mark.
  struct Reading {
    let money: Money
    /// The comma, the point, or zero without any decimals.
    let mark: UInt8
  }

  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// Nil for a cell of any other form, for one of more than eight bytes, and for an amount that is to be warned of.
  ///
  /// All forms are read by the same steps, with other parts of the cell.
  @inline(__always)
  static func parse(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Reading? {
    let count = end &- start
    guard count >= 1, count <= 8, end >= 8, bytes.holds(from: end &- 8, to: end) else { return nil }
    // The bytes, the last one highest, digits as numbers, and zeros where the cell has not begun.
    let unused = UInt64(truncatingIfNeeded: 8 &* (8 &- count))
    let cell = (bytes.word(at: end &- 8) ^ zeros) & (UInt64.max &<< unused)
    let hasCents = isMark(cell &>> 40) && count > 3
    let hasTenths = !hasCents && isMark(cell &>> 48) && count > 2
    // What stands before the mark moves to its place; what stands after it stays.
    let after = hasCents ? 0xFFFF &<< 48 : hasTenths ? 0xFF &<< 56 : UInt64.max
    let before: UInt64 = hasCents ? 0xFFFF_FFFF_FF00 : hasTenths ? 0xFF_FFFF_FFFF_FF00 : 0
    let digits = (cell & after) | (cell &<< 8 & before)
    let scale: UInt64 = hasCents ? 1 : hasTenths ? 10 : 100
    let mark = hasCents ? cell &>> 40 & 0xFF ^ 0x30 : hasTenths ? cell &>> 48 & 0xFF ^ 0x30 : 0
    let cents = number(digits) &* scale
    guard areDigits(digits), cents <= PurchaseDecoder.absurdCents else { return nil }
    return Reading(
      money: Money(cents: Int64(truncatingIfNeeded: cents)), mark: UInt8(truncatingIfNeeded: mark))
  }

  /// Whether the lowest byte is a point or a comma, which differ in one bit.
  @inline(__always)
  private static func isMark(_ cell: UInt64) -> Bool {
    cell & 0xFD == UInt64(UInt8(ascii: ",") ^ 0x30)
  }

  /// Whether each byte is 0 to 9.
  @inline(__always)
  private static func areDigits(_ bytes: UInt64) -> Bool {
    // Adding 0x76 to a byte above 9 sets its top bit; a byte with the top bit set is no digit either.
    ((bytes &+ 0x7676_7676_7676_7676) | bytes) & 0x8080_8080_8080_8080 == 0
  }

  /// The number that eight digits make, the first one lowest: pairs, then fours, then all of them.
  @inline(__always)
  private static func number(_ digits: UInt64) -> UInt64 {
    let pairs = (digits &* 10) &+ (digits &>> 8)
    let high = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let low = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (high &+ low) &>> 32
  }
}
