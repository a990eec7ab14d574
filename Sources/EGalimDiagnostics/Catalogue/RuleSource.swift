/// Where a rule comes from.
public struct RuleSource: Sendable, Hashable {
  /// Who makes the rule.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A law or a decree.
    case law
    /// The ma cantine platform.
    case platform
    /// A choice of egalim's own.
    case choice
  }

  /// Who makes the rule.
  public let origin: Origin
  /// The article, the platform's document, or the reason of the choice, in words.
  public let reference: String
}
