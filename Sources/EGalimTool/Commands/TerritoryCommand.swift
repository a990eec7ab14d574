import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct TerritoryOptions: OptionRoot {
  enum Format: Sendable { case text, markdown, json, csv }

  var paths: [String] = []
  var grouping: Grouping?
  var year: Int?
  var canteens: String?
  var meals: String?
  var sheet: String?
  var encoding: EncodingRequest?
  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var dedupes = false
  var format = Format.text
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel
  var ignored: [String] = []
  var jobs: Int?
  var today: CivilDate?
}

/// `egalim territory`: every canteen of a territory, and who needs help.
enum TerritoryCommand {
  private typealias Shared = SharedOptions<TerritoryOptions>

  static let spec = CommandSpec(
    name: "territory",
    aliases: ["territoire"],
    abstract: "Montre toutes les cantines d'un territoire, celles qui ont besoin d'aide d'abord.",
    discussion: """
      Toutes les cantines de la liste sont là, avec ou sans achats. Les parts sont en valeur\u{202F}: jamais la moyenne \
      de pourcentages\u{202F}; la médiane des cantines est à côté.
      Avec --by groupe, les achats d'un satellite rejoignent ceux de son groupe, ou de la cuisine qui le livre. Une \
      cantine de plusieurs PAT ou secteurs compte dans chacun, et une seule fois dans l'ensemble.
      """,
    options: [
      .choice(
        ["by", "par"], value: "GROUPEMENT", help: "Une ligne par groupe de cantines.", at: \.grouping,
        choices: [
          Choice("commune", help: "par code Insee", .commune), Choice("epci", .epci), Choice("pat", .pat),
          Choice("departement", .department), Choice("secteur", .sector), Choice("gestion", .management),
          Choice("groupe", help: "qui achète, avec ses satellites", .group),
        ]),
      Shared.year(\.year, help: "L'année\u{202F}; sans elle, la plus récente trouvée."),
      Shared.canteens(\.canteens), Shared.meals(\.meals), Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      Shared.decimalMark(\.decimalMark), Shared.dateOrder(\.dateOrder), Shared.dedupe(\.dedupes),
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme du tableau.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("markdown", .markdown),
          Choice("json", help: "schéma egalim.territory/1", .json), Choice("csv", .csv),
        ]
      ).defaulting(to: "text"),
      Shared.output(\.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.replaces), Shared.dialect(\.dialect), Shared.ignore(\.ignored), Shared.jobs(\.jobs),
      Shared.today(\.today),
    ],
    positionals: [Shared.paths(\.paths)],
    examples: [
      CommandExample(
        "egalim territory achats/ --canteens cantines.csv --meals repas.csv", "Les cantines, une par ligne."),
      CommandExample(
        "egalim territory achats/ --canteens cantines.csv --by commune", "Les communes, la plus en retard d'abord."),
      CommandExample(
        "egalim territoire achats/ --cantines cantines.csv --par groupe --format csv -o groupes.csv",
        "Un tableau des groupes pour Excel."),
    ]
  ) { (options: TerritoryOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ignored)
    var session = Session(context, today: options.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    let request = BookRequest(
      paths: options.paths, canteens: options.canteens, meals: options.meals, sheet: options.sheet,
      encoding: options.encoding, decimalMark: options.decimalMark, dateOrder: options.dateOrder, ignoring: ignored,
      limit: 20, dedupes: options.dedupes, jobs: options.jobs)
    guard ResultFile.mayWrite(options.output, options.replaces, request, &session) else { return session.status }
    run(options, request, LedgerBooks(request, session: session) { _ in NoVisitor() }, &session)
    return session.status
  }

  private static func run(
    _ options: TerritoryOptions, _ request: BookRequest, _ books: LedgerBooks<NoVisitor>, _ session: inout Session
  ) {
    let command = DiagnosticPrinter.checkCommand(request)
    DiagnosticPrinter.print(books.found, session: session, command: command)
    session.note(books.found)
    session.tellSkipped(books.ledgers.skipped)
    session.tellRepeats(books, request)
    guard let regulation = YearChoice.forReport(options.year, books, &session) else { return }
    if books.directory == nil { session.tell(.noCanteenList) }
    let leftOut = books.ledgers.leftOut
    let reading = ReadingOutcome(
      leftOut: .init(lines: leftOut.lines, cents: leftOut.cents), unreadFiles: books.found.unreadPaths,
      errorCount: books.found.counts.errors, warningCount: books.found.counts.warnings, checkCommand: command)
    do throws(MoneyOverflow) {
      let report = try TerritoryReport(
        year: regulation.year, regulation: regulation,
        sources: ReportSources(totals: books.ledgers.totals, meals: books.meals, directory: books.directory),
        by: options.grouping, yearIsOver: session.today.year > regulation.year, reading: reading)
      show(report, options, &session)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
  }

  private static func show(_ report: TerritoryReport, _ options: TerritoryOptions, _ session: inout Session) {
    if options.format == .json, options.output ?? "-" == "-" {
      TerritoryJSON.write(report) { session.context.output.write($0) }
      return
    }
    let bytes = rendered(report, options, session)
    guard ResultFile.write(bytes, to: options.output, replacing: options.replaces, session: &session) else { return }
    if let path = options.output, path != "-" { session.tell(.reportWritten(path: path)) }
  }

  private static func rendered(
    _ report: TerritoryReport, _ options: TerritoryOptions, _ session: Session
  ) -> [UInt8] {
    switch options.format {
    case .text:
      let colour = options.output == nil && session.context.usesColorOnOutput()
      let style = TerminalStyle(width: session.context.width, usesColour: colour)
      return Array(TerritoryText.text(report, style: style).utf8)
    case .markdown: return Array(TerritoryText.markdown(report).utf8)
    case .json:
      var bytes: [UInt8] = []
      TerritoryJSON.write(report) { bytes += $0 }
      return bytes
    case .csv:
      let mark: CSVReport.DecimalMark = options.dialect == .excel ? .comma : .point
      return options.dialect.bytes(of: TerritoryCSV.table(report, decimalMark: mark))
    }
  }
}
