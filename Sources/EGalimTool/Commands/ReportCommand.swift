import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct ReportOptions: OptionRoot {
  var ledgers = LedgerOptions()
  var year: Int?
  var breakdown: Breakdown?
  var result = ResultOptions()
  var requiresTargets = false
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
      Shared.canteens(\.ledgers.canteens), Shared.meals(\.ledgers.meals), Shared.sheet(\.ledgers.sheet),
      Shared.encoding(\.ledgers.encoding),
      Shared.decimalMark(\.ledgers.decimalMark), Shared.dateOrder(\.ledgers.dateOrder), Shared.canteen(\.ledgers.only),
      Shared.dedupe(\.ledgers.dedupes),
      .choice(
        ["by", "par"], value: "VUE", help: "Le détail voulu.", at: \.breakdown,
        choices: [
          Choice("month", synonyms: ["mois"], help: "cumul depuis janvier", .month),
          Choice("family", synonyms: ["famille"], .family),
          Choice("supplier", synonyms: ["fournisseur"], .supplier), Choice("label", .label),
        ]),
      Shared.form(\.result.form, help: "La forme du rapport.", schema: "egalim.report/1"),
      .flag(
        ["require-targets", "exiger-objectifs"], help: "Sort avec le code 4 si un objectif n'est pas atteint.",
        at: \.requiresTargets),
      Shared.output(\.result.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.result.replaces), Shared.dialect(\.result.dialect), Shared.ignore(\.ledgers.ignored),
      Shared.jobs(\.ledgers.jobs), Shared.today(\.ledgers.today),
    ],
    positionals: [Shared.paths(\.ledgers.paths)],
    examples: [
      CommandExample(
        "egalim report achats/ --canteens cantines.csv --meals repas.csv --canteen 21050118700012",
        "La page d'une cantine."),
      CommandExample("egalim report achats/ --by month", "Le cumul mois par mois et ce que demande la fin d'année."),
      CommandExample("egalim report achats/ --format csv -o parts.csv", "Un tableau pour Excel."),
    ]
  ) { (options: ReportOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ledgers.ignored)
    var session = Session(context, today: options.ledgers.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    let request = options.ledgers.request(ignoring: ignored)
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session) else {
      return session.status
    }
    // A page shows the suppliers beside everything else.
    if options.breakdown == .supplier || options.result.form == .html {
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
    if options.result.form == .csv, books.ledgers.leftOut.lines > 0 {
      let leftOut = books.ledgers.leftOut
      session.tell(.linesLeftOut(count: leftOut.lines, cents: leftOut.cents, command: command))
    }
    let renderings = Renderings(
      text: { TextReport.text(report, style: $0) }, markdown: { MarkdownReport.text(report) },
      json: { JSONReport.write(report, to: $0) }, rows: { CSVReport.table(report, decimalMark: $0) },
      html: { ReportPage.html(report) })
    guard options.result.deliverReport(renderings, &session) else { return }
    if options.requiresTargets { requireTargets(report, &session) }
  }

  private static func report(
    _ options: ReportOptions, command: String, _ books: LedgerBooks<some PurchaseVisitor>, suppliers: SupplierTable?,
    _ regulation: Regulation, _ session: inout Session
  ) -> Report? {
    do {
      return try Report(
        year: regulation.year, regulation: regulation,
        sources: ReportSources(
          totals: books.ledgers.totals, meals: books.meals, directory: books.directory, suppliers: suppliers),
        only: books.canteens(asked: options.ledgers.only), breakdown: options.breakdown,
        yearIsOver: session.today.year > regulation.year, reading: ReadingOutcome(books, checkCommand: command))
    } catch let unknown as UnknownCanteen {
      session.stop(.unknownCanteenAsked(text: unknown.text), .usage)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
    return nil
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
