import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

/// The choices that a report made for the user, and what its figures do not show by themselves.
struct ReportNotices<Visitor: PurchaseVisitor> {
  let report: Report
  let books: LedgerBooks<Visitor>
  let session: Session

  func tell(givenYear: Bool) {
    session.tellSkipped(books.ledgers.skipped)
    if books.directory == nil { session.tell(.noCanteenList) }
    tellMeals()
    if givenYear {
      let outside = books.ledgers.totals.lines(outside: report.year)
      if outside > 0 { session.tell(.linesOutsideYear(count: outside, year: report.year)) }
    }
    tellCanteensWithoutPurchases()
    tellTargets()
    tellOverseasSteps()
  }

  private func tellMeals() {
    guard books.meals.isEmpty else { return }
    if report.totals.meals != nil {
      session.tell(.yearlyMealsUsed)
    } else {
      let hasYearlyCounts = books.directory != nil && report.canteens.contains { $0.canteen.yearlyMeals != nil }
      session.tell(hasYearlyCounts ? .yearlyMealsTooEarly : .noMeals)
    }
  }

  private func tellCanteensWithoutPurchases() {
    guard let directory = books.directory else { return }
    let bought = Set(books.ledgers.totals.canteens(in: report.year))
    let names = directory.canteens.filter { $0.key.map(bought.contains) != true }.map(\.displayName)
    if !names.isEmpty { session.tell(.canteensWithoutPurchases(names: names, year: report.year)) }
  }

  /// Says of each canteen what its targets do not show; with several threads, for there may be very many.
  private func tellTargets() {
    let errors = session.context.errors
    let report = report
    RenderedParts(of: report.canteens.count) { index, lines in
      let canteen = report.canteens[index]
      if !report.regulation.holds(canteen.canteen) {
        lines += Notice.privateBefore2024(canteen: canteen.canteen.displayName).line
      }
      for kind in canteen.targetsMetOnlyByRounding {
        lines += Notice.roundedShareWouldMeet(canteen: canteen.canteen.displayName, target: kind.name()).line
      }
    }
    .write(threads: books.threads) { errors.write($0) }
  }

  /// Says once a territory which step of its targets is used, where the platform still shows the first one.
  private func tellOverseasSteps() {
    // Without a list, all are held to the targets of the mainland.
    guard books.directory != nil else { return }
    let overseas = report.canteens.map(\.canteen).filter { $0.targetTerritory != .mainland }
    for territory in TargetTerritory.allCases where territory != .mainland {
      let goals = report.regulation.goals(in: territory)
      let canteens = overseas.filter { $0.targetTerritory == territory }
      guard !canteens.isEmpty, let first = try? Regulation.of(2022).goals(in: territory), first != goals else {
        continue
      }
      let names = Set(canteens.map { $0.location.region?.name ?? $0.location.department?.name ?? $0.displayName })
      session.tell(.overseasStep(territories: names.sorted(), egalim: goals.egalim, bio: goals.bio))
    }
  }
}

extension Notice {
  /// The notice as a line of its own, in UTF-8.
  fileprivate var line: [UInt8] { Array((text() + "\n").utf8) }
}
