import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// What is proposed for the lines of ledgers: grouped by article for people, line by line for writing.
public struct LedgerClassification: Sendable {
  /// From which confidence on a family and a label are taken.
  public struct Thresholds: Hashable, Sendable {
    /// The least confidence of a family.
    public var family: Confidence
    /// The least confidence of a label or an origin.
    public var label: Confidence

    /// What is written without being asked for more.
    public static let usual = Thresholds(family: Proposal.familyThreshold, label: Proposal.labelThreshold)

    /// Makes thresholds.
    public init(family: Confidence, label: Confidence) {
      self.family = family
      self.label = label
    }
  }

  /// Lines of one article, from one supplier, that lack the same things.
  public struct Group: Sendable {
    /// The description and supplier of its first line.
    public let article: Article
    /// What is proposed.
    public let proposal: Proposal
    /// How many lines lack a family, and what all lines of the group come to in cents.
    public internal(set) var lines = 0
    /// The sum of their readable amounts, in cents.
    public internal(set) var cents: Int64 = 0
    /// Whether the lines name no family.
    public let lacksFamily: Bool
    /// Labels and origins that the words or the user's own lines speak for, and that empty cells may take.
    public let newLabels: [LabelProposal]
    /// The family that the lines name, and the one that their words surely mean instead.
    public let contradiction: (named: ProductFamily, meant: FamilyProposal)?
    /// Labels surely mentioned and absent from cells that hold others.
    public let unclaimed: [LabelProposal]
    /// Mentions in the words that count for nothing, where the lines claim no label.
    public let remarks: [String]
    /// The first line.
    public let firstPlace: Place

    /// Whether nothing is known of a line that lacks a family.
    public var isUnknown: Bool { lacksFamily && proposal.family == nil }
  }

  /// The groups about which there is something to say, those of the largest amounts first.
  public let groups: [Group]
  /// How many lines were read.
  public let lineCount: Int
  private let classifier: Classifier

  /// Classifies the lines of ledgers.
  ///
  /// - Parameters:
  ///   - ledgers: the ledgers; their own classified lines are examples too.
  ///   - learned: ledgers that are wholly classified, to learn from.
  ///   - least: proposals below that confidence are left out.
  public init(_ ledgers: [ClassifiableLedger], learned: [ClassifiableLedger], least: Confidence) {
    var book = ExampleBook()
    for example in learned.flatMap({ $0.examples(isComplete: true) }) { book.add(example) }
    for example in ledgers.flatMap({ $0.examples(isComplete: false) }) { book.add(example) }
    let classifier = Classifier(examples: book)
    var groups: [GroupKey: Group] = [:]
    var proposals: [ArticleKey: (own: Proposal, words: Proposal)] = [:]
    for line in ledgers.lazy.flatMap(\.lines) {
      let articleKey = ArticleKey(line.article)
      let proposal =
        proposals[articleKey]
        ?? (classifier.propose(for: line.article).atLeast(least), Classifier.builtIn.propose(for: line.article))
      proposals[articleKey] = proposal
      let key = GroupKey(line, articleKey)
      var group = groups[key] ?? Group(line, proposal.own, words: proposal.words)
      group.lines += 1
      group.cents &+= line.cents ?? 0
      groups[key] = group
    }
    self.classifier = classifier
    lineCount = ledgers.reduce(0) { $0 + $1.lines.count }
    self.groups = groups.values.filter(\.hasSomethingToSay).sorted {
      ($1.cents.magnitude, $0.article.description, $0.firstPlace.line ?? 0)
        < ($0.cents.magnitude, $1.article.description, $1.firstPlace.line ?? 0)
    }
  }

  /// What to fill into the empty cells of a ledger's lines, by the number of their record (of their row on a sheet).
  public func fills(of ledger: ClassifiableLedger, _ thresholds: Thresholds) -> [Int: LineFill] {
    var fills: [Int: LineFill] = [:]
    var proposals: [ArticleKey: Proposal] = [:]
    for line in ledger.lines {
      guard let number = line.place.rowNumber else { continue }
      let key = ArticleKey(line.article)
      let proposal = proposals[key] ?? classifier.propose(for: line.article)
      proposals[key] = proposal
      let fill = LineFill(
        line, proposal, thresholds, isFormer: ledger.header.layout.kind == .formerPurchases,
        hasOrigins: ledger.header.cell(of: "origine") != nil)
      if let fill { fills[number] = fill }
    }
    return fills
  }

  /// What makes two lines the same article; the date matters only where a mention stops counting.
  private struct ArticleKey: Hashable {
    let description: String
    let supplier: String
    let isAfterLevelTwo: Bool
    let hasDate: Bool

    init(_ article: Article) {
      description = article.description
      supplier = article.supplier
      isAfterLevelTwo = article.date.map { $0 > Regulation.lastDayOfLevelTwo } ?? false
      hasDate = article.date != nil
    }
  }

  private struct GroupKey: Hashable {
    let article: ArticleKey
    let family: ProductFamily?
    let hasFamilyText: Bool
    let labels: LabelSet
    let hasLabelText: Bool
    let hasOriginText: Bool

    init(_ line: ClassifiableLine, _ article: ArticleKey) {
      self.article = article
      family = line.family
      hasFamilyText = line.hasFamilyText
      labels = line.labels
      hasLabelText = line.hasLabelText
      hasOriginText = line.hasOriginText
    }
  }
}

extension LedgerClassification.Group {
  /// A group of lines like the first one.
  ///
  /// What the lines say is doubted by the words alone: a line is no witness against itself.
  init(_ line: ClassifiableLine, _ proposal: Proposal, words: Proposal) {
    article = line.article
    self.proposal = proposal
    lacksFamily = !line.hasFamilyText
    firstPlace = line.place
    newLabels = proposal.labels.filter { line.isMissing($0.label) }
    remarks = line.hasLabelText ? [] : words.remarks
    unclaimed = words.labels.filter {
      $0.confidence == .high && !line.isMissing($0.label) && !line.labels.contains($0.label)
    }
    let isOther = words.family.map { $0.confidence == .high && $0.family != line.family } ?? false
    contradiction = isOther ? line.family.flatMap { named in words.family.map { (named, $0) } } : nil
  }

  /// Whether the lines lack something, or contradict what is proposed.
  var hasSomethingToSay: Bool {
    lacksFamily || !newLabels.isEmpty || contradiction != nil || !unclaimed.isEmpty || !remarks.isEmpty
  }
}

extension ClassifiableLine {
  /// Whether a label, or an origin, would go into a cell that is empty.
  func isMissing(_ label: LabelSet) -> Bool {
    label.isDisjoint(with: .marks) ? !hasLabelText : !hasOriginText
  }
}

extension Proposal {
  /// The proposal without what is less sure.
  func atLeast(_ confidence: Confidence) -> Proposal {
    var proposal = self
    if let family, family.confidence < confidence { proposal.family = nil }
    proposal.labels.removeAll { $0.confidence < confidence }
    return proposal
  }
}
