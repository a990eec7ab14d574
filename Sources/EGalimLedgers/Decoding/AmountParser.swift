import EGalim
import EGalimDiagnostics

/// Reads an amount of euros from bytes, exactly, rounded to cents half toward zero.
enum AmountParser {
  /// What a cell comes to.
  enum Outcome: Equatable {
    case amount(Money, hasDecimalComma: Bool)
    case tooLarge
    case unreadable(AmountTrouble)
  }

  /// A billion euros: no line of a ledger comes near, and 90 million such lines still fit the sums.
  static let limit: Int64 = 100_000_000_000

  /// Reads `[+-] digits [mark digits] [e exponent]`; the comma is a decimal mark unless it separates cells.
  static func parse(_ cell: Cell, in bytes: Span<UInt8>, commaIsMark: Bool) -> Outcome {
    var index = cell.start
    let negative = !cell.isEmpty && bytes[index] == 0x2D
    if !cell.isEmpty, bytes[index] == 0x2D || bytes[index] == 0x2B { index += 1 }

    var number = DecimalDigits()
    var hasDecimalComma = false
    while index < cell.end {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: number.append(byte &- 0x30)
      case 0x2E where !number.hasMark: number.hasMark = true
      case 0x2C where !number.hasMark && commaIsMark:
        number.hasMark = true
        hasDecimalComma = true
      case 0x65, 0x45:
        guard number.digitCount > 0, let exponent = exponent(from: index + 1, to: cell.end, in: bytes) else {
          return .unreadable(.notANumber)
        }
        return scientific(cell, in: bytes, exponent: exponent, negative: negative, hasDecimalComma: hasDecimalComma)
      default: return .unreadable(trouble(of: cell, in: bytes, commaIsMark: commaIsMark))
      }
      index += 1
    }
    guard number.digitCount > 0 else { return .unreadable(.notANumber) }
    guard let money = number.money(negative: negative) else { return .tooLarge }
    return .amount(money, hasDecimalComma: hasDecimalComma)
  }

  /// An exponent of at most two digits with its sign.
  private static func exponent(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int? {
    var index = start
    let negative = index < end && bytes[index] == 0x2D
    if index < end, bytes[index] == 0x2D || bytes[index] == 0x2B { index += 1 }
    guard index < end, end - index <= 2 else { return nil }
    var value = 0
    while index < end {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return negative ? -value : value
  }

  /// `1e3`: the mark moved by the exponent, then read like any other number. Rare: the platform accepts it, people
  /// hardly write it.
  private static func scientific(
    _ cell: Cell, in bytes: Span<UInt8>, exponent: Int, negative: Bool, hasDecimalComma: Bool
  ) -> Outcome {
    var digits: [UInt8] = []
    var wholeCount: Int?
    var index = cell.start
    while index < cell.end, bytes[index] != 0x65, bytes[index] != 0x45 {
      switch bytes[index] {
      case 0x30...0x39: digits.append(bytes[index] - 0x30)
      case 0x2E, 0x2C: wholeCount = digits.count
      default: break
      }
      index += 1
    }
    let markPlace = (wholeCount ?? digits.count) + exponent
    if markPlace < 0 { digits.insert(contentsOf: repeatElement(0, count: -markPlace), at: 0) }
    if markPlace > digits.count { digits.append(contentsOf: repeatElement(0, count: markPlace - digits.count)) }
    var number = DecimalDigits()
    for (place, digit) in digits.enumerated() {
      if place == max(0, markPlace) { number.hasMark = true }
      number.append(digit)
    }
    guard let money = number.money(negative: negative) else { return .tooLarge }
    return .amount(money, hasDecimalComma: hasDecimalComma)
  }

  /// Why the bytes are no amount, as far as it can be told.
  private static func trouble(of cell: Cell, in bytes: Span<UInt8>, commaIsMark: Bool) -> AmountTrouble {
    var hasDigit = false
    var hasCurrency = false
    var hasBlank = false
    var marks = 0
    var hasOther = false
    var index = cell.start
    while index < cell.end {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) {
        hasDigit = true
      } else if let width = Cell.blankWidth(at: index, in: bytes) {
        hasBlank = true
        index += width - 1
      } else if byte == 0x2E || byte == 0x2C || byte == 0x27 {
        marks += 1
      } else if byte == 0x24 {
        hasCurrency = true
      } else if byte == 0xE2, index + 2 < cell.end, bytes[index + 1] == 0x82, bytes[index + 2] == 0xAC {
        hasCurrency = true
        index += 2
      } else if byte != 0x2D, byte != 0x2B {
        hasOther = true
      }
      index += 1
    }
    if !hasDigit || hasOther { return .notANumber }
    if hasCurrency { return .currency }
    if hasBlank || marks > 1 { return .thousands }
    return marks == 1 && !commaIsMark ? .commaInCommaFile : .notANumber
  }
}

/// The digits of a decimal number as they are read: whole cents, and what the digits beyond them come to.
private struct DecimalDigits {
  private(set) var digitCount = 0
  private var cents: Int64 = 0
  private var decimals = 0
  private var isTooLarge = false
  private var remainder = CentRemainder.upToHalf
  private var remainderIsHalf = false
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
      if digit > 5 { remainder = .aboveHalf }
      remainderIsHalf = digit == 5
    } else if remainderIsHalf, digit > 0 {
      remainder = .aboveHalf
    }
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
