import EGalimDiagnostics

/// Two article rules that look for the same in the same column.
public struct RuleConflict: Hashable, Sendable {
  /// The one that decides, by its number in the book, from 0.
  public let first: Int
  /// The later one.
  public let second: Int
  /// Whether they say different things.
  public let isContradiction: Bool

  /// The pairs of a book, each later rule with the first of its kind; rules that say nothing yet are left out.
  public static func all(in rules: ArticleRules) -> [RuleConflict] {
    var firsts: [Key: Int] = [:]
    var found: [RuleConflict] = []
    for (index, rule) in rules.rules.enumerated() where !rule.values.isEmpty {
      let key = Key(rule)
      guard let first = firsts[key] else {
        firsts[key] = index
        continue
      }
      found.append(
        RuleConflict(first: first, second: index, isContradiction: rules.rules[first].values != rule.values))
    }
    return found
  }

  /// A motif in the form in which two are the same: the order of its alternatives does not matter.
  private struct Key: Hashable {
    let column: String
    let alternatives: Set<String>

    init(_ rule: ArticleRule) {
      column = rule.field?.rawValue ?? TextFolding.fold(rule.column)
      alternatives = Set(
        rule.pattern.split(separator: "|").map { alternative in
          alternative.split(separator: "*").map { TextFolding.fold(String($0)) }.joined(separator: "*")
        })
    }
  }
}
