/// Renders proposals as JSON in the versioned schema `egalim.classify/1` (`docs/reference/classify.schema.json`).
///
/// Amounts are numbers with exactly two decimals.
public enum ClassificationJSON {
  /// The schema's name and version.
  public static let schema = "egalim.classify/1"

  /// The JSON text of a report.
  public static func text(_ report: ClassificationReport) -> String {
    JSONWriter.text { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("lines", whole: report.lineCount)
        json.member("written", flag: report.isWritten)
        json.member("articles", list: report.articles, article)
      }
    }
  }

  private static func article(_ json: inout JSONWriter, _ article: ClassificationReport.Article) {
    json.object { json in
      json.member("description", text: article.description)
      json.member("supplier", text: article.supplier.isEmpty ? nil : article.supplier)
      json.member("lines", whole: article.lines)
      json.member("amount", hundredths: article.cents)
      json.member("place", text: article.place)
      json.member("lacks_family", flag: article.lacksFamily)
      json.member("family", object: article.family, members)
      json.member("labels", list: article.labels, suggestion)
      json.member("contradicted_family", text: article.contradiction?.named)
      json.member("contradicting_family", object: article.contradiction?.proposed, members)
      json.member("unclaimed_labels", list: article.unclaimed, suggestion)
      json.member("remarks", list: article.remarks) { $0.write(text: $1) }
    }
  }

  private static func suggestion(_ json: inout JSONWriter, _ suggestion: ClassificationReport.Suggestion) {
    json.object { members(&$0, suggestion) }
  }

  private static func members(_ json: inout JSONWriter, _ suggestion: ClassificationReport.Suggestion) {
    json.member("name", text: suggestion.name)
    json.member("confidence", text: suggestion.confidence)
    json.member("decider", text: suggestion.decider)
    json.member("reason", text: suggestion.reason)
    json.member("applied", flag: suggestion.isApplied)
  }
}
