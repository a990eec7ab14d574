import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// Makes the cells of a ledger's line of a source's row, by the rules.
struct LineMaker: Sendable {
  /// The columns of the ledger that is made, in the platform's order.
  enum Column: Int, CaseIterable {
    case canteen, description, supplier, date, amount, family, labels, origin, shortCircuit, local, localDefinition
    case localKilometres
  }

  let columns: BoundColumns
  private let articles: [ArticleRule]
  private var matcher: ArticleMatcher
  private let canteen: RuleField
  private let givenCanteen: String

  /// Prepares to make lines.
  ///
  /// - Parameters:
  ///   - book: the rules.
  ///   - columns: its column rules, bound to the source.
  ///   - canteen: what names the canteen where the source does not: which kind, and its text.
  init(_ book: RuleBook, on columns: BoundColumns, canteen: CanteenKey?) {
    self.columns = columns
    articles = book.articles.rules
    matcher = ArticleMatcher(book.articles, on: columns)
    let isNamedByID = columns[.canteenID] != nil || canteen?.platformID != nil
    self.canteen = isNamedByID ? .canteenID : .siret
    givenCanteen = canteen?.text ?? ""
  }

  /// What is wrong with the article rules for this source.
  var ruleDiagnostics: [Diagnostic] { matcher.diagnostics }

  /// The field of each column, by its number; the canteen's may also be the platform's identifier.
  static let fields: [RuleField] = [
    .siret, .description, .supplier, .date, .amount, .family, .labels, .origin, .shortCircuit, .local,
    .localDefinition, .localKilometres,
  ]

  /// The field of a column.
  func field(of column: Column) -> RuleField { column == .canteen ? canteen : LineMaker.fields[column.rawValue] }

  /// All rules whose motif a row has.
  func allRules(matching row: SourceRow) -> [Int] { matcher.allMatches(row) }

  /// Makes a line.
  mutating func make(_ row: SourceRow, _ amounts: AmountCells, dateOrder: DateOrder?) -> MadeLine {
    var line = MadeLine(row: row, cells: Column.allCases.map { _ in "" })
    let amount = LineAmount(amounts)
    line.amount = amount.money
    line.problems = amount.problems
    line.set(.amount, amount.money?.plainText ?? MadeLine.stand.amount)
    line.set(.canteen, canteenText(row))
    line.set(.description, text(.description, row))
    line.set(.supplier, text(.supplier, row))
    setDate(of: &line, dateOrder)
    setWords(of: &line)
    line.rule = matcher.match(row)
    if let rule = line.rule { apply(articles[rule].values, to: &line) }
    if line.cell(.family).isEmpty, !line.isExcluded { line.isUnclassified = true }
    return line
  }

  private func canteenText(_ row: SourceRow) -> String {
    let text = text(canteen, row)
    return text.isEmpty ? givenCanteen : text
  }

  /// The text of a field, its words replaced by what they stand for.
  private func text(_ field: RuleField, _ row: SourceRow) -> String {
    guard let feed = columns[field] else { return "" }
    let raw = feed.text(in: row)
    return columns.format(of: field).words?.meaning(of: raw) ?? raw
  }

  private func setDate(of line: inout MadeLine, _ order: DateOrder?) {
    let text = text(.date, line.row)
    guard !text.isEmpty else { return }
    var finding: Finding?
    switch DateText.read(text, order: order) {
    case .date(let date, _): line.date = date
    case .ambiguous(let first, let second): finding = .ambiguousSourceDate(dayFirst: first.iso, monthFirst: second.iso)
    case .againstOrder, .unreadable: finding = .unreadableDate
    case .impossible: finding = .impossibleDate
    }
    line.set(.date, line.date?.iso ?? MadeLine.stand.date)
    if let finding { line.problems.append(LineProblem(finding, at: .date)) }
  }

  /// Writes what the columns say in the platform's words; what is none of them stays, for the decoder to report it.
  private func setWords(of line: inout MadeLine) {
    let row = line.row
    let family = text(.family, row)
    if LedgerWords.isExclusion(family) { line.isExcluded = true }
    line.set(.family, LedgerWords.family(family)?.platformName ?? (line.isExcluded ? "" : family))
    line.set(.labels, labels(row))
    let origin = text(.origin, row)
    line.set(.origin, LedgerWords.origin(origin).map(LineMaker.name(ofOrigin:)) ?? origin)
    for column in [Column.shortCircuit, .local] {
      let answer = text(field(of: column), row)
      line.set(column, LedgerWords.boolean(answer).map { $0 ? "OUI" : "NON" } ?? answer)
    }
    let definition = text(.localDefinition, row)
    line.set(.localDefinition, LedgerWords.localDefinition(definition)?.platformName ?? definition)
    let distance = text(.localKilometres, row)
    line.set(.localKilometres, LedgerWords.kilometres(distance).map { String($0) } ?? distance)
  }

  /// The labels of the columns: a cell that the words of the rule know as a whole, else each of its words.
  private func labels(_ row: SourceRow) -> String {
    guard let feed = columns[.labels] else { return "" }
    let raw = feed.text(in: row)
    guard !raw.isEmpty else { return "" }
    var text = raw
    if let words = columns.format(of: .labels).words {
      if let whole = words.exactMeaning(of: raw) {
        text = whole
      } else {
        let parts = raw.split(whereSeparator: { ",;/+|".contains($0) }).map { RuleText.trimmed(String($0)) }
        text = parts.map { words.meaning(of: $0) ?? $0 }.filter { !$0.isEmpty }.joined(separator: ",")
      }
    }
    guard let set = try? LedgerWords.labelList(text) else { return text }
    return LineMaker.names(of: set)
  }

  private func apply(_ values: ArticleValues, to line: inout MadeLine) {
    if values.isExclusion { line.isExcluded = true }
    func give(_ column: Column, _ text: String?) {
      guard let text else { return }
      line.set(column, text)
      line.ruledFields.insert(field(of: column))
    }
    give(.family, values.family?.platformName)
    give(.labels, values.labels.map(LineMaker.names(of:)))
    give(.origin, values.origin.map(LineMaker.name(ofOrigin:)))
    give(.shortCircuit, values.shortCircuit.map { $0 ? "OUI" : "NON" })
    give(.local, values.local.map { $0 ? "OUI" : "NON" })
    give(.localDefinition, values.localDefinition?.platformName)
    give(.localKilometres, values.kilometres.map { String($0) })
  }

  private static func names(of labels: LabelSet) -> String {
    labels.labels.map(\.platformName).joined(separator: ",")
  }

  private static func name(ofOrigin origin: LabelSet) -> String {
    origin.contains(.france) ? "FRANCE" : origin.contains(.europe) ? "EUROPE" : ""
  }
}

extension MadeLine {
  /// What stands in for a cell that was found wrong here, so that the rest of the line can be checked.
  static let stand = (amount: "0", date: "2000-01-01")

  func cell(_ column: LineMaker.Column) -> String { cells[column.rawValue] }

  mutating func set(_ column: LineMaker.Column, _ text: String) {
    cells[column.rawValue] = text
  }
}
