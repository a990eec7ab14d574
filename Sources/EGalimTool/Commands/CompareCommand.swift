import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct CompareOptions: OptionRoot {
  var before: String?
  var after: String?
  var ledgers = LedgerOptions()
  var campaign: String?
  var year: Int?
  var result = ResultOptions()
}

/// `egalim compare`: what changed between two periods or two ledgers, and what explains it.
enum CompareCommand {
  private typealias Shared = SharedOptions<CompareOptions>

  static let spec = CommandSpec(
    name: "compare",
    aliases: ["comparer"],
    abstract: "Compare deux périodes ou deux registres, ou situe des cantines parmi les déclarations publiées.",
    discussion: """
      AVANT et APRES sont deux années (2025), deux mois (2026-03) ou deux suites de mois (2025-01..2025-10), cherchés \
      dans les registres donnés\u{202F}; ou bien deux registres, sans autre chemin.
      La part d'une famille, d'un label ou d'un fournisseur dans l'écart est ce que ses achats comptés pèsent dans \
      l'ensemble, après moins avant\u{A0}: la somme des parts est l'écart, au centième de point.
      Avec --campaign, tous les arguments sont des registres\u{A0}: leurs cantines, et l'ensemble, sont situées parmi \
      les déclarations publiées (campagne_td_AAAA.csv, sur data.gouv.fr) du même secteur, PAT, EPCI, département et de \
      tout le pays\u{A0}: médiane, quartiles, rang, combien atteignent les objectifs. La liste des cantines dit leurs \
      groupes\u{202F}; sans elle, leur propre déclaration.
      """,
    options: [
      Shared.campaign(
        \.campaign,
        help: "Les déclarations publiées d'une campagne\u{A0}: situe les cantines des registres parmi elles."),
      Shared.year(\.year, help: "Avec --campaign, l'année des achats\u{202F}; sans elle, la plus récente trouvée."),
      Shared.canteens(\.ledgers.canteens), Shared.meals(\.ledgers.meals), Shared.canteen(\.ledgers.only),
      Shared.sheet(\.ledgers.sheet),
      Shared.encoding(\.ledgers.encoding),
      Shared.decimalMark(\.ledgers.decimalMark), Shared.dateOrder(\.ledgers.dateOrder),
      TargetOption.spec(\.ledgers.ownTargets),
      Shared.form(
        \.result.form, help: "La forme de la comparaison.", schema: "egalim.compare/1, ou egalim.placement/1"),
      Shared.output(\.result.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.result.replaces), Shared.dialect(\.result.dialect), Shared.ignore(\.ledgers.ignored),
      Shared.jobs(\.ledgers.jobs),
      Shared.today(\.ledgers.today),
    ],
    positionals: [
      .value(
        "AVANT", help: "Ce qui vient d'abord\u{202F}; avec --campaign, un registre.", completion: .file, at: \.before),
      .value(
        "APRES", help: "Ce qui vient ensuite\u{202F}; avec --campaign, un registre.", completion: .file, at: \.after),
      .values(
        "CHEMIN",
        help: """
          Les registres où chercher les périodes\u{202F}; sans chemin, ceux du projet (egalim.json), et rien pour \
          comparer deux registres.
          """,
        completion: .file, at: \.ledgers.paths),
    ],
    examples: [
      CommandExample(
        "egalim compare 2025-01..2025-10 2026-01..2026-10 achats/ --canteens cantines.csv --meals repas.csv",
        "Les dix premiers mois, d'une année à l'autre."),
      CommandExample("egalim compare 2026-09 2026-10 achats/", "Un mois et le suivant."),
      CommandExample("egalim comparer avant.csv apres.csv --format json", "Deux registres."),
      CommandExample(
        "egalim compare --campaign campagne_td_2023.csv achats/ --canteens cantines.csv",
        "Chaque cantine parmi celles de son secteur, de son territoire et du pays."),
    ]
  ) { (options: CompareOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ledgers.ignored)
    if let file = options.campaign { return try CompareCampaign.run(options, file: file, ignoring: ignored, context) }
    if options.year != nil { throw .published(.optionNeedsCampaign("--year")) }
    guard let before = options.before else { throw .missingPositional(name: "AVANT") }
    guard let after = options.after else { throw .missingPositional(name: "APRES") }
    var options = options
    var session = Session(context, today: options.ledgers.today)
    // Two periods without a ledger to look for them in are those of the project.
    if options.ledgers.paths.isEmpty, [before, after].contains(where: { Period($0) != nil }) {
      guard try options.ledgers.takeProject(&session, ignoring: ignored) else { return session.status }
    }
    let sides = try ComparedSides(before, after, paths: options.ledgers.paths)
    var request = options.ledgers.request(ignoring: ignored)
    request.paths = sides.ledgers
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session) else {
      return session.status
    }
    if let comparison = ComparisonReader(options, request).read(sides, &session) {
      let renderings = Renderings(
        text: { ComparisonText.text(comparison, style: $0) }, markdown: { ComparisonText.markdown(comparison) },
        json: { ComparisonData.write(comparison, to: $0) },
        rows: { RenderedRows(ComparisonData.rows(comparison, decimalMark: $0)) },
        html: { ComparisonPage.html(comparison) })
      _ = options.result.deliverReport(renderings, &session)
    }
    return session.status
  }
}

/// What is compared: two periods of some ledgers, or two ledgers.
enum ComparedSides {
  case periods(Period, Period, titles: [String], ledgers: [String])
  case ledgerPair([String])

  init(_ before: String, _ after: String, paths: [String]) throws(UsageError) {
    guard !paths.isEmpty else {
      if let period = [before, after].first(where: { Period($0) != nil }) {
        throw .custom(problem: Notice.comparedLedgersMissing(period: period).text(), remedy: "")
      }
      self = .ledgerPair([before, after])
      return
    }
    guard let first = Period(before), let second = Period(after), first.isWithinOneYear, second.isWithinOneYear else {
      let wrong = [before, after].first { Period($0).map(\.isWithinOneYear) != true } ?? before
      throw .custom(problem: Notice.unknownPeriod(text: wrong).text(), remedy: "")
    }
    self = .periods(first, second, titles: [before, after], ledgers: paths)
  }

  /// Every ledger to read.
  var ledgers: [String] {
    switch self {
    case .periods(_, _, _, let ledgers): ledgers
    case .ledgerPair(let paths): paths
    }
  }
}
