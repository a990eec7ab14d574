import EGalim
import EGalimDiagnostics

/// The platform's readings of a cell's text, as strict as its importer is.
///
/// Source: what the importer of release 2026.39.1 does with odd cells, tried on its own code.
enum PlatformCell {
  /// A day: four digits of year, one or two of month and of day; `2025-3-2` is one, `02/03/2025` is none.
  static func date(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, (1...2).contains(parts[1].utf8.count),
      (1...2).contains(parts[2].utf8.count)
    else { return nil }
    let numbers = parts.compactMap { wholeNumber(String($0)) }
    guard numbers.count == 3 else { return nil }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Yes or no, in one of six spellings; empty is no.
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "OUI", "oui", "x": true
    case "NON", "non", "": false
    default: nil
    }
  }

  /// Digits alone, at most 18.
  static func wholeNumber(_ text: String) -> Int? {
    guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// A SIRET of 14 digits that pass the Luhn check, without any blank.
  static func siret(_ text: String) -> Siret? {
    guard text.utf8.count == 14, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let siret = Siret(text),
      siret.passesLuhn
    else { return nil }
    return siret
  }

  /// A SIRET in a ledger, where plain and no-break spaces are skipped, narrow ones are not.
  static func ledgerSiret(_ text: String) -> Siret? {
    let kept = text.unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" }
    return siret(String(String.UnicodeScalarView(kept)))
  }

  /// The words of a list separated by commas, plain spaces around each left out.
  static func words(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
  }

  /// A text without the plain spaces around it, the only blanks that the schemas' patterns allow.
  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    let kept = scalars.lastIndex { $0 != " " }.map { scalars[...$0] } ?? scalars.prefix(0)
    return String(String.UnicodeScalarView(kept))
  }

  /// Whether a text is a name to the letter: a decomposed accent makes another text.
  static func isExactly(_ text: String, _ name: String) -> Bool {
    text.utf8.elementsEqual(name.utf8)
  }

  /// What is wrong with a cell that must hold one word of a list.
  static func objection(to text: String, outside words: [String]) -> Finding? {
    let word = trimmed(text)
    guard !words.contains(where: { isExactly(word, $0) }) else { return nil }
    return .platformValue(nearest: NearestSpelling.of(word, among: words))
  }

  /// What is wrong with a cell that must hold words of a list, separated by commas: about its first unknown word.
  static func objection(toList text: String, outside names: [String]) -> Finding? {
    words(text).lazy.compactMap { objection(to: $0, outside: names) }.first
  }
}
