import EGalim
import EGalimDiagnostics

/// Arranges a project's state as sentences and tables, of which text, Markdown and the page are renderings.
struct StatusSheet {
  let report: StatusReport
  let words: ReportWords
  private var status: StatusWords { words.status }

  /// What is looked at: the year, how many canteens and files.
  var particulars: [String] {
    [
      String(report.year), words.canteen.countOfCanteens(report.canteens.count),
      status.filesCount(report.files.count { $0.change != .gone }),
      report.canteens.isEmpty ? nil : verdict,
    ].compactMap(\.self)
  }

  private var verdict: String {
    let missing = report.canteens.count(where: \.lacksAnything)
    return missing == 0 ? status.complete : status.missing(missing)
  }

  /// The canteens, each with what it lacks at the end of its row.
  var canteens: DisplayTable? {
    guard !report.canteens.isEmpty else { return nil }
    let heads = words.headings
    let rows = report.canteens.map { canteen in
      DisplayTable.Row(
        [
          DisplayTable.Cell(VisibleText.of(canteen.canteen.displayName)),
          DisplayTable.Cell(words.numbers.count(Int64(canteen.lines))),
          DisplayTable.Cell(words.numbers.euros(canteen.amount)),
          DisplayTable.Cell(covered(canteen.monthsWithPurchases)),
          DisplayTable.Cell(
            canteen.placesBoughtFor != nil && canteen.monthsWithMeals.isEmpty
              ? words.numbers.none : covered(canteen.monthsWithMeals)),
        ], remark: DisplayTable.Cell(remarks(canteen), canteen.lacksAnything ? .missing : nil))
    }
    return DisplayTable(
      columns: [
        .text(heads.canteen), .number(heads.lines, rank: 2), .number(status.amount, rank: 3), .number(status.bought),
        .number(status.served, rank: 1),
      ], rows: rows, remarkTitle: status.remarks)
  }

  private func covered(_ months: [Int]) -> String {
    report.lastDueMonth == 0 && months.isEmpty
      ? words.numbers.none : "\(months.count)/\(max(report.lastDueMonth, months.last ?? 0))"
  }

  private func remarks(_ canteen: CanteenStatus) -> String {
    var remarks: [String] = []
    if canteen.lacksPurchases {
      remarks.append(status.noPurchases(report.year))
    } else {
      if !canteen.monthsWithoutPurchases.isEmpty {
        remarks.append(status.noPurchasesIn(canteen.monthsWithoutPurchases))
      }
      if canteen.lacksMeals {
        // Told once for all where the project has no meals.
        if report.hasMeals { remarks.append(status.noMeals) }
      } else if !canteen.monthsWithoutMeals.isEmpty {
        remarks.append(status.noMealsIn(canteen.monthsWithoutMeals))
      }
    }
    if !canteen.monthsClosed.isEmpty { remarks.append(status.closedIn(canteen.monthsClosed)) }
    if let places = canteen.placesBoughtFor { remarks.append(status.buysFor(places)) }
    if let buyer = canteen.buyer { remarks.append(status.suppliedBy(VisibleText.of(buyer))) }
    if report.knowsCanteens, !canteen.isListed { remarks.append(status.notListed) }
    return remarks.joined(separator: "\u{202F}; ")
  }

  /// The files, with what became of each since the last report where there is one.
  var files: DisplayTable? {
    guard !report.files.isEmpty else { return nil }
    let hasChanges = report.lastReport != nil
    let rows = report.files.map { file in
      DisplayTable.Row(
        [
          DisplayTable.Cell(VisibleText.of(file.path)), DisplayTable.Cell(status.kindOf(file.kind)),
          DisplayTable.Cell(file.lines.map { words.numbers.count(Int64($0)) } ?? ""),
        ]
          + (hasChanges
            ? [DisplayTable.Cell(file.change.map(status.changeOf) ?? "", file.change == .unchanged ? nil : .missing)]
            : []))
    }
    return DisplayTable(
      title: status.files,
      columns: [.text(status.file), .text(status.kind), .number(words.headings.lines)]
        + (hasChanges ? [.text(status.change)] : []), rows: rows)
  }

  /// What is said of the whole.
  var sentences: [String] {
    var sentences: [String] = []
    let silent = report.canteens.count(where: \.lacksPurchases)
    if silent > 0 { sentences.append(status.withoutPurchases(silent) + ".") }
    if !report.canteens.isEmpty, !report.canteens.contains(where: \.lacksAnything) {
      sentences.append(status.nothingMissing)
    }
    if !report.hasCanteenList { sentences.append(status.noCanteenList) }
    if !report.hasMeals { sentences.append(status.noMealsFile) }
    if report.errorCount > 0 { sentences.append(status.errors(report.errorCount)) }
    return sentences
  }

  /// What changed since the last report.
  var changes: String {
    guard let last = report.lastReport else { return status.noReport }
    var counts: [FileStatus.Change: Int] = [:]
    for change in report.files.compactMap(\.change) { counts[change, default: 0] += 1 }
    return status.changes(last, counts)
  }
}
