/// The languages of the texts; a new one is a new case, which the compiler then asks for wherever texts are chosen.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// French, with French typography.
  case french = "fr"
}
