import CommandLineKit
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports

struct ClassifyOptions: OptionRoot {
  enum Format: Sendable { case text, json, csv, html }

  var paths: [String] = []
  var learned: [String] = []
  var sheet: String?
  var least: Confidence?
  var format = Format.text
  var applies = false
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel
}

/// `egalim classify`: families and labels proposed for lines that lack them.
enum ClassifyCommand {
  private typealias Shared = SharedOptions<ClassifyOptions>

  static let spec = CommandSpec(
    name: "classify",
    aliases: ["classer"],
    abstract: "Propose une famille et des labels aux lignes qui n'en ont pas.",
    discussion: """
      Regarde d'abord vos propres lignes déjà classées (le même article, puis les mêmes mots), puis un vocabulaire \
      d'aliments et de mentions. Chaque proposition dit sa confiance et sa raison.
      Rien n'est écrit sans --apply. Avec --apply, le registre est écrit à nouveau dans le fichier de --output\u{A0}: \
      seules les cellules vides sont remplies, et une colonne classement dit qui a décidé et pourquoi. Une famille est \
      écrite dès la confiance moyenne, un label ou une origine seulement à la confiance élevée. Ce que vous avez écrit \
      n'est jamais changé.
      """,
    options: [
      .values(
        ["learn", "apprendre"], value: "CHEMIN", help: "Des registres entièrement classés, dont apprendre.",
        completion: .file, at: \.learned),
      .value(
        ["min-confidence", "confiance-min"], value: "CONFIANCE",
        help:
          "Élevée, moyenne ou faible\u{A0}: tait les propositions moins sûres\u{202F}; avec --apply, écrit à partir de là.",
        at: \.least, expected: "élevée, moyenne ou faible"
      ) { Confidence(french: $0) },
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme de la liste.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("json", help: "schéma egalim.classify/1", .json),
          Choice("csv", .csv), Choice("html", .html),
        ]
      ).defaulting(to: "text"),
      .flag(["apply", "appliquer"], help: "Écrit les propositions dans les cellules vides.", at: \.applies),
      Shared.output(
        \.output, value: "FICHIER",
        help:
          "Avec --apply, le registre à écrire (un dossier, avec / à la fin, pour plusieurs)\u{202F}; sinon la liste."),
      Shared.force(\.replaces), Shared.sheet(\.sheet), Shared.dialect(\.dialect),
    ],
    positionals: [Shared.paths(\.paths)],
    examples: [
      CommandExample("egalim classify achats.csv", "Liste les propositions, sans rien écrire."),
      CommandExample(
        "egalim classify achats-2026.csv --learn achats-2025.csv", "Apprend d'abord du registre de l'an dernier."),
      CommandExample(
        "egalim classify achats.csv --apply -o achats-classes.csv", "Remplit les cellules vides, dans un autre fichier."
      ),
    ]
  ) { (options: ClassifyOptions, context: Context) throws(UsageError) in
    if options.applies, options.output == nil { throw .missingOption(name: "--output", valueName: "FICHIER") }
    if options.applies, options.paths.contains("-") {
      throw .custom(
        problem: "--apply relit le registre, ce que l'entrée standard ne permet pas.",
        remedy: "Donnez le registre par son nom.")
    }
    var session = Session(context, today: nil)
    Classification(options).run(&session)
    return session.status
  }
}
