import EGalim
import EGalimDiagnostics

/// Proposes a family and labels for an article: from the user's own ledgers first, then from the built-in vocabulary.
///
/// Every proposal carries its confidence and its reason, and nothing is decided by it: whoever asks says from which
/// confidence on a proposal is taken. The same words give the same proposal on any machine.
public struct Classifier: Sendable {
  /// The vocabulary alone.
  public static let builtIn = Classifier()

  private let examples: ExampleBook
  private let finder: FamilyFinder

  /// A classifier that asks these examples first.
  public init(examples: ExampleBook = ExampleBook()) {
    self.examples = examples
    finder = FamilyFinder(.french)
  }

  /// What is proposed for an article.
  public func propose(for article: Article) -> Proposal {
    let words = ArticleWords(article.description)
    let outcome = finder.find(in: words)
    var finding: FamilyFinding?
    switch outcome {
    case .notFood(let words):
      var proposal = Proposal()
      proposal.remarks = [
        "\(VisibleText.quoted(words)) ne semble pas être une denrée\u{A0}: elle ne compte pas dans les achats."
      ]
      return learned(article, ArticleWords(article.description), proposal, barred: [])
    case .family(let found): finding = found
    case .nothing: break
    }
    let labels = LabelFinder.find(in: words, LabelFinder.Context(family: finding, date: article.date))
    var proposal = Proposal()
    proposal.remarks = labels.remarks
    proposal.family = finding.map { found in
      FamilyProposal(
        family: found.family, confidence: found.confidence, decider: .vocabulary,
        reason: VisibleText.quoted(found.words) + (found.because.map { ", " + $0 } ?? ""),
        evidence: VisibleText.quoted(found.words))
    }
    proposal.labels = labels.mentions.map { mention in
      LabelProposal(
        label: mention.label, confidence: mention.confidence, decider: .vocabulary,
        reason: VisibleText.quoted(mention.words) + (mention.because.map { ", " + $0 } ?? ""),
        evidence: VisibleText.quoted(mention.words))
    }
    return learned(article, words, proposal, barred: labels.barred)
  }

  /// The proposal with what the user's own ledgers say.
  private func learned(_ article: Article, _ words: ArticleWords, _ proposal: Proposal, barred: LabelSet) -> Proposal {
    guard examples.count > 0 else { return proposal }
    var proposal = proposal
    if let same = examples.sameArticle(article) {
      proposal.learn(family: same.tally, as: .sameArticle, atMost: .high)
      proposal.learn(
        labels: same.tally, as: .sameArticle, atMost: same.isSameSupplier ? .high : .medium, barred: barred)
    } else if let tally = examples.sameWords(words) {
      proposal.learn(family: tally, as: .sameWords, atMost: .high)
      proposal.learn(labels: tally, as: .sameWords, atMost: .medium, barred: barred)
    } else if let tally = examples.lookalike(of: words) {
      proposal.learn(family: tally, as: .sameWords, atMost: .medium)
    }
    return proposal
  }
}
