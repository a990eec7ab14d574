import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports

/// One run of `egalim convert`: rules, canteens, sources, what is said of them, and the ledger.
struct Conversion {
  private let options: ConvertOptions
  private let ignored: Set<DiagnosticCode>
  private let rulesPath: String
  /// So many diagnostics are shown unless told otherwise: more are seldom read.
  private static let usualMaximum = 100

  init(_ options: ConvertOptions, ignoring ignored: Set<DiagnosticCode>) {
    self.options = options
    self.ignored = ignored
    rulesPath = options.rules ?? ""
  }

  func run(_ session: inout Session) {
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return }
    let rules = RuleReading(path: rulesPath)
    let inputs = BookRequest(
      paths: options.sources + rules.paths, canteens: options.canteens, ignoring: ignored, limit: maximum)
    guard ResultFile.mayWrite(options.output, options.replaces, inputs, &session),
      ResultFile.mayWrite(options.summary, options.replaces, inputs, &session), accept(rules, &session)
    else { return }
    var settings = ConversionOptions(today: session.today)
    settings.canteen = options.canteen
    settings.year = options.year
    settings.addsSource = options.addsSource
    settings.ignoring = ignored
    settings.limit = maximum
    settings.encoding = options.encoding
    settings.sheet = options.sheet.map { SheetRequest($0) }
    if let path = options.canteens {
      guard let directory = readCanteens(path, &session) else { return }
      settings.directory = directory
    }
    var converter = Converter(rules.book, settings)
    converter.convert(InputList(options.sources, besides: rules.paths + [options.canteens].compactMap(\.self)))
    if let diagnostic = settings.sheet?.diagnostic { converter.record(diagnostic) }
    finish(converter, &session)
  }

  private var maximum: Int { options.maximum ?? Self.usualMaximum }

  /// Whether the rules can be used; what is wrong with them is told otherwise.
  private func accept(_ rules: RuleReading, _ session: inout Session) -> Bool {
    var found = DiagnosticCollector(limit: nil)
    for diagnostic in rules.diagnostics { found.record(diagnostic) }
    if !found.hasUnreadableFile, !rules.paths.isEmpty {
      for diagnostic in Converter.gaps(in: rules.book, canteen: options.canteen) { found.record(diagnostic) }
    }
    DiagnosticPrinter.print(found.diagnostics, session: session)
    session.note(found)
    return found.counts.errors == 0
  }

  /// The canteens of a list; nil once it was told that it cannot serve.
  private func readCanteens(_ path: String, _ session: inout Session) -> CanteenDirectory? {
    var reading = ReadingOptions(today: session.today)
    reading.ignoring = ignored
    reading.keepsExcerpts = session.context.errors.isTerminal
    reading.encoding = options.encoding
    reading.sheet = options.sheet.map { SheetRequest($0) }
    var reader = CanteenListReader(reading)
    reader.read(InputFile(path: path))
    DiagnosticPrinter.print(reader.collector.diagnostics, session: session)
    let hasErrors = reader.collector.counts.errors > 0
    if reader.collector.hasUnreadableFile || reader.directory.canteens.isEmpty || !options.acceptsErrors {
      session.note(reader.collector)
      if hasErrors { return nil }
    }
    return reader.directory
  }

  /// Says what was found and what it came to, and writes what may be written.
  private func finish(_ converter: Converter, _ session: inout Session) {
    let found = converter.collector
    DiagnosticPrinter.print(found, session: session, command: commandForAll)
    session.tellSkipped(converter.skipped)
    var report = ConversionReport(converter.summary)
    if report.sources > 0 { session.context.errors.write(ConversionText.text(report)) }
    report.isWritten = mayWrite(converter, &session)
    var files: [(path: String, bytes: [UInt8])] = []
    if let path = options.summary { files.append((path, Array(ConversionJSON.text(report).utf8))) }
    if report.isWritten {
      if let path = options.output, path != "-" {
        files.append((path, converter.ledger))
      } else {
        session.context.output.write(converter.ledger)
      }
    }
    guard ResultFile.write(files, replacing: options.replaces, session: &session), report.isWritten else { return }
    if let path = options.output, path != "-" {
      session.tell(.fileWritten(path: path, rows: converter.summary.kept.count))
    }
  }

  /// Whether a ledger may be written; it is told why not.
  private func mayWrite(_ converter: Converter, _ session: inout Session) -> Bool {
    let found = converter.collector
    if found.hasUnreadableFile {
      session.note(found)
      return false
    }
    if !found.unreadPaths.isEmpty {
      session.stop(.filesNotReadWhole(paths: found.unreadPaths), .inputErrors)
      return false
    }
    guard converter.summary.isReconciled else {
      session.note(.inputErrors)
      return false
    }
    let counts = found.counts
    if counts.errors > 0, !options.acceptsErrors {
      let leftOut = converter.summary.leftOutLines
      session.stop(
        .conversionHasErrors(count: counts.errors, lines: leftOut.count, cents: leftOut.cents), .inputErrors)
      return false
    }
    if options.isStrict, counts.warnings > 0 {
      session.stop(.conversionHasWarnings(count: counts.warnings), .inputErrors)
      return false
    }
    if converter.summary.kept.count == 0 {
      session.stop(.nothingConverted, .inputErrors)
      return false
    }
    return true
  }

  /// The same command, showing everything.
  private var commandForAll: String {
    let words = ["egalim", "convert"] + options.sources + ["--rules", rulesPath, "--max", "1000000"]
    return DiagnosticPrinter.commandLine(words)
  }
}

extension ConversionReport {
  /// What a conversion came to, as it is shown.
  init(_ summary: ConversionSummary) {
    var leftOut: [Reason: Part] = [:]
    for reason in ConversionSummary.Reason.allCases {
      leftOut[Reason(reason)] = Part(summary.leftOut(reason))
    }
    self.init(
      sources: summary.sources, lines: Part(summary.lines), kept: Part(summary.kept), leftOut: leftOut,
      isReconciled: summary.isReconciled)
    totals = (summary.agreeingTotals, summary.disagreeingTotals)
  }
}

extension ConversionReport.Part {
  fileprivate init(_ sum: ConversionSummary.Sum) {
    self.init(count: sum.count, cents: sum.cents, unreadable: sum.unreadable)
  }
}

extension ConversionReport.Reason {
  fileprivate init(_ reason: ConversionSummary.Reason) {
    self =
      switch reason {
      case .error: .errors
      case .unclassified: .unclassified
      case .excluded: .excluded
      case .otherYear: .otherYear
      case .total: .totals
      case .repeatedHeader: .headers
      case .text: .texts
      case .blank: .blanks
      }
  }
}
