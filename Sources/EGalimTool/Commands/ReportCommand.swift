import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct ReportOptions: OptionRoot {
  var ledgers = LedgerOptions()
  var year: Int?
  var month: AskedMonth?
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
      .value(
        ["month", "mois"], value: "MOIS",
        help: """
          La page d'un mois, comme 2026-10 ou octobre\u{A0}: le mois, l'année jusqu'à lui, l'an dernier, ce qu'il reste à \
          tenir.
          """,
        at: \.month, expected: "un mois comme 2026-10 ou octobre"
      ) { AskedMonth($0) },
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
      Shared.form(
        \.result.form, help: "La forme du rapport.", schema: "egalim.report/1, ou egalim.month/1 avec --month"),
      TargetOption.spec(\.ledgers.ownTargets),
      .flag(
        ["require-targets", "exiger-objectifs"],
        help:
          "Sort avec le code 4 si un objectif de la loi n'est pas atteint, ou si un des vôtres, dont l'année est venue, n'est pas tenu.",
        at: \.requiresTargets),
      Shared.output(\.result.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.result.replaces), Shared.dialect(\.result.dialect), Shared.ignore(\.ledgers.ignored),
      Shared.jobs(\.ledgers.jobs), Shared.today(\.ledgers.today),
    ],
    positionals: [Shared.pathsOrProject(\.ledgers.paths)],
    examples: [
      CommandExample(
        "egalim report achats/ --canteens cantines.csv --meals repas.csv --canteen 21050118700012",
        "La page d'une cantine."),
      CommandExample("egalim report achats/ --by month", "Le cumul mois par mois et ce que demande la fin d'année."),
      CommandExample(
        "egalim report achats/ --target 'bio 30 % 2027' --target 'local 50 %'",
        "Vos propres objectifs, à côté de la loi."
      ),
      CommandExample(
        "egalim report achats/ --month 2026-10 --canteens cantines.csv --meals repas.csv",
        "La page d'octobre, pour la mairie\u{A0}: ce qui suit octobre n'y compte pas."),
      CommandExample(
        "egalim report achats/ --canteens cantines.csv -f html -o rapport.html", "Une page à ouvrir et à imprimer."),
      CommandExample("egalim report achats/ --format csv -o parts.csv", "Un tableau pour Excel."),
    ]
  ) { (options: ReportOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ledgers.ignored)
    try MonthReporting.validate(options)
    var session = Session(context, today: options.ledgers.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    var options = options
    guard try options.ledgers.takeProject(&session, ignoring: ignored) else { return session.status }
    options.year = options.year ?? options.ledgers.project?.year
    let request = options.ledgers.request(ignoring: ignored)
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session) else {
      return session.status
    }
    if let month = options.month {
      MonthReporting(options, month, request).run(&session)
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
    guard let ownTargets = options.ledgers.ownTargets(in: regulation.year, &session),
      let report = report(
        options, command: command, books, suppliers: suppliers, regulation, ownTargets: ownTargets, &session)
    else { return }
    ReportNotices(report: report, books: books, session: session).tell(givenYear: options.year != nil)
    if options.result.form == .csv, books.ledgers.leftOut.lines > 0 {
      let leftOut = books.ledgers.leftOut
      session.tell(.linesLeftOut(count: leftOut.lines, cents: leftOut.cents, command: command))
    }
    let renderings = Renderings(
      text: { TextReport.text(report, style: $0) }, markdown: { MarkdownReport.text(report) },
      json: { JSONReport.parts(report).write(threads: books.threads, to: $0) },
      rows: { CSVReport.rows(report, decimalMark: $0) }, html: { ReportPage.html(report) },
      threads: books.threads)
    guard options.result.deliverReport(renderings, &session) else { return }
    LastReport.remember(request.project, "report", session)
    if options.requiresTargets { requireTargets(report, &session) }
  }

  private static func report(
    _ options: ReportOptions, command: String, _ books: LedgerBooks<some PurchaseVisitor>, suppliers: SupplierTable?,
    _ regulation: Regulation, ownTargets: [OwnTarget], _ session: inout Session
  ) -> Report? {
    do {
      return try Report(
        year: regulation.year, regulation: regulation,
        sources: ReportSources(
          totals: books.ledgers.totals, meals: books.meals, directory: books.directory, suppliers: suppliers,
          ownTargets: ownTargets),
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

  /// Says which required targets are missed, and notes it in the status: the law's for each canteen, own ones for each and
  /// for all together.
  static func requireTargets(_ report: Report, _ session: inout Session) {
    for canteen in report.canteens {
      let figures = canteen.figures
      let missed = figures.standing.targets.filter { $0.isMeasurable && !$0.isMet }
      if !missed.isEmpty {
        session.stop(
          .targetsMissed(canteen: canteen.canteen.displayName, targets: missed.map { $0.kind.name() }), .targetMissed)
      }
      requireOwnTargets(figures, of: canteen.canteen.displayName, &session)
    }
    if report.canteens.count > 1 { requireOwnTargets(report.totals, of: CSVReport.totalName, &session) }
  }

  private static func requireOwnTargets(_ figures: ReportFigures, of name: String, _ session: inout Session) {
    let missed = figures.ownStandings.filter { $0.isMet == false }
    guard !missed.isEmpty else { return }
    session.stop(.ownTargetsMissed(canteen: name, targets: missed.map { $0.target.name() }), .targetMissed)
  }
}
