import EGalim
import EGalimDiagnostics

/// The first draft of `articles.csv`: what columns do not say of articles, by falling amount, so that whoever completes
/// it begins with what matters.
struct ArticleDraft: Sendable {
  /// How many rules people are asked to look at.
  static let mostRules = 1000

  /// The rules.
  let rules: ArticleRules
  /// How many of them lack a family that no column gives.
  let open: Int
  /// What the lines of those come to, in cents.
  let openCents: Int64
  /// How many groups of articles were left out for their number, and what they come to.
  let left: Int
  let leftCents: Int64

  /// Drafts the rules.
  ///
  /// - Parameters:
  ///   - tally: the articles.
  ///   - readsLabels: whether labels in names are of use: not where a column says them.
  ///   - knows: what is known of an article by its name.
  init(_ tally: ArticleTally, readsLabels: Bool, knows: ArticleKnowledge.Source) {
    let groups = ArticleGrouping(tally.entries, readsLabels: readsLabels, knows: knows).groups
    let kept = ArticleDraft.kept(of: groups)
    rules = ArticleRules(kept.map(ArticleDraft.rule))
    let open = kept.filter { $0.lacksFamily && $0.knowledge.family == nil }
    self.open = open.count
    openCents = open.reduce(0) { $0 &+ $1.cents }
    left = groups.count - kept.count
    leftCents = groups.reduce(0) { $0 &+ $1.cents } &- kept.reduce(0) { $0 &+ $1.cents }
  }

  /// The groups on which most was spent, in their order, with those that keep them from taking what is not theirs.
  private static func kept(of groups: [ArticleGroup]) -> [ArticleGroup] {
    guard groups.count > mostRules else { return groups }
    let byAmount = groups.indices.sorted { (groups[$1].cents, $0) < (groups[$0].cents, $1) }
    var isKept = [Bool](repeating: false, count: groups.count)
    var pending = Array(byAmount.prefix(mostRules))
    while let place = pending.popLast() {
      guard !isKept[place] else { continue }
      isKept[place] = true
      pending += groups[place].above
    }
    return groups.indices.filter { isKept[$0] }.map { groups[$0] }
  }

  private static func rule(of group: ArticleGroup) -> ArticleRule {
    var values = ArticleValues()
    values.family = group.knowledge.family
    if !group.knowledge.labels.isEmpty { values.labels = group.knowledge.labels }
    let lines = FrenchNumbers.count(group.lines) + (group.lines > 1 ? " lignes" : " ligne")
    var remark = "\(lines), \(FrenchNumbers.euros(cents: group.cents))"
    if TextFolding.fold(group.example) != TextFolding.fold(group.pattern.text) {
      remark += ", par exemple \(VisibleText.quoted(group.example))"
    }
    if !group.knowledge.reason.isEmpty { remark += "\u{202F}; \(group.knowledge.reason)" }
    return ArticleRule(pattern: group.pattern.text, values: values, remark: remark)
  }
}
