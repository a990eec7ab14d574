import EGalim

/// A line of the user's own ledgers from which others can be classified.
public struct ClassifiedExample: Sendable {
  /// What was bought.
  public let article: Article
  /// Its family.
  public let family: ProductFamily?
  /// Its labels, and the marks of its origin.
  public let labels: LabelSet
  /// Whether an absent label says that there is none; in a ledger that is being classified it may be missing.
  public let isComplete: Bool
  /// Where the line stands, such as `achats-2025.csv:214`.
  public let place: String

  /// Makes an example.
  public init(_ article: Article, family: ProductFamily?, labels: LabelSet, isComplete: Bool, place: String) {
    self.article = article
    self.family = family
    self.labels = labels.subtracting([.local, .circuitCourt, .deprecated])
    self.isComplete = isComplete
    self.place = place
  }
}

/// What some examples say together: each family and each set of labels, how often, and where first.
struct ExampleTally: Sendable {
  /// One thing said.
  struct Saying<Value: Hashable & Sendable>: Sendable {
    let value: Value
    var count: Int
    /// The first example that says it.
    let description: String
    let place: String
  }

  private(set) var families: [Saying<ProductFamily>] = []
  private(set) var labels: [Saying<LabelSet>] = []
  /// Only of those that name an origin: it is often left out.
  private(set) var origins: [Saying<LabelSet>] = []

  mutating func add(_ example: ClassifiedExample) {
    if let family = example.family { Self.add(family, example, to: &families) }
    let borne = example.labels.subtracting(.marks)
    if example.isComplete || !borne.isEmpty { Self.add(borne, example, to: &labels) }
    let origin = example.labels.intersection(.marks)
    if !origin.isEmpty { Self.add(origin, example, to: &origins) }
  }

  private static func add<Value>(_ value: Value, _ example: ClassifiedExample, to sayings: inout [Saying<Value>]) {
    if let known = sayings.firstIndex(where: { $0.value == value }) {
      sayings[known].count += 1
    } else {
      sayings.append(
        Saying(value: value, count: 1, description: example.article.description, place: example.place))
    }
  }

  /// What most say, the first of equals, and how sure that is: lower where others disagree.
  static func majority<Value>(
    of sayings: [Saying<Value>]
  ) -> (saying: Saying<Value>, confidence: Confidence, others: Int)? {
    guard let most = sayings.max(by: { $0.count < $1.count }),
      let first = sayings.first(where: { $0.count == most.count })
    else { return nil }
    let total = sayings.reduce(0) { $0 + $1.count }
    let others = total - first.count
    if others == 0 { return (first, .high, 0) }
    // One in ten may be a slip; more is a disagreement.
    return (first, others * 10 <= total ? .medium : .low, others)
  }
}
