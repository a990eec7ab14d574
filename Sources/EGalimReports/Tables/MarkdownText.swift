/// Texts and tables in Markdown (CommonMark, with GitHub's tables).
enum MarkdownText {
  private static let special: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!"]

  /// The text with every character that Markdown could take for markup escaped.
  static func escaped(_ text: String) -> String {
    // By scalars: a mark that combines with a bar must not hide it.
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// A table; what is said at the end of rows becomes its last column.
  static func table(_ table: DisplayTable) -> String {
    let hasRemarks = table.rows.contains { $0.remark != nil }
    let titles = table.columns.map(\.title) + (hasRemarks ? [table.remarkTitle] : [])
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" } + (hasRemarks ? ["---"] : [])
    let rows = table.rows.map { row in
      row.cells.map(\.text) + (hasRemarks ? [row.remark?.text ?? ""] : [])
    }
    return ([titles.map(escaped), rule] + rows.map { $0.map(escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
