import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

/// Keeps the purchase lines that answer a question, in the order of the ledgers.
struct LineListing: PurchaseVisitor {
  /// What is asked.
  struct Question: Sendable {
    let query: LineQuery
    let figure: Figure?
    let statement: StatementKind
    /// The year asked for; nil for any.
    let year: Int?
    /// The canteens asked for, under the keys that count; empty for all.
    let canteens: Set<CanteenKey>
  }

  /// The lines kept so far.
  private(set) var lines: [ListedLine] = []

  private let question: Question
  private var ledger = Place(path: "")
  /// Whether purchases of a kind are behind the figure in a year: a ledger holds few kinds and many purchases.
  private var answers: [Case: Bool] = [:]

  private struct Case: Hashable {
    let family: ProductFamily
    let labels: LabelSet
    let year: Int
  }

  init(_ question: Question) {
    self.question = question
  }

  mutating func start(_ table: Place) {
    ledger = table
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    guard question.year == nil || question.year == purchase.date.year,
      question.canteens.isEmpty || question.canteens.contains(purchase.canteen), question.query.admits(purchase),
      isBehindFigure(purchase)
    else { return }
    let description = String(decoding: line.description(in: batch), as: UTF8.self)
    let supplier = String(decoding: line.supplier(in: batch), as: UTF8.self)
    if question.query.needsTexts {
      let texts = LineQuery.Texts(description: description, supplier: supplier, file: ledger.table)
      guard question.query.admits(texts) else { return }
    }
    lines.append(
      ListedLine(
        purchase: purchase, description: description, supplier: supplier, path: ledger.path, sheet: ledger.sheet,
        line: line.record.line))
  }

  private mutating func isBehindFigure(_ purchase: Purchase) -> Bool {
    guard let figure = question.figure else { return true }
    let key = Case(family: purchase.family, labels: purchase.labels, year: purchase.date.year)
    if let known = answers[key] { return known }
    // A year without rules counts nowhere, as in reports.
    let answer =
      (try? Regulation.of(purchase.date.year)).map {
        figure.counts(purchase, statement: question.statement, regulation: $0)
      } ?? false
    answers[key] = answer
    return answer
  }

  mutating func takePart() -> [ListedLine] {
    defer { lines = [] }
    return lines
  }

  mutating func append(_ part: [ListedLine]) {
    lines += part
  }

  func emptyCopy() -> LineListing { LineListing(question) }
}

extension LineListing {
  /// The canteens that texts may mean, before it is known which of them bought anything.
  static func keys(of texts: [String], _ directory: CanteenDirectory?) -> Set<CanteenKey> {
    let keys = texts.flatMap { text in
      [Siret(text).map { CanteenKey($0) }, UInt64(text).flatMap(CanteenKey.init(platformID:))].compactMap(\.self)
    }
    return Set(keys.map { directory?.canonicalKey($0) ?? $0 })
  }
}
