/// Numbers as French readers write them: `1 234,56 €`, `14,00 %`, `9 840`.
///
/// Narrow no-break spaces (U+202F) stand between thousands, a no-break space (U+00A0) before `€` and `%`; negative
/// numbers take a hyphen-minus, so that they can be pasted into a spreadsheet. The same on any machine and locale.
public enum FrenchNumbers {
  /// An amount of euro cents with its symbol: `1 234,56 €`.
  public static func euros(cents: Int64) -> String {
    amount(cents: cents) + "\u{A0}€"
  }

  /// An amount of euro cents without its symbol: `1 234,56`.
  public static func amount(cents: Int64) -> String {
    decimal(cents, fractionDigits: 2)
  }

  /// An amount of euro cents in whole euros, half to even: `6 797 €`.
  public static func wholeEuros(cents: Int64) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let isAboveHalf = rest > 50 || (rest == 50 && !euros.isMultiple(of: 2))
    let rounded = isAboveHalf ? euros + 1 : euros
    return sign(ofNegative: cents < 0 && rounded != 0) + grouped(rounded) + "\u{A0}€"
  }

  /// A percentage in hundredths of a percent: `14,00 %` for 1400.
  public static func percent(hundredths: Int64) -> String {
    decimal(hundredths, fractionDigits: 2) + "\u{A0}%"
  }

  /// A percentage in tenths of a percent: `14,0 %` for 140.
  public static func percent(tenths: Int64) -> String {
    decimal(tenths, fractionDigits: 1) + "\u{A0}%"
  }

  /// A whole percentage: `50 %`.
  public static func percent(whole: Int) -> String {
    count(whole) + "\u{A0}%"
  }

  /// A count: `9 840`.
  public static func count(_ number: Int) -> String {
    sign(ofNegative: number < 0) + grouped(UInt64(number.magnitude))
  }

  /// A number held as a multiple of a power of ten, with that many decimals: 314 with 2 is `3,14`.
  private static func decimal(_ value: Int64, fractionDigits: Int) -> String {
    var unit: UInt64 = 1
    for _ in 0..<fractionDigits { unit *= 10 }
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: unit)
    let digits = String(rest)
    let padding = String(repeating: "0", count: fractionDigits - digits.count)
    return sign(ofNegative: value < 0) + grouped(whole) + "," + padding + digits
  }

  private static func sign(ofNegative isNegative: Bool) -> String {
    isNegative ? "-" : ""
  }

  private static func grouped(_ number: UInt64) -> String {
    var text = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "\u{202F}" }
      text.append(digit)
    }
    return text
  }
}
