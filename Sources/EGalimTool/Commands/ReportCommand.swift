import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct ReportOptions: OptionRoot {
  enum Format: Sendable { case text, markdown, json, csv }

  var paths: [String] = []
  var year: Int?
  var canteens: String?
  var meals: String?
  var sheet: String?
  var dedupes = false
  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var encoding: EncodingRequest?
  var only: [String] = []
  var breakdown: Breakdown?
  var format = Format.text
  var requiresTargets = false
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel
  var ignored: [String] = []
  var jobs: Int?
  var today: CivilDate?
}

/// `egalim report`: shares, targets, cost per meal.
enum ReportCommand {
  private typealias Shared = SharedOptions<ReportOptions>

  static let spec = CommandSpec(
    name: "report",
    aliases: ["rapport"],
    abstract: "Montre les parts EGalim, bio et locale, les objectifs et le coût par repas.",
    discussion: """
      Une cantine donne une page\u{202F}; plusieurs, une ligne chacune et un total. Une ligne avec une erreur n'est \
      comptée nulle part\u{A0}: le rapport dit combien il y en a, pour quel montant, et sort avec le code 1.
      """,
    options: [
      Shared.year(\.year, help: "L'année\u{202F}; sans elle, la plus récente trouvée."),
      Shared.canteens(\.canteens), Shared.meals(\.meals), Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      Shared.decimalMark(\.decimalMark), Shared.dateOrder(\.dateOrder), Shared.canteen(\.only),
      Shared.dedupe(\.dedupes),
      .choice(
        ["by", "par"], value: "VUE", help: "Le détail voulu.", at: \.breakdown,
        choices: [
          Choice("month", synonyms: ["mois"], help: "cumul depuis janvier", .month),
          Choice("family", synonyms: ["famille"], .family),
          Choice("supplier", synonyms: ["fournisseur"], .supplier), Choice("label", .label),
        ]),
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme du rapport.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("markdown", .markdown),
          Choice("json", help: "schéma egalim.report/1", .json), Choice("csv", .csv),
        ]
      ).defaulting(to: "text"),
      .flag(
        ["require-targets", "exiger-objectifs"], help: "Sort avec le code 4 si un objectif n'est pas atteint.",
        at: \.requiresTargets),
      Shared.output(\.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.replaces), Shared.dialect(\.dialect), Shared.ignore(\.ignored),
      Shared.jobs(\.jobs), Shared.today(\.today),
    ],
    positionals: [Shared.paths(\.paths)],
    examples: [
      CommandExample(
        "egalim report achats/ --canteens cantines.csv --meals repas.csv --canteen 21050118700012",
        "La page d'une cantine."),
      CommandExample("egalim report achats/ --by month", "Le cumul mois par mois et ce que demande la fin d'année."),
      CommandExample("egalim report achats/ --format csv -o parts.csv", "Un tableau pour Excel."),
    ]
  ) { (options: ReportOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ignored)
    var session = Session(context, today: options.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    let request = BookRequest(
      paths: options.paths, canteens: options.canteens, meals: options.meals, sheet: options.sheet,
      encoding: options.encoding, decimalMark: options.decimalMark, dateOrder: options.dateOrder, ignoring: ignored,
      limit: 20, dedupes: options.dedupes, jobs: options.jobs)
    guard ResultFile.mayWrite(options.output, options.replaces, request, &session) else { return session.status }
    if options.breakdown == .supplier {
      let books = LedgerBooks(request, session: session, visitor: { _ in SupplierVisitor() })
      run(options, request, books, suppliers: books.ledgers.visitor.suppliers, &session)
    } else {
      let books = LedgerBooks(request, session: session, visitor: { _ in NoVisitor() })
      run(options, request, books, suppliers: nil, &session)
    }
    return session.status
  }

  private static func run(
    _ options: ReportOptions, _ request: BookRequest, _ books: LedgerBooks<some PurchaseVisitor>,
    suppliers: SupplierTable?, _ session: inout Session
  ) {
    let command = DiagnosticPrinter.checkCommand(request)
    DiagnosticPrinter.print(books.found, session: session, command: command)
    session.tellRepeats(books, request)
    session.note(books.found)
    guard let regulation = YearChoice.forReport(options.year, books, &session) else { return }
    guard let report = report(options, command: command, books, suppliers: suppliers, regulation, &session) else {
      return
    }
    ReportNotices(report: report, books: books, session: session).tell(givenYear: options.year != nil)
    if options.format == .csv, books.ledgers.leftOut.lines > 0 {
      let leftOut = books.ledgers.leftOut
      session.tell(.linesLeftOut(count: leftOut.lines, cents: leftOut.cents, command: command))
    }
    if options.format == .json, options.output ?? "-" == "-" {
      JSONReport.write(report) { session.context.output.write($0) }
      if options.requiresTargets { requireTargets(report, &session) }
      return
    }
    let bytes = rendered(report, options, session)
    guard ResultFile.write(bytes, to: options.output, replacing: options.replaces, session: &session) else { return }
    if let path = options.output, path != "-" { session.tell(.reportWritten(path: path)) }
    if options.requiresTargets { requireTargets(report, &session) }
  }

  private static func report(
    _ options: ReportOptions, command: String, _ books: LedgerBooks<some PurchaseVisitor>, suppliers: SupplierTable?,
    _ regulation: Regulation, _ session: inout Session
  ) -> Report? {
    let leftOut = books.ledgers.leftOut
    let reading = ReadingOutcome(
      leftOut: .init(lines: leftOut.lines, cents: leftOut.cents),
      repeats: books.repeats.map { .init($0, files: books.ledgers.files) }, unreadFiles: books.found.unreadPaths,
      errorCount: books.found.counts.errors,
      warningCount: books.found.counts.warnings, checkCommand: command)
    do {
      return try Report(
        year: regulation.year, regulation: regulation,
        sources: ReportSources(
          totals: books.ledgers.totals, meals: books.meals, directory: books.directory, suppliers: suppliers),
        only: books.canteens(asked: options.only), breakdown: options.breakdown,
        yearIsOver: session.today.year > regulation.year, reading: reading)
    } catch let unknown as UnknownCanteen {
      session.stop(.unknownCanteenAsked(text: unknown.text), .usage)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
    return nil
  }

  private static func rendered(_ report: Report, _ options: ReportOptions, _ session: Session) -> [UInt8] {
    switch options.format {
    case .text:
      let colour = options.output == nil && session.context.usesColorOnOutput()
      return Array(TextReport.text(report, style: TerminalStyle(width: session.context.width, usesColour: colour)).utf8)
    case .markdown: return Array(MarkdownReport.text(report).utf8)
    case .json: return Array(JSONReport.text(report).utf8)
    case .csv:
      let mark: CSVReport.DecimalMark = options.dialect == .excel ? .comma : .point
      return options.dialect.bytes(of: CSVReport.table(report, decimalMark: mark))
    }
  }

  private static func requireTargets(_ report: Report, _ session: inout Session) {
    for canteen in report.canteens {
      let missed = canteen.figures.standing.targets.filter { $0.isMeasurable && !$0.isMet }
      guard !missed.isEmpty else { continue }
      session.stop(
        .targetsMissed(canteen: canteen.canteen.displayName, targets: missed.map { $0.kind.name() }),
        .targetMissed)
    }
  }
}
