import EGalim

/// The characters of a number, packed into one machine word: made and appended in one step, without a text of its own.
struct NumberText: RandomAccessCollection {
  /// Sixteen characters fit: thirteen digits with a sign and a point.
  private static let largest: UInt64 = 9_999_999_999_999
  private static let point: UInt64 = 0xE
  private static let minus: UInt64 = 0xD

  /// Zero given in hundredths.
  fileprivate static let zeroHundredths = Array("0.00".utf8)

  /// Four bits a character, the last one lowest; above 9 come the characters that are no digits.
  private var packed: UInt64 = 0
  private var width: UInt64 = 0

  /// A whole number in digits, without separators; nil when it is too long.
  init?(whole number: Int64) {
    guard number.magnitude <= NumberText.largest else { return nil }
    push(number.magnitude, atLeast: 1)
    if number < 0 { push(NumberText.minus) }
  }

  /// A number given in hundredths, with a point and exactly two decimals: `-1234.50`; nil when it is too long.
  init?(hundredths: Int64) {
    guard hundredths.magnitude <= NumberText.largest else { return nil }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    push(rest, atLeast: 2)
    push(NumberText.point)
    push(whole, atLeast: 1)
    if hundredths < 0 { push(NumberText.minus) }
  }

  private mutating func push(_ number: UInt64, atLeast digits: Int) {
    var rest = number
    var left = digits
    while rest != 0 || left > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      push(digit)
      rest = quotient
      left -= 1
    }
  }

  private mutating func push(_ character: UInt64) {
    packed |= character << width
    width += 4
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(width / 4) }

  subscript(position: Int) -> UInt8 {
    let nibble = UInt8(truncatingIfNeeded: packed >> (width - 4 - 4 * UInt64(position)) & 0xF)
    switch nibble {
    case 0xE: return UInt8(ascii: ".")
    case 0xD: return UInt8(ascii: "-")
    default: return UInt8(ascii: "0") + nibble
    }
  }
}

extension [UInt8] {
  /// Appends a whole number in digits, without separators.
  mutating func append(number: Int64) {
    guard let text = NumberText(whole: number) else { return append(text: String(number)) }
    append(contentsOf: text)
  }

  /// Appends a number given in hundredths, with a point and exactly two decimals: `-1234.50`.
  mutating func append(hundredths: Int64) {
    // Of the sums of a canteen, most are zero.
    guard hundredths != 0 else { return append(contentsOf: NumberText.zeroHundredths) }
    guard let text = NumberText(hundredths: hundredths) else {
      return append(text: Money(cents: hundredths).plainText)
    }
    append(contentsOf: text)
  }
}
