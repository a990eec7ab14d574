import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

/// Reads what is to be compared.
struct ComparisonReader {
  private let options: CompareOptions
  private let request: BookRequest

  init(_ options: CompareOptions, _ request: BookRequest) {
    self.options = options
    self.request = request
  }

  /// Reads both sides; nil once it was said why they cannot be compared.
  func read(_ sides: ComparedSides, _ session: inout Session) -> Comparison? {
    do {
      switch sides {
      case .periods(let before, let after, let titles, _):
        return try periods([before, after], titles, &session)
      case .ledgerPair(let paths):
        guard let before = try ledger(paths[0], &session), let after = try ledger(paths[1], &session) else {
          return nil
        }
        return comparison(before, after, &session)
      }
    } catch let unknown as UnknownCanteen {
      session.stop(.unknownCanteenAsked(text: unknown.text), .usage)
    } catch {
      // The reader has told the overflow as an error of its own.
      session.note(.inputErrors)
    }
    return nil
  }

  private func periods(_ periods: [Period], _ titles: [String], _ session: inout Session) throws -> Comparison? {
    let books = LedgerBooks(request, session: session, visitorByMeals: { PeriodsVisitor(periods, meals: $1) })
    tell(books, &session)
    let only = try books.canteens(asked: options.ledgers.only)
    var sides: [Comparison.Side] = []
    for (index, sums) in books.ledgers.visitor.sums.enumerated() {
      let year = periods[index].first.year
      guard let regulation = YearChoice.rules(of: year, foundIn: nil, &session) else { return nil }
      guard !sums.totals.isEmpty else {
        session.stop(.nothingInPeriod(period: titles[index]), .inputErrors)
        return nil
      }
      sides.append(
        try Comparison.Side(
          title: titles[index], year: year, regulation: regulation,
          sources: ReportSources(
            totals: sums.totals, meals: books.meals, directory: books.directory, suppliers: sums.suppliers),
          food: sums.food, only: only, isWholeYear: periods[index].isWholeYear,
          yearIsOver: session.today > periods[index].last))
    }
    tellCoverage(sides, periods, &session)
    return comparison(sides[0], sides[1], &session)
  }

  /// Says when one side has months that the other has not: the change would be the season's as well.
  private func tellCoverage(_ sides: [Comparison.Side], _ periods: [Period], _ session: inout Session) {
    let months = sides.map(\.figures.purchases.monthsWithPurchases)
    guard periods.allSatisfy(\.isWholeYear), months[0] != months[1],
      let last = months.compactMap(\.last).min()
    else { return }
    let names = periods.map { period in
      let year = String(String(period.first.year + 10_000).dropFirst())
      return "\(year)-01..\(year)-\(last < 10 ? "0" : "")\(last)"
    }
    session.tell(.periodsDiffer(before: names[0], after: names[1]))
  }

  /// A target without a year holds on both sides.
  private func comparison(
    _ before: Comparison.Side, _ after: Comparison.Side, _ session: inout Session
  ) -> Comparison? {
    let earliest = min(before.figures.regulation.year, after.figures.regulation.year)
    guard let targets = options.ledgers.ownTargets(in: earliest, &session) else { return nil }
    return Comparison(before: before, after: after, ownTargets: targets)
  }

  private func ledger(_ path: String, _ session: inout Session) throws -> Comparison.Side? {
    var request = request
    request.paths = [path]
    let books = LedgerBooks(request, session: session, visitorByMeals: { PeriodsVisitor([], meals: $1) })
    tell(books, &session)
    guard let regulation = YearChoice.forReport(nil, books, &session) else { return nil }
    let sums = books.ledgers.visitor.sums[0]
    return try Comparison.Side(
      title: path, year: regulation.year, regulation: regulation,
      sources: ReportSources(
        totals: books.ledgers.totals, meals: books.meals, directory: books.directory,
        suppliers: sums.suppliers),
      food: sums.food, only: books.canteens(asked: options.ledgers.only),
      yearIsOver: session.today.year > regulation.year)
  }

  private func tell(_ books: LedgerBooks<some PurchaseVisitor>, _ session: inout Session) {
    DiagnosticPrinter.print(books.found, session: session, command: DiagnosticPrinter.checkCommand(request))
    session.note(books.found)
    session.tellSkipped(books.ledgers.skipped)
  }
}
