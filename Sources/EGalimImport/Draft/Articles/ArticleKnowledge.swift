import EGalim

/// What is known of a product by its name alone, from a vocabulary or from ledgers that were classified before.
struct ArticleKnowledge: Hashable, Sendable {
  /// The family; nil where nothing says it.
  var family: ProductFamily?
  /// The labels that the name says beyond doubt.
  var labels: LabelSet = []
  /// Why, for people.
  var familyReason = ""
  var labelReason = ""
  /// What was noticed on the way.
  var remarks: [String] = []

  /// Whether nothing is known that a rule could say.
  var isEmpty: Bool { family == nil && labels.isEmpty }

  /// The same without what columns say already.
  func without(family: Bool, labels: Bool) -> ArticleKnowledge {
    var known = self
    if family {
      known.family = nil
      known.familyReason = ""
    }
    if labels {
      known.labels = []
      known.labelReason = ""
      // A mark that is no label matters only where labels are read.
      if known.family != nil { known.remarks = [] }
    }
    return known
  }

  /// Why, for people, in one sentence or several.
  var reason: String { ([familyReason, labelReason].filter { !$0.isEmpty } + remarks).joined(separator: "\u{202F}; ") }

  /// Asks for what is known of a description.
  typealias Source = (_ description: String) -> ArticleKnowledge

  /// What a classifier proposes: a family that is right as a rule, labels that are as good as certain.
  ///
  /// Where something was noticed on the way (a mark that is no label, something nobody eats), it is said.
  static func proposed(by classifier: Classifier) -> Source {
    { description in
      let proposal = classifier.propose(for: Article(description))
      let family = proposal.family.flatMap { $0.confidence >= Proposal.familyThreshold ? $0 : nil }
      let labels = proposal.labels.filter { $0.confidence >= Proposal.labelThreshold && $0.label.first != nil }
      return ArticleKnowledge(
        family: family?.family, labels: labels.reduce(into: []) { $0.formUnion($1.label) },
        familyReason: family.map { "\($0.family.platformName) pour \($0.reason) (\($0.confidence.french))" } ?? "",
        labelReason: labels.map { "\($0.name) pour \($0.reason) (\($0.confidence.french))" }
          .joined(separator: "\u{202F}; "),
        remarks: proposal.remarks)
    }
  }

  /// What the name's own words say, without any vocabulary: labels that are written out.
  static func byWords(_ description: String) -> ArticleKnowledge {
    let mentions = LabelWords.clearMention(in: WordList(description).words)
    guard !mentions.isEmpty else { return ArticleKnowledge() }
    let words = mentions.map { $0.words.joined(separator: " ") }
    return ArticleKnowledge(
      labels: LabelSet(mentions.map(\.label.set)), labelReason: "\(QuotedWords.list(words)) dans la désignation")
  }
}
