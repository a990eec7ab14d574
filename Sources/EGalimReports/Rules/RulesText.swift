import EGalim
import EGalimDiagnostics

/// Renders what rules do for people at a terminal.
public enum RulesText {
  /// How many articles or rules of a list are shown unless all are asked for.
  public static let usualRows = 20

  /// The text.
  ///
  /// - Parameters:
  ///   - report: what the rules do.
  ///   - most: how many articles and rules of each list are shown; nil for all.
  ///   - style: the terminal.
  /// - Returns: tables and lists between blank lines.
  public static func text(_ report: RulesReport, most: Int? = usualRows, style: TerminalStyle = TerminalStyle())
    -> String
  {
    var parts = [TextTable.lines(coverage(report), style: style)]
    if report.faulty.lines > 0 { parts.append([RulesWords.faulty(report.faulty)]) }
    if !report.articles.isEmpty { parts.append(articles(report, most, style)) }
    let contradictions = report.conflicts.filter(\.isContradiction)
    parts += [
      list(RulesWords.conflictsHeading(contradictions.count), contradictions.map(RulesWords.conflict), most, style),
      list(RulesWords.hiddenHeading(report.hidden.count), report.hidden.map(RulesWords.hiddenBy), most, style),
      list(RulesWords.unusedHeading(report.unused.count), report.unused.map(RulesWords.named), most, style),
    ]
    if !report.open.isEmpty { parts.append([RulesWords.open(report.open.count)]) }
    if report.isWell { parts.append([RulesWords.allIsWell(report.rules)]) }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  static func coverage(_ report: RulesReport) -> DisplayTable {
    var kinds = [(RulesWords.ruled, report.ruled), (RulesWords.byColumns, report.byColumns)]
    kinds.append((RulesWords.unmatched, report.unmatched))
    // What is left out is no part of what has to have a family.
    let whole = kinds.reduce(0) { $0 &+ $1.1.cents }
    var rows = kinds.dropLast().map { row($0, $1, share: Share(part: $1.cents, of: whole)) }
    rows.append(
      row(
        RulesWords.unmatched, report.unmatched, share: Share(part: report.unmatched.cents, of: whole),
        report.unmatched.lines > 0 ? .missing : nil))
    if report.excluded.lines > 0 { rows.append(row(RulesWords.excluded, report.excluded, share: nil)) }
    rows.append(row(RulesWords.all, report.all, share: nil))
    return DisplayTable(
      columns: [
        .text(RulesWords.wayThrough), .number(RulesWords.lines), .number(RulesWords.amount),
        .number(RulesWords.part, rank: 1),
      ], rows: rows, summaryRows: 1)
  }

  private static func row(
    _ name: String, _ sum: RulesReport.Sum, share: Share?, _ tone: TerminalStyle.Tone? = nil
  ) -> DisplayTable.Row {
    let percent = share?.percentHundredths(beside: 100).map { FrenchNumbers.percent(hundredths: $0) }
    let texts = [
      name, FrenchNumbers.count(sum.lines), FrenchNumbers.euros(cents: sum.cents), percent ?? (share == nil ? "" : "—"),
    ]
    return DisplayTable.Row(texts.map { DisplayTable.Cell($0, tone) })
  }

  private static func articles(_ report: RulesReport, _ most: Int?, _ style: TerminalStyle) -> [String] {
    let shown = report.articles.prefix(most ?? .max)
    let table = DisplayTable(
      title: RulesWords.articlesHeading(report.articles.count),
      columns: [.text("  " + RulesWords.article), .number(RulesWords.lines), .number(RulesWords.amount)],
      rows: shown.map { article in
        DisplayTable.Row(texts: [
          "  " + VisibleText.of(article.description, limit: 60), FrenchNumbers.count(article.sum.lines),
          FrenchNumbers.euros(cents: article.sum.cents),
        ])
      })
    let rest = report.articles.dropFirst(shown.count)
    let left = RulesReport.Sum(lines: 0, cents: rest.reduce(0) { $0 &+ $1.sum.cents })
    return TextTable.lines(table, style: style) + (rest.isEmpty ? [] : ["  " + RulesWords.more(rest.count, left)])
  }

  private static func list(_ heading: String, _ items: [String], _ most: Int?, _ style: TerminalStyle) -> [String] {
    guard !items.isEmpty else { return [] }
    let shown = items.prefix(most ?? .max)
    let rest = items.count - shown.count
    return [heading] + shown.map { "  " + $0 } + (rest > 0 ? ["  " + RulesWords.moreRules(rest)] : [])
  }
}

extension RulesReport {
  /// Whether every line has a family, and every rule is of use and complete.
  var isWell: Bool { articles.isEmpty && hidden.isEmpty && unused.isEmpty && open.isEmpty && all.lines > 0 }
}
