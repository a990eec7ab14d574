import EGalimLedgers

/// Rows of a table of any length: all of its first ones, and of the rest every n-th, n growing so that they stay few.
///
/// The same rows are kept whenever the same table is read.
struct RowSample: Sendable {
  /// How many of the first rows are kept.
  static let head = 2000
  /// How many of the others are kept at most.
  static let tail = 2000
  /// How much of a cell is kept; what a longer one says is told by its start.
  static let longestCell = 200

  private(set) var first: [[String]] = []
  private(set) var later: [[String]] = []
  private var seen = 0
  private var stride = 1

  /// All rows kept, in the table's order.
  var rows: [[String]] { first + later }

  /// Takes or passes over a row.
  mutating func add(_ cells: [String]) {
    if first.count < RowSample.head {
      first.append(cells.map(RowSample.shortened))
      return
    }
    defer { seen += 1 }
    guard seen.isMultiple(of: stride) else { return }
    later.append(cells.map(RowSample.shortened))
    guard later.count > RowSample.tail else { return }
    later = later.indices.filter { $0.isMultiple(of: 2) }.map { later[$0] }
    stride *= 2
  }

  private static func shortened(_ text: String) -> String {
    text.utf8.count <= longestCell ? text : String(text.unicodeScalars.prefix(longestCell))
  }
}
