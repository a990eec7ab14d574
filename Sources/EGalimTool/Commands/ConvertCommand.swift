import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports
import TabularText

struct ConvertOptions: OptionRoot {
  var sources: [String] = []
  var rules: String?
  var siret: Siret?
  var canteenID: UInt64?
  var canteens: String?
  var sheet: String?
  var encoding: EncodingRequest?
  var year: Int?
  var addsSource = false
  var acceptsErrors = false
  var isStrict = false
  var replaces = false
  var output: String?
  var summary: String?
  var ignored: [String] = []
  var maximum: Int?
  var today: CivilDate?

  /// What names the canteen of lines that name none.
  var canteen: CanteenKey? { siret.map { CanteenKey($0) } ?? canteenID.flatMap(CanteenKey.init(platformID:)) }
}

/// `egalim convert`: tables of any wording to a ledger, by rules.
enum ConvertCommand {
  private typealias Shared = SharedOptions<ConvertOptions>

  static let spec = CommandSpec(
    name: "convert",
    aliases: ["convertir"],
    abstract: "Fait un registre d'achats de n'importe quel tableau, selon vos règles.",
    discussion: """
      Les règles sont deux petits tableaux dans un dossier. colonnes.csv (champ;colonne;format) dit quelle colonne \
      remplit quel champ\u{A0}: ceux d'un registre (siret ou cantine_id, description, fournisseur, date, prix_ht, \
      famille_produits, categories_egalim, origine, est_circuit_court, est_local, definition_local, \
      definition_local_km), et ceux dont un montant se calcule (quantite, prix_unitaire_ht, prix_ttc, \
      prix_unitaire_ttc, taux_tva, montant_tva, debit, credit, unite, sens) ou qui servent à reconnaître un article \
      (code_article, code_fournisseur, reference). Une colonne est citée par son titre, ou son rang (#3)\u{202F}; \
      une valeur fixe se met entre guillemets, «\u{A0}Grossiste\u{A0}».
      articles.csv (colonne;motif;famille;labels;origine;circuit_court;local;definition_local) dit ce que sont les \
      articles\u{A0}: la première ligne dont le motif se trouve dans la colonne (la description si elle est vide) \
      décide seule, et ses cellules vides laissent ce que les colonnes ont donné. Dans un motif, * remplace n'importe \
      quoi et | sépare deux choix\u{202F}; un code se compare en entier. La famille EXCLURE écarte ce qui n'est pas \
      un aliment.
      Une ligne en erreur ou sans famille n'est pas convertie, et rien n'est écrit sans --accept-errors.
      """,
    options: [
      .value(
        ["rules", "regles"], value: "DOSSIER", help: "Le dossier des règles, ou un classeur qui les contient.",
        completion: .file, at: \.rules
      ).required,
      Shared.output(
        \.output, value: "REGISTRE", help: "Le registre à écrire, ou - pour la sortie standard (sans option)."),
      .value(
        ["siret"], value: "SIRET", help: "La cantine des lignes qui n'en nomment pas, par son SIRET.", at: \.siret,
        expected: "un SIRET de 14 chiffres"
      ) { text in Siret(text).flatMap { $0.isValid ? $0 : nil } },
      .value(
        ["cantine-id", "canteen-id"], value: "ID",
        help: "La cantine des lignes qui n'en nomment pas, par son identifiant.", at: \.canteenID,
        expected: "un nombre entier"
      ) { text in UInt64(text).flatMap { CanteenKey(platformID: $0)?.platformID } },
      Shared.canteens(\.canteens), Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      Shared.year(\.year, help: "Ne garde que les lignes de cette année."),
      .flag(["source"], help: "Ajoute une colonne source\u{A0}: le fichier, la feuille et la ligne.", at: \.addsSource),
      .value(
        ["summary", "bilan"], value: "FICHIER", help: "Écrit aussi le rapprochement en JSON.", completion: .file,
        at: \.summary),
      .flag(
        ["accept-errors", "accepter-erreurs"], help: "Convertit sans les lignes en erreur, qui sont listées.",
        at: \.acceptsErrors),
      .flag(["strict"], help: "Les avertissements empêchent aussi d'écrire.", at: \.isStrict),
      Shared.force(\.replaces), Shared.ignore(\.ignored),
      .value(
        ["max"], value: "N", help: "Montre au plus N diagnostics\u{202F}; tous sont comptés.", at: \.maximum,
        in: 0...1_000_000_000
      ).defaulting(to: "100"),
      Shared.today(\.today),
    ],
    positionals: [
      .values(
        "SOURCE", required: true,
        help: "Un fichier (CSV ou classeur), un dossier, ou - pour l'entrée standard.", completion: .file, at: \.sources
      )
    ],
    examples: [
      CommandExample("egalim convert export.csv --rules regles/ -o achats.csv", "Fait un registre d'un export."),
      CommandExample(
        "egalim convert exports/ --rules regles/ --siret 21050118700012 --source -o achats.csv",
        "Plusieurs exports, sans SIRET dedans, chaque ligne avec sa source."),
      CommandExample(
        "egalim convertir export.xlsx --regles regles/ --accepter-erreurs --bilan bilan.json -o achats.csv",
        "Sans les lignes en erreur, avec le rapprochement en JSON."),
    ]
  ) { (options: ConvertOptions, context: Context) throws(UsageError) in
    if options.siret != nil, options.canteenID != nil {
      throw .conflictingOptions("--siret", "--cantine-id", reason: Notice.oneCanteenName.text())
    }
    let ignored = try IgnoredCodes.parse(options.ignored)
    var session = Session(context, today: options.today)
    Conversion(options, ignoring: ignored).run(&session)
    return session.status
  }
}
