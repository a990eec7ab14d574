/// Reads a whole number of meals from a text: digits, blanks between thousands, zeros after a decimal mark.
enum CountText {
  /// Beyond what all canteens of the country serve in a year.
  private static let limit: Int64 = 1_000_000_000

  /// The number, and whether it is written in digits alone; nil for a text that is none, is not whole, or that two people
  /// could read differently, as `1.200`.
  static func read(_ text: String) -> (count: Int64, isPlain: Bool)? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard text.unicodeScalars.allSatisfy({ "0123456789.,\u{27}\u{20}\u{A0}\u{202F}".unicodeScalars.contains($0) }),
      case .value(let number, _) = AmountText.decimal(text, mark: nil), number.scale == 0, number.mantissa < limit
    else { return nil }
    return (number.mantissa, isPlain)
  }
}
