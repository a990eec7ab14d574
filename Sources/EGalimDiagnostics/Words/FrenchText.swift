/// A French sentence whose own words are typeset, and whose particulars are shown as they are.
///
/// Sentences are written with plain spaces; the literal parts get their no-break spaces here, so that the catalogue
/// stays readable and a cell's own blanks are never touched. Texts that come from a file are made visible.
struct FrenchText: ExpressibleByStringInterpolation, Sendable {
  /// The typeset sentence in UTF-8: bytes are what it is made of and what it is copied to.
  let utf8: [UInt8]

  init(stringLiteral value: String) {
    var utf8 = Array(value.utf8)
    FrenchTypography.typeset(&utf8, from: 0)
    self.utf8 = utf8
  }

  init(stringInterpolation: Parts) {
    utf8 = stringInterpolation.utf8
  }

  /// The typeset sentence.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Gathers the literal and the interpolated parts of a sentence.
  struct Parts: StringInterpolationProtocol {
    private(set) var utf8: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      // Room for a usual cell with its quotes, and for no-break spaces, which are longer than plain ones.
      utf8.reserveCapacity(literalCapacity + 16 + 40 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      let start = utf8.count
      utf8.append(contentsOf: literal.utf8)
      FrenchTypography.typeset(&utf8, from: start)
    }

    private mutating func append(_ text: String) {
      utf8.append(contentsOf: text.utf8)
    }

    /// A sentence of the catalogue inside another.
    mutating func appendInterpolation(_ text: FrenchText) {
      utf8.append(contentsOf: text.utf8)
    }

    /// A text from a file or a command line, without quotes.
    mutating func appendInterpolation(_ text: String) {
      VisibleText.append(text, to: &utf8)
    }

    /// A text from a file or a command line, between quotes.
    mutating func appendInterpolation(quoted text: String) {
      VisibleText.appendQuoted(text, to: &utf8)
    }

    /// The offending cell, or words for it when it is empty or not known.
    mutating func appendInterpolation(cell: String?) {
      guard let cell else { return append("cette valeur") }
      if cell.isEmpty { append("la cellule vide") } else { VisibleText.appendQuoted(cell, to: &utf8) }
    }

    /// What the offending cell is, with its text where that is known: `le montant « 12 € »`.
    mutating func appendInterpolation(_ noun: String, cell: String?) {
      append(noun)
      guard let cell else { return }
      guard !cell.isEmpty else { return append(" vide") }
      append(" ")
      VisibleText.appendQuoted(cell, to: &utf8)
    }

    /// Names between quotes with commas; beyond `limit` of them, how many more there are.
    mutating func appendInterpolation(list names: [String], limit: Int = 6) {
      append(names.prefix(limit).map(VisibleText.quoted).joined(separator: ", "))
      if names.count > limit { append(" et \(FrenchPlural.count(names.count - limit, "autre"))") }
    }

    /// Places such as `achats.csv:12`, without quotes; beyond `limit` of them, how many more there are.
    mutating func appendInterpolation(places: [String], limit: Int = 6) {
      append(places.prefix(limit).map { VisibleText.of($0) }.joined(separator: ", "))
      if places.count > limit { append(" et \(FrenchPlural.count(places.count - limit, "autre"))") }
    }

    /// A year or a line number, without separators.
    mutating func appendInterpolation(_ number: Int) {
      append(String(number))
    }

    /// A count with separators between thousands.
    mutating func appendInterpolation(count number: Int) {
      append(FrenchNumbers.count(number))
    }

    /// A count and its word.
    mutating func appendInterpolation(_ number: Int, _ singular: String, _ plural: String? = nil) {
      append(FrenchPlural.count(number, singular, plural))
    }

    /// An amount of cents.
    mutating func appendInterpolation(euros cents: Int64) {
      append(FrenchNumbers.euros(cents: cents))
    }
  }
}
