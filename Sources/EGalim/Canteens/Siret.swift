/// A SIRET: the 14 digits that name a place of business; its first nine are the legal unit's SIREN.
public struct Siret: Hashable, Comparable, Sendable {
  /// The 14 digits as a number.
  public let number: UInt64

  /// Makes a SIRET of a number of at most 14 digits, whatever its check digit; nil beyond.
  public init?(number: UInt64) {
    guard number < 100_000_000_000_000 else { return nil }
    self.number = number
  }

  /// Makes a SIRET of exactly 14 digits, whatever its check digit; blanks (also no-break ones) are skipped.
  public init?(_ text: String) {
    var number: UInt64 = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits += 1
        guard digits <= 14 else { return nil }
        number = number * 10 + UInt64(scalar.value - 0x30)
      case " ", "\u{00A0}", "\u{202F}", "\t": continue
      default: return nil
      }
    }
    guard digits == 14 else { return nil }
    self.number = number
  }

  /// The 14 digits.
  public var text: String {
    String(String(number + 100_000_000_000_000).dropFirst())
  }

  /// The legal unit's nine digits.
  public var siren: UInt64 { number / 100_000 }

  /// Whether the check digit is right: Luhn, or for La Poste its own rule.
  ///
  /// Source: Insee, « Identification des établissements »; La Poste's offices share SIREN 356000000 and are too many for
  /// Luhn, so the sum of their digits is a multiple of five.
  public var isValid: Bool { siren > 0 && (passesLuhn || passesLaPosteRule) }

  /// Whether the digits pass the Luhn check, the only one that the platform makes.
  public var passesLuhn: Bool { Luhn.isValid(number) }

  /// Whether it is an office of La Poste whose digits' sum is a multiple of five.
  public var passesLaPosteRule: Bool {
    guard siren == 356_000_000 else { return false }
    var rest = number
    var sum: UInt64 = 0
    while rest > 0 {
      sum += rest % 10
      rest /= 10
    }
    return sum.isMultiple(of: 5)
  }

  /// Smaller numbers come first.
  public static func < (lhs: Siret, rhs: Siret) -> Bool { lhs.number < rhs.number }
}

/// The check digit of SIREN and SIRET.
public enum Luhn {
  /// Whether the digits, each second one from the right doubled, sum to a multiple of ten.
  public static func isValid(_ number: UInt64) -> Bool {
    var rest = number
    var sum: UInt64 = 0
    var doubles = false
    while rest > 0 {
      let digit = doubles ? rest % 10 * 2 : rest % 10
      sum += digit > 9 ? digit - 9 : digit
      rest /= 10
      doubles.toggle()
    }
    return sum.isMultiple(of: 10)
  }
}
