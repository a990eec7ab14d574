import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@testable import EGalimImport

@Suite("What rules do on a source")
struct RulesCheckTests {
  private static let columns = ColumnRules([
    ColumnRule(.siret, .constant("21050118700012")), ColumnRule(.description, .columns("Article")),
    ColumnRule(.date, .columns("Date")), ColumnRule(.amount, .columns("HT")),
  ])

  private func rule(_ pattern: String, _ family: ProductFamily?, excluding: Bool = false) -> ArticleRule {
    var values = ArticleValues()
    values.family = family
    values.isExclusion = excluding
    return ArticleRule(pattern: pattern, values: values)
  }

  private func check(_ rules: [ArticleRule], _ lines: [String]) throws -> RulesCheck {
    let folder = try TemporaryFolder()
    let text = (["Article;Date;HT"] + lines.map { "\($0.replacing("=", with: ";15/01/2026;"))" }).joined(
      separator: "\n")
    let path = try folder.write(text, to: "export.csv")
    var check = RulesCheck(RuleBook(columns: Self.columns, articles: ArticleRules(rules)))
    check.read(InputList([path]))
    #expect(check.diagnostics.isEmpty)
    return check
  }

  @Test("Every line is counted once: ruled, left out, or without a family")
  func coverage() throws {
    let check = try check(
      [rule("pomme", .fruitAndVegetables), rule("gant", nil, excluding: true), rule("divers", nil)],
      ["POMME GOLDEN=10,00", "Pommes gala=5,00", "GANTS=3,00", "DIVERS=7,00", "RIZ=90,00", "RIZ=1,00"])
    #expect(check.all.lines == 6 && check.all.cents == 11_600)
    #expect(check.ruled.lines == 2 && check.ruled.cents == 1500)
    #expect(check.excluded.cents == 300)
    #expect(check.unmatched.cents == 9800)
    #expect(check.unmatchedArticles.map(\.description) == ["RIZ", "DIVERS"])
    #expect(check.unmatchedArticles.map(\.cents) == [9100, 700])
    #expect(check.open == [2])
  }

  @Test("A rule that no line has the motif of is unused; one whose lines are all taken before is hidden")
  func unusedAndHidden() throws {
    let check = try check(
      [
        rule("pomme", .fruitAndVegetables), rule("jus*pomme", .drinks), rule("pomme bio", .fruitAndVegetables),
        rule("lait", .dairy), rule("poire", .fruitAndVegetables),
      ], ["POMME=10,00", "JUS DE POMME=5,00", "JUS POMME POIRE=3,00", "POIRE=2,00"])
    #expect(check.unused.map(\.index) == [2, 3])
    #expect(check.hidden.map(\.index) == [1])
    #expect(check.hidden.first?.hiddenBy == [RuleUse.Hiding(index: 0, lines: 2)])
    #expect(check.uses.first { $0.index == 4 }?.lines == 1)
    #expect(check.uses.first { $0.index == 4 }?.matches == 2)
  }

  @Test("Rules that look for the same: said whether they agree, whatever the spelling")
  func conflicts() {
    let conflicts = RuleConflict.all(
      in: ArticleRules([
        rule("Pomme|Poire", .fruitAndVegetables), rule("poire|POMME", .other), rule("lait", .dairy),
        rule("LAIT ", .dairy),
        rule("lait", nil),
      ]))
    #expect(
      conflicts == [
        RuleConflict(first: 0, second: 1, isContradiction: true),
        RuleConflict(first: 2, second: 3, isContradiction: false),
      ])
  }
}
