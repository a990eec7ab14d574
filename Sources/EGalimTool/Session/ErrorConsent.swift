import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// Ledgers with errors are declared only with `--accept-errors`.
enum ErrorConsent {
  /// Prints what was found; false when the command must stop. With consent, errors that were listed do not count.
  static func isGiven(
    _ options: DeclareOptions, _ request: BookRequest, _ books: LedgerBooks<some PurchaseVisitor>,
    _ session: inout Session
  ) -> Bool {
    DiagnosticPrinter.print(books.found, session: session, command: DiagnosticPrinter.checkCommand(request))
    session.tellSkipped(books.ledgers.skipped)
    session.tellRepeats(books, request)
    // Where lines were left out, that command was named.
    if books.found.count(of: .duplicateLine) > 0, books.repeats?.isEmpty ?? true {
      session.tell(.repeatsShownBy(command: DiagnosticPrinter.duplicatesCommand(request)))
    }
    if books.found.hasUnreadableFile {
      session.note(books.found)
      return false
    }
    if !books.found.unreadPaths.isEmpty {
      session.stop(.filesNotReadWhole(paths: books.found.unreadPaths), .inputErrors)
      return false
    }
    let errors = books.found.counts.errors
    guard errors > 0 else { return true }
    let leftOut = books.ledgers.leftOut
    if options.acceptsErrors {
      session.tell(
        .linesLeftOut(
          count: leftOut.lines, cents: leftOut.cents, command: DiagnosticPrinter.checkCommand(request)))
      return true
    }
    let command = DiagnosticPrinter.checkCommand(request)
    session.stop(
      .ledgersHaveErrors(count: errors, lines: leftOut.lines, cents: leftOut.cents, command: command), .inputErrors)
    return false
  }
}

/// Says whether a year's statements can be declared on a day.
enum CampaignNotice {
  static func of(_ regulation: Regulation, on today: CivilDate) -> Notice {
    let year = regulation.year
    guard let campaign = regulation.campaign else { return .campaignUnknown(year: year) }
    return switch campaign.status(on: today) {
    case .opens(let day): .campaignNotYetOpen(year: year, from: words(day))
    case .open(let day): .campaignOpen(year: year, until: words(day))
    case .correction(let day): .campaignCorrection(year: year, until: words(day))
    case .closed(let day): .campaignClosed(year: year, since: words(day))
    }
  }

  private static func words(_ day: CivilDate) -> String {
    FrenchDates.day(year: day.year, month: day.monthNumber, day: day.day)
  }
}
