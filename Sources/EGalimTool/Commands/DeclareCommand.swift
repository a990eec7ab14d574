import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import MaCantine
import TabularText

struct DeclareOptions: OptionRoot {
  enum Target: Sendable { case simple, detailed, purchases }

  var ledgers = LedgerOptions()
  var year: Int?
  var statement = Target.simple
  var identifier = IdentifierKind.siret
  var schema: String?
  var month: AskedMonth?
  var since: CivilDate?
  var acceptsErrors = false
  var replaces = false
  var output: String?
}

/// `egalim declare`: the files that the platform imports.
enum DeclareCommand {
  private typealias Shared = SharedOptions<DeclareOptions>

  static let spec = CommandSpec(
    name: "declare",
    aliases: ["declarer"],
    abstract: "Écrit les fichiers que ma cantine importe\u{A0}: bilan simple, bilan détaillé ou achats.",
    discussion: """
      Un bilan que la plateforme refuserait n'est pas écrit, et la raison est donnée cantine par cantine. \
      Un registre qui contient des erreurs est refusé, sauf avec --accept-errors, qui liste ce qui est écarté.
      Un groupe déclare pour ses satellites (colonne groupe_id de la liste)\u{A0}: leurs achats rejoignent les siens dans \
      un seul bilan, par identifiant, et ils n'en ont pas d'autre.
      Écrire le fichier n'est pas déclarer\u{A0}: il reste à l'importer sur ma cantine et à y signer la télédéclaration.
      """,
    options: [
      Shared.year(\.year, help: "L'année déclarée\u{202F}; à donner si les registres en contiennent plusieurs."),
      .choice(
        ["statement", "bilan"], value: "BILAN", help: "Ce qu'il faut écrire.", at: \.statement,
        choices: [
          Choice("simple", help: "bilan simple, une ligne par cantine", .simple),
          Choice("detailed", synonyms: ["detaille"], help: "bilan détaillé, une ligne par cantine", .detailed),
          Choice("purchases", synonyms: ["achats"], help: "les achats, au format de 2026", .purchases),
        ]
      ).required,
      .choice(
        ["identifier", "identifiant", "by", "par"], value: "SORTE", help: "Ce qui nomme les cantines.",
        at: \.identifier,
        choices: [Choice("siret", .siret), Choice("id", help: "l'identifiant de ma cantine", .platformID)]
      ).defaulting(to: "siret"),
      .value(
        ["schema"], value: "FICHIER",
        help: "Remplit les colonnes d'un Table Schema (JSON), comme ceux que publie ma cantine.", completion: .file,
        at: \.schema),
      Shared.canteens(\.ledgers.canteens), Shared.meals(\.ledgers.meals), Shared.sheet(\.ledgers.sheet),
      Shared.encoding(\.ledgers.encoding),
      Shared.decimalMark(\.ledgers.decimalMark), Shared.dateOrder(\.ledgers.dateOrder), Shared.canteen(\.ledgers.only),
      Shared.dedupe(\.ledgers.dedupes),
      .value(
        ["month", "mois"], value: "MOIS", help: "Avec purchases\u{A0}: un mois seulement, comme 2026-10.", at: \.month,
        expected: "un mois comme 2026-10"
      ) { AskedMonth($0) },
      .value(
        ["since", "depuis"], value: "DATE", help: "Avec purchases\u{A0}: à partir de ce jour seulement.", at: \.since,
        expected: "une date comme 2026-10-01"
      ) { CivilDate(iso: $0) },
      .flag(
        ["accept-errors", "accepter-erreurs"], help: "Déclare sans les lignes en erreur, qui sont listées.",
        at: \.acceptsErrors),
      Shared.force(\.replaces),
      Shared.output(
        \.output, value: "SORTIE", help: "Un fichier, un dossier, ou - pour la sortie standard (sans option)."),
      Shared.ignore(\.ledgers.ignored), Shared.jobs(\.ledgers.jobs), Shared.today(\.ledgers.today),
    ],
    positionals: [Shared.pathsOrProject(\.ledgers.paths)],
    examples: [
      CommandExample(
        "egalim declare achats/ --year 2026 --statement simple --canteens cantines.csv -o bilans.csv",
        "Le bilan simple de toutes les cantines."),
      CommandExample(
        "egalim declarer achats/ --annee 2026 --bilan detaille --cantines cantines.csv -o bilans.csv",
        "Le bilan détaillé, en français."),
      CommandExample(
        "egalim declare achats/ --year 2026 --statement simple --by id --canteens cantines.csv -o bilans.csv",
        "Par identifiant, groupes compris."),
      CommandExample(
        "egalim declare achats.csv --statement purchases --month 2026-10 -o envoi/", "Les achats d'octobre."),
    ]
  ) { (options: DeclareOptions, context: Context) throws(UsageError) in
    try refuseContradictions(options)
    let ignored = try IgnoredCodes.parse(options.ledgers.ignored)
    var session = Session(context, today: options.ledgers.today)
    var options = options
    guard try options.ledgers.takeProject(&session, ignoring: ignored) else { return session.status }
    // A month that says its year is of that year, whatever the project's is.
    if let project = options.ledgers.project { options.year = options.year ?? options.month?.year ?? project.year }
    let request = options.ledgers.request(ignoring: ignored, limit: .max, findsDuplicates: true)
    switch options.statement {
    case .simple: StatementDeclaration(.simple, options, request).run(&session)
    case .detailed: StatementDeclaration(.detailed, options, request).run(&session)
    case .purchases: PurchaseDeclaration(options, request).run(&session)
    }
    return session.status
  }

  /// Options that exclude each other: what one asks, the other has no place for.
  private static func refuseContradictions(_ options: DeclareOptions) throws(UsageError) {
    let isStatement = options.statement != .purchases
    if options.statement == .detailed, options.identifier == .platformID, options.schema == nil {
      throw .conflictingOptions(
        "--statement detailed", "--identifier id", reason: Notice.detailedStatementBySiret.text())
    }
    if isStatement, options.month != nil {
      throw .conflictingOptions("--statement", "--month", reason: Notice.statementOfWholeYear.text())
    }
    if isStatement, options.since != nil {
      throw .conflictingOptions("--statement", "--since", reason: Notice.statementOfWholeYear.text())
    }
    if options.month != nil, options.since != nil {
      throw .conflictingOptions("--month", "--since", reason: Notice.oneCutAtATime.text())
    }
    if !isStatement, options.schema != nil {
      throw .conflictingOptions("--statement purchases", "--schema", reason: Notice.purchasesHaveOwnLayout.text())
    }
    if let year = options.year, let asked = options.month?.year, asked != year {
      throw .conflictingOptions("--year", "--month", reason: Notice.monthOfAnotherYear.text())
    }
  }
}
