/// Lays a table out for a terminal: columns aligned, the least needed ones given up where room is short.
struct TextTable {
  private static let gap = "  "
  /// Names are cut to this width before a column is given up.
  private static let shortestName = 26
  /// Columns of this rank and above are given up before a name is cut.
  private static let dispensableRank = 3
  private let table: DisplayTable
  private let style: TerminalStyle
  private let kept: [Int]
  private let widths: [Int]

  /// The lines of a table.
  static func lines(_ table: DisplayTable, style: TerminalStyle) -> [String] {
    TextTable(table, style: style).lines
  }

  /// Whether a table stands there whole: no name cut, no column given up, what is said at the end of rows beside them.
  static func fits(_ table: DisplayTable, style: TerminalStyle) -> Bool {
    let laid = TextTable(table, style: style)
    return laid.kept.count == table.columns.count && laid.width <= style.width && laid.remarksFit
      && laid.widths.first == table.rows.map { TextWidth.of($0.cells[0].text) }.max()
  }

  private init(_ table: DisplayTable, style: TerminalStyle) {
    self.table = table
    self.style = style
    var widths = table.columns.indices.map { index in
      ([table.columns[index].title] + table.rows.map { $0.cells[index].text }).map { TextWidth.of($0) }.max() ?? 0
    }
    var kept = Array(table.columns.indices)
    func width() -> Int { kept.reduce(-TextTable.gap.count) { $0 + widths[$1] + TextTable.gap.count } }
    func giveUp(downTo rank: Int) {
      while width() > style.width, let least = kept.max(by: { table.columns[$0].rank < table.columns[$1].rank }),
        table.columns[least].rank >= rank
      {
        kept.removeAll { $0 == least }
      }
    }
    // A long name is cut before a column that matters is given up; it stands whole in every other form of the report.
    let whole = widths.first
    giveUp(downTo: TextTable.dispensableRank)
    if let first = widths.first, table.columns.first?.isNumeric == false, width() > style.width {
      widths[0] = min(first, max(TextTable.shortestName, first - (width() - style.width)))
    }
    let cut = widths.first ?? 0
    giveUp(downTo: 1)
    // A column that was given up may leave room for the name after all.
    if let whole, whole > cut, kept.first == 0 { widths[0] = min(whole, cut + max(0, style.width - width())) }
    // What is still too wide is the first column: a name, which may be cut.
    if let first = kept.first, width() > style.width {
      widths[first] = min(widths[first], max(12, widths[first] - (width() - style.width)))
    }
    self.kept = kept
    self.widths = widths
  }

  private var width: Int {
    kept.reduce(-TextTable.gap.count) { $0 + widths[$1] + TextTable.gap.count }
  }

  /// Whether what is said at the end of rows fits beside them; else it goes below.
  private var remarksFit: Bool {
    let longest = (table.rows.compactMap(\.remark?.text) + [table.remarkTitle]).map { TextWidth.of($0) }.max() ?? 0
    return width + TextTable.gap.count + longest <= style.width
  }

  private var lines: [String] {
    let remarksFit = remarksFit
    let heading = DisplayTable.Row(
      texts: table.columns.map(\.title), remark: remarksFit ? DisplayTable.Cell(table.remarkTitle) : nil)
    let rows = table.rows.map { lines(of: $0, remarksFit: remarksFit) }
    let body = rows.dropLast(table.summaryRows)
    let summary = rows.suffix(table.summaryRows)
    let rule = summary.isEmpty || body.isEmpty ? [] : [String(repeating: "─", count: width)]
    return (table.title.map { [$0] } ?? []) + lines(of: heading, remarksFit: true) + body.joined() + rule
      + summary.joined()
  }

  private func lines(of row: DisplayTable.Row, remarksFit: Bool) -> [String] {
    let cells = kept.map { index -> String in
      let cell = row.cells[index]
      let text = TextWidth.cutInside(cell.text, to: widths[index])
      let blanks = TextWidth.pad("", to: widths[index] - TextWidth.of(text))
      let painted = style.paint(text, cell.tone)
      return table.columns[index].isNumeric ? blanks + painted : painted + blanks
    }
    let line = cells.joined(separator: TextTable.gap)
    guard let remark = row.remark, !remark.text.isEmpty else { return [trimmed(line)] }
    if remarksFit { return [line + TextTable.gap + style.paint(remark.text, remark.tone)] }
    return [trimmed(line)]
      + TextWrapping.lines(remark.text, width: style.width, indent: "    ").map { style.paint($0, remark.tone) }
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
