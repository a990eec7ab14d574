/// Articles about which the same kind of thing is to be said.
struct ClassificationSection {
  /// One thing said of an article.
  struct Said {
    var what: String
    var confidence = ""
    var why = ""

    init(_ suggestion: ClassificationReport.Suggestion) {
      what = suggestion.name
      confidence = suggestion.confidence
      why = suggestion.reason
    }

    init(remark: String) {
      what = ""
      why = remark
    }
  }

  let title: String
  let articles: [ClassificationReport.Article]
  let rows: @Sendable (ClassificationReport.Article) -> [Said]

  /// What is proposed, what stays unknown, what is no label, what is doubted; those with articles.
  static func all(_ report: ClassificationReport) -> [ClassificationSection] {
    let articles = report.articles
    return [
      ClassificationSection(title: ClassificationText.proposals, articles: articles.filter(\.hasSuggestion)) {
        ([$0.family].compactMap(\.self) + $0.labels).map(Said.init) + $0.remarks.map(Said.init(remark:))
      },
      ClassificationSection(
        title: ClassificationText.unknown, articles: articles.filter { $0.isUnknown && !$0.hasSuggestion }
      ) { $0.remarks.isEmpty ? [Said(remark: "")] : $0.remarks.map(Said.init(remark:)) },
      ClassificationSection(title: ClassificationText.traps, articles: articles.filter(\.isTrapAlone)) {
        $0.remarks.map(Said.init(remark:))
      },
      ClassificationSection(title: ClassificationText.doubts, articles: articles.filter(\.isDoubted)) {
        ([$0.contradiction?.proposed].compactMap(\.self) + $0.unclaimed).map(Said.init)
      },
    ].filter { !$0.articles.isEmpty }
  }
}
