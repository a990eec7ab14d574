import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

struct CheckOptions: OptionRoot {
  enum Format: Sendable { case text, json, github, html }

  var paths: [String] = []
  var canteens: String?
  var meals: String?
  var sheet: String?
  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var encoding: EncodingRequest?
  var year: Int?
  var format = Format.text
  var forPlatform = false
  var isStrict = false
  var ignored: [String] = []
  var maximum: Int?
  var jobs: Int?
  var today: CivilDate?
}

/// `egalim check`: every error in one run, with its place and what to do.
enum CheckCommand {
  private typealias Shared = SharedOptions<CheckOptions>

  static let spec = CommandSpec(
    name: "check",
    aliases: ["verifier"],
    abstract: "Vérifie des registres d'achats, des listes de cantines et des fichiers de repas.",
    discussion: """
      Dit toutes les erreurs en une fois, chacune avec sa ligne, sa colonne et ce qu'il faut faire. \
      Une ligne avec une erreur n'est comptée nulle part\u{202F}; une ligne avec un avertissement compte.
      Avec --platform, répond à une seule question\u{A0}: ma cantine accepterait-elle ce fichier tel qu'il est\u{202F}?
      """,
    options: [
      Shared.canteens(\.canteens), Shared.meals(\.meals), Shared.sheet(\.sheet), Shared.encoding(\.encoding),
      Shared.decimalMark(\.decimalMark), Shared.dateOrder(\.dateOrder),
      Shared.year(\.year, help: "Compte à part les lignes d'une autre année."),
      .choice(
        ["format"], short: "f", value: "FORME", help: "La forme du résultat.", at: \.format,
        choices: [
          Choice("text", synonyms: ["texte"], .text), Choice("json", .json),
          Choice("github", help: "annotations de GitHub Actions", .github),
          Choice("html", help: "une page à ouvrir ou à envoyer", .html),
        ]
      ).defaulting(to: "text"),
      .flag(["platform", "plateforme"], help: "Dit si ma cantine accepterait le fichier.", at: \.forPlatform),
      .flag(["strict"], help: "Les avertissements font échouer aussi.", at: \.isStrict),
      Shared.ignore(\.ignored),
      .value(
        ["max"], value: "N", help: "Montre au plus N diagnostics\u{202F}; tous sont comptés.", at: \.maximum,
        in: 0...1_000_000_000),
      Shared.jobs(\.jobs), Shared.today(\.today),
    ],
    positionals: [Shared.pathsOrProject(\.paths)],
    examples: [
      CommandExample("egalim check achats.csv", "Vérifie un registre."),
      CommandExample(
        "egalim check achats/ cantines.csv repas.csv --canteens cantines.csv", "Vérifie tout, chacun par ses règles."),
      CommandExample("egalim check achats.csv --platform", "Ma cantine l'accepterait-elle\u{202F}?"),
      CommandExample("egalim check achats/ --strict --format github", "Dans un dépôt, à chaque changement."),
    ]
  ) { (options: CheckOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ignored)
    var session = Session(context, today: options.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    var options = options
    var ledgers = LedgerOptions(paths: options.paths, canteens: options.canteens, meals: options.meals)
    let wrong = try ledgers.takeProject(session)
    guard !wrong.contains(where: { $0.severity == .error }) else {
      return refuse(wrong, options, ignoring: ignored, session)
    }
    (options.paths, options.canteens, options.meals) = (ledgers.paths, ledgers.canteens, ledgers.meals)
    options.year = options.year ?? ledgers.project?.year
    return options.forPlatform
      ? try PlatformCheck.run(options, session) : run(options, beginning: wrong, ignoring: ignored, session)
  }

  /// Shows what is wrong with the project, as anything else that is wrong.
  private static func refuse(
    _ wrong: [Diagnostic], _ options: CheckOptions, ignoring ignored: Set<DiagnosticCode>, _ session: Session
  ) -> ExitStatus {
    var session = session
    var found = DiagnosticCollector(ignoring: ignored, limit: options.maximum)
    for diagnostic in wrong { found.record(diagnostic) }
    let report = CheckReport(files: [], found: found)
    show(report, as: options.format, session)
    close(report, session)
    session.note(found)
    return session.status
  }

  private static func run(
    _ options: CheckOptions, beginning first: [Diagnostic], ignoring ignored: Set<DiagnosticCode>, _ session: Session
  ) -> ExitStatus {
    var session = session
    var reading = ReadingOptions(today: session.today)
    reading.ignoring = ignored
    reading.limit = options.maximum
    reading.findsDuplicates = !ignored.contains(.duplicateLine)
    reading.keepsExcerpts = options.format == .text && session.context.output.isTerminal
    reading.sheet = options.sheet.map { SheetRequest($0) }
    reading.decimalMark = options.decimalMark
    reading.dateOrder = options.dateOrder
    reading.encoding = options.encoding
    reading.jobs = options.jobs ?? ProcessorCount.available
    let others = [options.canteens, options.meals].compactMap(\.self)
    let list = InputList(options.paths, besides: others)
    let display = ProgressDisplay(
      session.context, totalBytes: InputList.totalBytes(of: others + list.files.map(\.path)))
    reading.progress = display?.progress
    var found = DiagnosticCollector(ignoring: ignored, limit: options.maximum)
    var files: [FileSummary] = []
    for diagnostic in first { found.record(diagnostic) }

    if let path = options.canteens {
      var reader = CanteenListReader(reading)
      reader.read(InputFile(path: path))
      found.append(reader.collector)
      files += reader.files
      // A list of which nothing could be read would make every line of the ledgers name an unknown canteen.
      reading.directory = reader.directory.canteens.isEmpty ? nil : reader.directory
    }
    var meals = MealReader(reading)
    if let path = options.meals { meals.read(InputFile(path: path)) }
    found.append(meals.collector)
    files += meals.files

    var checker = TableChecker(reading)
    checker.check(list)
    display?.stop()
    checker.checkMealCosts(
      with: options.meals == nil ? nil : meals.meals, mealsPath: options.meals, canteensPath: options.canteens)
    found.append(checker.collector)
    if let diagnostic = reading.sheet?.diagnostic { found.record(diagnostic) }
    files += checker.files

    let report = CheckReport(files: files.map(CheckedFile.init), found: found)
    show(report, as: options.format, session)
    tellAside(checker, options, session)
    if found.count(of: .duplicateLine) > 0 { tellRepeats(report, options, session) }
    close(report, session)
    session.note(found)
    if options.isStrict, found.counts.warnings > 0 { session.note(.inputErrors) }
    return session.status
  }

  /// Prints what was found on standard output.
  static func show(_ report: CheckReport, as format: CheckOptions.Format, _ session: Session) {
    let context = session.context
    switch format {
    case .text:
      let style = TerminalStyle(width: context.width, usesColour: context.usesColorOnOutput())
      DiagnosticText.write(report.kept, style: style) { context.output.write($0) }
    case .json: DiagnosticJSON.write(report) { context.output.write($0) }
    case .html: context.output.write(CheckPage.html(report))
    case .github: DiagnosticGitHub.write(report.kept) { context.output.write($0) }
    }
  }

  private static func tellAside(_ checker: TableChecker, _ options: CheckOptions, _ session: Session) {
    session.tellSkipped(checker.skipped)
    guard let year = options.year else { return }
    let outside = checker.totals.lines(outside: year)
    if outside > 0 { session.tell(.linesOutsideYear(count: outside, year: year)) }
  }

  /// Names the command that shows repeated lines together, where people look at them one by one.
  private static func tellRepeats(_ report: CheckReport, _ options: CheckOptions, _ session: Session) {
    guard options.format == .text else { return }
    let others = Set(report.files.filter { $0.kind != .purchases }.map(\.path))
    session.tell(
      .repeatsShownBy(
        command: DiagnosticPrinter.duplicatesCommand(
          paths: options.paths.filter { !others.contains($0) }, canteens: options.canteens, sheet: options.sheet)))
  }

  /// The closing line: always when something was found, on a terminal also when all is well.
  private static func close(_ report: CheckReport, _ session: Session) {
    guard report.counts.total > 0 || session.context.errors.isTerminal else { return }
    session.context.errors.write(DiagnosticText.closingLine(of: report))
  }
}
