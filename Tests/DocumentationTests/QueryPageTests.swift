import EGalim
import EGalimLedgers
import Foundation
import TestSupport
import Testing

@Suite("ReferencePages")
struct QueryPageTests {
  private func page() throws -> String {
    try String(
      contentsOf: ProjectFolder.root.appendingPathComponent("docs/reference/requetes.md"), encoding: .utf8)
  }

  @Test(
    "What the page on questions shows is what the terminal shows",
    .enabled(if: GuideTerminal.isAvailable, "gives its commands a terminal with script, of util-linux on Linux"))
  func examplesAreTrue() throws {
    let replayed = try GuidePage(text: try page()).replayed(in: GuideTerminal())
    try GoldenFile("../docs/reference/requetes.md").expect(replayed)
  }

  @Test("Every field stands there with the comparisons that it takes", arguments: QueryField.allCases)
  func fields(field: QueryField) throws {
    let row = try #require(
      page().split(separator: "\n").first { $0.hasPrefix("| `\(field.rawValue)`") }, "\(field.rawValue) has no row")
    let comparisons = row.split(separator: "|")[1].split(separator: " ").map { $0.filter { $0 != "`" } }
    #expect(Set(comparisons) == Set(field.operators.map(\.rawValue)), "\(field.rawValue)")
  }

  @Test("Every comparison, and every value of a closed list, is there and can be asked")
  func values() throws {
    let page = try page()
    for comparison in QueryOperator.allCases { #expect(page.contains("\n| `\(comparison.rawValue)` |")) }
    let lists: [(String, [String])] = [
      ("famille=", ProductFamily.allCases.map(\.platformName)),
      ("labels:", Label.allCases.map(\.platformName) + ["EGALIM", "SIQO", "CONVERSION_BIO", "EQUIVALENTS"]),
      ("groupe=", LabelGroup.allCases.map(\.measureName) + ["aucun"]),
      ("premier_label=", ["anciens_labels", "aucun"]), ("origine=", ["FRANCE", "EUROPE"]),
      ("definition_local=", LocalDefinition.allCases.map(\.platformName) + ["aucune"]), ("local=", ["oui", "non"]),
    ]
    for (condition, values) in lists {
      for value in values {
        #expect(page.contains("`\(value)`"), "\(value)")
        #expect(throws: Never.self) { try LineQuery(condition + value) }
      }
    }
  }

  @Test("Every figure that the page names exists")
  func figures() throws {
    let part = try #require(try page().split(separator: "## Le chiffre").last?.split(separator: "Le reste du").first)
    let names = part.matches(of: #/`([a-z_]+)`/#).map { String($0.output.1) }.filter { !$0.hasPrefix("_") }
    #expect(names.count > 15)
    for name in names where !["values", "detailed_values", "valeur_"].contains(name) {
      #expect(Figure(name: name) != nil, "\(name)")
    }
  }
}
