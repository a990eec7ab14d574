import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// A row of a source, as the rules see it.
public enum RuledRow: Sendable {
  /// A line of purchases.
  case line(MadeLine)
  /// A row whose bytes or quotes keep it from being read.
  case unreadable(Diagnostic)
  /// Anything else, with the amount that a total says.
  case other(SourceRowKind, SourceRow, Money?)

  /// Where the row stands.
  public var place: Place {
    switch self {
    case .line(let line): line.row.place
    case .unreadable(let diagnostic): diagnostic.place
    case .other(_, let row, _): row.place
    }
  }
}

/// A source read by the rules: its header found by the columns that they name, each row told for what it is.
public struct RuledSource: ~Copyable {
  /// The source's columns, bound to the fields that they feed.
  public let columns: BoundColumns
  /// The rows above the header that hold something.
  public let rowsAbove: [SourceRow]
  /// What is wrong with the rules for this source; with an error, no row can be read.
  public let diagnostics: [Diagnostic]

  private var table: SourceTable
  private var maker: LineMaker
  private let sorter: RowSorter
  private var habits: ColumnHabits
  /// Rows read while a cell waits for others to tell how it is to be read, the next one last.
  private var held: [Held] = []
  private var isAtEnd = false

  /// Opens a source.
  ///
  /// - Parameters:
  ///   - file: a text or a workbook.
  ///   - book: the rules.
  ///   - canteen: the canteen of lines that name none.
  ///   - sheet: the sheet to read in a workbook that has it.
  ///   - encoding: the encoding of a text that does not say it.
  /// - Throws: why there is nothing to read.
  public init(
    _ file: InputFile, book: RuleBook, canteen: CanteenKey? = nil, sheet: SheetRequest? = nil,
    encoding: EncodingRequest? = nil
  ) throws(SourceTrouble) {
    table = try SourceTable(file, sheet: sheet, encoding: encoding) { RuledSource.headerIndex(in: $0, book.columns) }
    columns = BoundColumns(book.columns, to: table.header)
    rowsAbove = table.rowsAbove
    maker = LineMaker(book, on: columns, canteen: canteen)
    diagnostics = [table.encodingNote].compactMap(\.self) + columns.diagnostics + maker.ruleDiagnostics
    sorter = RowSorter(columns)
    habits = ColumnHabits(columns)
  }

  /// The next row; nil after the last one.
  ///
  /// - Throws: what ended the reading before the source's end.
  public mutating func next() throws(SourceTrouble) -> RuledRow? {
    if held.isEmpty { try hold() }
    guard let next = held.popLast() else { return nil }
    guard case .row(let row) = next else {
      if case .trouble(let diagnostic) = next { return .unreadable(diagnostic) }
      return nil
    }
    let amounts = AmountCells(row, columns, habits)
    let kind = sorter.kind(of: row, amounts)
    switch kind {
    case .line: return .line(maker.make(row, amounts, dateOrder: habits.dateOrder))
    case .total: return .other(kind, row, LineAmount(amounts).money)
    case .repeatedHeader, .text: return .other(kind, row, nil)
    }
  }

  /// The file, and the sheet where it is a workbook.
  public var place: Place { table.place }

  /// The number of the header's row, from 1.
  var headerRowNumber: Int? { table.header.place.rowNumber }

  /// All rules whose motif a row has, in order: the first one decides, the others are hidden by it.
  public func allRules(matching row: SourceRow) -> [Int] { maker.allRules(matching: row) }

  /// Reads rows until none of them waits for another to tell how its cells are to be read.
  private mutating func hold() throws(SourceTrouble) {
    var rows: [Held] = []
    while !isAtEnd {
      do throws(SourceTrouble) {
        guard let row = try table.nextRow() else {
          isAtEnd = true
          break
        }
        habits.note(row)
        rows.append(.row(row))
      } catch {
        // What has a line is wrong with that line alone, unless the rest cannot be told from it.
        isAtEnd = error.diagnostic.place.line == nil || error.diagnostic.code.leavesContentUnread
        if error.diagnostic.place.line == nil { throw error }
        rows.append(.trouble(error.diagnostic))
      }
      if !habits.isWaiting { break }
    }
    held = rows.reversed()
  }

  private enum Held {
    case row(SourceRow)
    case trouble(Diagnostic)
  }

  /// The row that names the most of the rules' columns; nil when hardly any is there.
  private static func headerIndex(in rows: [SourceRow], _ rules: ColumnRules) -> Int? {
    let references = rules.rules.compactMap(\.reference).filter { $0.names.contains { !$0.hasPrefix("#") } }
    guard !references.isEmpty else { return rows.isEmpty ? nil : 0 }
    var best: (index: Int, count: Int)?
    for (index, row) in rows.enumerated() {
      let header = SourceHeader(row.cells)
      let count = references.count { (try? $0.cells(in: header)) != nil }
      if count > best?.count ?? 0 { best = (index, count) }
    }
    guard let best, best.count * 2 >= references.count || best.count > 2 else { return nil }
    return best.index
  }
}
