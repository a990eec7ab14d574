import EGalim

/// Makes the table of what is to be looked at in rules, for spreadsheets: a row an article or rule.
///
/// The columns are an interface. `constat` is `sans_famille`, `contredite`, `repetee`, `cachee`, `inutile` or
/// `a_completer`; the columns of the rule are empty for an article, and the article's for a rule.
public enum RulesCSV {
  /// The header and the rows, articles first.
  public static func table(_ report: RulesReport, decimalMark: CSVReport.DecimalMark = .comma) -> [[String]] {
    let header = ["constat", "article", "lignes", "montant_ht", "fichier", "ligne", "colonne", "motif", "regle_avant"]
    var rows = report.articles.map { article in
      [
        "sans_famille", article.description, String(article.sum.lines), amount(article.sum.cents, decimalMark), "", "",
        "", "", "",
      ]
    }
    rows += report.conflicts.map { conflict in
      row(conflict.isContradiction ? "contredite" : "repetee", conflict.rule, before: conflict.earlier)
    }
    rows += report.hidden.map { hidden in
      row("cachee", hidden.rule, lines: hidden.lines, before: hidden.earlier.first?.rule)
    }
    rows += report.unused.map { row("inutile", $0) }
    rows += report.open.map { row("a_completer", $0) }
    return [header] + rows
  }

  private static func row(
    _ kind: String, _ rule: RulesReport.Rule, lines: Int? = nil, before: RulesReport.Rule? = nil
  ) -> [String] {
    [
      kind, "", lines.map { String($0) } ?? "", "", rule.path, String(rule.line), rule.column, rule.pattern,
      before.map { String($0.line) } ?? "",
    ]
  }

  private static func amount(_ cents: Int64, _ mark: CSVReport.DecimalMark) -> String {
    String(Money(cents: cents).plainText.map { $0 == "." ? Character(mark.rawValue) : $0 })
  }
}
