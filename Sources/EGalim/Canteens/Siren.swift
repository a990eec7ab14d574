/// A SIREN: the nine digits that name a legal unit, and on the platform a group of canteens, which has no SIRET.
public struct Siren: Hashable, Comparable, Sendable {
  /// The nine digits as a number.
  public let number: UInt64

  /// Makes a SIREN of a number of at most nine digits, whatever its check digit; nil beyond.
  public init?(number: UInt64) {
    guard number < 1_000_000_000 else { return nil }
    self.number = number
  }

  /// Makes a SIREN of exactly nine digits, whatever its check digit; blanks (also no-break ones) are skipped.
  public init?(_ text: String) {
    var number: UInt64 = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits += 1
        guard digits <= 9 else { return nil }
        number = number * 10 + UInt64(scalar.value - 0x30)
      case " ", "\u{00A0}", "\u{202F}", "\t": continue
      default: return nil
      }
    }
    guard digits == 9 else { return nil }
    self.number = number
  }

  /// The nine digits.
  public var text: String { String(String(number + 1_000_000_000).dropFirst()) }

  /// Whether the check digit is right (Luhn).
  public var isValid: Bool { number > 0 && Luhn.isValid(number) }

  /// Smaller numbers come first.
  public static func < (lhs: Siren, rhs: Siren) -> Bool { lhs.number < rhs.number }
}
