import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct LinesOptions: OptionRoot {
  var ledgers = LedgerOptions()
  var query: String?
  var figure: Figure?
  var statement = StatementKind.simple
  var year: Int?
  var result = ResultOptions()
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
      groupe, premier_label, fournisseur, description, date, montant, cantine, origine, circuit_court, local, \
      definition_local, fichier\u{202F}; avec une liste de cantines commune, epci, pat, departement, secteur, gestion, \
      groupe_id), une comparaison (= != pour un nom, : pour un label, ~ pour une partie de texte, < <= > >= pour une \
      date ou un montant), une valeur, entre guillemets si elle contient des espaces\u{202F}; plusieurs valeurs se \
      séparent par |. Une date peut être une année, un mois, une suite de mois (2026-01..2026-10) ou un jour. Tout est \
      décrit, avec des exemples, dans docs/reference/requetes.md.
      Le chiffre de --behind\u{A0}: une colonne d'un bilan (valeur_siqo, valeur_fruits_et_legumes_bio) ou un chiffre du \
      rapport (egalim, hors_egalim, local, circuit_court, france, europe, viandes_poissons, viandes_poissons_egalim), \
      sous le nom qu'il porte en JSON ou en CSV.
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
      Shared.canteens(\.ledgers.canteens), Shared.canteen(\.ledgers.only), Shared.sheet(\.ledgers.sheet),
      Shared.encoding(\.ledgers.encoding),
      Shared.decimalMark(\.ledgers.decimalMark), Shared.dateOrder(\.ledgers.dateOrder),
      Shared.dedupe(\.ledgers.dedupes),
      Shared.form(\.result.form, help: "La forme de la liste.", schema: "egalim.lines/1"),
      Shared.output(\.result.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.result.replaces), Shared.dialect(\.result.dialect), Shared.ignore(\.ledgers.ignored),
      Shared.jobs(\.ledgers.jobs),
      Shared.today(\.ledgers.today),
    ],
    positionals: [Shared.pathsOrProject(\.ledgers.paths)],
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
    let ignored = try IgnoredCodes.parse(options.ledgers.ignored)
    let query = try query(options.query)
    var session = Session(context, today: options.ledgers.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    var options = options
    guard try options.ledgers.takeProject(&session, ignoring: ignored, readsMeals: false) else { return session.status }
    options.year = options.year ?? options.ledgers.project?.year
    try run(options, query, ignoring: ignored, &session)
    return session.status
  }

  private static func query(_ text: String?) throws(UsageError) -> LineQuery {
    do throws(QueryTrouble) {
      return try text.map { text throws(QueryTrouble) in try LineQuery(text) } ?? .everything
    } catch {
      throw usageError(error)
    }
  }

  private static func usageError(_ trouble: QueryTrouble) -> UsageError {
    let sentence = QueryTroubleText(trouble)
    return .custom(problem: sentence.problem, remedy: sentence.remedy)
  }

  private static func run(
    _ options: LinesOptions, _ asked: LineQuery, ignoring ignored: Set<DiagnosticCode>, _ session: inout Session
  ) throws(UsageError) {
    let request = options.ledgers.request(ignoring: ignored)
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session) else { return }
    // Which canteens are meant is known once their list is read.
    var question = Result<LineQuery, QueryTrouble>.success(asked)
    let books = LedgerBooks(request, session: session) { directory in
      question = Result { () throws(QueryTrouble) in try asked.resolved(by: directory) }
      return LineListing(
        LineListing.Question(
          query: (try? question.get()) ?? .nothing, figure: options.figure, statement: options.statement,
          year: options.year,
          canteens: LineListing.keys(of: options.ledgers.only, directory)))
    }
    DiagnosticPrinter.print(books.found, session: session, command: DiagnosticPrinter.checkCommand(request))
    session.note(books.found)
    session.tellSkipped(books.ledgers.skipped)
    session.tellRepeats(books, request)
    let query: LineQuery
    switch question {
    case .success(let resolved): query = resolved
    case .failure(let trouble): throw usageError(trouble)
    }
    do throws(UnknownCanteen) {
      let only = try books.canteens(asked: options.ledgers.only)
      guard let list = list(options, query, books, asked: only, &session) else { return }
      show(list, options, &session)
      if asked.asksForPlaces { tellDivided(query, books, session) }
    } catch {
      session.stop(.unknownCanteenAsked(text: error.text), .usage)
    }
  }

  /// The list of what was kept; nil once it was said why there is none.
  private static func list(
    _ options: LinesOptions, _ query: LineQuery, _ books: LedgerBooks<LineListing>, asked: Set<CanteenKey>?,
    _ session: inout Session
  ) -> LineList? {
    var lines = books.ledgers.visitor.lines
    var year = options.year
    var behind: LineList.Behind?
    if let figure = options.figure {
      guard let regulation = YearChoice.forReport(options.year, books, &session) else { return nil }
      year = regulation.year
      lines.removeAll { $0.purchase.date.year != regulation.year }
      let bought = books.ledgers.totals.canteens(in: regulation.year)
      let canteens = Set(bought.filter { query.admits(canteen: $0) && asked?.contains($0) ?? true })
      let sums = books.ledgers.totals.sums(of: regulation.year, canteens: canteens)
      behind = LineList.Behind(
        figure: figure, statement: options.statement,
        cents: query.asksForCanteensOnly
          ? figure.cents(in: sums, statement: options.statement, regulation: regulation) : nil)
    }
    return LineList(lines, year: year, query: options.query, behind: behind, directory: books.directory)
  }

  /// Says that a territory shows parts of what a group bought, where one buys for the canteens of a place.
  private static func tellDivided(_ query: LineQuery, _ books: LedgerBooks<LineListing>, _ session: Session) {
    guard let directory = books.directory else { return }
    let bought = Set(books.ledgers.totals.keys.map(\.canteen))
    let shares = BuyerShares(directory.canteens, year: session.today.year)
    let isDivided = directory.canteens.compactMap(\.key).contains { key in
      guard query.admits(canteen: key) else { return false }
      return shares.buyer(for: key).map(bought.contains) ?? (bought.contains(key) && !shares.eaters(of: key).isEmpty)
    }
    if isDivided { session.tell(.linesOfPlacesUndivided) }
  }

  private static func show(_ list: LineList, _ options: LinesOptions, _ session: inout Session) {
    let renderings = Renderings(
      text: { LineListTable.text(list, style: $0) }, markdown: { LineListTable.markdown(list) },
      json: { LineListJSON.write(list, to: $0) }, rows: { RenderedRows(LineListTable.rows(list, decimalMark: $0)) },
      html: { LineListPage.html(list) })
    guard options.result.deliver(renderings, &session) else { return }
    if let path = options.result.output, !options.result.isPrinted {
      session.tell(.fileWritten(path: path, rows: list.entries.count))
    }
    if let behind = list.behind, let cents = behind.cents, let year = list.year {
      session.tell(.linesReachFigure(figure: behind.figure.name, year: year, cents: cents))
    }
  }

}
