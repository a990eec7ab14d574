import EGalim
import EGalimLedgers
import Foundation
import Synchronization
import TabularText
import TestSupport
import Testing

/// The purchases of ledgers, asked as `egalim lines` asks them: what a figure and a query add up to.
struct AskedPurchases {
  private struct Line: Sendable {
    let purchase: Purchase
    let texts: LineQuery.Texts
  }

  private struct Keeper: PurchaseVisitor {
    var lines: [Line] = []

    mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
      lines.append(
        Line(
          purchase: purchase,
          texts: LineQuery.Texts(
            description: String(decoding: line.description(in: batch), as: UTF8.self),
            supplier: String(decoding: line.supplier(in: batch), as: UTF8.self), file: "")))
    }

    mutating func takePart() -> [Line] {
      defer { lines = [] }
      return lines
    }

    mutating func append(_ part: [Line]) { lines += part }
    func emptyCopy() -> Keeper { Keeper() }
  }

  let directory: CanteenDirectory
  private let lines: [Line]
  private let answers = Answers()

  /// Reads fixtures.
  init(ledgers: [String], canteens: String) throws {
    try self.init(paths: ledgers.map(ProjectFolder.fixture), canteens: ProjectFolder.fixture(canteens))
  }

  /// Reads any files.
  init(paths: [String], canteens: String? = nil) throws {
    let today = try #require(CivilDate(iso: "2026-11-15"))
    var options = ReadingOptions(today: today)
    if let canteens {
      var list = CanteenListReader(options)
      list.read(InputFile(path: canteens))
      options.directory = list.directory
    }
    directory = options.directory ?? CanteenDirectory()
    var reader = LedgerReader(options, visitor: Keeper())
    reader.read(InputList(paths))
    lines = reader.visitor.lines
    #expect(lines.count > 10)
  }

  /// What the lines of a year come to behind a figure of that name; nil when no figure bears it.
  func cents(
    behind name: String, where query: String = "", year: Int = 2026, statement: StatementKind = .simple
  ) throws -> Int? {
    guard let figure = Figure(name: name) else { return nil }
    let regulation = try Regulation.of(year)
    return try cents(where: query, year: year).reduce(0) { sum, kind in
      figure.counts(kind.key, statement: statement, regulation: regulation) ? sum + kind.value : sum
    }
  }

  /// The amounts by what figures look at: family and labels. Asked once, for a report has hundreds of figures.
  private func cents(where query: String, year: Int) throws -> [Purchase: Int] {
    let asked = "\(year) \(query)"
    if let known = answers.known.withLock({ $0[asked] }) { return known }
    let query = try LineQuery(query).resolved(by: directory)
    var cents: [Purchase: Int] = [:]
    for line in lines where line.purchase.date.year == year && query.admits(line.purchase) && query.admits(line.texts) {
      var kind = line.purchase
      kind.amount = .zero
      kind.canteen = lines[0].purchase.canteen
      kind.date = lines[0].purchase.date
      cents[kind, default: 0] += Int(line.purchase.amount.cents)
    }
    answers.known.withLock { $0[asked] = cents }
    return cents
  }

  private final class Answers: Sendable {
    let known = Mutex<[String: [Purchase: Int]]>([:])
  }
}
