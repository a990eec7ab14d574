/// Writes a stored number as people and importers know it: all its digits, no exponent, no zeros at the end.
///
/// A file stores `20`, `12.5`, `2.1050118700012E+13` or, for a sum, `184.20000000000002`. The text written is the
/// shortest that still means the same binary number; a whole number keeps every digit it is stored with.
enum DecimalText {
  /// Up to this many significant digits, a decimal text is the shortest for its binary number.
  private static let exactDigits = 15
  /// Texts longer than this are few, and go the long way.
  private static let plainLength = 40

  /// Appends a number; false, and nothing appended, when the text is none.
  static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
    guard let literal = NumberLiteral(text) else { return false }
    let isPlain = literal.fraction.isEmpty || literal.digitCount <= exactDigits && text.count <= plainLength
    if !literal.hasExponent, isPlain {
      appendPlain(isNegative: literal.isNegative, text[literal.integer], text[literal.fraction], to: &output)
      return true
    }
    guard let value = literal.value(in: text) else { return false }
    append(value, to: &output)
    return true
  }

  /// Appends a finite number.
  static func append(_ value: Double, to output: inout [UInt8]) {
    // The standard library's description is the shortest that reads back; only its exponent is to be written out.
    let shortest = Array(value.description.utf8)
    guard let literal = NumberLiteral(shortest[...]) else { return }
    guard literal.hasExponent else {
      appendPlain(isNegative: literal.isNegative, shortest[literal.integer], shortest[literal.fraction], to: &output)
      return
    }
    var digits = Array(shortest[literal.integer]) + Array(shortest[literal.fraction])
    var point = literal.integer.count + literal.exponent
    if point < 0 {
      digits.insert(contentsOf: Array(repeating: UInt8(ascii: "0"), count: -point), at: 0)
      point = 0
    }
    while digits.count < point { digits.append(UInt8(ascii: "0")) }
    appendPlain(isNegative: literal.isNegative, digits[..<point], digits[point...], to: &output)
  }

  private static func appendPlain(
    isNegative: Bool, _ integer: ArraySlice<UInt8>, _ fraction: ArraySlice<UInt8>, to output: inout [UInt8]
  ) {
    let zero = UInt8(ascii: "0")
    let whole = integer.drop { $0 == zero }
    var part = fraction
    while part.last == zero { part.removeLast() }
    if isNegative, !whole.isEmpty || !part.isEmpty { output.append(UInt8(ascii: "-")) }
    if whole.isEmpty { output.append(zero) } else { output.append(contentsOf: whole) }
    guard !part.isEmpty else { return }
    output.append(UInt8(ascii: "."))
    output.append(contentsOf: part)
  }
}
