/// A table for spreadsheets in parts that are made apart, in any order and by several threads.
public struct RenderedRows: Sendable {
  /// The names of the columns.
  public let header: CSVRow
  private let groups: ListGroups
  private let rows: @Sendable (Int) -> [CSVRow]
  private let last: [CSVRow]

  /// A table that is there already, its header first.
  public init(_ table: [[String]]) {
    header = CSVRow(table.first ?? [])
    groups = ListGroups(elements: 0, size: 1)
    rows = { _ in [] }
    last = table.dropFirst().map { CSVRow($0) }
  }

  /// The rows of so many elements; the closure makes those of a number, from 0.
  init(header: CSVRow, of elements: Int, last: CSVRow, _ rows: @escaping @Sendable (Int) -> [CSVRow]) {
    self.header = header
    groups = ListGroups(elements: elements, size: 64)
    self.rows = rows
    self.last = [last]
  }

  /// How many parts the rows below the header come in.
  public var count: Int { groups.count + 1 }

  /// The rows of a part.
  public subscript(part: Int) -> [CSVRow] {
    part < groups.count ? groups[part].flatMap(rows) : last
  }

  /// The whole table, its header first.
  public var table: [[String]] { ([header] + (0..<count).flatMap { self[$0] }).map(\.texts) }
}
