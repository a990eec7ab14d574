import EGalim
import Testing

@testable import EGalimImport

@Suite("Learning from the user's own ledgers")
struct LearningTests {
  private static func classifier(
    _ lines: [(description: String, supplier: String, family: ProductFamily?, labels: LabelSet)],
    isComplete: Bool = true
  ) -> Classifier {
    var book = ExampleBook()
    for (index, line) in lines.enumerated() {
      book.add(
        ClassifiedExample(
          Article(line.description, supplier: line.supplier), family: line.family, labels: line.labels,
          isComplete: isComplete, place: "achats-2025.csv:\(index + 2)"))
    }
    return Classifier(examples: book)
  }

  @Test("The same article from the same supplier is as good as certain, whatever the vocabulary knows")
  func sameArticle() {
    let classifier = Self.classifier([("Panier zorg", "Ferme", .bakery, [.bio, .hve])])
    let proposal = classifier.propose(for: Article("PANIER  ZORG", supplier: "ferme"))
    #expect(proposal.family?.family == .bakery)
    #expect(proposal.family?.confidence == .high)
    #expect(proposal.family?.reason == "comme «\u{A0}Panier zorg\u{A0}» (achats-2025.csv:2)")
    #expect(proposal.labels(atLeast: .high) == [.bio, .hve])
  }

  @Test("From another supplier its labels are less sure")
  func otherSupplier() {
    let proposal = Self.classifier([("Panier zorg", "Ferme", .bakery, .bio)]).propose(for: Article("Panier zorg"))
    #expect(proposal.family?.confidence == .high)
    #expect(proposal.labels.map(\.confidence) == [.medium])
  }

  @Test("Lines that disagree lower the confidence, and are told")
  func disagreement() {
    let one = ("Panier zorg", "Ferme", ProductFamily?.some(.bakery), LabelSet.bio)
    let other = ("Panier zorg", "Ferme", ProductFamily?.some(.dairy), LabelSet())
    let few = Self.classifier(Array(repeating: one, count: 12) + [other])
    let many = Self.classifier([one, one, other])
    let article = Article("Panier zorg", supplier: "Ferme")
    #expect(few.propose(for: article).family?.confidence == .medium)
    #expect(many.propose(for: article).family?.confidence == .low)
    #expect(many.propose(for: article).family?.reason.contains("1\u{A0}ligne dit autre chose") == true)
    #expect(many.propose(for: article).labels.map(\.confidence) == [.low])
  }

  @Test("Another quantity is the same words: the family surely, the labels less so")
  func quantity() {
    let proposal = Self.classifier([("Panier zorg bio, 5 kg", "Ferme", .bakery, .bio)])
      .propose(for: Article("Panier zorg bio, 12 x 1 kg", supplier: "Ferme"))
    #expect(proposal.family?.family == .bakery)
    #expect(proposal.family?.decider == .sameWords)
    #expect(proposal.family?.confidence == .high)
    // The word itself says it too.
    #expect(proposal.labels(atLeast: .high) == .bio)
  }

  @Test("Frozen and canned share their words and no family")
  func states() {
    let classifier = Self.classifier([
      ("Zorg coupé fin surgelé", "", .fruitAndVegetables, []),
      ("Zorg coupé fin surgelé extra", "", .fruitAndVegetables, []),
    ])
    #expect(classifier.propose(for: Article("Zorg coupé surgelé")).family?.family == .fruitAndVegetables)
    #expect(classifier.propose(for: Article("Zorg coupé fin 5/1")).family == nil)
  }

  @Test("What is only alike is lowered where the vocabulary says otherwise, and raised where it agrees")
  func alike() {
    let against = Self.classifier([("Carotte ronde belle", "", .bakery, [])])
      .propose(for: Article("Carotte ronde"))
    #expect(against.family?.confidence == .low)
    let beside = Self.classifier([("Terrine ronde belle", "", .curedMeat, [])])
      .propose(for: Article("Terrine ronde"))
    #expect(beside.family?.confidence == .high)
  }

  @Test("A label that the user's own lines never bore is a hint")
  func absentLabel() {
    let lines = [("Merlu écolabel pêche durable", "Marée", ProductFamily?.some(.fish), LabelSet())]
    let article = Article("Merlu écolabel pêche durable", supplier: "Marée")
    #expect(Self.classifier(lines).propose(for: article).labels(atLeast: .high) == [])
    // In a ledger that is being classified an empty cell may be an omission.
    #expect(Self.classifier(lines, isComplete: false).propose(for: article).labels(atLeast: .high) == .pecheDurable)
  }

  @Test("A line that names its origin alone is no witness against a label")
  func originAlone() {
    let classifier = Self.classifier([("Pommes HVE", "Verger", .bakery, .france)], isComplete: false)
    let proposal = classifier.propose(for: Article("Pommes HVE", supplier: "Verger"))
    #expect(proposal.labels(atLeast: .high) == [.hve, .france])
  }

  @Test("A trap goes before the user's own lines")
  func traps() {
    let classifier = Self.classifier([("Cabillaud MSC", "Marée", .fish, .pecheDurable)])
    #expect(classifier.propose(for: Article("Cabillaud MSC", supplier: "Marée")).labels.isEmpty)
  }

  @Test("Local and short circuit say nothing about an article")
  func marks() {
    let classifier = Self.classifier([("Zorg", "", .bakery, [.local, .circuitCourt, .france, .conversionBio])])
    #expect(classifier.propose(for: Article("Zorg")).labels(atLeast: .low) == .france)
  }
}
