import CommandLineKit
import EGalimDiagnostics
import EGalimImport
import EGalimLedgers
import EGalimReports

/// One run of `egalim classify`: ledgers read, proposals listed, and written where that was asked.
struct Classification {
  private let options: ClassifyOptions
  private let sheet: SheetRequest?

  init(_ options: ClassifyOptions) {
    self.options = options
    sheet = options.sheet.map { SheetRequest($0) }
  }

  func run(_ session: inout Session) {
    let learned = read(options.learned, &session)
    let ledgers = read(options.paths, &session)
    if let diagnostic = sheet?.diagnostic { tell([diagnostic], &session) }
    guard session.status == .success, !ledgers.isEmpty else { return }
    let classification = LedgerClassification(ledgers, learned: learned, least: options.least ?? .low)
    let thresholds =
      options.least.map { LedgerClassification.Thresholds(family: $0, label: $0) } ?? .usual
    if options.applies {
      guard apply(classification, thresholds, to: ledgers, &session) else { return }
      if options.output == "-" { return }
    }
    let report = ClassificationReport(classification, thresholds, isWritten: options.applies)
    let output = options.applies ? nil : options.output
    guard ResultFile.mayWrite(output, options.replaces, request, &session),
      ResultFile.write(bytes(of: report, session), to: output, replacing: options.replaces, session: &session)
    else { return }
    if let output, output != "-" { session.tell(.reportWritten(path: output)) }
  }

  /// The files that are read, which nothing may be written over.
  private var request: BookRequest { BookRequest(paths: options.paths + options.learned, ignoring: [], limit: 0) }

  // MARK: Reading

  private func read(_ paths: [String], _ session: inout Session) -> [ClassifiableLedger] {
    let list = InputList(paths)
    var ledgers: [ClassifiableLedger] = []
    var diagnostics = list.diagnostics
    for file in list.files {
      do throws(SourceTrouble) {
        ledgers.append(try ClassifiableLedger(file, sheet: sheet))
      } catch {
        // A folder may hold other tables too.
        if file.folder != nil, error.diagnostic.code != .fileUnreadable {
          session.tellSkipped([error.diagnostic])
        } else {
          diagnostics.append(error.diagnostic)
        }
      }
    }
    for folder in list.folders where !ledgers.contains(where: { $0.file.folder == folder }) {
      diagnostics.append(Diagnostic(.folderWithoutLedger, at: Place(path: folder)))
    }
    tell(diagnostics, &session)
    return ledgers
  }

  private func tell(_ diagnostics: [Diagnostic], _ session: inout Session) {
    var found = DiagnosticCollector(ignoring: [], limit: nil)
    for diagnostic in diagnostics { found.record(diagnostic) }
    DiagnosticPrinter.print(diagnostics, session: session)
    session.note(found)
  }

  // MARK: Writing

  /// Writes the ledgers again; false once it was said why not.
  private func apply(
    _ classification: LedgerClassification, _ thresholds: LedgerClassification.Thresholds,
    to ledgers: [ClassifiableLedger], _ session: inout Session
  ) -> Bool {
    let output = options.output ?? "-"
    guard ledgers.count == 1 || output.hasSuffix("/") else {
      session.stop(.severalPartsNeedFolder(parts: ledgers.count), .usage)
      return false
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for ledger in ledgers {
      let fills = classification.fills(of: ledger, thresholds)
      do throws(SourceTrouble) {
        files.append(
          (
            path(of: ledger, below: output, taken: files.map(\.path)),
            try ClassifiedLedger(ledger, fills: fills).bytes(sheet: sheet)
          ))
      } catch {
        tell([error.diagnostic], &session)
        return false
      }
    }
    if output == "-" {
      for file in files { session.context.output.write(file.bytes) }
      return true
    }
    for file in files {
      guard ResultFile.mayWrite(file.path, options.replaces, request, &session) else { return false }
    }
    guard ResultFile.makeFolder(output, &session),
      ResultFile.write(files, replacing: options.replaces, session: &session)
    else { return false }
    for (file, ledger) in zip(files, ledgers) {
      session.tell(.fileWritten(path: file.path, rows: ledger.lines.count))
    }
    return true
  }

  /// Where a ledger goes: the file that was asked for, or one of its own name in the folder.
  private func path(of ledger: ClassifiableLedger, below output: String, taken: [String]) -> String {
    guard output.hasSuffix("/") else { return output }
    let name = ledger.file.path.split(separator: "/").last.map(String.init) ?? "achats.csv"
    let stem = ledger.place.isOnSheet ? name + ".csv" : name
    var path = output + stem
    var number = 2
    while taken.contains(path) {
      path = output + "\(number)-" + stem
      number += 1
    }
    return path
  }

  private func bytes(of report: ClassificationReport, _ session: Session) -> [UInt8] {
    switch options.format {
    case .text:
      let style = TerminalStyle(width: session.context.width)
      return Array(ClassificationText.text(report, style: style).utf8)
    case .json: return Array(ClassificationJSON.text(report).utf8)
    case .html: return ClassificationPage.html(report)
    case .csv:
      return options.dialect.bytes(
        of: ClassificationTable.rows(report, decimalComma: options.dialect == .excel))
    }
  }
}

extension ClassificationReport {
  /// What was classified, as reports show it.
  fileprivate init(
    _ classification: LedgerClassification, _ thresholds: LedgerClassification.Thresholds, isWritten: Bool
  ) {
    self.init(
      lineCount: classification.lineCount, articles: classification.groups.map { Article($0, thresholds) },
      isWritten: isWritten)
  }
}

extension ClassificationReport.Article {
  fileprivate init(_ group: LedgerClassification.Group, _ thresholds: LedgerClassification.Thresholds) {
    let proposed = group.proposal.family.map {
      ClassificationReport.Suggestion($0, isApplied: group.lacksFamily && $0.confidence >= thresholds.family)
    }
    self.init(
      description: group.article.description, supplier: group.article.supplier, lines: group.lines,
      cents: group.cents, place: group.firstPlace.shown, lacksFamily: group.lacksFamily,
      family: group.lacksFamily ? proposed : nil,
      labels: group.newLabels.map {
        ClassificationReport.Suggestion($0, isApplied: $0.confidence >= thresholds.label)
      },
      contradiction: group.contradiction.map {
        ClassificationReport.Contradiction(
          named: $0.named.platformName, proposed: ClassificationReport.Suggestion($0.meant, isApplied: false))
      },
      unclaimed: group.unclaimed.map { ClassificationReport.Suggestion($0, isApplied: false) },
      remarks: group.remarks)
  }
}

extension ClassificationReport.Suggestion {
  fileprivate init(_ family: FamilyProposal, isApplied: Bool) {
    self.init(
      name: family.family.platformName, confidence: family.confidence.french, decider: family.decider.french,
      reason: family.reason, isApplied: isApplied)
  }

  fileprivate init(_ label: LabelProposal, isApplied: Bool) {
    self.init(
      name: label.name, confidence: label.confidence.french, decider: label.decider.french, reason: label.reason,
      isApplied: isApplied)
  }
}

extension Place {
  /// The table and the line: `achats.csv:12`.
  fileprivate var shown: String { line.map { "\(table):\($0)" } ?? table }
}
