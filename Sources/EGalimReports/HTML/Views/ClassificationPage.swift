import EGalimDiagnostics

/// Renders proposals as a page: for each article what is proposed, how sure it is, and why.
public enum ClassificationPage {
  /// The page in UTF-8.
  public static func html(_ report: ClassificationReport, words: ReportWords = .french) -> [UInt8] {
    let sections = ClassificationSection.all(report)
    let parts = sections.flatMap { section -> [GenericPage.Part] in
      [.heading(section.title), .table(table(section, words))]
    }
    return GenericPage(
      title: words.page.classification,
      parts: parts + [.sentences([ClassificationText.closing(report)])]
    ).utf8(words)
  }

  private static func table(_ section: ClassificationSection, _ words: ReportWords) -> DisplayTable {
    let heads = words.headings
    return DisplayTable(
      columns: [
        .text(words.lines.description), .text(heads.supplier), .number(heads.lines), .number(heads.amount),
        .text(words.page.proposal), .text(words.page.confidence), .text(words.page.reason), .text(words.lines.place),
      ],
      rows: section.articles.flatMap { article in
        section.rows(article).enumerated().map { index, said in
          let who =
            index > 0
            ? ["", "", "", ""]
            : [
              article.description, article.supplier, words.numbers.count(Int64(article.lines)),
              FrenchNumbers.amount(cents: article.cents),
            ]
          return DisplayTable.Row(texts: who + [said.what, said.confidence, said.why, index > 0 ? "" : article.place])
        }
      })
  }
}
