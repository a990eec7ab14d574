import EGalim

/// Who made a proposal.
public enum Decider: Hashable, Sendable {
  /// Lines of the user's own ledgers about the very same article.
  case sameArticle
  /// Lines of the user's own ledgers with the same words.
  case sameWords
  /// The built-in vocabulary.
  case vocabulary

  /// The French words for it.
  public var french: String {
    switch self {
    case .sameArticle: "même article"
    case .sameWords: "mêmes mots"
    case .vocabulary: "vocabulaire"
    }
  }
}

/// A family proposed for an article.
public struct FamilyProposal: Hashable, Sendable {
  /// The family.
  public let family: ProductFamily
  /// How sure it is.
  public let confidence: Confidence
  /// Who proposes it.
  public let decider: Decider
  /// Why, in French: the words, or the line it was learned from.
  public let reason: String
  /// The words or the line alone, as the ledger's own column keeps them.
  public let evidence: String
}

/// A label, or an origin, proposed for an article.
public struct LabelProposal: Hashable, Sendable {
  /// Exactly one label, or the mark of an origin.
  public let label: LabelSet
  /// How sure it is.
  public let confidence: Confidence
  /// Who proposes it.
  public let decider: Decider
  /// Why, in French: the words, or the line it was learned from.
  public let reason: String
  /// The words or the line alone, as the ledger's own column keeps them.
  public let evidence: String

  /// The name in ledgers: `AOCAOP`, `FRANCE`.
  public var name: String { label.first?.platformName ?? (label == .france ? "FRANCE" : "EUROPE") }
}

/// What is proposed for an article, and the traps that were noticed on the way.
public struct Proposal: Hashable, Sendable {
  /// The family; nil when nothing speaks for one.
  public var family: FamilyProposal?
  /// Labels in the order of the detailed statement, then origins.
  public var labels: [LabelProposal] = []
  /// Mentions that look like a label and are none, or not one that counts, in French sentences.
  public var remarks: [String] = []

  /// The least confidence with which a family is written into a ledger.
  public static let familyThreshold = Confidence.medium
  /// The least confidence with which a label is written into a ledger: labels are money.
  public static let labelThreshold = Confidence.high

  /// The labels and marks proposed with at least that confidence.
  public func labels(atLeast confidence: Confidence) -> LabelSet {
    labels.filter { $0.confidence >= confidence }.reduce(into: []) { $0.formUnion($1.label) }
  }
}
