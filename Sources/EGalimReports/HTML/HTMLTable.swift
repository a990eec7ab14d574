/// Renders a table for a page: caption, headings with their scope, numbers in line, summary rows in its foot.
///
/// A wide one scrolls within a box of its own, which the keyboard reaches, so that the page never does.
struct HTMLTable {
  /// So many columns may not fit on a phone.
  private static let wide = 5
  private let table: DisplayTable
  private let hasRemarks: Bool

  /// The table under its own title, or the one given.
  static func markup(_ table: DisplayTable, title: String? = nil) -> Markup {
    let caption = title ?? table.title
    return HTMLTable(table).markup(caption: caption, label: caption)
  }

  /// The table without a title to be seen, where one above says what it is about.
  static func markup(_ table: DisplayTable, label: String) -> Markup {
    HTMLTable(table).markup(caption: nil, label: label)
  }

  private init(_ table: DisplayTable) {
    self.table = table
    hasRemarks = table.rows.contains { $0.remark != nil }
  }

  private func markup(caption: String?, label: String?) -> Markup {
    let body = table.rows.dropLast(table.summaryRows)
    let summary = table.rows.suffix(table.summaryRows)
    let parts: [Markup?] = [
      caption.map { Markup(.caption, text: $0) }, Markup(.thead, [heading]), Markup(.tbody, body.map(row)),
      summary.isEmpty ? nil : Markup(.tfoot, summary.map(row)),
    ]
    let isWide = table.columns.count >= HTMLTable.wide
    var box: [Attribute] = [.class(isWide ? "scroll wide" : "scroll")]
    if isWide, let label {
      box += [Attribute(.role, "region"), Attribute(.tabindex, 0), Attribute(.ariaLabel, label)]
    }
    let name = label.map { [Attribute(.ariaLabel, $0)] } ?? []
    return Markup(.div, box, [Markup(.table, caption == nil ? name : [], parts.compactMap(\.self))])
  }

  private var heading: Markup {
    let cells = table.columns.map { head($0.title, isNumeric: $0.isNumeric) }
    return Markup(.tr, cells + (hasRemarks ? [head(table.remarkTitle, isNumeric: false)] : []))
  }

  private func head(_ title: String, isNumeric: Bool) -> Markup {
    guard !title.isEmpty else { return Markup(.td) }
    return Markup(.th, [Attribute(.scope, "col")] + (isNumeric ? [.class("n")] : []), text: title)
  }

  private func row(_ row: DisplayTable.Row) -> Markup {
    var cells = zip(row.cells.indices, row.cells).map { index, cell in
      if index == 0, !table.columns[index].isNumeric, !cell.text.isEmpty {
        return Markup(.th, [Attribute(.scope, "row")] + classes(cell, isNumeric: false), [content(cell)])
      }
      return Markup(.td, classes(cell, isNumeric: table.columns[index].isNumeric), text: cell.text)
    }
    if hasRemarks {
      let remark = row.remark ?? ""
      cells.append(Markup(.td, [.class("remark" + tone(remark))], text: remark.text))
    }
    return Markup(.tr, cells)
  }

  private func content(_ cell: DisplayTable.Cell) -> Markup {
    cell.link.map { Markup(.a, [.link(to: $0)], text: cell.text) } ?? Markup(text: cell.text)
  }

  private func classes(_ cell: DisplayTable.Cell, isNumeric: Bool) -> [Attribute] {
    let names = (isNumeric ? "n" : "") + tone(cell)
    return names.isEmpty ? [] : [.class(names)]
  }

  private func tone(_ cell: DisplayTable.Cell) -> String {
    switch cell.tone {
    case .met: " met"
    case .missing: " missing"
    case nil: ""
    }
  }
}
