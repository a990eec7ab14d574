import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports
import TabularText

struct RulesOptions: OptionRoot {
  enum Action: Sendable { case draft, check }
  enum Format: Sendable { case text, csv, json, html }

  var action: Action?
  var paths: [String] = []
  var folder: String?
  var sheet: String?
  var encoding: EncodingRequest?
  var siret: String?
  var canteenID: String?
  var supplier: String?
  var format: Format?
  var dialect = SpreadsheetDialect.excel
  var showsAll = false
  var isStrict = false
  var replaces = false

  /// The folder of rules.
  var rules: String { folder ?? "regles" }
}

/// `egalim rules`: the rules by which tables of any wording become ledgers, drafted and checked.
enum RulesCommand {
  private typealias Shared = SharedOptions<RulesOptions>

  static let spec = CommandSpec(
    name: "rules",
    aliases: ["regles"],
    abstract: "Ébauche ou vérifie les règles qui disent ce que veulent dire vos fichiers.",
    discussion: """
      Les règles sont deux petits fichiers à ouvrir dans un tableur\u{A0}: colonnes.csv dit quelle colonne donne quoi, \
      articles.csv dit à quelle famille et à quels labels les articles appartiennent. egalim convert s'en sert.
      init regarde le fichier d'un fournisseur, ou le vôtre, et en écrit une ébauche\u{A0}: chaque choix avec sa raison \
      et sa confiance, ce qui est douteux laissé à compléter. Aucun format n'est supposé connu.
      check dit quelles lignes les règles reconnaissent, quels articles restent sans famille, et quelles règles ne \
      servent pas, en cachent d'autres ou les contredisent.
      """,
    options: [
      .value(
        ["rules", "regles"], value: "DOSSIER", help: "Le dossier des règles.", completion: .file, at: \.folder
      ).defaulting(to: "regles"),
      .value(
        ["output", "sortie"], short: "o", value: "DOSSIER", help: "init\u{A0}: comme --rules.", completion: .file,
        at: \.folder),
      Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      .value(
        ["siret"], value: "SIRET", help: "init\u{A0}: le SIRET de la cantine, s'il est le même partout.", at: \.siret),
      .value(
        ["canteen-id", "cantine-id"], value: "ID", help: "init\u{A0}: de même, l'identifiant de ma cantine.",
        at: \.canteenID),
      .value(
        ["supplier", "fournisseur"], value: "NOM", help: "init\u{A0}: le fournisseur, s'il est le même partout.",
        at: \.supplier),
      Shared.force(\.replaces),
      .choice(
        ["format"], short: "f", value: "FORME", help: "check\u{A0}: la forme du résultat.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("csv", help: "pour un tableur", .csv),
          Choice("json", .json), Choice("html", .html),
        ]
      ).defaulting(to: "text"),
      Shared.dialect(\.dialect),
      .flag(["all", "tout"], help: "check\u{A0}: montre tous les articles et toutes les règles.", at: \.showsAll),
      .flag(["strict"], help: "check\u{A0}: échoue dès qu'une ligne reste sans famille.", at: \.isStrict),
    ],
    positionals: [
      .choice(
        "ACTION", required: true, help: "Ce qu'il faut faire.", at: \.action,
        choices: [
          Choice("init", synonyms: ["ebaucher"], help: "écrire une ébauche des règles", .draft),
          Choice("check", synonyms: ["verifier"], help: "essayer les règles sur des fichiers", .check),
        ]),
      .values(
        "SOURCE", required: true,
        help: "Un fichier de votre fournisseur, ou le vôtre\u{A0}: CSV, Excel ou OpenDocument.",
        completion: .file, at: \.paths),
    ],
    examples: [
      CommandExample("egalim rules init export.xlsx", "Écrit regles/colonnes.csv et regles/articles.csv."),
      CommandExample(
        "egalim rules init factures.csv --rules regles/alpin --siret 21050118700012",
        "De même dans un dossier à elles, la cantine étant donnée."),
      CommandExample("egalim rules check export.xlsx", "Ce que les règles reconnaissent, et ce qui manque."),
      CommandExample("egalim rules check exports/ --format csv", "La liste à compléter, dans un tableur."),
    ]
  ) { (options: RulesOptions, context: Context) throws(UsageError) in
    switch options.action {
    case .draft: try RulesDrafting.run(options, Session(context, today: nil))
    case .check: try RulesChecking.run(options, Session(context, today: nil))
    case nil: throw .missingPositional(name: "ACTION")
    }
  }

  /// Refuses options that the action would not look at.
  static func refuse(_ given: [(name: String, isGiven: Bool)], for action: String) throws(UsageError) {
    guard let wrong = given.first(where: \.isGiven) else { return }
    throw .custom(problem: "--\(wrong.name) n'a pas de sens avec rules \(action).", remedy: "")
  }
}
