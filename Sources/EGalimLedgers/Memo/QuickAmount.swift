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

  /// Nil for a cell of any other form, and for an amount that is to be warned of.
  @inline(__always)
  static func parse(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Reading? {
    guard end &- start >= 1, end >= 11, bytes.holds(from: end &- 11, to: end) else { return nil }
    if end &- start > 3, isMark(bytes[end &- 3]) {
      let tens = bytes[end &- 2] ^ 0x30
      let ones = bytes[end &- 1] ^ 0x30
      guard tens <= 9, ones <= 9 else { return nil }
      return reading(from: start, to: end &- 3, cents: Int64(tens &* 10 &+ ones), mark: bytes[end &- 3], in: bytes)
    }
    if end &- start > 2, isMark(bytes[end &- 2]) {
      let tens = bytes[end &- 1] ^ 0x30
      guard tens <= 9 else { return nil }
      return reading(from: start, to: end &- 2, cents: Int64(tens &* 10), mark: bytes[end &- 2], in: bytes)
    }
    return reading(from: start, to: end, cents: 0, mark: 0, in: bytes)
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C
  }

  /// The amount of the whole euros between two offsets, of which there are at most eight digits, and some cents.
  @inline(__always)
  private static func reading(
    from start: Int, to end: Int, cents: Int64, mark: UInt8, in bytes: Span<UInt8>
  ) -> Reading? {
    let digits = end &- start
    guard digits <= 8 else { return nil }
    // The digits, the last one highest, and zeros where the cell has not begun.
    let unused = UInt64(truncatingIfNeeded: 8 &* (8 &- digits))
    let euros = (bytes.word(at: end &- 8) ^ zeros) & (UInt64.max &<< unused)
    guard areDigits(euros) else { return nil }
    let all = Int64(truncatingIfNeeded: number(euros) &* 100) &+ cents
    return all <= Int64(PurchaseDecoder.absurdCents) ? Reading(money: Money(cents: all), mark: mark) : nil
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
