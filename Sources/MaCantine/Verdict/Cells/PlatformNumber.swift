import EGalim

/// A number as the platform's importer reads it: an optional sign, digits with at most one point, an optional exponent.
///
/// `1e3`, `+5`, `.50` and `0` are numbers; a decimal comma, separated thousands, blanks or `€` make none.
struct PlatformNumber: Hashable, Sendable {
  /// Whether it is below zero; `-0` is not.
  let isNegative: Bool
  /// The digits (0 to 9) without leading zeros: the value is these times a power of ten.
  private let digits: [UInt8]
  /// The power of ten.
  private let exponent: Int

  /// Longer exponents are no amount of money.
  private static let longestExponent = 4
  /// Digits of the largest number of cents that is kept.
  private static let mostCentDigits = 18

  /// Reads a cell's text; nil when the platform finds no number in it.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let mark = rest.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
    let mantissa = rest[..<(mark ?? rest.endIndex)].split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let exponentText = mark.map { rest[rest.index(after: $0)...] }
    guard let written = exponentText.map(PlatformNumber.exponent(of:)) ?? 0,
      mantissa.allSatisfy({ $0.allSatisfy(PlatformNumber.isDigit) }), mantissa.contains(where: { !$0.isEmpty })
    else { return nil }

    let significant = mantissa.joined().drop { $0 == UInt8(ascii: "0") }
    digits = significant.map { $0 - UInt8(ascii: "0") }
    exponent = written - (mantissa.count == 2 ? mantissa[1].count : 0)
    isNegative = sign == UInt8(ascii: "-") && !digits.isEmpty
  }

  /// Decimals as written: `1000.500` has three.
  var decimals: Int { max(0, -exponent) }

  /// The amount in cents, rounded half toward zero as the platform rounds a line; nil beyond 18 digits of cents.
  var money: Money? {
    guard !digits.isEmpty else { return .zero }
    let shift = exponent + 2
    guard shift < 0 else {
      guard digits.count + shift <= PlatformNumber.mostCentDigits else { return nil }
      return amount(digits + [UInt8](repeating: 0, count: shift), remainder: .upToHalf)
    }
    let kept = digits.dropLast(-shift)
    guard kept.count <= PlatformNumber.mostCentDigits else { return nil }
    return amount(Array(kept), remainder: remainder(ofLast: -shift))
  }

  private func amount(_ cents: [UInt8], remainder: CentRemainder) -> Money {
    Money(negative: isNegative, wholeCents: cents.reduce(0) { $0 * 10 + Int64($1) }, remainder: remainder)
  }

  /// What the last digits come to, compared with half a cent.
  private func remainder(ofLast count: Int) -> CentRemainder {
    // Fewer digits than places: a zero stands first, which is less than half.
    guard count <= digits.count else { return .upToHalf }
    let dropped = digits.suffix(count)
    guard let first = dropped.first, first >= 5 else { return .upToHalf }
    return first > 5 || dropped.dropFirst().contains { $0 > 0 } ? .aboveHalf : .upToHalf
  }

  private static func exponent(of text: Substring.UTF8View) -> Int? {
    let digits = text.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard text.count - digits.count <= 1, !digits.isEmpty, digits.count <= longestExponent,
      digits.allSatisfy(isDigit)
    else { return nil }
    return Int(Substring(text))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
