import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// The year that a command is about, and its rules.
enum YearChoice {
  /// The asked year, else the latest found; nil once it was said why there is none.
  static func forReport(
    _ asked: Int?, _ books: LedgerBooks<some PurchaseVisitor>, _ session: inout Session
  ) -> Regulation? {
    let years = books.ledgers.totals.years
    guard let year = asked ?? years.last else {
      // Where errors were told, they are why there is nothing to count.
      if books.found.counts.errors == 0 { session.tell(.nothingToCount) }
      session.note(.inputErrors)
      return nil
    }
    let source = asked == nil ? books.ledgers.files.map(\.path).joined(separator: ", ") : nil
    guard let regulation = rules(of: year, foundIn: source, &session) else { return nil }
    if asked == nil { session.tell(.latestYearUsed(year: year)) }
    return checked(regulation, years, &session)
  }

  /// The asked year, else the only one found; nil once it was said why there is none.
  static func forDeclaration(
    _ asked: Int?, _ books: LedgerBooks<some PurchaseVisitor>, _ session: inout Session
  ) -> Regulation? {
    let years = books.ledgers.totals.years
    if asked == nil, years.count > 1 {
      session.stop(.yearNeeded(years: years), .usage)
      return nil
    }
    guard let year = asked ?? years.first else {
      if books.found.counts.errors == 0 { session.tell(.nothingToCount) }
      session.note(.inputErrors)
      return nil
    }
    let source = asked == nil ? books.ledgers.files.map(\.path).joined(separator: ", ") : nil
    guard let regulation = rules(of: year, foundIn: source, &session) else { return nil }
    return checked(regulation, years, &session)
  }

  /// The rules of a year; an unknown one is wrong usage when it was asked, an error of the ledger where it was found.
  ///
  /// `option` is the one that the year was asked by.
  static func rules(
    of year: Int, foundIn ledger: String?, option: String = "--year", _ session: inout Session
  ) -> Regulation? {
    do {
      return try Regulation.of(year)
    } catch {
      let known = error.known
      let finding = Finding.yearWithoutRules(year: year, first: known.lowerBound, last: known.upperBound)
      let place = Place(path: ledger ?? option)
      DiagnosticPrinter.print([Diagnostic(finding, at: place, cell: String(year))], session: session)
      session.note(ledger == nil ? .usage : .inputErrors)
      return nil
    }
  }

  private static func checked(_ regulation: Regulation, _ years: [Int], _ session: inout Session) -> Regulation? {
    if years.contains(regulation.year) { return regulation }
    session.stop(
      years.isEmpty ? .nothingToCount : .noPurchasesInYear(year: regulation.year, years: years), .inputErrors)
    return nil
  }
}

extension TotalsTable {
  /// How many counted lines bear a date of another year.
  func lines(outside year: Int) -> Int {
    keys.filter { $0.year != year }.reduce(0) { $0 + Int(self[$1]?.lineCount ?? 0) }
  }
}
