/// Renders a comparison as a page.
public enum ComparisonPage {
  /// The page in UTF-8.
  public static func html(_ comparison: Comparison, words: ReportWords = .french) -> [UInt8] {
    GenericPage(
      title: words.comparison.title(comparison.before.title, comparison.after.title),
      parts: ComparisonText.tables(comparison, words).map(GenericPage.Part.table)
    ).utf8(words)
  }
}
