import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

/// `egalim territory --campaign`: a territory read from published declarations, without a ledger.
enum TerritoryCampaign {
  static func run(
    _ options: TerritoryOptions, file: String, ignoring: Set<DiagnosticCode>, _ context: Context
  ) throws(UsageError) -> ExitStatus {
    let area = try options.campaign.area()
    var session = Session(context, today: options.ledgers.today)
    var options = options
    guard options.ledgers.takeProjectList(&session, ignoring: ignoring) else { return session.status }
    try check(options, area)
    var request = options.ledgers.request(ignoring: ignoring)
    request.paths = [file]
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, request, &session),
      let book = CampaignBook(path: file, year: options.year, request, &session)
    else { return session.status }
    var directory: CanteenDirectory?
    if let path = request.canteens {
      directory = list(path, request, &session)
      if directory?.canteens.isEmpty == true { return session.status }
    }
    do throws(CampaignTrouble) {
      let report = try CampaignTerritory(
        book.campaign, regulation: book.regulation, area: area, directory: directory, by: options.grouping, path: file)
      for notice in report.notices { session.tell(.published(notice)) }
      let renderings = Renderings(
        text: { CampaignTerritoryText.text(report, style: $0) },
        markdown: { CampaignTerritoryText.markdown(report) }, json: { CampaignTerritoryJSON.write(report, to: $0) },
        rows: { RenderedRows(CampaignTerritoryCSV.table(report, decimalMark: $0)) },
        html: { CampaignTerritoryText.html(report) })
      _ = options.result.deliverReport(renderings, &session)
    } catch {
      session.stop(.published(error.notice), .usage)
    }
    return session.status
  }

  /// What means nothing without ledgers is refused rather than left unread in silence.
  private static func check(_ options: TerritoryOptions, _ area: CampaignArea?) throws(UsageError) {
    if !options.ledgers.paths.isEmpty { throw .published(.ledgersUnread) }
    if options.ledgers.meals != nil { throw .published(.optionWithoutUse("--meals")) }
    if options.ledgers.dedupes { throw .published(.optionWithoutUse("--dedupe")) }
    if !options.ledgers.ownTargets.isEmpty { throw .published(.optionWithoutUse("--target")) }
    if area == nil, options.ledgers.canteens == nil, options.grouping == nil { throw .published(.territoryNeeded) }
  }

  /// The canteens of a list, once what is wrong with it was told.
  private static func list(_ path: String, _ request: BookRequest, _ session: inout Session) -> CanteenDirectory {
    var options = ReadingOptions(today: session.today)
    options.ignoring = request.ignoring
    options.limit = request.limit
    options.keepsExcerpts = session.context.errors.isTerminal
    options.sheet = request.sheet.map { SheetRequest($0) }
    options.encoding = request.encoding
    var reader = CanteenListReader(options)
    reader.read(InputFile(path: path))
    let command = DiagnosticPrinter.commandLine(["egalim", "check", path])
    DiagnosticPrinter.print(reader.collector, session: session, command: command)
    session.note(reader.collector)
    return reader.directory
  }
}
