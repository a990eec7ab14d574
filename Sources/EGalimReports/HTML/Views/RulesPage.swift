import EGalimDiagnostics

/// Renders what rules do as a page, with every article and rule.
public enum RulesPage {
  /// The page in UTF-8.
  public static func html(_ report: RulesReport, words: ReportWords = .french) -> [UInt8] {
    let contradictions = report.conflicts.filter(\.isContradiction)
    let lists = [
      (RulesWords.conflictsHeading(contradictions.count), contradictions.map(RulesWords.conflict)),
      (RulesWords.hiddenHeading(report.hidden.count), report.hidden.map(RulesWords.hiddenBy)),
      (RulesWords.unusedHeading(report.unused.count), report.unused.map(RulesWords.named)),
    ]
    let sentences = [
      report.faulty.lines > 0 ? RulesWords.faulty(report.faulty) : nil,
      report.open.isEmpty ? nil : RulesWords.open(report.open.count),
      report.isWell ? RulesWords.allIsWell(report.rules) : nil,
    ]
    let parts: [GenericPage.Part] =
      [.table(RulesText.coverage(report)), .sentences(sentences.compactMap(\.self))]
      + (report.articles.isEmpty ? [] : [.table(articles(report))])
      + lists.filter { !$0.1.isEmpty }.flatMap { [.heading($0.0), .list($0.1)] }
    return GenericPage(title: words.page.rules, parts: parts).utf8(words)
  }

  private static func articles(_ report: RulesReport) -> DisplayTable {
    DisplayTable(
      title: RulesWords.articlesHeading(report.articles.count),
      columns: [.text(RulesWords.article), .number(RulesWords.lines), .number(RulesWords.amount)],
      rows: report.articles.map { article in
        DisplayTable.Row(texts: [
          article.description, FrenchNumbers.count(article.sum.lines), FrenchNumbers.euros(cents: article.sum.cents),
        ])
      })
  }
}
