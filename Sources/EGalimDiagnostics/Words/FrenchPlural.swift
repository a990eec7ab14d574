/// Counted words: in French 0 and 1 are singular.
public enum FrenchPlural {
  /// A count and its word: `0 erreur`, `1 erreur`, `1 204 erreurs`; the plural adds an `s` unless it is given.
  public static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    FrenchNumbers.count(number) + "\u{A0}" + word(for: number, singular, plural)
  }

  /// The word alone, singular for -1, 0 and 1; the plural adds an `s` unless it is given.
  public static func word(for number: Int, _ singular: String, _ plural: String? = nil) -> String {
    number.magnitude < 2 ? singular : plural ?? singular + "s"
  }
}
