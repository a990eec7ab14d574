import EGalimDiagnostics

/// Compares the tracking workbook's own summary with what was bought.
///
/// Where the workbook's summary sheet is there, what it shows is compared, so that corrected formulas earn no warning;
/// else (in a CSV saved from the workbook, or when the sheet shows nothing) what its formulas would come to.
struct SummaryReview {
  private let sums: SummarySums
  private let shown: ShownSummary?
  /// Whether lines of the table were left out, which the sheet counts all the same.
  private let lacksLines: Bool
  private let table: Place

  init(_ sums: SummarySums, shown: ShownSummary?, lacksLines: Bool, table: Place) {
    self.sums = sums
    self.shown = shown
    self.lacksLines = lacksLines
    self.table = table
  }

  /// What is wrong with the summary, in the order of its figures.
  var diagnostics: [Diagnostic] {
    let several =
      sums.canteens.count > 1 || sums.years.count > 1
      ? [Diagnostic(.summaryOfSeveral(canteens: sums.canteens.count, years: sums.years.count), at: filePlace)] : []
    return several
      + SummaryFigure.allCases.compactMap { figure in
        guard let finding = figure.isTyped ? total(figure) : gap(at: figure) else { return nil }
        return Diagnostic(finding, at: place(of: figure))
      }
  }

  /// A total that people type: only where the sheet is there to type it in.
  private func total(_ figure: SummaryFigure) -> Finding? {
    let right = sums.right(figure)
    switch shown?.values[figure] {
    case .amount(let typed):
      return lacksLines || isNear(typed, right) ? nil : .summaryTotal(SummaryTotal(figure, typed: typed, right: right))
    case .empty: return right == 0 ? nil : .summaryTotal(SummaryTotal(figure, typed: nil, right: right))
    case .unreadable, nil: return nil
    }
  }

  private func gap(at figure: SummaryFigure) -> Finding? {
    let (counted, right) = (sums.counted(figure), sums.right(figure))
    if case .amount(let amount) = shown?.values[figure] {
      if isNear(amount, right) { return nil }
      let isAsCounted = isNear(amount, counted)
      if isAsCounted || !lacksLines {
        let causes = isAsCounted ? sums.causes(of: figure) : []
        return .summaryGap(SummaryGap(figure, counted: amount, right: right, isShown: true, causes: causes))
      }
    }
    guard counted != right else { return nil }
    return .summaryGap(
      SummaryGap(figure, counted: counted, right: right, isShown: false, causes: sums.causes(of: figure)))
  }

  /// Whether two amounts are the same but for the rounding of lines: half a cent each.
  private func isNear(_ left: Int64, _ right: Int64) -> Bool {
    left.subtractingReportingOverflow(right).partialValue.magnitude <= UInt64(1 + sums.roundedLines / 2)
  }

  /// Its cell where the sheet is there, else the file.
  private func place(of figure: SummaryFigure) -> Place {
    guard shown != nil else { return filePlace }
    return Place(
      path: table.path, sheet: ShownSummary.sheetName, row: figure.row, column: SummaryFigure.column)
  }

  private var filePlace: Place { Place(path: table.path) }
}
