import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

/// `egalim report --month`: the page of a month.
struct MonthReporting {
  private let options: ReportOptions
  private let asked: AskedMonth
  private let request: BookRequest

  init(_ options: ReportOptions, _ asked: AskedMonth, _ request: BookRequest) {
    self.options = options
    self.asked = asked
    self.request = request
  }

  /// Throws when the options do not go together.
  static func validate(_ options: ReportOptions) throws(UsageError) {
    guard let asked = options.month else { return }
    if let year = options.year, let other = asked.year, year != other {
      throw .conflictingOptions("--year", "--month", reason: Notice.reportMonthOfAnotherYear.text())
    }
    if options.breakdown == .month {
      throw .conflictingOptions("--month", "--by month", reason: Notice.monthsShowAllMonths.text())
    }
  }

  /// Reads, reports, delivers.
  func run(_ session: inout Session) {
    let year = asked.year ?? options.year
    if let year {
      let option = asked.year == nil ? "--year" : "--month"
      guard YearChoice.rules(of: year, foundIn: nil, option: option, &session) != nil,
        hasBegun(Month(asked.number, of: year), &session)
      else { return }
    }
    // A page for a browser draws the suppliers, whatever else it shows.
    let keepsSuppliers = options.breakdown == .supplier || options.result.form == .html
    let books = LedgerBooks(request, session: session) { _ in
      MonthVisitor(asked.number, keepsSuppliers: keepsSuppliers)
    }
    let command = DiagnosticPrinter.checkCommand(request)
    DiagnosticPrinter.print(books.found, session: session, command: command)
    session.tellRepeats(books, request)
    session.note(books.found)
    guard let regulation = YearChoice.forReport(year, books, &session),
      let month = Month(asked.number, of: regulation.year), hasBegun(month, &session),
      let ownTargets = options.ledgers.ownTargets(in: regulation.year, &session)
    else { return }
    deliver(month, regulation, ownTargets, books, command, &session)
  }

  private func deliver(
    _ month: Month, _ regulation: Regulation, _ ownTargets: [OwnTarget], _ books: LedgerBooks<MonthVisitor>,
    _ command: String, _ session: inout Session
  ) {
    do {
      let visitor = books.ledgers.visitor
      let sources = MonthSources(
        inMonth: visitor.inMonth, toDate: visitor.toDate, meals: books.meals, directory: books.directory,
        ownTargets: ownTargets)
      let only = try books.canteens(asked: options.ledgers.only)
      let reading = ReadingOutcome(books, checkCommand: command)
      let isOver = session.today.month > month
      let report = try MonthReport(
        month, regulation: regulation, sources: sources, only: only, breakdown: options.breakdown, isOver: isOver,
        reading: reading)
      // The year to date as a report of its own: what is to be told of a report holds for it.
      let toDate = try Report(
        year: month.year, regulation: regulation, sources: sources.ofYearToDate, only: only,
        yearIsOver: month.number == 12 && isOver, reading: reading)
      tell(month, toDate, books, command, &session)
      guard options.result.deliverReport(renderings(report), &session) else { return }
      LastReport.remember(request.project, "report", session)
      if options.requiresTargets { ReportCommand.requireTargets(toDate, &session) }
    } catch let unknown as UnknownCanteen {
      session.stop(.unknownCanteenAsked(text: unknown.text), .usage)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
  }

  private func tell(
    _ month: Month, _ toDate: Report, _ books: LedgerBooks<MonthVisitor>, _ command: String, _ session: inout Session
  ) {
    ReportNotices(report: toDate, books: books, session: session).tell(givenYear: false)
    let totals = books.ledgers.totals
    let ofYear = totals.sums(of: month.year).lineCount
    let after = ofYear - books.ledgers.visitor.toDate.totals.sums(of: month.year).lineCount
    if after > 0 { session.tell(.linesAfterMonth(count: Int(after), month: month.iso)) }
    if options.result.form == .csv, books.ledgers.leftOut.lines > 0 {
      let leftOut = books.ledgers.leftOut
      session.tell(.linesLeftOut(count: leftOut.lines, cents: leftOut.cents, command: command))
    }
  }

  private func hasBegun(_ month: Month?, _ session: inout Session) -> Bool {
    guard let month, month > session.today.month else { return true }
    session.stop(.monthNotBegun(month: month.iso), .usage)
    return false
  }

  private func renderings(_ report: MonthReport) -> Renderings {
    Renderings(
      text: { MonthText.text(report, style: $0) }, markdown: { MonthText.markdown(report) },
      json: { MonthJSON.write(report, to: $0) }, rows: { RenderedRows(MonthCSV.table(report, decimalMark: $0)) },
      html: { MonthText.html(report) })
  }
}
