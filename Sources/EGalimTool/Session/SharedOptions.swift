import CommandLineKit
import EGalim
import EGalimLedgers
import TabularText

/// Options that several commands take, declared once.
enum SharedOptions<Root: OptionRoot> {
  typealias Place<Value> = WritableKeyPath<Root, Value> & Sendable

  static func paths(_ place: Place<[String]>) -> PositionalSpec<Root> {
    .values(
      "CHEMIN", required: true,
      help: "Un fichier, un dossier (tous ses registres, par ordre de nom), ou - pour l'entrée standard.",
      completion: .file, at: place)
  }

  /// The same for a command that takes its files from a project where none is given.
  static func pathsOrProject(_ place: Place<[String]>) -> PositionalSpec<Root> {
    .values(
      "CHEMIN",
      help: """
        Un fichier, un dossier (tous ses registres, par ordre de nom), ou - pour l'entrée standard. Sans chemin, ceux \
        du projet (egalim.json) de ce dossier ou d'un dossier au-dessus.
        """,
      completion: .file, at: place)
  }

  static func canteens(_ place: Place<String?>) -> OptionSpec<Root> {
    .value(
      ["canteens", "cantines"], value: "FICHIER",
      help: "Liste des cantines\u{00A0}: leur nom, leur territoire (donc leurs objectifs), leurs repas par an.",
      completion: .file, at: place)
  }

  static func meals(_ place: Place<String?>) -> OptionSpec<Root> {
    .value(
      ["meals", "repas"], value: "FICHIER", help: "Repas servis, par jour ou par mois.", completion: .file, at: place)
  }

  static func sheet(_ place: Place<String?>) -> OptionSpec<Root> {
    .value(
      ["sheet", "feuille"], value: "NOM",
      help:
        "La feuille à lire dans chaque classeur qui la contient\u{202F}; sans elle, celle dont les titres conviennent.",
      at: place)
  }

  static func encoding(_ place: Place<EncodingRequest?>) -> OptionSpec<Root> {
    let choices = EncodingRequest.allCases.map { request -> Choice<EncodingRequest> in
      switch request {
      case .utf8: Choice(request.optionName, help: "et rien d'autre", request)
      case .windows1252: Choice(request.optionName, help: "le CSV d'Excel en France", request)
      case .iso8859_15, .utf16: Choice(request.optionName, request)
      }
    }
    return .choice(
      ["encoding", "encodage"], value: "NOM",
      help: "L'encodage des textes qui ne le disent pas eux-mêmes\u{202F}; sans cette option, déduit de leur début.",
      at: place, choices: choices)
  }

  static func decimalMark(_ place: Place<DecimalMark?>) -> OptionSpec<Root> {
    .choice(
      ["decimal", "decimale"], value: "SIGNE",
      help: "Ce que veut dire 1.234 ou 1,234\u{202F}; sans elle, les autres montants du fichier le disent.", at: place,
      choices: [
        Choice(
          "virgule", synonyms: ["comma"], help: "1.234 vaut 1\u{202F}234\u{A0}€, et 1,234 vaut 1,23\u{A0}€", .comma),
        Choice("point", help: "1,234 vaut 1\u{202F}234\u{A0}€, et 1.234 vaut 1,23\u{A0}€", .point),
      ])
  }

  static func dateOrder(_ place: Place<DateOrder?>) -> OptionSpec<Root> {
    .choice(
      ["dates"], value: "ORDRE",
      help: "Ce que veut dire 03/04/2026\u{202F}; sans elle, les autres dates du fichier le disent.", at: place,
      choices: [
        Choice("jour-mois", synonyms: ["jma", "dmy"], help: "le 3 avril", .dayFirst),
        Choice("mois-jour", synonyms: ["mja", "mdy"], help: "le 4 mars", .monthFirst),
      ])
  }

  static func year(_ place: Place<Int?>, help: String) -> OptionSpec<Root> {
    .value(["year", "annee"], value: "AAAA", help: help, at: place, in: 1...9999)
  }

  static func canteen(_ place: Place<[String]>) -> OptionSpec<Root> {
    .values(
      ["canteen", "cantine"], value: "ID", help: "Une cantine seulement, par son SIRET ou son identifiant.",
      at: place)
  }

  static func ignore(_ place: Place<[String]>) -> OptionSpec<Root> {
    .values(
      ["ignore", "ignorer"], value: "CODE", help: "Tait un avertissement, par son code.", at: place)
  }

  static func jobs(_ place: Place<Int?>) -> OptionSpec<Root> {
    .value(
      ["jobs", "taches"], value: "N",
      help: "Lit en N tâches parallèles\u{202F}; le résultat n'en dépend jamais.", at: place, in: 1...1024
    ).defaulting(to: "une par processeur disponible")
  }

  static func today(_ place: Place<CivilDate?>) -> OptionSpec<Root> {
    .value(
      ["today", "aujourdhui"], value: "DATE", help: "Le jour à prendre pour aujourd'hui, comme 2026-03-31.",
      at: place, expected: "une date comme 2026-03-31"
    ) { CivilDate(iso: $0) }
  }

  /// The form of a result: text, Markdown, JSON of that schema, CSV, a page.
  static func form(_ place: Place<ResultForm>, help: String, schema: String) -> OptionSpec<Root> {
    .choice(
      ["format"], short: "f", value: "FORME", help: help, at: place,
      choices: [
        Choice("text", synonyms: ["texte"], .text), Choice("markdown", .markdown),
        Choice("json", help: "schéma \(schema)", .json), Choice("csv", .csv),
        Choice("html", help: "une page à ouvrir, à imprimer ou à envoyer", .html),
      ]
    ).defaulting(to: "text")
  }

  static func output(_ place: Place<String?>, value: String, help: String) -> OptionSpec<Root> {
    .value(["output", "sortie"], short: "o", value: value, help: help, completion: .file, at: place)
  }

  static func dedupe(_ place: Place<Bool>) -> OptionSpec<Root> {
    .flag(
      ["dedupe", "sans-doublons"], help: "Compte une seule fois une ligne présente dans plusieurs fichiers, et le dit.",
      at: place)
  }

  static func force(_ place: Place<Bool>) -> OptionSpec<Root> {
    .flag(["force", "forcer"], help: "Remplace un fichier qui existe déjà.", at: place)
  }

  static func dialect(_ place: Place<SpreadsheetDialect>) -> OptionSpec<Root> {
    .choice(
      ["dialect", "dialecte"], value: "NOM", help: "Le CSV pour les personnes.", at: place,
      choices: [
        Choice("excel", help: "ce qu'Excel ouvre en français (point-virgule, virgule décimale)", .excel),
        Choice("standard", help: "virgule, point décimal, sans marque d'encodage", .standard),
      ]
    ).defaulting(to: "excel")
  }
}

extension EncodingRequest {
  /// What is typed after `--encoding`.
  var optionName: String {
    switch self {
    case .utf8: "utf-8"
    case .windows1252: "windows-1252"
    case .iso8859_15: "iso-8859-15"
    case .utf16: "utf-16"
    }
  }
}
