/// What one article rule does on some sources.
public struct RuleUse: Hashable, Sendable {
  /// The rule, by its number in the book, from 0.
  public let index: Int
  /// The lines that it decides.
  public internal(set) var lines = 0
  /// What they come to, in cents.
  public internal(set) var cents: Int64 = 0
  /// The lines that have its motif, those that an earlier rule decides among them.
  public internal(set) var matches = 0
  /// The earlier rules that decide lines with its motif, and how many, the one with most first.
  public internal(set) var hiddenBy: [Hiding] = []

  /// An earlier rule that decides lines which a later one would match too.
  public struct Hiding: Hashable, Sendable {
    /// The earlier rule, by its number in the book, from 0.
    public let index: Int
    /// How many lines.
    public internal(set) var lines: Int
  }

  /// Whether no line has its motif.
  public var isUnused: Bool { matches == 0 }
  /// Whether every line that has its motif is decided by an earlier rule.
  public var isHidden: Bool { matches > 0 && lines == 0 }
}
