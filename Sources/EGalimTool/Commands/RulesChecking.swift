import CommandLineKit
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports

/// `egalim rules check`: tries rules on somebody's tables and says what they do there.
enum RulesChecking {
  static func run(_ options: RulesOptions, _ session: Session) throws(UsageError) -> ExitStatus {
    try RulesCommand.refuse(
      [
        ("siret", options.siret != nil), ("canteen-id", options.canteenID != nil),
        ("supplier", options.supplier != nil), ("force", options.replaces),
      ], for: "check")
    var session = session
    let reading = RuleReading(path: options.rules)
    tell(reading.diagnostics, &session)
    guard reading.isUsable else { return session.status }
    var check = RulesCheck(reading.book)
    check.read(InputList(options.paths), sheet: options.sheet.map { SheetRequest($0) }, encoding: options.encoding)
    tell(check.diagnostics, &session)
    guard check.sources > 0 else { return session.status }
    show(report(of: check), options, session)
    if options.isStrict, check.unmatched.lines > 0 { session.note(.inputErrors) }
    return session.status
  }

  /// Prints what is wrong with rules or sources, and notes what it comes to.
  private static func tell(_ diagnostics: [Diagnostic], _ session: inout Session) {
    guard !diagnostics.isEmpty else { return }
    DiagnosticPrinter.print(diagnostics, session: session)
    var found = DiagnosticCollector()
    for diagnostic in diagnostics { found.record(diagnostic) }
    session.note(found)
  }

  private static func show(_ report: RulesReport, _ options: RulesOptions, _ session: Session) {
    let output = session.context.output
    switch options.format ?? .text {
    case .text:
      let style = TerminalStyle(width: session.context.width, usesColour: session.context.usesColorOnOutput())
      output.write(RulesText.text(report, most: options.showsAll ? nil : RulesText.usualRows, style: style))
    case .csv:
      let table = RulesCSV.table(report, decimalMark: options.dialect == .excel ? .comma : .point)
      output.write(options.dialect.bytes(of: table))
    case .json: output.write(RulesJSON.text(report))
    case .html: output.write(RulesPage.html(report))
    }
  }

  private static func report(of check: RulesCheck) -> RulesReport {
    var report = RulesReport()
    report.sources = check.sources
    report.all = RulesReport.Sum(check.all)
    report.ruled = RulesReport.Sum(check.ruled)
    report.byColumns = RulesReport.Sum(check.byColumns)
    report.excluded = RulesReport.Sum(check.excluded)
    report.unmatched = RulesReport.Sum(check.unmatched)
    report.faulty = RulesReport.Sum(check.faulty)
    report.articles = check.unmatchedArticles.map { article in
      RulesReport.Article(
        description: article.description, sum: RulesReport.Sum(lines: article.lines, cents: article.cents))
    }
    let rules = check.book.articles.rules
    report.rules = rules.count
    report.unused = check.unused.map { RulesReport.Rule(rules[$0.index]) }
    report.hidden = check.hidden.map { use in
      RulesReport.HiddenRule(
        rule: RulesReport.Rule(rules[use.index]), lines: use.matches,
        earlier: use.hiddenBy.map { (RulesReport.Rule(rules[$0.index]), $0.lines) })
    }
    report.conflicts = check.conflicts.map { conflict in
      RulesReport.Conflict(
        rule: RulesReport.Rule(rules[conflict.second]), earlier: RulesReport.Rule(rules[conflict.first]),
        isContradiction: conflict.isContradiction)
    }
    report.open = check.open.map { RulesReport.Rule(rules[$0]) }
    return report
  }
}

extension RulesReport.Sum {
  fileprivate init(_ sum: RulesCheck.Sum) {
    self.init(lines: sum.lines, cents: sum.cents)
  }
}

extension RulesReport.Rule {
  fileprivate init(_ rule: ArticleRule) {
    self.init(
      path: rule.place?.table ?? RuleFileWriter.articlesName, line: rule.place?.line ?? 0, column: rule.column,
      pattern: rule.pattern)
  }
}
