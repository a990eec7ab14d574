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
    let books = LedgerBooks(request, session: session) { directory in
      RewritingVisitor(selection, asked: options.only, directory: directory)
    }
    let hasConsent = ErrorConsent.isGiven(options, request, books, &session)
    let rewriting = books.ledgers.visitor
    do throws(UnknownCanteen) {
      _ = try books.canteens(asked: options.only)
    } catch {
      return session.stop(.unknownCanteenAsked(text: error.text), .usage)
    }
    // What was bought since a day may reach over the turn of a year: which one is declared must then be said.
    let yearsSince = options.since == nil ? [] : rewriting.files.keys.sorted()
    if selection.year == nil, yearsSince.count > 1 { return session.stop(.yearNeeded(years: yearsSince), .usage) }
    let year = selection.year ?? yearsSince.first ?? options.since?.year
    guard let regulation = YearChoice.forDeclaration(year, books, &session), hasConsent else { return }
    write(rewriting, regulation, &session)
  }

  private func write(_ rewriting: RewritingVisitor, _ regulation: Regulation, _ session: inout Session) {
    let leftOut = rewriting.leftOut[regulation.year] ?? RewritingVisitor.LeftOut()
    let file = rewriting.files[regulation.year]
    DiagnosticPrinter.print(file?.mappings ?? [], session: session)
    tell(leftOut, session)
    let isCut = options.month != nil || options.since != nil
    guard let parts = file?.finish(), !parts.isEmpty else {
      // Where lines were left out, each of them has said why.
      if leftOut.diagnostics.isEmpty { session.tell(isCut ? .nothingInSelection : .nothingToCount) }
      return session.note(.inputErrors)
    }
    guard write(parts, regulation.year, &session) else { return }
    session.tell(.purchasesNextSteps(parts: parts.count, isCut: isCut))
    session.tell(CampaignNotice.of(regulation, on: session.today))
  }

  /// Names every line that the platform would refuse: none is left out in silence.
  private func tell(_ leftOut: RewritingVisitor.LeftOut, _ session: Session) {
    for diagnostic in leftOut.diagnostics {
      let place = diagnostic.place.line.map { "\(diagnostic.place.path):\($0)" } ?? diagnostic.place.path
      session.tell(.purchaseLeftOut(place: place, reason: diagnostic.message()))
    }
    if leftOut.diagnostics.count > 0 {
      session.tell(.purchasesLeftOut(count: leftOut.diagnostics.count, cents: leftOut.cents))
    }
  }

  /// One part may go to standard output or to a file; several need a folder.
  private func write(_ parts: [PurchaseFile.Part], _ year: Int, _ session: inout Session) -> Bool {
    let path = options.output ?? "-"
    if path == "-" || PurchaseDeclaration.namesFile(path) {
      guard parts.count == 1, let part = parts.first else {
        session.stop(.severalPartsNeedFolder(parts: parts.count), .usage)
        return false
      }
      guard ResultFile.write(part.bytes, to: path, replacing: options.replaces, session: &session) else { return false }
      if path != "-" { session.tell(.fileWritten(path: path, rows: part.lineCount)) }
      return true
    }
    return writeFolder(path, parts, year, &session)
  }

  /// Whether the path is meant for a file: it ends with an extension and is no folder yet.
  private static func namesFile(_ path: String) -> Bool {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return name.dropFirst().contains(".") && (try? PathKind(ofPath: path)) != .folder
  }

  private func writeFolder(
    _ folder: String, _ parts: [PurchaseFile.Part], _ year: Int, _ session: inout Session
  ) -> Bool {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    guard ResultFile.makeFolder(prefix, &session) else { return false }
    let files = parts.map { (path: prefix + PurchaseFile.partName(year: year, number: $0.number), bytes: $0.bytes) }
    for file in files where !ResultFile.mayWrite(file.path, options.replaces, request, &session) { return false }
    guard ResultFile.write(files, replacing: options.replaces, session: &session) else { return false }
    for (file, part) in zip(files, parts) { session.tell(.fileWritten(path: file.path, rows: part.lineCount)) }
    return true
  }
}

/// Which purchases are rewritten.
struct PurchaseSelection: Sendable {
  var year: Int?
  var month: Int?
  var since: CivilDate?
  var identifier: IdentifierKind
  var today: CivilDate

  func contains(_ purchase: Purchase) -> Bool {
    if let year, purchase.date.year != year { return false }
    if let month, purchase.date.monthNumber != month { return false }
    if let since, purchase.date < since { return false }
    return true
  }
}

/// Rewrites each selected purchase as it is read, year by year: which one is declared may be known only at the end.
struct RewritingVisitor: PurchaseVisitor {
  /// Lines that the platform would refuse.
  struct LeftOut: Sendable {
    var diagnostics: [Diagnostic] = []
    var cents: Int64 = 0
  }

  private(set) var files: [Int: PurchaseFile] = [:]
  private(set) var leftOut: [Int: LeftOut] = [:]
  private let selection: PurchaseSelection
  private let only: Set<CanteenKey>
  private let directory: CanteenDirectory?

  init(_ selection: PurchaseSelection, asked texts: [String], directory: CanteenDirectory?) {
    self.selection = selection
    self.directory = directory
    only = Set(
      texts.flatMap { text in
        [Siret(text).map { CanteenKey($0) }, UInt64(text).flatMap(CanteenKey.init(platformID:))].compactMap(\.self)
      }.map { directory?.canonicalKey($0) ?? $0 })
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    guard selection.contains(purchase), only.isEmpty || only.contains(purchase.canteen) else { return }
    let year = purchase.date.year
    let purchaseLine = line.purchaseLine(purchase, in: batch)
    let refusal = files[year, default: PurchaseFile(by: selection.identifier, today: selection.today)]
      .append(purchaseLine, canteen: directory?.canteen(for: purchase.canteen))
    guard let refusal else { return }
    leftOut[year, default: LeftOut()].diagnostics.append(refusal.diagnostic(of: purchaseLine))
    leftOut[year, default: LeftOut()].cents &+= purchase.amount.cents
  }
}
