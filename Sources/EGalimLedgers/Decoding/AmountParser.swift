import EGalim
import EGalimDiagnostics

/// Reads an amount of euros from bytes, exactly, rounded to cents half toward zero.
enum AmountParser {
  /// What a cell comes to.
  enum Outcome: Equatable {
    case amount(Money, NumberNotation)
    /// Decimals or thousands: the column's decimal mark tells.
    case ambiguous(AmbiguousAmount)
    case tooLarge
    case unreadable(AmountTrouble)
  }

  /// A billion euros: no line of a ledger comes near, and 90 million such lines still fit the sums.
  static let limit: Int64 = 100_000_000_000

  /// Reads `[+-] digits [mark digits] [e exponent]`, and what `NumberReader` makes of anything else.
  static func parse(_ cell: Cell, in bytes: Span<UInt8>) -> Outcome {
    var index = cell.start
    let negative = !cell.isEmpty && bytes[index] == 0x2D
    if !cell.isEmpty, bytes[index] == 0x2D || bytes[index] == 0x2B { index += 1 }

    let firstDigit = index
    var number = DecimalDigits()
    var mark: DecimalMark?
    while index < cell.end {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: number.append(byte &- 0x30)
      case 0x2E where !number.hasMark, 0x2C where !number.hasMark:
        number.hasMark = true
        mark = DecimalMark(byte: byte)
      case 0x65, 0x45:
        // The « E » of « EUR » follows a number as well.
        guard number.digitCount > 0, let exponent = exponent(from: index + 1, to: cell.end, in: bytes) else {
          return formatted(cell, in: bytes)
        }
        return scientific(cell, in: bytes, exponent: exponent, negative: negative, mark: mark)
      default: return formatted(cell, in: bytes)
      }
      index += 1
    }
    guard number.digitCount > 0 else { return .unreadable(.notANumber) }
    if let mark, number.mayHaveThousands, bytes[firstDigit] != 0x30 {
      return ambiguous(number, negative: negative, mark: mark, isForgiven: false)
    }
    guard let money = number.money(negative: negative) else { return .tooLarge }
    return .amount(money, NumberNotation(mark: mark))
  }

  /// An amount of another form.
  private static func formatted(_ cell: Cell, in bytes: Span<UInt8>) -> Outcome {
    let form: NumberForm
    do throws(AmountTrouble) {
      form = try NumberReader.read(cell, in: bytes)
    } catch {
      return .unreadable(error)
    }
    if let mark = form.mark, form.isAmbiguous {
      return ambiguous(form.decimalDigits, negative: form.isNegative, mark: mark, isForgiven: form.isForgiven)
    }
    guard let money = form.money else { return .tooLarge }
    return .amount(
      money, NumberNotation(mark: form.mark ?? form.markShownByThousands, isForgiven: form.isForgiven))
  }

  /// One to three digits, a mark, and three more.
  private static func ambiguous(
    _ number: DecimalDigits, negative: Bool, mark: DecimalMark, isForgiven: Bool
  ) -> Outcome {
    guard let asDecimal = number.money(negative: negative), let asThousands = number.thousands(negative: negative)
    else { return .tooLarge }
    return .ambiguous(
      AmbiguousAmount(asDecimal: asDecimal, asThousands: asThousands, mark: mark, isForgiven: isForgiven))
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
    _ cell: Cell, in bytes: Span<UInt8>, exponent: Int, negative: Bool, mark: DecimalMark?
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
    return .amount(money, NumberNotation(mark: mark))
  }
}

/// An amount of one to three digits, a mark, and three digits more.
struct AmbiguousAmount: Equatable {
  let asDecimal: Money
  let asThousands: Money
  let mark: DecimalMark
  let isForgiven: Bool

  /// The reading that a column's decimal mark settles.
  func settled(by decimalMark: DecimalMark) -> (Money, NumberNotation) {
    decimalMark == mark
      ? (asDecimal, NumberNotation(mark: mark, isForgiven: isForgiven))
      : (asThousands, NumberNotation(isForgiven: isForgiven, isSettledThousands: true))
  }
}
