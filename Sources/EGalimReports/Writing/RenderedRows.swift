/// A table for spreadsheets in parts that are made apart, in any order and by several threads: joined in order they are the
/// whole.
public struct RenderedRows: Sendable {
  /// The names of the columns.
  public let header: [String]
  private let groups: ListGroups
  private let rows: @Sendable (Int) -> [[String]]
  private let last: [[String]]

  /// A table that is there already, its header first.
  public init(_ table: [[String]]) {
    header = table.first ?? []
    groups = ListGroups(elements: 0, size: 1)
    rows = { _ in [] }
    last = Array(table.dropFirst())
  }

  /// The rows of so many elements; the closure makes those of a number, from 0.
  init(header: [String], of elements: Int, last: [[String]], _ rows: @escaping @Sendable (Int) -> [[String]]) {
    self.header = header
    groups = ListGroups(elements: elements, size: 64)
    self.rows = rows
    self.last = last
  }

  /// How many parts the rows below the header come in.
  public var count: Int { groups.count + 1 }

  /// The rows of a part.
  public subscript(part: Int) -> [[String]] {
    part < groups.count ? groups[part].flatMap(rows) : last
  }

  /// The whole table, its header first.
  public var table: [[String]] { [header] + (0..<count).flatMap { self[$0] } }
}
