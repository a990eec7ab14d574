import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// How sources are to be converted.
public struct ConversionOptions: Sendable {
  /// The day after which a date lies in the future.
  public var today: CivilDate
  /// The canteens that lines may name; nil to take them as they come.
  public var directory: CanteenDirectory?
  /// The canteen of lines that name none.
  public var canteen: CanteenKey?
  /// The year whose lines are kept; nil for all.
  public var year: Int?
  /// Whether each line says where it comes from.
  public var addsSource = false
  /// Warnings not to be told nor counted.
  public var ignoring: Set<DiagnosticCode> = []
  /// How many diagnostics are kept; nil for all. All are counted.
  public var limit: Int?
  /// The sheet to read in every workbook that has it.
  public var sheet: SheetRequest?
  /// The encoding of texts that do not say it; told by their beginning when nil.
  public var encoding: EncodingRequest?

  /// Makes options.
  public init(today: CivilDate) {
    self.today = today
  }
}

/// Makes one ledger of the layout of 2026 of any number of sources, by the rules: all errors in one run, a bad line left
/// out, every amount accounted for.
public struct Converter: Sendable {
  /// What is wrong, at the sources' own places.
  public private(set) var collector: DiagnosticCollector
  /// What was read, kept and left out.
  public private(set) var summary = ConversionSummary()
  /// Files of a folder that the rules do not fit, each with what it is instead.
  public private(set) var skipped: [Diagnostic] = []
  /// The ledger's bytes.
  public private(set) var ledger: [UInt8] = []

  private let book: RuleBook
  private let options: ConversionOptions
  private let decoding: LineDecoding
  private let canteen: RuleField
  private var writer: LedgerRowWriter
  private var unclassified = UnclassifiedArticles()

  /// So many lines are decoded at once.
  private static let batchSize = 4096

  /// Prepares a conversion.
  public init(_ book: RuleBook, _ options: ConversionOptions) {
    self.book = book
    self.options = options
    collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit)
    decoding = LineDecoding(today: options.today, directory: options.directory)
    let isNamedByID = book.columns.feeds(.canteenID) || options.canteen?.platformID != nil
    canteen = isNamedByID ? .canteenID : .siret
    writer = LedgerRowWriter(canteen: canteen, addsSource: options.addsSource)
  }

  /// What the rules lack for a ledger to be made of anything, at their file; empty when they are whole.
  public static func gaps(in book: RuleBook, canteen: CanteenKey?) -> [Diagnostic] {
    let rules = book.columns
    var gaps: [RuleGap] = []
    switch (rules.feeds(.siret), rules.feeds(.canteenID)) {
    case (true, true): gaps.append(.twoCanteens)
    case (false, false): if canteen == nil { gaps.append(.canteen) }
    default: break
    }
    if !rules.feeds(.description) { gaps.append(.description) }
    if !rules.feeds(.date) { gaps.append(.date) }
    if !rules.canGiveAmount { gaps.append(.amount) }
    let place = rules.place ?? Place(path: RuleFileWriter.columnsName)
    return gaps.map { Diagnostic(.ruleFieldsMissing($0), at: place) }
  }

  /// Converts every source of a list; a folder's files that the rules do not fit are skipped.
  public mutating func convert(_ list: InputList) {
    for diagnostic in list.diagnostics { collector.record(diagnostic) }
    var folders = list.foldersWithTold
    for file in list.files where convertIfFit(file) {
      if let folder = file.folder { folders.insert(folder) }
    }
    for folder in list.folders where !folders.contains(folder) {
      collector.record(Diagnostic(.folderWithoutLedger, at: Place(path: folder)))
    }
    for diagnostic in unclassified.diagnostics { collector.record(diagnostic) }
    ledger += writer.takeBytes()
  }

  /// Adds a diagnostic that was found beside the conversion.
  public mutating func record(_ diagnostic: Diagnostic) { collector.record(diagnostic) }

  /// Whether the rules fit the file, or an error was told of it.
  private mutating func convertIfFit(_ file: InputFile) -> Bool {
    do throws(SourceTrouble) {
      let source = try RuledSource(
        file, book: book, canteen: options.canteen, sheet: options.sheet, encoding: options.encoding)
      try convert(source)
      return true
    } catch {
      let diagnostic = error.diagnostic
      if file.folder != nil, diagnostic.code.isOfOtherContent {
        skipped.append(diagnostic)
        return false
      }
      collector.record(book.columns.explaining(diagnostic))
      return true
    }
  }

  private mutating func convert(_ source: consuming RuledSource) throws(SourceTrouble) {
    for diagnostic in source.diagnostics { collector.record(diagnostic) }
    guard !source.diagnostics.contains(where: { $0.severity == .error }) else { return }
    summary.addSource()
    summary.leaveOut(.text, rows: source.rowsAbove.count)
    var totals = TotalCheck()
    var lines: [MadeLine] = []
    var lastRow = source.headerRowNumber
    defer { finish(&lines, source.columns) }
    while let row = try source.next() {
      if let number = row.place.rowNumber {
        if let last = lastRow, number > last + 1 { summary.leaveOut(.blank, rows: number - last - 1) }
        lastRow = number
      }
      switch row {
      case .line(let line):
        summary.addLine(line.amount?.cents)
        totals.add(line.amount ?? .zero)
        lines.append(line)
        if lines.count == Self.batchSize { finish(&lines, source.columns) }
      case .unreadable(let diagnostic):
        finish(&lines, source.columns)
        collector.record(diagnostic)
        summary.addLine(nil)
        summary.leaveOut(.error, nil)
      case .other(let kind, let row, let amount):
        finish(&lines, source.columns)
        leaveOut(kind, row, amount, &totals, source.columns)
      }
    }
  }

  private mutating func leaveOut(
    _ kind: SourceRowKind, _ row: SourceRow, _ amount: Money?, _ totals: inout TotalCheck, _ columns: BoundColumns
  ) {
    switch kind {
    case .line, .text: summary.leaveOut(.text, rows: 1)
    case .repeatedHeader: summary.leaveOut(.repeatedHeader, rows: 1)
    case .total:
      summary.leaveOut(.total, rows: 1)
      let comparison = totals.take(amount)
      if case .noAmount = comparison { return }
      if case .equal = comparison { return summary.addTotal(agrees: true) }
      summary.addTotal(agrees: false)
      collector.record(LineProblem(.totalLine(comparison), at: .amount).diagnostic(of: row, in: columns))
    }
  }
}

// MARK: - Lines

extension Converter {
  /// Decodes the lines gathered so far, and writes those that are sound.
  private mutating func finish(_ lines: inout [MadeLine], _ columns: BoundColumns) {
    defer { lines.removeAll(keepingCapacity: true) }
    var asked: [MadeLine] = []
    for line in lines {
      if line.isExcluded {
        summary.leaveOut(.excluded, line.amount?.cents)
      } else if let year = options.year, let date = line.date, date.year != year {
        summary.leaveOut(.otherYear, line.amount?.cents)
      } else {
        asked.append(line)
        // A family stands in, so that the rest of the line is checked all the same.
        if line.isUnclassified { asked[asked.count - 1].set(.family, ProductFamily.other.platformName) }
      }
    }
    guard !asked.isEmpty else { return }
    let outcomes = decoding.decode(asked, canteen: canteen)
    for (line, outcome) in zip(asked, outcomes) { finish(line, outcome, columns) }
  }

  private mutating func finish(_ line: MadeLine, _ outcome: LineDecoding.Outcome, _ columns: BoundColumns) {
    for problem in line.problems { collector.record(problem.diagnostic(of: line.row, in: columns)) }
    let told = Set(line.problems.filter(\.isError).map(\.field))
    for (column, finding) in outcome.findings {
      let isError = finding.code.severity == .error
      if line.isUnclassified, !isError { continue }
      let field = column.map { fieldName($0) }
      if let field, told.contains(field) || (field == .amount && line.amount == nil) { continue }
      collector.record(diagnostic(finding, field, line, columns))
    }
    if line.hasError || outcome.kept == nil {
      summary.leaveOut(.error, line.amount?.cents)
    } else if line.isUnclassified {
      unclassified.add(line, at: columns.place(of: .description, in: line.row))
      summary.leaveOut(.unclassified, line.amount?.cents)
    } else if let kept = outcome.kept {
      summary.keep(kept.purchase.amount.cents)
      writer.append(line, kept.purchase, kilometres: kept.kilometres)
    }
  }

  private func fieldName(_ column: LineMaker.Column) -> RuleField {
    column == .canteen ? canteen : LineMaker.fields[column.rawValue]
  }

  /// A finding about a made cell, at the cell of the source that it was made of; what a rule or a constant gave has no
  /// cell there, and is shown itself.
  private func diagnostic(
    _ finding: Finding, _ field: RuleField?, _ line: MadeLine, _ columns: BoundColumns
  ) -> Diagnostic {
    guard let field else { return Diagnostic(finding, at: line.row.place) }
    let made = LineMaker.fields.firstIndex(of: field).map { line.cells[$0] } ?? line.cells[0]
    if !line.ruledFields.contains(field), let cell = columns.cell(of: field, in: line.row) {
      return Diagnostic(finding, at: columns.place(of: field, in: line.row), cell: cell)
    }
    var place = line.row.place
    place.fieldName = field.rawValue
    return Diagnostic(finding, at: place, cell: made)
  }
}
