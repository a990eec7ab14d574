/// Renders a project's state as a page.
public enum StatusPage {
  /// The page in UTF-8.
  public static func html(_ report: StatusReport, words: ReportWords = .french) -> [UInt8] {
    let sheet = StatusSheet(report: report, words: words)
    return GenericPage(
      title: words.status.title, kicker: words.status.kicker(report.project), particulars: sheet.particulars,
      parts: [
        sheet.canteens.map(GenericPage.Part.table), .sentences(sheet.sentences),
        sheet.files.map(GenericPage.Part.table),
        .sentences([sheet.changes]),
      ].compactMap(\.self)
    ).utf8(words)
  }
}
