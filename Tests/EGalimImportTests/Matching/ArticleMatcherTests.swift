import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@testable import EGalimImport

@Suite("Which article rule decides")
struct ArticleMatcherTests {
  private static let header = SourceRow(
    cells: ["Code", "Article", "Fournisseur", "Rayon"], place: Place(path: "export.csv", line: 1))
  private static let columns = BoundColumns(
    ColumnRules([
      ColumnRule(.articleCode, .columns("Code")), ColumnRule(.description, .columns("Article")),
      ColumnRule(.supplier, .columns("Fournisseur")),
    ]), to: header)

  private static func rule(_ column: String, _ pattern: String, _ family: ProductFamily? = .other) -> ArticleRule {
    var values = ArticleValues()
    values.family = family
    return ArticleRule(column: column, pattern: pattern, values: values)
  }

  private static func row(_ cells: String...) -> SourceRow {
    SourceRow(cells: cells, place: Place(path: "export.csv", line: 2))
  }

  private static let rules = ArticleRules([
    rule("", "à compléter|pommes", nil), rule("code_article", "0041"), rule("fournisseur", "verger"),
    rule("Rayon", "frais"), rule("description", "pomme"), rule("", "*"),
  ])

  @Test(
    "The first row of the file that matches wins, whatever column it looks into; rows without a value are passed over",
    arguments: [
      (["0041", "Pommes", "Verger", "Frais"], 1), (["41", "Pommes", "Verger", "Frais"], 2),
      (["41", "Pommes", "SARL", "Produits FRAIS"], 3), (["41", "POMMES", "SARL", ""], 4),
      (["41", "Riz", "SARL", ""], 5),
    ] as [([String], Int)])
  func first(cells: [String], expected: Int) {
    var matcher = ArticleMatcher(Self.rules, on: Self.columns)
    let row = SourceRow(cells: cells, place: Place(path: "export.csv", line: 2))
    #expect(matcher.match(row) == expected)
    // Remembered, it is the same.
    #expect(matcher.match(row) == expected)
    #expect(matcher.allMatches(row).first == expected)
  }

  @Test("All rules that a row has the motif of are known, for those who look for hidden ones")
  func all() {
    let matcher = ArticleMatcher(Self.rules, on: Self.columns)
    #expect(matcher.allMatches(Self.row("0041", "Pommes", "Verger", "Frais")) == [1, 2, 3, 4, 5])
  }

  @Test("Without a rule that fits, none decides")
  func none() {
    var matcher = ArticleMatcher(ArticleRules([Self.rule("", "poire")]), on: Self.columns)
    #expect(matcher.match(Self.row("1", "Pommes", "", "")) == nil)
  }

  @Test("A rule on a column that is not there is an error at its place")
  func unknownColumn() {
    var rule = Self.rule("Rayons", "frais")
    rule.place = Place(path: "regles/articles.csv", line: 7, column: 1)
    let matcher = ArticleMatcher(ArticleRules([rule]), on: Self.columns)
    #expect(
      matcher.diagnostics == [
        Diagnostic(
          .unknownRuleColumn(nearest: "Rayon"),
          at: Place(path: "regles/articles.csv", line: 7, fieldName: "colonne"), cell: "Rayons")
      ])
  }

  @Test("What a text came to is what the rules say, for random rules and texts", arguments: 0..<20 as Range<UInt64>)
  func sieve(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("abé c*|")
    func text(_ length: Int, _ random: inout SeededGenerator) -> String {
      String((0..<random.below(length)).map { _ in random.pick(letters, else: "a") })
    }
    let patterns = (0..<30).map { _ in text(6, &random) }
    var matcher = ArticleMatcher(ArticleRules(patterns.map { Self.rule("", $0) }), on: Self.columns)
    for _ in 0..<100 {
      let article = text(12, &random).filter { $0 != "*" && $0 != "|" }
      let expected = patterns.firstIndex { Self.plainlyMatches(article, $0) }
      #expect(matcher.match(Self.row("1", article, "", "")) == expected, "\(article)")
    }
  }

  /// The same rule, as plainly as it can be written.
  private static func plainlyMatches(_ text: String, _ pattern: String) -> Bool {
    pattern.split(separator: "|").contains { alternative in
      guard alternative.contains(where: { $0 != " " }) else { return false }
      var rest = TextFolding.fold(text)[...]
      for piece in alternative.split(separator: "*").map({ TextFolding.fold(String($0)) }) where !piece.isEmpty {
        guard let found = rest.range(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
      return true
    }
  }
}

extension Substring {
  /// Where a text begins and ends in this one.
  fileprivate func range(of piece: String) -> Range<Index>? {
    var start = startIndex
    while true {
      if self[start...].hasPrefix(piece) { return start..<index(start, offsetBy: piece.count) }
      guard start < endIndex else { return nil }
      start = index(after: start)
    }
  }
}
