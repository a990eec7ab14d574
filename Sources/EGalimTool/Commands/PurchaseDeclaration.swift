import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import MaCantine
import TabularText

/// Writes the ledgers again in the platform's layout of 2026, in parts that it takes.
struct PurchaseDeclaration {
  private let options: DeclareOptions
  private let request: BookRequest

  init(_ options: DeclareOptions, _ request: BookRequest) {
    self.options = options
    self.request = request
  }

  func run(_ session: inout Session) {
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return }
    guard ResultFile.mayWrite(options.output, options.replaces, request, &session) else { return }
    let selection = PurchaseSelection(
      year: options.year ?? options.month?.year, month: options.month?.number, since: options.since,
      identifier: options.identifier, today: session.today)
    let delivery = PurchaseDelivery(selection, to: PurchaseTarget(options.output), replacing: options.replaces)
    let books = LedgerBooks(request, session: session) { directory in
      RewritingVisitor(selection, asked: options.ledgers.only, directory: directory, to: delivery)
    }
    let hasConsent = ErrorConsent.isGiven(options, request, books, &session)
    do throws(UnknownCanteen) {
      _ = try books.canteens(asked: options.ledgers.only)
    } catch {
      return session.stop(.unknownCanteenAsked(text: error.text), .usage)
    }
    // What was bought since a day may reach over the turn of a year: which one is declared must then be said.
    let yearsSince = options.since == nil ? [] : delivery.years
    if selection.year == nil, yearsSince.count > 1 { return session.stop(.yearNeeded(years: yearsSince), .usage) }
    let year = selection.year ?? yearsSince.first ?? options.since?.year
    guard let regulation = YearChoice.forDeclaration(year, books, &session), hasConsent else { return }
    write(delivery, regulation, &session)
  }

  private func write(_ delivery: PurchaseDelivery, _ regulation: Regulation, _ session: inout Session) {
    DiagnosticPrinter.print(delivery.mappings, session: session)
    guard tellRefused(delivery, &session) else { return }
    let isCut = options.month != nil || options.since != nil
    let parts = delivery.endLastPart()
    guard parts > 0 else {
      // Where lines were left out, each of them has said why.
      if delivery.refused.count == 0 { session.tell(isCut ? .nothingInSelection : .nothingToCount) }
      return session.note(.inputErrors)
    }
    guard delivery.putInPlace(besides: request, &session) else { return }
    session.tell(.purchasesNextSteps(parts: parts, isCut: isCut))
    session.tell(CampaignNotice.of(regulation, on: session.today))
  }

  /// Names every line that the platform would refuse: none is left out in silence.
  private func tellRefused(_ delivery: PurchaseDelivery, _ session: inout Session) -> Bool {
    do throws(FileTrouble) {
      try delivery.printRefusals(to: session.context.errors)
    } catch {
      DiagnosticPrinter.print([Diagnostic(Finding(error), at: Place(path: "TMPDIR"))], session: session)
      session.note(.file)
      return false
    }
    let refused = delivery.refused
    if refused.count > 0 { session.tell(.purchasesLeftOut(count: refused.count, cents: refused.cents)) }
    return true
  }
}
