import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct CompareOptions: OptionRoot {
  enum Format: Sendable { case text, markdown, json, csv }

  var before: String?
  var after: String?
  var paths: [String] = []
  var canteens: String?
  var meals: String?
  var only: [String] = []
  var sheet: String?
  var encoding: EncodingRequest?
  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var format = Format.text
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel
  var ignored: [String] = []
  var jobs: Int?
  var today: CivilDate?
}

/// `egalim compare`: what changed between two periods or two ledgers, and what explains it.
enum CompareCommand {
  private typealias Shared = SharedOptions<CompareOptions>

  static let spec = CommandSpec(
    name: "compare",
    aliases: ["comparer"],
    abstract: "Compare deux périodes, ou deux registres, et dit ce qui explique l'écart.",
    discussion: """
      AVANT et APRES sont deux années (2025), deux mois (2026-03) ou deux suites de mois (2025-01..2025-10), cherchés \
      dans les registres donnés\u{202F}; ou bien deux registres, sans autre chemin.
      La part d'une famille, d'un label ou d'un fournisseur dans l'écart est ce que ses achats comptés pèsent dans \
      l'ensemble, après moins avant\u{A0}: la somme des parts est l'écart, au centième de point.
      """,
    options: [
      Shared.canteens(\.canteens), Shared.meals(\.meals), Shared.canteen(\.only), Shared.sheet(\.sheet),
      Shared.encoding(\.encoding),
      Shared.decimalMark(\.decimalMark), Shared.dateOrder(\.dateOrder),
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme de la comparaison.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("markdown", .markdown),
          Choice("json", help: "schéma egalim.compare/1", .json), Choice("csv", .csv),
        ]
      ).defaulting(to: "text"),
      Shared.output(\.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.replaces), Shared.dialect(\.dialect), Shared.ignore(\.ignored), Shared.jobs(\.jobs),
      Shared.today(\.today),
    ],
    positionals: [
      .value("AVANT", required: true, help: "Ce qui vient d'abord.", completion: .file, at: \.before),
      .value("APRES", required: true, help: "Ce qui vient ensuite.", completion: .file, at: \.after),
      .values(
        "CHEMIN", help: "Les registres où chercher les périodes\u{202F}; rien pour comparer deux registres.",
        completion: .file, at: \.paths),
    ],
    examples: [
      CommandExample(
        "egalim compare 2025-01..2025-10 2026-01..2026-10 achats/ --canteens cantines.csv --meals repas.csv",
        "Les dix premiers mois, d'une année à l'autre."),
      CommandExample("egalim compare 2026-09 2026-10 achats/", "Un mois et le suivant."),
      CommandExample("egalim comparer avant.csv apres.csv --format json", "Deux registres."),
    ]
  ) { (options: CompareOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ignored)
    let sides = try ComparedSides(options.before ?? "", options.after ?? "", paths: options.paths)
    var session = Session(context, today: options.today)
    let request = BookRequest(
      paths: sides.ledgers, canteens: options.canteens, meals: options.meals, sheet: options.sheet,
      encoding: options.encoding, decimalMark: options.decimalMark, dateOrder: options.dateOrder,
      ignoring: ignored, limit: 20, jobs: options.jobs)
    guard ResultFile.mayWrite(options.output, options.replaces, request, &session) else { return session.status }
    if let comparison = ComparisonReader(options, request).read(sides, &session) {
      show(comparison, options, &session)
    }
    return session.status
  }

  private static func show(_ comparison: Comparison, _ options: CompareOptions, _ session: inout Session) {
    let bytes: [UInt8]
    switch options.format {
    case .text:
      let colour = options.output == nil && session.context.usesColorOnOutput()
      let style = TerminalStyle(width: session.context.width, usesColour: colour)
      bytes = Array(ComparisonText.text(comparison, style: style).utf8)
    case .markdown: bytes = Array(ComparisonText.markdown(comparison).utf8)
    case .json: bytes = Array(ComparisonData.json(comparison).utf8)
    case .csv:
      let mark: CSVReport.DecimalMark = options.dialect == .excel ? .comma : .point
      bytes = options.dialect.bytes(of: ComparisonData.rows(comparison, decimalMark: mark))
    }
    guard ResultFile.write(bytes, to: options.output, replacing: options.replaces, session: &session) else { return }
    if let path = options.output, path != "-" { session.tell(.reportWritten(path: path)) }
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
