import EGalimDiagnostics

/// A view as sentences and tables in the order in which they are read: text, Markdown and pages are renderings of it.
struct CampaignSheet: Sendable {
  /// What it is about, and particulars beside it.
  var heading: [String]
  /// Sentences between the heading and the tables.
  var sentences: [String] = []
  /// The tables.
  var tables: [DisplayTable]
  /// What a reader must know beside them.
  var notes: [String] = []

  /// The page for a terminal; every line ends with a line feed.
  func text(_ style: TerminalStyle) -> String {
    func paragraph(_ sentence: String) -> [String] { TextWrapping.lines(sentence, width: style.width) }
    let blocks =
      [paragraph(heading.joined(separator: " · "))] + sentences.map(paragraph)
      + tables.map { TextTable.lines($0, style: style) } + notes.map(paragraph)
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""])).map { $0 + "\n" }.joined()
  }

  /// The same in Markdown.
  var markdown: String {
    let particulars = heading.dropFirst().map(MarkdownText.escaped).joined(separator: " · ")
    let tables = tables.flatMap { table in
      (table.title.map { ["## " + MarkdownText.escaped($0)] } ?? []) + [MarkdownText.table(table)]
    }
    let blocks =
      ["# " + MarkdownText.escaped(heading.first ?? ""), particulars] + sentences.map(MarkdownText.escaped) + tables
      + notes.map(MarkdownText.escaped)
    return blocks.filter { !$0.isEmpty }.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// The same as a page.
  func html(_ words: ReportWords) -> [UInt8] {
    GenericPage(
      title: heading.first ?? "", particulars: Array(heading.dropFirst()),
      parts: (sentences.isEmpty ? [] : [.sentences(sentences)]) + tables.map(GenericPage.Part.table), notes: notes,
      closing: words.page.closingOfCampaign
    ).utf8(words)
  }
}
