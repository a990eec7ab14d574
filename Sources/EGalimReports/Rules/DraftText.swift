import EGalimDiagnostics

/// Renders what a draft of rules understood, and what remains to be done.
public enum DraftText {
  /// The text.
  public static func text(_ sheet: DraftSheet, style: TerminalStyle = TerminalStyle()) -> String {
    let parts = [
      sheet.sources.map(source), TextTable.lines(fields(sheet), style: style),
      remarks(sheet).flatMap { TextWrapping.lines($0, width: style.width, indent: "") }, steps(sheet),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func source(_ source: DraftSheet.Source) -> String {
    var words = ["\(VisibleText.of(source.path))\u{A0}: \(RulesWords.count(source.sum.lines, "ligne"))"]
    words.append(FrenchNumbers.euros(cents: source.sum.cents) + " HT")
    if let line = source.headerLine { words.append("titres à la ligne \(line)") }
    if source.totals > 0 { words.append("\(RulesWords.count(source.totals, "total", "totaux")) mis de côté") }
    if source.linesWithoutAmount > 0 {
      words.append("\(RulesWords.count(source.linesWithoutAmount, "ligne")) sans montant lisible")
    }
    return words.joined(separator: ", ")
  }

  private static func fields(_ sheet: DraftSheet) -> DisplayTable {
    DisplayTable(
      columns: [.text("champ"), .text("colonne"), .text("exemple"), .text("confiance")],
      rows: sheet.fields.map { field in
        let tone: TerminalStyle.Tone? = field.isMissing ? .missing : nil
        return DisplayTable.Row(
          [
            DisplayTable.Cell(field.name, tone),
            DisplayTable.Cell(field.column.map { VisibleText.of($0, limit: 30) } ?? "?", tone),
            DisplayTable.Cell(VisibleText.of(field.example, limit: 28)),
            DisplayTable.Cell(field.column == nil ? "" : field.confidence),
          ], remark: DisplayTable.Cell(VisibleText.of(field.reason, limit: 200)))
      }, remarkTitle: "raison")
  }

  private static func remarks(_ sheet: DraftSheet) -> [String] {
    var remarks: [String] = []
    let missing = sheet.fields.filter(\.isMissing).map(\.name)
    if !missing.isEmpty {
      remarks.append("À compléter dans \(sheet.columnsPath)\u{A0}: \(missing.joined(separator: ", ")).")
    }
    let unsure = sheet.fields.filter(\.isUnsure).map(\.name)
    if !unsure.isEmpty {
      remarks.append("À vérifier dans \(sheet.columnsPath)\u{A0}: \(unsure.joined(separator: ", ")).")
    }
    if sheet.excluded.lines > 0 {
      remarks.append(
        """
        À vérifier\u{A0}: \(RulesWords.count(sheet.excluded.lines, "ligne")) \
        (\(FrenchNumbers.euros(cents: sheet.excluded.cents))) \
        \(sheet.excluded.lines < 2 ? "écartée" : "écartées") parce que ce ne seraient pas des achats de denrées.
        """)
    }
    if sheet.openArticles.lines > 0 {
      remarks.append(
        """
        À compléter dans \(sheet.articlesPath)\u{A0}: la famille de \
        \(RulesWords.count(sheet.openArticles.lines, "groupe")) d'articles \
        (\(FrenchNumbers.euros(cents: sheet.openArticles.cents))), les plus gros montants d'abord.
        """)
    } else if sheet.articles == 0 {
      remarks.append(
        "Les colonnes donnent la famille de toutes les lignes\u{202F}; \(sheet.articlesPath) attend vos exceptions.")
    }
    if sheet.leftArticles.lines > 0 {
      remarks.append(
        """
        \(RulesWords.count(sheet.leftArticles.lines, "autre groupe", "autres groupes")) d'articles \
        (\(FrenchNumbers.euros(cents: sheet.leftArticles.cents))), trop petits, n'y sont pas.
        """)
    }
    return remarks
  }

  private static func steps(_ sheet: DraftSheet) -> [String] {
    ["Ensuite\u{A0}:", "  \(sheet.checkCommand)", "  \(sheet.convertCommand)"]
  }
}
