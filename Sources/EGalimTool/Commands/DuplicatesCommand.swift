import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct DuplicatesOptions: OptionRoot {
  enum Format: Sendable { case text, json, csv, html }

  var paths: [String] = []
  var canteens: String?
  var sheet: String?
  var encoding: EncodingRequest?
  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var format = Format.text
  var isStrict = false
  var maximum: Int?
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel
  var jobs: Int?
  var today: CivilDate?
}

/// `egalim duplicates`: what several ledgers hold, in groups and with amounts.
enum DuplicatesCommand {
  private typealias Shared = SharedOptions<DuplicatesOptions>

  static let spec = CommandSpec(
    name: "duplicates",
    aliases: ["doublons"],
    abstract: "Montre ce que plusieurs registres contiennent en double, avec les montants.",
    discussion: """
      Fichier contenu dans un autre, mois livré deux fois, ligne présente dans deux fichiers. Deux lignes sont la même \
      si tout y est égal\u{A0}: cantine, jour, montant au centime, famille, labels, local, et le produit et le fournisseur \
      aux majuscules, accents et espaces près. Les lignes qui se ressemblent seulement, et celles qu'un seul fichier \
      répète, sont montrées à part\u{202F}: elles peuvent être justes.
      Rien n'est modifié. Pour compter chaque ligne une seule fois, ajoutez --dedupe à egalim report ou egalim declare.
      """,
    options: [
      Shared.canteens(\.canteens), Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      Shared.decimalMark(\.decimalMark), Shared.dateOrder(\.dateOrder),
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme du résultat.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("json", help: "schéma egalim.duplicates/1", .json),
          Choice("csv", help: "une ligne par ligne de registre", .csv), Choice("html", .html),
        ]
      ).defaulting(to: "text"),
      .value(
        ["max"], value: "N",
        help: "Montre au plus N lignes par tableau (20 sans option)\u{202F}; csv, json et html montrent tout.",
        at: \.maximum,
        in: 0...1_000_000_000),
      .flag(["strict"], help: "Sort avec le code 1 si quelque chose est en double ou se ressemble.", at: \.isStrict),
      Shared.output(\.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.replaces), Shared.dialect(\.dialect), Shared.jobs(\.jobs), Shared.today(\.today),
    ],
    positionals: [Shared.pathsOrProject(\.paths)],
    examples: [
      CommandExample("egalim duplicates achats/", "Ce que les registres d'un dossier ont en commun."),
      CommandExample(
        "egalim doublons achats.csv export-grossiste.xlsx --format csv -o doublons.csv",
        "Un tableau à revoir dans Excel."
      ),
    ]
  ) { (options: DuplicatesOptions, context: Context) throws(UsageError) in
    var session = Session(context, today: options.today)
    var ledgers = LedgerOptions(
      paths: options.paths, canteens: options.canteens, sheet: options.sheet, encoding: options.encoding,
      decimalMark: options.decimalMark, dateOrder: options.dateOrder, jobs: options.jobs)
    guard try ledgers.takeProject(&session, readsMeals: false) else { return session.status }
    let request = ledgers.request(ignoring: [])
    guard ResultFile.mayWrite(options.output, options.replaces, request, &session) else { return session.status }
    let reading = OverlapReading(request, session: session)
    tell(reading, request, session)
    session.note(reading.found)
    guard let overlaps = reading.overlaps else { return session.status }
    session.tellIdentifiers(overlaps.canteens, request)
    let report = DuplicatesReport(overlaps, reading)
    show(report, options, &session)
    if options.isStrict, !report.isEmpty { session.note(.inputErrors) }
    return session.status
  }

  private static func tell(_ reading: OverlapReading, _ request: BookRequest, _ session: Session) {
    let command = DiagnosticPrinter.checkCommand(request)
    DiagnosticPrinter.print(reading.found, session: session, command: command)
    session.tellSkipped(reading.skipped)
    session.tell(givenAgain: reading.givenAgain)
    let leftOut = reading.leftOut
    if leftOut.lines > 0 {
      session.tell(.linesLeftOut(count: leftOut.lines, cents: leftOut.cents, command: command))
    }
  }

  private static func show(_ report: DuplicatesReport, _ options: DuplicatesOptions, _ session: inout Session) {
    let isOnScreen = options.output ?? "-" == "-"
    if options.format == .json, isOnScreen {
      DuplicatesJSON.write(report) { session.context.output.write($0) }
      return
    }
    let bytes = rendered(report, options, session)
    guard ResultFile.write(bytes, to: options.output, replacing: options.replaces, session: &session) else { return }
    if let path = options.output, path != "-" { session.tell(.reportWritten(path: path)) }
    if options.format == .text, report.repeated.lines > 0 { session.tell(.repeatsCanBeLeftOut) }
  }

  private static func rendered(
    _ report: DuplicatesReport, _ options: DuplicatesOptions, _ session: Session
  ) -> [UInt8] {
    switch options.format {
    case .text:
      // Why nothing was read was told.
      guard !report.files.isEmpty else { return [] }
      let colour = options.output == nil && session.context.usesColorOnOutput()
      let style = TerminalStyle(width: session.context.width, usesColour: colour)
      return Array(
        DuplicatesText.text(report, rows: options.maximum ?? DuplicatesText.usualRows, style: style).utf8)
    case .html: return DuplicatesPage.html(report, rows: options.maximum ?? .max)
    case .json: return Array(DuplicatesJSON.text(report).utf8)
    case .csv:
      return options.dialect.bytes(
        of: DuplicatesCSV.table(report, decimalMark: options.dialect == .excel ? .comma : .point))
    }
  }
}
