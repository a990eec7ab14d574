import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports
import TabularText

/// `egalim rules init`: looks at somebody's tables, writes a first draft of their rules and says what it understood.
enum RulesDrafting {
  static func run(_ options: RulesOptions, _ session: Session) throws(UsageError) -> ExitStatus {
    try RulesCommand.refuse(
      [("format", options.format != nil), ("all", options.showsAll), ("strict", options.isStrict)], for: "init")
    guard !options.paths.contains("-") else {
      throw .custom(
        problem: "rules init lit le fichier deux fois, l'entrée standard ne suffit pas.",
        remedy: "Donnez le fichier lui-même.")
    }
    let facts = try facts(options)
    var session = session
    let paths = [RuleFileWriter.columnsName, RuleFileWriter.articlesName].map { folder(options) + $0 }
    for path in paths where !options.replaces && (try? PathKind(ofPath: path)) == .file {
      session.stop(.outputExists(path: path), .file)
    }
    guard session.status == .success else { return session.status }
    let list = InputList(options.paths)
    let draft = RulesDraft(
      list.files, facts: facts, sheet: options.sheet.map { SheetRequest($0) }, encoding: options.encoding)
    tell(list.diagnostics + draft.diagnostics, &session)
    guard !draft.sources.isEmpty else { return session.status }
    let files = [
      (paths[0], RuleFileWriter.bytes(of: draft.columns)), (paths[1], RuleFileWriter.bytes(of: draft.articles)),
    ]
    guard ResultFile.makeFolder(folder(options), &session),
      ResultFile.write(files, replacing: options.replaces, session: &session)
    else { return session.status }
    session.tell(.fileWritten(path: paths[0], rows: draft.columns.rules.count))
    session.tell(.fileWritten(path: paths[1], rows: draft.articles.rules.count))
    let context = session.context
    let style = TerminalStyle(width: context.width, usesColour: context.usesColorOnErrors())
    context.errors.write("\n" + DraftText.text(sheet(of: draft, paths, options), style: style))
    return session.status
  }

  private static func folder(_ options: RulesOptions) -> String {
    options.rules.hasSuffix("/") ? options.rules : options.rules + "/"
  }

  /// Prints what is wrong with sources, and notes what it comes to.
  private static func tell(_ diagnostics: [Diagnostic], _ session: inout Session) {
    guard !diagnostics.isEmpty else { return }
    DiagnosticPrinter.print(diagnostics, session: session)
    var found = DiagnosticCollector()
    for diagnostic in diagnostics { found.record(diagnostic) }
    session.note(found)
  }

  private static func facts(_ options: RulesOptions) throws(UsageError) -> DraftFacts {
    var facts = DraftFacts()
    if let text = options.siret {
      guard let siret = Siret(text), siret.isValid else {
        throw .custom(problem: "« \(text) » n'est pas un SIRET.", remedy: "Il a 14 chiffres, dont une clé de contrôle.")
      }
      facts.siret = siret.text
    }
    facts.canteenID = options.canteenID
    facts.supplier = options.supplier
    return facts
  }

  private static func sheet(of draft: RulesDraft, _ paths: [String], _ options: RulesOptions) -> DraftSheet {
    var sheet = DraftSheet()
    sheet.sources = draft.sources.map { source in
      DraftSheet.Source(
        path: source.place.table, headerLine: source.headerLine, rowsAbove: source.rowsAbove,
        sum: RulesReport.Sum(lines: source.lines, cents: source.cents), linesWithoutAmount: source.linesWithoutAmount,
        totals: source.totals)
    }
    sheet.fields = draft.fields.map { field in
      DraftSheet.Field(
        name: field.field.rawValue, column: field.rule.reference?.text, example: field.example,
        confidence: field.rule.confidence, reason: field.rule.reason, isMissing: field.isMissing,
        isUnsure: field.isUnsure)
    }
    sheet.articles = draft.articles.rules.count
    sheet.openArticles = RulesReport.Sum(lines: draft.openArticles, cents: draft.openCents)
    sheet.leftArticles = RulesReport.Sum(lines: draft.leftArticles, cents: draft.leftCents)
    sheet.excluded = RulesReport.Sum(
      lines: draft.sources.reduce(0) { $0 + $1.excluded }, cents: draft.sources.reduce(0) { $0 &+ $1.excludedCents })
    sheet.columnsPath = paths[0]
    sheet.articlesPath = paths[1]
    let sources =
      options.paths + (options.sheet.map { ["--sheet", $0] } ?? [])
      + (options.encoding.map { ["--encoding", $0.optionName] } ?? [])
    let rules = ["--rules", options.rules]
    sheet.checkCommand = DiagnosticPrinter.commandLine(["egalim", "rules", "check"] + sources + rules)
    sheet.convertCommand = DiagnosticPrinter.commandLine(
      ["egalim", "convert"] + sources + rules + ["-o", "achats.csv"])
    return sheet
  }
}
