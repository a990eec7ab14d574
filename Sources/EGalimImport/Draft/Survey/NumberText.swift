import EGalim
import EGalimLedgers

/// A text that can be read as a number, before it is known which mark its column uses.
struct NumberText: Hashable, Sendable {
  /// What the text says of the mark of its column.
  let evidence: CellEvidence<DecimalMark>
  /// Whether a currency stands beside it.
  let hasCurrency: Bool
  /// Whether a percent sign stands beside it.
  let hasPercent: Bool
  /// Whether its digits begin with a zero that another digit follows: a code, not a count.
  let hasLeadingZero: Bool
  private let usual: ExactDecimal
  private let ifComma: ExactDecimal
  private let ifPoint: ExactDecimal

  /// A number of more digits is a code.
  private static let mostDigits = 13

  /// Reads a text; nil when it is no number. A unit behind it, `12 KG`, does not matter.
  init?(_ text: String) {
    hasPercent = text.hasSuffix("%")
    let bare = hasPercent ? String(text.dropLast()) : NumberText.withoutUnit(text)
    guard bare.utf8.count <= 40 else { return nil }
    switch AmountText.decimal(bare, mark: nil) {
    case .value(let value, _):
      usual = value
      ifComma = value
      ifPoint = value
    case .ambiguous(let asDecimal, let asThousands):
      usual = asDecimal
      ifComma = bare.utf8.contains(UInt8(ascii: ",")) ? asDecimal : asThousands
      ifPoint = bare.utf8.contains(UInt8(ascii: ",")) ? asThousands : asDecimal
    case .tooLarge, .unreadable: return nil
    }
    let digits = bare.utf8.filter { (0x30...0x39).contains($0) }
    guard digits.count <= NumberText.mostDigits else { return nil }
    evidence = AmountText.evidence(bare)
    hasCurrency = bare.contains("€") || bare.unicodeScalars.contains { $0.properties.isAlphabetic }
    hasLeadingZero =
      digits.count > 1 && bare.utf8.prefix(2).allSatisfy { (0x30...0x39).contains($0) }
      && digits[0] == UInt8(ascii: "0")
  }

  private static func withoutUnit(_ text: String) -> String {
    guard let last = text.utf8.last, last != UInt8(ascii: " "), !(0x30...0x39).contains(last), last < 0x80,
      let letter = text.firstIndex(where: \.isLetter), text[letter...].count <= 8
    else { return text }
    let unit = WordList(String(text[letter...])).words
    guard unit.count == 1, KnownWords.isUnit(unit), !unit[0].hasPrefix("eur") else { return text }
    return RuleText.trimmed(String(text[..<letter]))
  }

  /// Whether it has no decimals, whatever the mark.
  var isWhole: Bool { usual.scale == 0 && evidence == .none }

  /// Whether it is below zero.
  var isNegative: Bool { usual.mantissa < 0 }

  /// The value; `mark` settles a text that leaves it open.
  func value(decimal mark: DecimalMark) -> ExactDecimal { mark == .comma ? ifComma : ifPoint }
}

extension ExactDecimal {
  /// Whether it is zero.
  var isZero: Bool { mantissa == 0 }

  /// The value in units of 10^-`wanted`; nil when digits would be lost or do not fit.
  func units(scale wanted: Int) -> Int128? {
    guard wanted >= scale, wanted <= 18 else { return nil }
    var value = Int128(mantissa)
    for _ in 0..<(wanted - scale) { value *= 10 }
    return value
  }

  /// The amount in cents; nil when it does not fit.
  var cents: Int64? { money?.cents }
}
