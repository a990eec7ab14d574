import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimProject
import EGalimReports
import TabularText

struct StatusOptions: OptionRoot {
  var place: String?
  var year: Int?
  var result = ResultOptions()
  var ignored: [String] = []
  var jobs: Int?
  var today: CivilDate?
}

/// `egalim status`: what a project holds, and what it lacks.
enum StatusCommand {
  private typealias Shared = SharedOptions<StatusOptions>

  static let spec = CommandSpec(
    name: "status",
    aliases: ["etat"],
    abstract: "Montre ce que contient un projet, et ce qui lui manque.",
    discussion: """
      Cantine par cantine\u{A0}: aucun achat, mois sans achat, mois d'achats sans repas. Fichier par fichier\u{A0}: ce qui \
      a changé, est apparu ou a disparu depuis le dernier egalim report ou egalim territory fait depuis ce projet.
      Les mois attendus vont jusqu'en décembre pour une année finie, et jusqu'au mois dernier pour l'année en cours, ou \
      jusqu'au mois en cours dès qu'une cantine y a un achat. Un mois sans achat ni repas, suivi de mois avec repas, est \
      celui d'une fermeture. Ce qu'une cuisine centrale ou un groupe achète compte pour les lieux qu'ils livrent.
      """,
    options: [
      Shared.year(\.year, help: "L'année\u{202F}; sans elle, celle du projet, ou la plus récente trouvée."),
      Shared.form(\.result.form, help: "La forme du résultat.", schema: "egalim.status/1"),
      Shared.output(\.result.output, value: "FICHIER", help: "Écrit dans un fichier plutôt qu'à l'écran."),
      Shared.force(\.result.replaces), Shared.dialect(\.result.dialect), Shared.ignore(\.ignored), Shared.jobs(\.jobs),
      Shared.today(\.today),
    ],
    positionals: [
      .value(
        "PROJET", help: "Le dossier du projet, ou son fichier\u{202F}; sans lui, ce dossier ou ceux du dessus.",
        completion: .file, at: \.place)
    ],
    examples: [
      CommandExample("egalim status", "Ce qui manque au projet de ce dossier."),
      CommandExample("egalim etat --format csv -o a-relancer.csv", "Un tableau des cantines à relancer."),
    ],
    exitStatuses: [
      ExitStatusMeaning(.success, "Le projet a été lu, qu'il lui manque quelque chose ou non."),
      ExitStatusMeaning(
        .inputErrors, "egalim.json est mal écrit, ou un fichier du projet n'est pas ce que dit egalim.json."),
      ExitStatusMeaning(.usage, "La commande est mal écrite, ou il n'y a pas de projet."),
      ExitStatusMeaning(.file, "Un fichier du projet manque ou ne peut pas être lu."),
    ]
  ) { (options: StatusOptions, context: Context) throws(UsageError) in
    let ignored = try IgnoredCodes.parse(options.ignored)
    var session = Session(context, today: options.today)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    let reading = ProjectReading(file: try file(options.place))
    _ = session.accept(reading.diagnostics, ignoring: ignored)
    if let settings = reading.settings { run(options, settings, &session) }
    return session.status
  }

  /// The project's file: the one that was named, or the nearest from here upwards.
  private static func file(_ place: String?) throws(UsageError) -> String {
    guard let place else {
      guard let folder = ProjectSearch.folder() else {
        throw .custom(problem: Notice.noProjectHere.text(), remedy: "")
      }
      return folder + Project.fileName
    }
    guard (try? PathKind(ofPath: place)) == .folder else { return place }
    return (place == "." ? "" : place.hasSuffix("/") ? place : place + "/") + Project.fileName
  }

  private static func run(_ options: StatusOptions, _ settings: ProjectSettings, _ session: inout Session) {
    // Warnings say nothing of what is missing, and errors are counted: `check` shows them.
    let warnings = Set(DiagnosticCode.allCases.filter { $0.severity == .warning })
    var request = BookRequest(
      paths: settings.ledgers, canteens: settings.canteens, meals: settings.meals, ignoring: warnings, limit: 1000)
    request.jobs = options.jobs
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session) else { return }
    let books = LedgerBooks(request, session: session) { _ in NoVisitor() }
    DiagnosticPrinter.print(books.found.diagnostics.filter { isOfWholeFile($0.code) }, session: session)
    if books.found.hasUnreadableFile { session.note(.file) }
    if DiagnosticCode.allCases.contains(where: { isOfWholeFile($0) && books.found.count(of: $0) > 0 }) {
      session.note(.inputErrors)
    }
    let memory = LastReport.memory(of: settings)
    let report = StatusReport(
      project: settings.file,
      year: options.year ?? settings.year ?? books.ledgers.totals.years.last ?? session.today.year,
      today: session.today,
      sources: ReportSources(totals: books.ledgers.totals, meals: books.meals, directory: books.directory),
      hasCanteenList: settings.named.contains(.canteens), hasMeals: settings.named.contains(.meals),
      files: files(settings, books, memory),
      lastReport: memory.map { StatusReport.Earlier(command: $0.command, day: $0.day) },
      errorCount: books.found.counts.errors)
    let renderings = Renderings(
      text: { StatusText.text(report, style: $0) }, markdown: { StatusText.markdown(report) },
      json: { StatusJSON.write(report, to: $0) }, rows: { RenderedRows(StatusTable.rows(report, decimalMark: $0)) },
      html: { StatusPage.html(report) })
    _ = options.result.deliverReport(renderings, &session)
  }

  /// Whether a file is not what the project says, or not read to its end: not seen in what it holds.
  private static func isOfWholeFile(_ code: DiagnosticCode) -> Bool {
    switch code {
    case .emptyFile, .otherTable, .folderWithoutLedger, .sameFileTwice: true
    default: code.isUnreadableFile || code.leavesContentUnread
    }
  }

  /// The project's files as they are, held against what the last report was made of.
  private static func files(
    _ settings: ProjectSettings, _ books: LedgerBooks<NoVisitor>, _ memory: ReportMemory?
  ) -> [FileStatus] {
    var before: [String: ReportMemory.File] = [:]
    for file in memory?.files ?? [] { before[file.path] = file }
    var lines: [String: Int] = [:]
    for file in books.ledgers.files { lines[file.path, default: 0] += file.lines }
    let wrong = Set(books.found.diagnostics.filter { isOfWholeFile($0.code) }.map(\.place.path))
    let present = LastReport.files(of: settings)
    let names = Set(present.map(\.path))
    let gone = (memory?.files ?? []).filter { !names.contains($0.path) }
    return present.map { file in
      let path = file.path.hasPrefix("/") ? file.path : settings.folder + file.path
      let kind: FileStatus.Kind =
        wrong.contains(path) && lines[path] == nil
        ? .other
        : path == settings.canteens
          ? .canteens : path == settings.meals ? .meals : lines[path] == nil ? .other : .ledger
      return FileStatus(
        path: file.path, kind: kind, lines: lines[path],
        change: memory == nil ? nil : change(of: file, since: before[file.path]))
    } + gone.map { FileStatus(path: $0.path, kind: nil, lines: nil, change: .gone) }
  }

  private static func change(of file: ReportMemory.File, since before: ReportMemory.File?) -> FileStatus.Change {
    guard let before else { return .new }
    return before == file ? .unchanged : .changed
  }
}
