import EGalim
import EGalimDiagnostics
import Foundation
import TestSupport
import Testing

@testable import EGalimImport

/// What `docs/classification.md` says is measured here.
@Suite("Accuracy of proposals")
struct AccuracyTests {
  private static let date = CivilDate(iso: "2026-03-31")

  /// Each line with what is proposed for it.
  private static func answered(
    _ truths: [ClassificationFixture.Truth]
  ) -> [(truth: ClassificationFixture.Truth, proposal: Proposal)] {
    truths.map { ($0, Classifier.builtIn.propose(for: Article($0.description, date: date))) }
  }

  private static func families(_ lines: [(truth: ClassificationFixture.Truth, proposal: Proposal)]) -> Accuracy {
    lines.reduce(into: Accuracy()) { sum, line in
      sum.lines += 1
      guard let family = line.proposal.family, family.confidence >= Proposal.familyThreshold else { return }
      sum.proposed += 1
      if family.family == line.truth.family { sum.right += 1 }
    }
  }

  /// Lines are the labels that there are; several may be on one line.
  private static func labels(_ lines: [(truth: ClassificationFixture.Truth, proposal: Proposal)]) -> Accuracy {
    lines.reduce(into: Accuracy()) { sum, line in
      let truth = line.truth
      let proposed = line.proposal.labels(atLeast: Proposal.labelThreshold).subtracting(.marks)
      sum.lines += truth.labels.rawValue.nonzeroBitCount
      sum.proposed += proposed.rawValue.nonzeroBitCount
      sum.right += proposed.intersection(truth.labels).rawValue.nonzeroBitCount
    }
  }

  @Test("On the demo, which nothing was tuned on: at least 98 % of families right, and no wrong label")
  func demo() throws {
    let truths = Self.answered(try ClassificationFixture.demo())
    #expect(truths.count > 150)
    let families = Self.families(truths)
    #expect(families.precision >= 980 && families.coverage >= 900)
    let labels = Self.labels(truths)
    #expect(labels.right == labels.proposed)
    #expect(labels.coverage >= 800)
  }

  @Test("On the whole fixture: every line that is wrong is named")
  func fixture() throws {
    let truths = Self.answered(try ClassificationFixture.articles())
    #expect(truths.count > 1500)
    var wrong: [String] = []
    for (truth, proposal) in truths {
      if let family = proposal.family, family.confidence >= .medium, family.family != truth.family {
        wrong.append("\(truth.description): \(family.family.platformName), \(family.reason)")
      }
      let labels = proposal.labels(atLeast: .high).subtracting(.marks)
      if !labels.isSubset(of: truth.labels) { wrong.append("\(truth.description): \(labels.labels)") }
    }
    #expect(wrong == [])
    #expect(Self.families(truths).coverage >= 900)
  }

  @Test("With lines to learn from, more is known and no less of it is right")
  func learning() throws {
    let truths = try ClassificationFixture.articles()
    var book = ExampleBook()
    for truth in truths where truth.part == "reglage" || truth.part == "mesure-1" {
      book.add(
        ClassifiedExample(
          Article(truth.description), family: truth.family, labels: truth.labels, isComplete: true, place: "x"))
    }
    let classifier = Classifier(examples: book)
    var learned = Accuracy()
    let others = truths.filter { $0.part == "mesure-2" || $0.part == "mesure-3" }
    for truth in others {
      learned.lines += 1
      guard let family = classifier.propose(for: Article(truth.description)).family, family.confidence >= .medium else {
        continue
      }
      learned.proposed += 1
      if family.family == truth.family { learned.right += 1 }
    }
    #expect(learned.precision >= 990)
    #expect(learned.right >= Self.families(Self.answered(others)).right)
  }

  @Test("docs/classification.md says what is measured")
  func page() throws {
    let page = try String(
      contentsOf: ProjectFolder.root.appendingPathComponent("docs/classification.md"), encoding: .utf8)
    let demo = Self.answered(try ClassificationFixture.demo())
    let fixture = Self.answered(try ClassificationFixture.articles())
    var rows: [String] = []
    for family in ProductFamily.allCases {
      rows.append(
        Self.row(
          "`\(family.platformName)`", Self.families(demo.filter { $0.truth.family == family }),
          Self.families(fixture.filter { $0.truth.family == family })))
    }
    rows.append(Self.row("familles", Self.families(demo), Self.families(fixture)))
    rows.append(Self.row("labels", Self.labels(demo), Self.labels(fixture)))
    for row in rows { #expect(page.contains(row), "\(rows.joined(separator: "\n"))") }
    #expect(page.contains("\(FrenchNumbers.count(FoodVocabulary.french.count)) termes"))
    #expect(page.contains("\(FrenchNumbers.count(ProtectedNames.french.names.count)) noms"))
  }

  private static func row(_ name: String, _ accuracies: Accuracy...) -> String {
    let cells = accuracies.flatMap { accuracy in
      [
        FrenchNumbers.count(accuracy.lines), "\(accuracy.right) / \(accuracy.proposed)",
        FrenchNumbers.percent(tenths: accuracy.precision), FrenchNumbers.percent(tenths: accuracy.coverage),
      ]
    }
    return "| \(name) | " + cells.joined(separator: " | ") + " |"
  }
}
