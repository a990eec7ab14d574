import EGalim

/// Renders a month's report for people: a page for a terminal, Markdown, or a page for a browser.
public enum MonthText {
  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ report: MonthReport, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let page = MonthPage(report: report, words: words)
    let blocks = [heading(page.heading, style)] + page.parts.map { lines($0, style) } + [wrapped(page.notes, style)]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""])).map { $0 + "\n" }.joined()
  }

  /// The same in Markdown.
  public static func markdown(_ report: MonthReport, words: ReportWords = .french) -> String {
    let page = MonthPage(report: report, words: words)
    let heading = page.heading
    let blocks =
      [
        "# " + MarkdownText.escaped(heading.title),
        MarkdownText.escaped(([heading.period] + heading.particulars).joined(separator: " · ")),
      ] + page.parts.flatMap(blocks) + page.notes.map(MarkdownText.escaped)
    return blocks.filter { !$0.isEmpty }.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// The same as a page for a browser, in UTF-8.
  public static func html(_ report: MonthReport, words: ReportWords = .french) -> [UInt8] {
    let page = MonthPage(report: report, words: words)
    return GenericPage(
      title: page.heading.title, kicker: page.heading.period, particulars: page.heading.particulars,
      parts: page.parts + charts(report, words), notes: page.notes
    ).utf8(words)
  }

  /// The year to date of one canteen, drawn.
  private static func charts(_ report: MonthReport, _ words: ReportWords) -> [GenericPage.Part] {
    guard report.canteens.count == 1, let figures = report.canteens.first?.figures.toDate,
      figures.figures.purchases.lineCount > 0
    else { return [] }
    let section = CanteenSection(words: words, year: report.month.year)
    return [
      .heading(words.month.title(figures.months)), .markup(section.charts(figures.figures, at: Anchor("annee"))),
    ]
  }

  // MARK: Parts

  /// A title at the left and the month at the right, or below where there is no room.
  private static func heading(_ heading: MonthPage.Heading, _ style: TerminalStyle) -> [String] {
    let room = min(style.width, 100) - TextWidth.of(heading.period) - 2
    let particulars = TextWrapping.lines(heading.particulars.joined(separator: " · "), width: style.width)
    if TextWidth.of(heading.title) > room {
      return [TextWidth.cut(heading.title, to: style.width), heading.period] + particulars
    }
    return [TextWidth.pad(heading.title, to: room + 2) + heading.period] + particulars
  }

  private static func lines(_ part: GenericPage.Part, _ style: TerminalStyle) -> [String] {
    switch part {
    case .heading(let title): [title]
    case .sentences(let sentences), .list(let sentences): wrapped(sentences, style)
    case .table(let table): TextTable.lines(table, style: style)
    case .markup: []
    }
  }

  private static func wrapped(_ sentences: [String], _ style: TerminalStyle) -> [String] {
    sentences.flatMap { TextWrapping.lines($0, width: style.width) }
  }

  private static func blocks(_ part: GenericPage.Part) -> [String] {
    switch part {
    case .heading(let title): ["## " + MarkdownText.escaped(title)]
    case .sentences(let sentences): sentences.map(MarkdownText.escaped)
    case .list(let items): [items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")]
    case .table(let table):
      [table.title.map { "## " + MarkdownText.escaped($0) }, MarkdownText.table(table)].compactMap(\.self)
    case .markup: []
    }
  }
}
