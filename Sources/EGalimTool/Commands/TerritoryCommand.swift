import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct TerritoryOptions: OptionRoot {
  var ledgers = LedgerOptions()
  var campaign = CampaignOptions()
  var grouping: Grouping?
  var year: Int?
  var result = ResultOptions()
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
      Avec --campaign, aucun registre\u{A0}: le territoire est lu dans les déclarations publiées (campagne_td_AAAA.csv, \
      sur data.gouv.fr). Qui a déclaré, qui atteint les objectifs de l'année\u{202F}; avec la liste des cantines, qui n'a \
      pas déclaré. Une cantine que sa cuisine centrale ou son groupe déclare compte comme déclarée. Le fichier ne donne \
      aucun montant\u{A0}: des médianes et des quartiles, aucune part en valeur, ni viandes ni poissons.
      """,
    options: [
      .choice(
        ["by", "par"], value: "GROUPEMENT", help: "Une ligne par groupe de cantines.", at: \.grouping,
        choices: [
          Choice("commune", help: "par code Insee", .commune), Choice("epci", .epci), Choice("pat", .pat),
          Choice("departement", .department), Choice("secteur", .sector), Choice("gestion", .management),
          Choice("groupe", help: "qui achète, avec ses satellites", .group),
        ]),
      Shared.campaign(
        \.campaign.file, help: "Les déclarations publiées d'une campagne, lues à la place de registres."),
      Shared.pat(\.campaign.pat), Shared.epci(\.campaign.epci), Shared.department(\.campaign.department),
      Shared.communes(\.campaign.communes),
      Shared.year(\.year, help: "L'année\u{202F}; sans elle, la plus récente trouvée."),
      Shared.canteens(\.ledgers.canteens), Shared.meals(\.ledgers.meals), Shared.sheet(\.ledgers.sheet),
      Shared.encoding(\.ledgers.encoding),
      Shared.decimalMark(\.ledgers.decimalMark), Shared.dateOrder(\.ledgers.dateOrder),
      Shared.dedupe(\.ledgers.dedupes),
      TargetOption.spec(\.ledgers.ownTargets),
      Shared.form(\.result.form, help: "La forme du tableau.", schema: "egalim.territory/1"),
      Shared.output(\.result.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.result.replaces), Shared.dialect(\.result.dialect), Shared.ignore(\.ledgers.ignored),
      Shared.jobs(\.ledgers.jobs),
      Shared.today(\.ledgers.today),
    ],
    positionals: [
      .values(
        "CHEMIN",
        help: """
          Un fichier, un dossier (tous ses registres, par ordre de nom), ou - pour l'entrée standard\u{202F}; sans chemin, \
          ce que dit le projet (egalim.json)\u{202F}; rien avec --campaign.
          """,
        completion: .file, at: \.ledgers.paths)
    ],
    examples: [
      CommandExample(
        "egalim territory achats/ --canteens cantines.csv --meals repas.csv", "Les cantines, une par ligne."),
      CommandExample(
        "egalim territory achats/ --canteens cantines.csv --by commune", "Les communes, la plus en retard d'abord."),
      CommandExample(
        "egalim territory achats/ --canteens cantines.csv --by epci --target 'local 50 %'",
        "L'objectif que le territoire s'est fixé, tenu ou non."),
      CommandExample(
        "egalim territory achats/ --canteens cantines.csv -f html -o territoire.html",
        "Une page à imprimer, avec une feuille par commune pour son maire."),
      CommandExample(
        "egalim territoire achats/ --cantines cantines.csv --par groupe --format csv -o groupes.csv",
        "Un tableau des groupes pour Excel."),
      CommandExample(
        "egalim territory --campaign campagne_td_2023.csv --pat buëch --canteens cantines.csv",
        "Qui a déclaré dans un PAT, et qui ne l'a pas fait."),
    ]
  ) { (options: TerritoryOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ledgers.ignored)
    if let file = options.campaign.file {
      return try TerritoryCampaign.run(options, file: file, ignoring: ignored, context)
    }
    if let option = options.campaign.areaOption { throw .published(.optionNeedsCampaign(option)) }
    var session = Session(context, today: options.ledgers.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    var options = options
    guard try options.ledgers.takeProject(&session, ignoring: ignored) else { return session.status }
    options.year = options.year ?? options.ledgers.project?.year
    let request = options.ledgers.request(ignoring: ignored)
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session) else {
      return session.status
    }
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
    guard let regulation = YearChoice.forReport(options.year, books, &session),
      let ownTargets = options.ledgers.ownTargets(in: regulation.year, &session)
    else { return }
    if books.directory == nil { session.tell(.noCanteenList) }
    do throws(MoneyOverflow) {
      let report = try TerritoryReport(
        year: regulation.year, regulation: regulation,
        sources: ReportSources(
          totals: books.ledgers.totals, meals: books.meals, directory: books.directory,
          ownTargets: ownTargets),
        by: options.grouping, yearIsOver: session.today.year > regulation.year,
        reading: ReadingOutcome(books, checkCommand: command))
      let renderings = Renderings(
        text: { TerritoryText.text(report, style: $0) }, markdown: { TerritoryText.markdown(report) },
        json: { TerritoryJSON.parts(report).write(threads: books.threads, to: $0) },
        rows: { TerritoryCSV.rows(report, decimalMark: $0) }, html: { TerritoryPage.html(report) },
        threads: books.threads)
      guard options.result.deliverReport(renderings, &session) else { return }
      LastReport.remember(request.project, "territory", session)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
  }
}
