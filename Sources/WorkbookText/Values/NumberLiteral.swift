/// The parts of a number as XML stores it: a sign, digits, a point, an exponent; nothing else, no blanks.
struct NumberLiteral {
  private(set) var isNegative = false
  /// Where the digits before the point lie, and those after it; one of both may be empty.
  private(set) var integer: Range<Int>
  private(set) var fraction: Range<Int>
  private(set) var hasExponent = false
  /// Zero without an exponent; one that is out of all reason is cut to a few thousands.
  private(set) var exponent = 0

  private static let largestExponent = 9999

  /// How many digits there are, leading zeros counted.
  var digitCount: Int { integer.count + fraction.count }

  /// Takes a text apart; nil when it is no number.
  init?(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    isNegative = Self.takeSign(text, &index)
    integer = Self.takeDigits(text, &index)
    fraction = index..<index
    if index < text.endIndex, text[index] == UInt8(ascii: ".") {
      index += 1
      fraction = Self.takeDigits(text, &index)
    }
    guard !integer.isEmpty || !fraction.isEmpty else { return nil }
    if index < text.endIndex, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      let isNegativeExponent = Self.takeSign(text, &index)
      let digits = Self.takeDigits(text, &index)
      guard !digits.isEmpty else { return nil }
      for place in digits { exponent = min(exponent * 10 + Int(text[place] & 0x0F), Self.largestExponent) }
      if isNegativeExponent { exponent = -exponent }
      hasExponent = true
    }
    guard index == text.endIndex else { return nil }
  }

  /// The nearest binary number; nil when it is too large for one.
  func value(in text: ArraySlice<UInt8>) -> Double? {
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  private static func takeSign(_ text: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
    guard index < text.endIndex else { return false }
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    return isNegative
  }

  private static func takeDigits(_ text: ArraySlice<UInt8>, _ index: inout Int) -> Range<Int> {
    let start = index
    while index < text.endIndex, text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") { index += 1 }
    return start..<index
  }
}
