/// Renders what ledgers hold more than once as a page.
public enum DuplicatesPage {
  /// The page in UTF-8; each table shows so many rows at most.
  public static func html(
    _ report: DuplicatesReport, rows: Int = .max, words: ReportWords = .french,
    duplicates: DuplicatesWords = .french
  ) -> [UInt8] {
    let sheet = DuplicatesSheet(report: report, rows: max(0, rows), words: duplicates)
    let parts = sheet.parts.flatMap { part -> [GenericPage.Part] in
      [.heading(part.title), .sentences([part.remark].compactMap(\.self))]
        + (part.table.rows.isEmpty ? [] : [.table(part.table)]) + [.sentences([part.more].compactMap(\.self))]
    }
    return GenericPage(
      title: words.page.duplicates, particulars: sheet.heading.prefix(1).map(\.text),
      parts: [.sentences(sheet.heading.dropFirst().map(\.text))] + parts
    ).utf8(words)
  }
}
