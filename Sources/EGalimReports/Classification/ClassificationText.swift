import EGalimDiagnostics

/// Renders proposals for a terminal: what is proposed, what stays unknown, what is doubted.
public struct ClassificationText {
  static let proposals = "Propositions"
  static let unknown = "Sans famille, et rien à proposer"
  static let traps = "Mentions qui ne font pas un label"
  static let doubts = "Vos réponses, que les mots contredisent (jamais changées)"

  private let style: TerminalStyle
  private var lines: [String] = []

  /// The text of a report.
  public static func text(_ report: ClassificationReport, style: TerminalStyle) -> String {
    var text = ClassificationText(style: style)
    text.write(report)
    return text.lines.map { $0 + "\n" }.joined()
  }

  private init(style: TerminalStyle) {
    self.style = style
  }

  private mutating func write(_ report: ClassificationReport) {
    let proposed = report.articles.filter(\.hasSuggestion)
    let unknown = report.articles.filter { $0.isUnknown && !$0.hasSuggestion }
    let doubted = report.articles.filter(\.isDoubted)
    guard !report.articles.isEmpty else {
      lines.append(Self.closing(report))
      return
    }
    section(Self.proposals, proposed) { $0.propose($1) }
    section(Self.unknown, unknown) { $0.remark($1) }
    section(Self.traps, report.articles.filter(\.isTrapAlone)) { $0.remark($1) }
    section(Self.doubts, doubted) { $0.doubt($1) }
    lines += TextWrapping.lines(Self.closing(report), width: style.width)
  }

  private mutating func section(
    _ title: String, _ articles: [ClassificationReport.Article],
    _ body: (inout ClassificationText, ClassificationReport.Article) -> Void
  ) {
    guard !articles.isEmpty else { return }
    let size = ClassificationReport.size(of: articles)
    lines.append("\(title)\u{A0}: \(Self.words(size.articles, "article")), \(Self.words(size))")
    lines.append("")
    for article in articles {
      let supplier = article.supplier.isEmpty ? "" : " · " + VisibleText.of(article.supplier)
      lines.append(VisibleText.of(article.description) + supplier)
      lines.append("  \(Self.words((1, article.lines, article.cents))) (\(VisibleText.of(article.place)))")
      body(&self, article)
      lines.append("")
    }
  }

  private mutating func propose(_ article: ClassificationReport.Article) {
    if let family = article.family { suggest("famille", family) }
    if article.isUnknown { lines.append("  famille  inconnue") }
    for label in article.labels { suggest(Self.isOrigin(label) ? "origine" : "label", label) }
    remark(article)
  }

  private mutating func doubt(_ article: ClassificationReport.Article) {
    if let contradiction = article.contradiction {
      lines.append("  famille  \(contradiction.named) dans le registre")
      suggest("plutôt", contradiction.proposed)
    }
    for label in article.unclaimed { suggest("absent", label) }
  }

  private mutating func remark(_ article: ClassificationReport.Article) {
    for remark in article.remarks {
      lines += TextWrapping.lines("! " + remark, width: style.width, indent: "  ")
    }
  }

  private mutating func suggest(_ kind: String, _ suggestion: ClassificationReport.Suggestion) {
    let name = TextWidth.pad(suggestion.name, to: 18)
    let confidence = TextWidth.pad(suggestion.confidence, to: 7)
    lines.append("  \(TextWidth.pad(kind, to: 7))  \(name)  \(confidence)  \(suggestion.reason)")
  }

  /// What is written, or how to have it written.
  static func closing(_ report: ClassificationReport) -> String {
    guard !report.articles.isEmpty else {
      return "Rien à classer\u{A0}: \(FrenchPlural.count(report.lineCount, "ligne lue", "lignes lues"))."
    }
    let proposed = report.articles.filter(\.hasSuggestion)
    let families = proposed.filter { $0.family?.isApplied == true }
    let labelled = proposed.filter { $0.labels.contains(where: \.isApplied) }
    let familyLines = ClassificationReport.size(of: families).lines
    let labelLines = ClassificationReport.size(of: labelled).lines
    let what =
      "une famille à \(Self.words(familyLines, "ligne")), un label ou une origine à \(Self.words(labelLines, "ligne"))"
    return report.isWritten
      ? "Écrit\u{A0}: \(what)\u{202F}; la colonne classement dit pourquoi."
      : "Rien n'est écrit. Avec --apply -o REGISTRE\u{A0}: \(what)."
  }

  private static func isOrigin(_ suggestion: ClassificationReport.Suggestion) -> Bool {
    suggestion.name == "FRANCE" || suggestion.name == "EUROPE"
  }

  private static func words(_ count: Int, _ singular: String) -> String { FrenchPlural.count(count, singular) }

  private static func words(_ size: (articles: Int, lines: Int, cents: Int64)) -> String {
    "\(FrenchPlural.count(size.lines, "ligne")), \(FrenchNumbers.euros(cents: size.cents))"
  }
}
