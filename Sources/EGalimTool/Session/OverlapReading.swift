import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

/// What was read to find out what ledgers hold more than once: canteens first, for they say which numbers are one.
struct OverlapReading {
  let directory: CanteenDirectory?
  /// Nil where a canteen list was given of which nothing could be read.
  let overlaps: Overlaps?
  let files: [FileSummary]
  let skipped: [Diagnostic]
  let leftOut: LeftOutLines
  /// Files given twice and read once.
  let givenAgain: [(path: String, first: String)]
  /// The errors, in the order in which they were read: a warning keeps no line from being compared.
  let found: DiagnosticCollector

  init(_ request: BookRequest, session: Session) {
    var options = ReadingOptions(today: session.today)
    options.limit = request.limit
    options.ignoring = Set(DiagnosticCode.allCases.filter { $0.severity == .warning })
    options.keepsExcerpts = session.context.errors.isTerminal
    options.sheet = request.sheet.map { SheetRequest($0) }
    options.encoding = request.encoding
    options.decimalMark = request.decimalMark
    options.dateOrder = request.dateOrder
    options.jobs = request.jobs ?? ProcessorCount.available
    let list = InputList(request.paths, keepsCopies: true)
    let display = ProgressDisplay(session.context, totalBytes: InputList.totalBytes(of: list.files.map(\.path)))
    options.progress = display?.progress
    var found = DiagnosticCollector(ignoring: options.ignoring, limit: request.limit)
    if let path = request.canteens {
      var reader = CanteenListReader(options)
      reader.read(InputFile(path: path))
      found.append(reader.collector)
      options.directory = reader.directory
    }
    directory = options.directory
    givenAgain = list.givenAgain
    guard options.directory?.canteens.isEmpty != true else {
      (overlaps, files, skipped, leftOut, self.found) = (nil, [], [], LeftOutLines(), found)
      display?.stop()
      return
    }
    options.held = HeldInputs(list)
    let (overlaps, reading) = OverlapSearch.overlaps(in: list, options)
    display?.stop()
    found.append(reading.collector)
    if let diagnostic = options.sheet?.diagnostic { found.record(diagnostic) }
    self.overlaps = overlaps
    files = reading.files
    skipped = reading.skipped
    leftOut = reading.leftOut
    self.found = found
  }
}

extension DuplicatesReport {
  /// What was found, as it is shown.
  init(_ overlaps: Overlaps, _ reading: OverlapReading) {
    let directory = reading.directory
    func canteen(_ key: CanteenKey) -> Canteen { directory?.canteen(for: key) ?? Canteen(key: key) }
    var summaries: [String: FileSummary] = [:]
    for file in reading.files { summaries[file.table] = file }
    var indexes: [String: Int] = [:]
    for (index, table) in overlaps.tables.enumerated() { indexes[table.name] = index }
    let repeated = overlaps.repeated
    let singles = repeated.singles
    let alike = overlaps.alike
    let within = overlaps.withinTables
    self.init(
      files: overlaps.tables.map { table in
        File(
          path: summaries[table.name]?.path ?? table.name, sheet: summaries[table.name]?.sheet,
          sum: Sum(table.sum), container: table.container)
      },
      canteenCount: overlaps.canteens.count,
      leftOut: Sum(lines: reading.leftOut.lines, cents: reading.leftOut.cents),
      pairs: overlaps.leftOut.pairs.compactMap { pair in
        guard let leftOut = indexes[pair.leftOut], let kept = indexes[pair.kept] else { return nil }
        return Pair(leftOut: leftOut, kept: kept, sum: Sum(pair.sum))
      },
      months: overlaps.months.map {
        SharedMonth(
          canteen: canteen($0.month.canteen), month: $0.month.month, smaller: $0.smaller, lines: $0.lines,
          larger: $0.larger, shared: Sum($0.shared))
      },
      years: overlaps.effects.map {
        CanteenYear(
          canteen: canteen($0.canteen), year: $0.year, asRead: Sum($0.asRead), repeated: Sum($0.repeated))
      },
      lines: MadeList(count: repeated.count) { RepeatedPurchase(repeated[$0], directory) },
      singles: MadeList(count: singles.count) { RepeatedPurchase(singles[$0], directory) },
      singlesSum: Sum(singles.extra),
      alike: MadeList(count: alike.count) { index in
        let group = alike[index]
        return AlikePurchases(
          differences: group.differences.map { .init($0) },
          purchases: group.lines.map { RepeatedPurchase($0, directory) })
      },
      alikeSum: Sum(alike.extra),
      withinFiles: MadeList(count: within.count) { RepeatedPurchase(within[$0], directory) },
      withinSum: Sum(within.extra))
  }
}

extension DuplicatesReport.Sum {
  fileprivate init(_ sum: LineSum) {
    self.init(lines: sum.lines, cents: sum.cents)
  }
}

extension RepeatedPurchase {
  fileprivate init(_ line: RepeatedLine, _ directory: CanteenDirectory?) {
    let purchase = line.purchase
    self.init(
      canteen: directory?.canteen(for: purchase.canteen) ?? Canteen(key: purchase.canteen), date: purchase.date,
      amount: purchase.amount, family: purchase.family, description: line.description, supplier: line.supplier,
      places: line.places.map { Place(file: $0.table, line: $0.line, fate: Fate($0.fate)) })
  }
}

extension RepeatedPurchase.Fate {
  fileprivate init(_ fate: RepeatedLine.Fate) {
    self =
      switch fate {
      case .kept: .kept
      case .insideTable: .insideFile
      case .monthTwice: .monthTwice
      case .repeated: .repeated
      }
  }
}

extension AlikePurchases.Difference {
  fileprivate init(_ difference: AlikeLine.Difference) {
    self =
      switch difference {
      case .description: .description
      case .supplier: .supplier
      case .family: .family
      case .labels: .labels
      case .localDefinition: .localDefinition
      }
  }
}
