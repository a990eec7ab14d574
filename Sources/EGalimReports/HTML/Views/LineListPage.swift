/// Renders listed lines as a page.
public enum LineListPage {
  /// The page in UTF-8.
  public static func html(_ list: LineList, words: ReportWords = .french) -> [UInt8] {
    let heading = LineListTable.heading(list, words)
    return GenericPage(
      title: heading[0], particulars: Array(heading.dropFirst()),
      parts: list.entries.isEmpty ? [] : [.table(LineListTable.table(list, words))]
    ).utf8(words)
  }
}
