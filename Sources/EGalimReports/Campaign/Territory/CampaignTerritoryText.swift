/// Renders a territory of published declarations for people: a page for a terminal, Markdown, a page in one file.
public enum CampaignTerritoryText {
  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ report: CampaignTerritory, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    CampaignTerritorySheet(report, words: words).sheet.text(style)
  }

  /// The same in Markdown.
  public static func markdown(_ report: CampaignTerritory, words: ReportWords = .french) -> String {
    CampaignTerritorySheet(report, words: words).sheet.markdown
  }

  /// The same as a page.
  public static func html(_ report: CampaignTerritory, words: ReportWords = .french) -> [UInt8] {
    CampaignTerritorySheet(report, words: words).sheet.html(words)
  }
}
