/// What is proposed for the lines of ledgers that lack a family or labels.
public struct ClassificationReport: Hashable, Sendable {
  /// A family or a label that is proposed.
  public struct Suggestion: Hashable, Sendable {
    /// The platform's name, such as `PRODUITS_LAITIERS` or `BIO`.
    public let name: String
    /// How sure it is, in French: `élevée`, `moyenne`, `faible`.
    public let confidence: String
    /// Who proposes it, in French.
    public let decider: String
    /// Why, in French.
    public let reason: String
    /// Whether it would be written into the ledger.
    public let isApplied: Bool

    /// Makes a suggestion.
    public init(name: String, confidence: String, decider: String, reason: String, isApplied: Bool) {
      self.name = name
      self.confidence = confidence
      self.decider = decider
      self.reason = reason
      self.isApplied = isApplied
    }
  }

  /// Lines of one article from one supplier.
  public struct Article: Hashable, Sendable {
    /// The article's description.
    public let description: String
    /// Its supplier; empty when the lines name none.
    public let supplier: String
    /// How many lines.
    public let lines: Int
    /// What their readable amounts come to, in cents.
    public let cents: Int64
    /// Where the first of them stands.
    public let place: String
    /// Whether the lines name no family.
    public let lacksFamily: Bool
    /// The family proposed; nil when none is, or when the lines name it already.
    public let family: Suggestion?
    /// The labels and origins proposed for empty cells.
    public let labels: [Suggestion]
    /// The family that the lines name where another one is surely meant, and that other one.
    public let contradiction: Contradiction?
    /// Labels surely mentioned, absent from a cell that holds others.
    public let unclaimed: [Suggestion]
    /// Mentions that count for nothing, or not as they seem to, in French sentences.
    public let remarks: [String]

    /// Makes an article.
    public init(
      description: String, supplier: String, lines: Int, cents: Int64, place: String, lacksFamily: Bool,
      family: Suggestion?, labels: [Suggestion], contradiction: Contradiction?, unclaimed: [Suggestion],
      remarks: [String]
    ) {
      self.description = description
      self.supplier = supplier
      self.lines = lines
      self.cents = cents
      self.place = place
      self.lacksFamily = lacksFamily
      self.family = family
      self.labels = labels
      self.contradiction = contradiction
      self.unclaimed = unclaimed
      self.remarks = remarks
    }

    /// Whether something is proposed for an empty cell.
    var hasSuggestion: Bool { family != nil || !labels.isEmpty }
    /// Whether the family is missing and nothing is known of it.
    var isUnknown: Bool { lacksFamily && family == nil }
    /// Whether all there is to say is that some mention counts for nothing.
    var isTrapAlone: Bool { !hasSuggestion && !isUnknown && !remarks.isEmpty }
    /// Whether what the lines say is doubted.
    var isDoubted: Bool { contradiction != nil || !unclaimed.isEmpty }
  }

  /// What the lines say against what is proposed.
  public struct Contradiction: Hashable, Sendable {
    /// The family that the lines name.
    public let named: String
    /// The one that is proposed, never written.
    public let proposed: Suggestion

    /// Makes a contradiction.
    public init(named: String, proposed: Suggestion) {
      self.named = named
      self.proposed = proposed
    }
  }

  /// How many lines were read.
  public let lineCount: Int
  /// The articles about which there is something to say.
  public let articles: [Article]
  /// Whether the ledgers were written again, with what is applied.
  public let isWritten: Bool

  /// Makes a report.
  public init(lineCount: Int, articles: [Article], isWritten: Bool) {
    self.lineCount = lineCount
    self.articles = articles
    self.isWritten = isWritten
  }

  /// How many articles and lines, and what they come to, in cents.
  static func size(of articles: [Article]) -> (articles: Int, lines: Int, cents: Int64) {
    articles.reduce(into: (articles.count, 0, 0)) { size, article in
      size.1 += article.lines
      size.2 &+= article.cents
    }
  }
}
