import EGalim

/// The digits of a decimal number as they are read: whole cents, and what the digits beyond them come to.
struct DecimalDigits {
  private(set) var digitCount = 0
  private var cents: Int64 = 0
  private var decimals = 0
  private var isTooLarge = false
  private var remainder = CentRemainder.upToHalf
  private var remainderIsHalf = false
  /// The third digit after the mark.
  private var thirdDecimal: UInt8 = 0
  var hasMark = false

  mutating func append(_ digit: UInt8) {
    digitCount += 1
    guard hasMark else { return appendWhole(digit) }
    decimals += 1
    if decimals <= 2 { return appendWhole(digit) }
    appendRemainder(digit)
  }

  private mutating func appendWhole(_ digit: UInt8) {
    if cents >= AmountParser.limit { isTooLarge = true } else { cents = cents * 10 + Int64(digit) }
  }

  /// Half a cent is dropped; anything after the half lifts the number above it.
  private mutating func appendRemainder(_ digit: UInt8) {
    if decimals == 3 {
      thirdDecimal = digit
      if digit > 5 { remainder = .aboveHalf }
      remainderIsHalf = digit == 5
    } else if remainderIsHalf, digit > 0 {
      remainder = .aboveHalf
    }
  }

  /// Whether its mark may as well stand between thousands: three digits after it, one to three before.
  var mayHaveThousands: Bool { decimals == 3 && digitCount > 3 && digitCount <= 6 }

  /// The amount that its digits make without the mark, where it may stand between thousands.
  func thousands(negative: Bool) -> Money? {
    guard mayHaveThousands else { return nil }
    let euros = cents * 10 + Int64(thirdDecimal)
    return Money(negative: negative, wholeCents: euros * 100, remainder: .upToHalf)
  }

  func money(negative: Bool) -> Money? {
    var whole = cents
    for _ in min(decimals, 2)..<2 {
      guard whole < AmountParser.limit else { return nil }
      whole *= 10
    }
    guard !isTooLarge, whole < AmountParser.limit else { return nil }
    return Money(negative: negative, wholeCents: whole, remainder: remainder)
  }
}
