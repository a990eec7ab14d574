import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

/// `egalim compare --campaign`: the canteens of ledgers placed among published declarations.
enum CompareCampaign {
  static func run(
    _ options: CompareOptions, file: String, ignoring: Set<DiagnosticCode>, _ context: Context
  ) throws(UsageError) -> ExitStatus {
    if !options.ledgers.ownTargets.isEmpty { throw .published(.optionWithoutUse("--target")) }
    var options = options
    options.ledgers.paths = [options.before, options.after].compactMap(\.self) + options.ledgers.paths
    var session = Session(context, today: options.ledgers.today)
    guard try options.ledgers.takeProject(&session, ignoring: ignoring) else { return session.status }
    let request = options.ledgers.request(ignoring: ignoring)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    var inputs = request
    inputs.paths.append(file)
    guard ResultFile.mayWrite(options.result.output, options.result.replaces, inputs, &session),
      let book = CampaignBook(path: file, year: options.year, isYearOfLedgers: true, request, &session)
    else { return session.status }
    if let placement = placement(options, request, book, &session) {
      for notice in placement.notices { session.tell(.published(notice)) }
      let renderings = Renderings(
        text: { PlacementText.text(placement, style: $0) }, markdown: { PlacementText.markdown(placement) },
        json: { PlacementData.write(placement, to: $0) },
        rows: { RenderedRows(PlacementData.rows(placement, decimalMark: $0)) },
        html: { PlacementText.html(placement) })
      _ = options.result.deliverReport(renderings, &session)
    }
    return session.status
  }

  /// Reads the ledgers and places their canteens; nil once it was said why they cannot be.
  private static func placement(
    _ options: CompareOptions, _ request: BookRequest, _ book: CampaignBook, _ session: inout Session
  ) -> Placement? {
    let books = LedgerBooks(request, session: session) { _ in NoVisitor() }
    let command = DiagnosticPrinter.checkCommand(request)
    DiagnosticPrinter.print(books.found, session: session, command: command)
    session.note(books.found)
    session.tellSkipped(books.ledgers.skipped)
    guard let regulation = YearChoice.forReport(options.year, books, &session) else { return nil }
    if books.directory == nil { session.tell(.noCanteenList) }
    do {
      return try Placement(
        year: regulation.year, regulation: regulation,
        sources: ReportSources(totals: books.ledgers.totals, meals: books.meals, directory: books.directory),
        only: books.canteens(asked: options.ledgers.only), among: book.campaign, campaignRegulation: book.regulation,
        yearIsOver: session.today.year > regulation.year, reading: ReadingOutcome(books, checkCommand: command))
    } catch let unknown as UnknownCanteen {
      session.stop(.unknownCanteenAsked(text: unknown.text), .usage)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
    return nil
  }
}
