import EGalimDiagnostics

/// Renders what a conversion came to as a few lines in French.
public enum ConversionText {
  /// The lines, each with its line feed.
  public static func text(_ report: ConversionReport) -> String {
    lines(report).map { $0 + "\n" }.joined()
  }

  private static func lines(_ report: ConversionReport) -> [String] {
    let sources = FrenchPlural.count(report.sources, "fichier")
    var lines = ["Lu\u{A0}: \(sources), \(words(report.lines, "ligne d'achat", "lignes d'achat"))."]
    lines.append("Gardé\u{A0}: \(words(report.kept, "ligne")).")
    let leftOut = report.leftOutLines
    if leftOut.count > 0 {
      lines.append("Laissé de côté\u{A0}: \(words(leftOut, "ligne")).")
      for reason in ConversionReport.Reason.allCases where reason.isOfLines {
        guard let part = report.leftOut[reason], part.count > 0 else { continue }
        lines.append("  \(name(of: reason))\u{A0}: \(words(part, "ligne"))")
      }
    }
    if let rest = rest(of: report) { lines.append(rest) }
    lines.append(reconciliation(of: report, leftOut))
    return lines
  }

  /// Rows that are no lines, without amounts.
  private static func rest(of report: ConversionReport) -> String? {
    let parts = ConversionReport.Reason.allCases.compactMap { reason -> String? in
      guard let count = report.leftOut[reason]?.count, count > 0 else { return nil }
      switch reason {
      case .totals: return FrenchPlural.count(count, "total", "totaux") + agreement(of: report)
      case .headers: return FrenchPlural.count(count, "ligne de titres répétée", "lignes de titres répétées")
      case .texts: return FrenchPlural.count(count, "ligne de texte", "lignes de texte")
      case .blanks: return FrenchPlural.count(count, "ligne vide", "lignes vides")
      default: return nil
      }
    }
    return parts.isEmpty ? nil : "Hors des lignes d'achat\u{A0}: \(parts.joined(separator: ", "))."
  }

  private static func agreement(of report: ConversionReport) -> String {
    let (agreeing, disagreeing) = report.totals
    if agreeing + disagreeing == 0 { return "" }
    if disagreeing == 0 { return agreeing < 2 ? " (d'accord avec ses lignes)" : " (tous d'accord avec leurs lignes)" }
    return " (\(FrenchNumbers.count(disagreeing)) en désaccord avec \(disagreeing < 2 ? "ses" : "leurs") lignes)"
  }

  private static func reconciliation(of report: ConversionReport, _ leftOut: ConversionReport.Part) -> String {
    let read = FrenchNumbers.euros(cents: report.lines.cents)
    let kept = FrenchNumbers.euros(cents: report.kept.cents)
    let out = FrenchNumbers.euros(cents: leftOut.cents)
    let unreadable = report.lines.unreadable
    let rest =
      unreadable == 0
      ? "" : ", sans compter \(FrenchPlural.count(unreadable, "ligne", "lignes")) au montant illisible"
    return report.isReconciled
      ? "Rapproché au centime\u{A0}: \(read) lus = \(kept) gardés + \(out) laissés de côté\(rest)."
      : "NON rapproché\u{A0}: \(read) lus, \(kept) gardés, \(out) laissés de côté\(rest)."
  }

  private static func name(of reason: ConversionReport.Reason) -> String {
    switch reason {
    case .errors: "en erreur"
    case .unclassified: "sans famille, à ajouter à articles.csv"
    case .excluded: "exclues par une règle"
    case .otherYear: "d'une autre année"
    case .totals: "totaux"
    case .headers: "titres"
    case .texts: "textes"
    case .blanks: "vides"
    }
  }

  private static func words(
    _ part: ConversionReport.Part, _ singular: String, _ plural: String? = nil
  ) -> String {
    "\(FrenchPlural.count(part.count, singular, plural)), \(FrenchNumbers.euros(cents: part.cents))"
  }
}
