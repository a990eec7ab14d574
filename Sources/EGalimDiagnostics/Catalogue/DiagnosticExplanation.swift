/// All that `egalim explain` tells about a code.
public struct DiagnosticExplanation: Sendable, Hashable {
  /// A short noun phrase that names the defect.
  public let title: String
  /// What the code means.
  public let meaning: String
  /// Why it matters.
  public let reason: String
  /// Whether the line, the file or the statement counts, in words.
  public let consequence: String
  /// A cell or a line that is wrong; nil where none can be shown.
  public let wrong: String?
  /// The same, right; nil where none can be shown.
  public let right: String?
  /// Where the rule comes from.
  public let source: RuleSource
  /// The source as a sentence.
  public let sourceSentence: String
}
