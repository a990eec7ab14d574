import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import MaCantine
import TabularText

/// Writes statements (bilans): one row a canteen, refused ones left out with their reasons.
struct StatementDeclaration {
  /// A statement of a canteen, and what the platform would say of it.
  private struct Candidate {
    let statement: Statement
    let problems: [StatementProblem]

    var isRefused: Bool { problems.contains(where: \.isRefusal) }
  }

  private let kind: StatementKind
  private let options: DeclareOptions
  private let request: BookRequest

  init(_ kind: StatementKind, _ options: DeclareOptions, _ request: BookRequest) {
    self.kind = kind
    self.options = options
    self.request = request
  }

  func run(_ session: inout Session) {
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return }
    guard let schema = schema(&session), ResultFile.mayWrite(options.output, options.replaces, request, &session) else {
      return
    }
    let books = LedgerBooks(request, session: session, visitor: { _ in CreditNoteVisitor() })
    let hasConsent = ErrorConsent.isGiven(options, request, books, &session)
    let declared = DeclaredBooks(books)
    guard let regulation = YearChoice.forDeclaration(options.year, books, &session), hasConsent,
      let canteens = canteens(books, declared, regulation, &session)
    else { return }

    declared.tell(canteens, year: regulation.year, session)
    let candidates = canteens.map { candidate($0, declared, regulation, schema, session) }
    for candidate in candidates { tell(candidate, session) }
    tellGroupsWithoutIdentifier(candidates, schema, session)
    tellCanteensWithoutPurchases(books, declared, regulation, session)
    if candidates.contains(where: \.isRefused) { session.note(.inputErrors) }
    let accepted = candidates.filter { !$0.isRefused }.map(\.statement)
    guard !accepted.isEmpty else { return }

    let bytes = StatementFile.bytes(of: accepted, schema: schema)
    let path = outputPath(regulation.year)
    guard ResultFile.mayWrite(path, options.replaces, request, &session),
      ResultFile.makeFolder(options.output, &session)
    else { return }
    guard ResultFile.write(bytes, to: path, replacing: options.replaces, session: &session) else { return }
    if let path { session.tell(.fileWritten(path: path, rows: accepted.count)) }
    session.tell(.statementNextSteps(year: regulation.year))
    session.tell(CampaignNotice.of(regulation, on: session.today))
  }

  // MARK: Columns

  /// The columns to fill: those of the given schema, else the platform's; nil once it was said what is wrong with it.
  private func schema(_ session: inout Session) -> StatementSchema? {
    guard let path = options.schema else {
      return kind == .simple ? .simple(by: options.identifier) : .detailed
    }
    do throws(FileTrouble) {
      guard let bytes = try FileContent.bytes(ofPath: path, atMost: 16 << 20) else {
        refuseSchema([.unreadableSchema], path, &session)
        return nil
      }
      return schema(of: bytes, path, &session)
    } catch {
      DiagnosticPrinter.print([Diagnostic(Finding(error), at: Place(path: path))], session: session)
      session.note(.file)
      return nil
    }
  }

  private func schema(of bytes: [UInt8], _ path: String, _ session: inout Session) -> StatementSchema? {
    do throws(SchemaRefusal) {
      return try StatementSchema(tableSchema: bytes)
    } catch {
      refuseSchema(error.findings, path, &session)
      return nil
    }
  }

  private func refuseSchema(_ findings: [Finding], _ path: String, _ session: inout Session) {
    DiagnosticPrinter.print(findings.map { Diagnostic($0, at: Place(path: path)) }, session: session)
    session.note(.inputErrors)
  }

  // MARK: Canteens

  /// Who declares: whoever bought, each satellite's group in its place; of them those asked for.
  private func canteens(
    _ books: LedgerBooks<CreditNoteVisitor>, _ declared: DeclaredBooks, _ regulation: Regulation,
    _ session: inout Session
  ) -> [CanteenKey]? {
    do throws(UnknownCanteen) {
      let canteens = declared.totals.canteens(in: regulation.year)
      guard let only = try books.canteens(asked: options.ledgers.only) else { return canteens }
      if let (canteen, group, id) = declared.declaredByGroup(only) {
        session.stop(.declaredByItsGroup(canteen: canteen, group: group, id: id), .usage)
        return nil
      }
      return canteens.filter(only.contains)
    } catch {
      session.stop(.unknownCanteenAsked(text: error.text), .usage)
      return nil
    }
  }

  private func candidate(
    _ key: CanteenKey, _ books: DeclaredBooks, _ regulation: Regulation, _ schema: StatementSchema, _ session: Session
  ) -> Candidate {
    let canteen = books.canteen(for: key)
    let totals = books.totals[TotalsTable.Key(canteen: key, year: regulation.year)] ?? PurchaseTotals()
    let statement = Statement(
      canteen: canteen, kind: kind, totals: totals, regulation: regulation,
      meals: books.meals(of: key, canteen, totals, year: regulation.year))
    let problems = StatementChecks.problems(
      of: statement, schema: schema, today: session.today, creditNotes: books.creditNotes)
    return Candidate(statement: statement, problems: problems.filter { !request.ignoring.contains($0.finding.code) })
  }

  private func tell(_ candidate: Candidate, _ session: Session) {
    let canteen = candidate.statement.canteen
    let name = [canteen.key?.text, canteen.name].compactMap(\.self).joined(separator: " ")
    DiagnosticPrinter.print(
      candidate.problems.map { problem in
        Diagnostic(problem.finding, at: Place(path: name, fieldName: problem.measure?.name))
      }, session: session)
    if candidate.isRefused { session.tell(.statementRefused(canteen: canteen.displayName)) }
  }

  /// Says how groups are declared where a file by SIRET was asked, which cannot name them.
  private func tellGroupsWithoutIdentifier(
    _ candidates: [Candidate], _ schema: StatementSchema, _ session: Session
  ) {
    guard schema.identifiers == [.siret] else { return }
    let groups = candidates.map(\.statement.canteen).filter { $0.isGroup && $0.siret == nil }
    if !groups.isEmpty { session.tell(.groupsDeclareByID(names: groups.map(\.displayName))) }
  }

  /// Names the canteens of the list without purchases; whoever has a group waits for nothing but the group.
  private func tellCanteensWithoutPurchases(
    _ books: LedgerBooks<CreditNoteVisitor>, _ declared: DeclaredBooks, _ regulation: Regulation, _ session: Session
  ) {
    guard let directory = books.directory, options.ledgers.only.isEmpty else { return }
    let bought = Set(declared.totals.canteens(in: regulation.year))
    let names = directory.canteens.filter { canteen in
      canteen.key.map { !bought.contains($0) && declared.groups.declarant(of: $0) == nil } ?? true
    }.map(\.displayName)
    if !names.isEmpty { session.tell(.canteensWithoutPurchases(names: names, year: regulation.year)) }
  }

  /// Where to write; in a folder, under a name that says what it is.
  private func outputPath(_ year: Int) -> String? {
    guard let path = options.output, path != "-" else { return nil }
    let isFolder = (try? PathKind(ofPath: path)) == .folder || path.hasSuffix("/")
    guard isFolder else { return path }
    let name = "bilans-\(kind == .simple ? "simples" : "detailles")-\(year).csv"
    return path.hasSuffix("/") ? path + name : path + "/" + name
  }
}

/// Keeps the credit notes: the lines that may make a figure negative.
struct CreditNoteVisitor: PurchaseVisitor {
  private(set) var creditNotes: [PurchaseLine] = []
  private var path = ""

  func emptyCopy() -> CreditNoteVisitor { CreditNoteVisitor() }

  mutating func start(path: String) {
    self.path = path
  }

  mutating func takePart() -> [PurchaseLine] {
    defer { creditNotes = [] }
    return creditNotes
  }

  mutating func append(_ part: [PurchaseLine]) {
    creditNotes += part
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    if purchase.amount.cents < 0 { creditNotes.append(line.purchaseLine(purchase, path: path, in: batch)) }
  }
}
