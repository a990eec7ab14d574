import EGalimLedgers

/// What feeds a field in one source: cells of its rows, or the same text on every row.
public enum ColumnFeed: Hashable, Sendable {
  /// The cells' numbers from 0, at least one, and what joins their texts.
  case cells([Int], joint: String)
  /// A constant.
  case constant(String)

  /// The text that a row gives.
  public func text(in row: SourceRow) -> String {
    switch self {
    case .constant(let text): return text
    case .cells(let cells, let joint):
      if cells.count == 1 { return row[cells[0]] }
      var text = ""
      for cell in cells where !row[cell].isEmpty {
        if !text.isEmpty { text += joint }
        text += row[cell]
      }
      return text
    }
  }

  /// The first of its cells; nil for a constant.
  public var firstCell: Int? {
    if case .cells(let cells, _) = self { cells.first } else { nil }
  }

  /// All of its cells; none for a constant.
  public var cells: [Int] {
    if case .cells(let cells, _) = self { cells } else { [] }
  }
}
