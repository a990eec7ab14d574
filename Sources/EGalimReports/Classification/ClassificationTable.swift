import EGalimDiagnostics

/// Renders proposals as a table for spreadsheets, one row for each family or label proposed.
public enum ClassificationTable {
  /// The columns' names.
  public static let columns = [
    "description", "fournisseur", "lignes", "prix_ht", "place", "question", "registre", "proposition", "confiance",
    "auteur", "raison", "applique",
  ]

  /// The rows, the header first; amounts with a comma, as French spreadsheets want them, or with a point.
  public static func rows(_ report: ClassificationReport, decimalComma: Bool) -> [[String]] {
    [columns] + report.articles.flatMap { rows(of: $0, decimalComma) }
  }

  private static func rows(of article: ClassificationReport.Article, _ decimalComma: Bool) -> [[String]] {
    var rows: [[String]] = []
    func add(_ question: String, _ named: String, _ suggestion: ClassificationReport.Suggestion?, _ reason: String = "")
    {
      rows.append([
        article.description, article.supplier, String(article.lines), amount(article.cents, decimalComma),
        article.place, question, named, suggestion?.name ?? "", suggestion?.confidence ?? "",
        suggestion?.decider ?? "", suggestion?.reason ?? reason, suggestion?.isApplied == true ? "oui" : "non",
      ])
    }
    if let family = article.family { add("famille", "", family) }
    if article.isUnknown { add("famille", "", nil, article.remarks.joined(separator: " ")) }
    for label in article.labels { add("label", "", label) }
    if let contradiction = article.contradiction { add("contredit", contradiction.named, contradiction.proposed) }
    for label in article.unclaimed { add("absent", "", label) }
    if !article.isUnknown { for remark in article.remarks { add("piège", "", nil, remark) } }
    return rows
  }

  private static func amount(_ cents: Int64, _ decimalComma: Bool) -> String {
    let digits = String(cents.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (cents < 0 ? "-" : "") + padded.dropLast(2) + (decimalComma ? "," : ".") + padded.suffix(2)
  }
}
