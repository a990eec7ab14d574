import EGalimDiagnostics
import EGalimLedgers

/// How a column writes what it holds: the cell `format` of a column rule.
///
/// For dates `jj/mm/aaaa`, `mm/jj/aaaa`, `aaaa-mm-jj` or `excel`; for numbers `virgule` or `point`, and `inverse` where
/// the sign is the other way round; for a rate `pourcent` or `fraction` beside; for a unit such as `KT = 12 FL`, whether
/// prices are by the unit that is counted (`quantite`) or by its content (`contenu`); for words of one's own what they
/// stand for, `oui=OUI|non=NON`.
public struct RuleFormat: Hashable, Sendable {
  /// How a rate is written.
  public enum RateScale: String, Hashable, Sendable {
    /// `5,5` or `5,5 %`.
    case percent = "pourcent"
    /// `0,055`.
    case fraction
  }

  /// What a price is the price of, where the unit says what it holds.
  public enum PricedUnit: String, Hashable, Sendable {
    /// One of what the quantity counts: the carton.
    case counted = "quantite"
    /// One of what that holds: the bottle.
    case content = "contenu"
  }

  /// The order of a date's parts.
  public var dateFormat: DateFormat?
  /// The decimal mark.
  public var decimalMark: DecimalMark?
  /// The scale of a rate.
  public var rateScale: RateScale?
  /// What a price is the price of.
  public var pricedUnit: PricedUnit?
  /// Whether amounts are negative where something was bought.
  public var isReversed = false
  /// What words stand for.
  public var words: WordMap?

  /// Makes a format that says nothing: everything is recognised by itself.
  public init() {}

  /// Reads a format of a field.
  ///
  /// - Throws: the part that means nothing for that field.
  public init(_ cell: String, for field: RuleField) throws(UnreadableFormat) {
    let text = RuleText.trimmed(cell)
    guard !text.isEmpty else { return }
    if text.contains("=") {
      guard let words = WordMap(text) else { throw UnreadableFormat(part: text) }
      if let wrong = words.entries.first(where: { !LedgerWords.canHold($0.meaning, field) }) {
        throw UnreadableFormat(part: "\(wrong.word)=\(wrong.meaning)")
      }
      self.words = words
      return
    }
    if field.kind == .date {
      guard let order = DateFormat(spelling: text) else { throw UnreadableFormat(part: text) }
      dateFormat = order
      return
    }
    for part in text.split(whereSeparator: { " ,;".contains($0) }).map(String.init) {
      guard read(part, for: field) else { throw UnreadableFormat(part: part) }
    }
  }

  /// Reads one word of a format; false when it means nothing for the field.
  private mutating func read(_ part: String, for field: RuleField) -> Bool {
    let word = TextFolding.fold(part)
    switch field.kind {
    case .number, .rate, .distance:
      if let mark = RuleFormat.marks[word] {
        decimalMark = mark
        return true
      }
      if field.kind == .rate, let scale = RateScale(rawValue: word) {
        rateScale = scale
        return true
      }
      guard field.kind == .number, word == "inverse" else { return false }
      isReversed = true
      return true
    case .unit:
      pricedUnit = PricedUnit(rawValue: word)
      return pricedUnit != nil
    default: return false
    }
  }

  /// The cell as it reads back; empty when it says nothing.
  public var text: String {
    if let words { return words.text }
    let parts = [
      dateFormat?.rawValue, decimalMark.map { $0 == .comma ? "virgule" : "point" }, rateScale?.rawValue,
      pricedUnit?.rawValue,
      isReversed ? "inverse" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private static let marks: [String: DecimalMark] = ["virgule": .comma, "point": .point]

  /// The formats that a field knows, for suggestions.
  static func known(for field: RuleField) -> [String] {
    switch field.kind {
    case .date: DateFormat.allCases.map(\.rawValue)
    case .number: ["virgule", "point", "inverse"]
    case .rate: ["virgule", "point", "pourcent", "fraction"]
    case .distance: ["virgule", "point"]
    case .unit: ["quantite", "contenu"]
    default: []
    }
  }
}

/// A part of a format that means nothing for its field.
public struct UnreadableFormat: Error, Hashable, Sendable {
  /// The part, as it is written.
  public let part: String
}
