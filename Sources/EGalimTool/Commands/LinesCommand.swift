import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct LinesOptions: OptionRoot {
  enum Format: Sendable { case text, markdown, json, csv }

  var paths: [String] = []
  var query: String?
  var figure: Figure?
  var statement = StatementKind.simple
  var year: Int?
  var canteens: String?
  var only: [String] = []
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

/// `egalim lines`: the purchase lines behind a figure, to the cent.
enum LinesCommand {
  private typealias Shared = SharedOptions<LinesOptions>

  static let spec = CommandSpec(
    name: "lines",
    aliases: ["lignes"],
    abstract: "Liste les lignes d'achat derrière un chiffre, jusqu'au centime.",
    discussion: """
      Chaque ligne vient avec son fichier, son numéro et le cumul, qui finit sur le chiffre demandé.
      La question de --where\u{A0}: des conditions séparées par des espaces, toutes à remplir. Un champ (famille, labels, \
      groupe, fournisseur, description, date, montant, cantine, origine, circuit_court, local, definition_local, \
      fichier), une comparaison (= != pour un nom, : pour un label, ~ pour une partie de texte, < <= > >= pour une date \
      ou un montant), une valeur, entre guillemets si elle contient des espaces\u{202F}; plusieurs valeurs se séparent \
      par |. Une date peut être une année, un mois ou un jour.
      Le chiffre de --behind\u{A0}: une colonne d'un bilan (valeur_siqo, valeur_fruits_et_legumes_bio) ou un chiffre du \
      rapport (egalim, hors_egalim, local, circuit_court, france, europe, viandes_poissons, viandes_poissons_egalim).
      """,
    options: [
      .value(
        ["where", "ou"], value: "QUESTION", help: "Les lignes qui remplissent ces conditions.", at: \.query),
      .value(
        ["behind", "derriere"], value: "CHIFFRE", help: "Les lignes que ce chiffre additionne.", at: \.figure,
        expected: "un chiffre comme valeur_siqo ou egalim"
      ) { Figure(name: $0) },
      .choice(
        ["statement", "bilan"], value: "BILAN", help: "Le bilan dont le chiffre vient.", at: \.statement,
        choices: [
          Choice("simple", .simple), Choice("detailed", synonyms: ["detaille"], help: "bilan détaillé", .detailed),
        ]
      ).defaulting(to: "simple"),
      Shared.year(
        \.year, help: "Les lignes d'une année\u{202F}; sans elle toutes, et avec --behind la plus récente trouvée."),
      Shared.canteens(\.canteens), Shared.canteen(\.only), Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      Shared.decimalMark(\.decimalMark), Shared.dateOrder(\.dateOrder), Shared.dedupe(\.dedupes),
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme de la liste.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("markdown", .markdown),
          Choice("json", help: "schéma egalim.lines/1", .json), Choice("csv", .csv),
        ]
      ).defaulting(to: "text"),
      Shared.output(\.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.replaces), Shared.dialect(\.dialect), Shared.ignore(\.ignored), Shared.jobs(\.jobs),
      Shared.today(\.today),
    ],
    positionals: [Shared.paths(\.paths)],
    examples: [
      CommandExample("egalim lines achats/ --behind valeur_siqo", "Les lignes que le bilan compte en SIQO."),
      CommandExample(
        "egalim lines achats/ --where 'famille=FRUITS_ET_LEGUMES labels:BIO fournisseur~\"coop\" date>=2026-03'",
        "Les fruits et légumes bio d'une coopérative depuis mars."),
      CommandExample(
        "egalim lignes achats/ --derriere hors_egalim --ou 'montant>500' --format csv -o a-revoir.csv",
        "Les plus gros achats qui ne comptent pas."),
    ]
  ) { (options: LinesOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ignored)
    let query = try query(options.query)
    var session = Session(context, today: options.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    run(options, query, ignoring: ignored, &session)
    return session.status
  }

  private static func query(_ text: String?) throws(UsageError) -> LineQuery {
    do throws(QueryTrouble) {
      return try text.map { text throws(QueryTrouble) in try LineQuery(text) } ?? .everything
    } catch {
      let sentence = QueryTroubleText(error)
      throw .custom(problem: sentence.problem, remedy: sentence.remedy)
    }
  }

  private static func run(
    _ options: LinesOptions, _ query: LineQuery, ignoring ignored: Set<DiagnosticCode>, _ session: inout Session
  ) {
    let request = BookRequest(
      paths: options.paths, canteens: options.canteens, meals: nil, sheet: options.sheet, encoding: options.encoding,
      decimalMark: options.decimalMark, dateOrder: options.dateOrder,
      ignoring: ignored,
      limit: 20, dedupes: options.dedupes, jobs: options.jobs)
    guard ResultFile.mayWrite(options.output, options.replaces, request, &session) else { return }
    let books = LedgerBooks(request, session: session) { directory in
      LineListing(
        LineListing.Question(
          query: query, figure: options.figure, statement: options.statement, year: options.year,
          canteens: LineListing.keys(of: options.only, directory)))
    }
    DiagnosticPrinter.print(books.found, session: session, command: DiagnosticPrinter.checkCommand(request))
    session.note(books.found)
    session.tellSkipped(books.ledgers.skipped)
    session.tellRepeats(books, request)
    do throws(UnknownCanteen) {
      let asked = try books.canteens(asked: options.only)
      guard let list = list(options, books, asked: asked, &session) else { return }
      show(list, options, &session)
    } catch {
      session.stop(.unknownCanteenAsked(text: error.text), .usage)
    }
  }

  /// The list of what was kept; nil once it was said why there is none.
  private static func list(
    _ options: LinesOptions, _ books: LedgerBooks<LineListing>, asked: Set<CanteenKey>?, _ session: inout Session
  ) -> LineList? {
    var lines = books.ledgers.visitor.lines
    var year = options.year
    var behind: LineList.Behind?
    if let figure = options.figure {
      guard let regulation = YearChoice.forReport(options.year, books, &session) else { return nil }
      year = regulation.year
      lines.removeAll { $0.purchase.date.year != regulation.year }
      let sums = books.ledgers.totals.sums(of: regulation.year, canteens: asked)
      behind = LineList.Behind(
        figure: figure, statement: options.statement,
        cents: options.query == nil
          ? figure.cents(in: sums, statement: options.statement, regulation: regulation) : nil)
    }
    return LineList(lines, year: year, query: options.query, behind: behind, directory: books.directory)
  }

  private static func show(_ list: LineList, _ options: LinesOptions, _ session: inout Session) {
    if options.format == .json, options.output ?? "-" == "-" {
      LineListJSON.write(list) { session.context.output.write($0) }
    } else {
      let bytes = rendered(list, options, session)
      guard ResultFile.write(bytes, to: options.output, replacing: options.replaces, session: &session) else { return }
      if let path = options.output, path != "-" { session.tell(.fileWritten(path: path, rows: list.entries.count)) }
    }
    if let behind = list.behind, let cents = behind.cents, let year = list.year {
      session.tell(.linesReachFigure(figure: behind.figure.name, year: year, cents: cents))
    }
  }

  private static func rendered(_ list: LineList, _ options: LinesOptions, _ session: Session) -> [UInt8] {
    switch options.format {
    case .text:
      let colour = options.output == nil && session.context.usesColorOnOutput()
      let style = TerminalStyle(width: session.context.width, usesColour: colour)
      return Array(LineListTable.text(list, style: style).utf8)
    case .markdown: return Array(LineListTable.markdown(list).utf8)
    case .json:
      var bytes: [UInt8] = []
      LineListJSON.write(list) { bytes += $0 }
      return bytes
    case .csv:
      return options.dialect.bytes(
        of: LineListTable.rows(list, decimalMark: options.dialect == .excel ? .comma : .point))
    }
  }
}
