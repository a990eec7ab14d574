import EGalim
import TestSupport
import Testing

@testable import EGalimImport

@Suite("The draft of articles.csv")
struct ArticleGroupingTests {
  private func groups(_ articles: [(String, Int64)], readsLabels: Bool = true) -> [ArticleGroup] {
    var tally = ArticleTally()
    for (description, cents) in articles { tally.add(description, cents: cents, lacksFamily: true) }
    return ArticleGrouping(tally.entries, readsLabels: readsLabels, knows: ArticleKnowledge.byWords).groups
  }

  @Test("Articles named alike share a rule; what a motif would take beside stands above it")
  func order() {
    let groups = groups([
      ("POMMES GOLDEN CAT 1", 50_000), ("Pomme gala 5KG", 20_000), ("COMPOTE DE POMMES", 10_000),
      ("JUS DE POMME", 9000),
      ("RIZ LONG", 80_000),
    ])
    #expect(groups.map(\.pattern.text) == ["riz*long", "compote", "jus*pomme", "pomme"])
    #expect(groups.map(\.cents) == [80_000, 10_000, 9000, 70_000])
  }

  @Test("A label that the name writes out has its own rule, above the one without")
  func labels() {
    let groups = groups([("POMME GOLDEN", 5000), ("POMME BIO", 900), ("POMMES GALA BIO", 800)])
    #expect(groups.map(\.pattern.text) == ["pomme*bio", "pomme"])
    #expect(groups.first?.knowledge.labels == .bio)
    #expect(self.groups([("POMME GOLDEN", 5000), ("POMME BIO", 900)], readsLabels: false).count == 1)
  }

  @Test("Where motifs take each other's articles, they become closer")
  func tangled() {
    let groups = groups([("POIRE ET POMME EN MELANGE", 500), ("POMME ET POIRE EN MELANGE", 400)])
    #expect(groups.count == 2)
    expectEachTakenByItsOwn(groups, ["POIRE ET POMME EN MELANGE", "POMME ET POIRE EN MELANGE"])
  }

  @Test("Whatever the articles, the first motif that an article has is its own group's", arguments: 0..<40)
  func everyArticle(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = [
      "POMME", "POIRES", "JUS", "DE", "COMPOTE", "BIO", "FILET", "COLIN", "ROUGE", "LABEL", "PAIN", "LAIT", "LAITUE",
      "RIZ",
      "AOP", "5KG", "X12", "*", "|", "OIGNON",
    ]
    var articles: [(String, Int64)] = []
    for _ in 0..<(5 + random.below(60)) {
      let text = (0...random.below(5)).map { _ in random.pick(words, else: "SEL") }.joined(separator: " ")
      articles.append((text, Int64(random.below(10_000))))
    }
    expectEachTakenByItsOwn(groups(articles), articles.map(\.0))
  }

  @Test("Where there are too many groups, those that guard the others stay")
  func cut() {
    var tally = ArticleTally()
    tally.add("POMME GOLDEN", cents: 9_000_000, lacksFamily: true)
    tally.add("COMPOTE DE POMME", cents: 1, lacksFamily: true)
    for number in 0..<(ArticleDraft.mostRules + 50) {
      let letters = String(number).unicodeScalars.map { String(UnicodeScalar(UInt8($0.value) + 49)) }.joined()
      tally.add("PRODUCT\(letters)END", cents: Int64(1000 + number), lacksFamily: true)
    }
    let draft = ArticleDraft(tally, readsLabels: true, knows: ArticleKnowledge.byWords)
    #expect(draft.rules.rules.count == ArticleDraft.mostRules + 1)
    let patterns = draft.rules.rules.map(\.pattern)
    #expect(patterns.firstIndex(of: "compote") ?? .max < patterns.firstIndex(of: "pomme") ?? .min)
    #expect(draft.left == 51)
  }

  private func expectEachTakenByItsOwn(_ groups: [ArticleGroup], _ descriptions: [String]) {
    var tally = ArticleTally()
    for description in descriptions { tally.add(description, cents: 0, lacksFamily: true) }
    let grouped = groups.flatMap(\.members)
    // What is not in a group is left to people: its description holds a star, and would take others.
    for (number, entry) in tally.entries.enumerated() where grouped.contains(number) {
      guard let first = groups.first(where: { $0.pattern.matches(entry.description) }) else { continue }
      #expect(first.members.contains(number), "\(entry.description) is taken by \(first.pattern.text)")
    }
    #expect(Set(grouped).count == grouped.count)
  }
}
