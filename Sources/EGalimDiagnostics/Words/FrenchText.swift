/// A French sentence whose own words are typeset, and whose particulars are shown as they are.
///
/// Sentences are written with plain spaces; the literal parts get their no-break spaces here, so that the catalogue
/// stays readable and a cell's own blanks are never touched. Texts that come from a file are made visible.
struct FrenchText: ExpressibleByStringInterpolation, Sendable {
  /// The typeset sentence.
  let string: String

  init(stringLiteral value: String) {
    string = FrenchTypography.typeset(value)
  }

  init(stringInterpolation: Parts) {
    string = stringInterpolation.string
  }

  /// Gathers the literal and the interpolated parts of a sentence.
  struct Parts: StringInterpolationProtocol {
    var string = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      string += FrenchTypography.typeset(literal, after: string.unicodeScalars.last)
    }

    /// A sentence of the catalogue inside another.
    mutating func appendInterpolation(_ text: FrenchText) {
      string += text.string
    }

    /// A text from a file or a command line, without quotes.
    mutating func appendInterpolation(_ text: String) {
      string += VisibleText.of(text)
    }

    /// A text from a file or a command line, between quotes.
    mutating func appendInterpolation(quoted text: String) {
      string += VisibleText.quoted(text)
    }

    /// The offending cell, or words for it when it is empty or not known.
    mutating func appendInterpolation(cell: String?) {
      guard let cell else { return string += "cette valeur" }
      string += cell.isEmpty ? "la cellule vide" : VisibleText.quoted(cell)
    }

    /// What the offending cell is, with its text where that is known: `le montant « 12 € »`.
    mutating func appendInterpolation(_ noun: String, cell: String?) {
      string += noun
      guard let cell else { return }
      string += cell.isEmpty ? " vide" : " " + VisibleText.quoted(cell)
    }

    /// Names between quotes with commas; beyond `limit` of them, how many more there are.
    mutating func appendInterpolation(list names: [String], limit: Int = 6) {
      string += names.prefix(limit).map(VisibleText.quoted).joined(separator: ", ")
      if names.count > limit { string += " et \(FrenchPlural.count(names.count - limit, "autre"))" }
    }

    /// Places such as `achats.csv:12`, without quotes; beyond `limit` of them, how many more there are.
    mutating func appendInterpolation(places: [String], limit: Int = 6) {
      string += places.prefix(limit).map { VisibleText.of($0) }.joined(separator: ", ")
      if places.count > limit { string += " et \(FrenchPlural.count(places.count - limit, "autre"))" }
    }

    /// A year or a line number, without separators.
    mutating func appendInterpolation(_ number: Int) {
      string += String(number)
    }

    /// A count with separators between thousands.
    mutating func appendInterpolation(count number: Int) {
      string += FrenchNumbers.count(number)
    }

    /// A count and its word.
    mutating func appendInterpolation(_ number: Int, _ singular: String, _ plural: String? = nil) {
      string += FrenchPlural.count(number, singular, plural)
    }

    /// An amount of cents.
    mutating func appendInterpolation(euros cents: Int64) {
      string += FrenchNumbers.euros(cents: cents)
    }
  }
}
