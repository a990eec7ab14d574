/// An article that no rule and no column gives a family.
public struct UnmatchedArticle: Hashable, Sendable {
  /// The description, as it was first written.
  public let description: String
  /// Its lines.
  public internal(set) var lines = 0
  /// What they come to, in cents.
  public internal(set) var cents: Int64 = 0
}
