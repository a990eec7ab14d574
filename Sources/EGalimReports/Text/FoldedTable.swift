/// Lays a table of many columns out as several, one under another, each with the first column: nothing is given up.
enum FoldedTable {
  private static let gap = 2
  /// The names of lines are cut to this width before columns go into a table of their own.
  private static let widestName = 26

  /// The lines of a table.
  static func lines(_ table: DisplayTable, style: TerminalStyle) -> [String] {
    let name = min(widestName, width(of: 0, in: table))
    let room = style.width - name
    var parts: [[Int]] = []
    var used = 0
    for column in table.columns.indices.dropFirst() {
      let needed = gap + min(width(of: column, in: table), room - gap)
      if parts.isEmpty || used + needed > room {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(column)
      used += needed
    }
    let tables = parts.enumerated().map { index, columns in
      part([0] + columns, of: table, isFirst: index == 0, widestHead: room - gap)
    }
    return Array(tables.map { TextTable.lines($0, style: style) }.joined(separator: [""]))
  }

  private static func part(_ kept: [Int], of table: DisplayTable, isFirst: Bool, widestHead: Int) -> DisplayTable {
    var part = table
    part.title = isFirst ? table.title : nil
    part.columns = kept.map { index in
      var column = table.columns[index]
      column.title = TextWidth.cutInside(column.title, to: widestHead)
      return column
    }
    part.rows = table.rows.map { row in DisplayTable.Row(kept.map { row.cells[$0] }, remark: row.remark) }
    return part
  }

  private static func width(of column: Int, in table: DisplayTable) -> Int {
    ([table.columns[column].title] + table.rows.map { $0.cells[column].text }).map { TextWidth.of($0) }.max() ?? 0
  }
}
