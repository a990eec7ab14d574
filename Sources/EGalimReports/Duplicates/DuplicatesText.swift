import EGalim
import EGalimDiagnostics

/// Renders what ledgers hold more than once as a page for a terminal.
///
/// The text is for people and may change; ``DuplicatesJSON`` and ``DuplicatesCSV`` are for programs.
public enum DuplicatesText {
  /// How many rows each table shows unless told otherwise.
  public static let usualRows = 20

  /// The page; every line ends with a line feed.
  ///
  /// - Parameters:
  ///   - report: what was found.
  ///   - rows: how many rows each table shows at most.
  ///   - style: the terminal.
  ///   - words: the language.
  /// - Returns: the text.
  public static func text(
    _ report: DuplicatesReport, rows: Int = usualRows, style: TerminalStyle = TerminalStyle(),
    words: DuplicatesWords = .french
  ) -> String {
    let sheet = DuplicatesSheet(report: report, rows: max(0, rows), words: words)
    func lines(_ text: String) -> [String] { TextWrapping.lines(text, width: style.width) }
    let heading = sheet.heading.map { style.paint($0.text, $0.tone) }
    let parts = sheet.parts.map { part in
      lines(part.title) + (part.remark.map(lines) ?? [])
        + (part.table.rows.isEmpty ? [] : TextTable.lines(part.table, style: style)) + (part.more.map(lines) ?? [])
    }
    return ([heading] + parts).joined(separator: [""]).map { $0 + "\n" }.joined()
  }
}
