import CommandLineKit
import EGalimLedgers

struct TemplateOptions: OptionRoot {
  var table: Layout.Kind?
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel
}

/// `egalim template`: an example file to fill, with the right header.
enum TemplateCommand {
  private typealias Shared = SharedOptions<TemplateOptions>

  static let spec = CommandSpec(
    name: "template",
    aliases: ["modele"],
    abstract: "Donne un fichier d'exemple à remplir, avec les bons titres de colonnes.",
    discussion: """
      Les lignes d'exemple sont à remplacer par les vôtres. Les titres sont ceux de ma cantine, à la lettre près\u{A0}: \
      gardez-les tels quels. Le fichier s'ouvre dans Excel.
      """,
    options: [
      Shared.output(\.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.replaces), Shared.dialect(\.dialect),
    ],
    positionals: [
      .choice(
        "TABLE", required: true, help: "Ce que le fichier contiendra.", at: \.table,
        choices: [
          Choice("purchases", synonyms: ["achats"], help: "registre d'achats, au format de 2026", .purchases),
          Choice("canteens", synonyms: ["cantines"], help: "liste de cantines", .canteens),
          Choice("meals", synonyms: ["repas"], help: "repas servis", .meals),
        ])
    ],
    examples: [
      CommandExample("egalim template purchases -o achats.csv", "Un registre d'achats à remplir."),
      CommandExample("egalim modele repas", "Les repas servis, à l'écran."),
    ]
  ) { (options: TemplateOptions, context: Context) throws(UsageError) in
    guard let table = options.table else { throw .missingPositional(name: "TABLE") }
    var session = Session(context, today: nil)
    let bytes = options.dialect.bytes(of: Layout.example(of: table))
    if ResultFile.write(bytes, to: options.output, replacing: options.replaces, session: &session),
      let path = options.output, path != "-"
    {
      session.tell(.fileWritten(path: path, rows: Layout.example(of: table).count - 1))
    }
    return session.status
  }
}
