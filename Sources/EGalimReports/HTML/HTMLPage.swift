/// The frame of every page: one file that needs no network and no script, for a screen, a phone and paper.
///
/// How pages are made, from the bottom up:
///
/// - ``Markup`` is a piece of a page. Texts become one only escaped, so nothing that a file holds can be markup.
/// - ``HTMLTable`` renders a ``DisplayTable``, the tables that text and Markdown show too.
/// - `Charts/` draws figures that the report's model holds: each chart is a ``ChartCard`` with its text alternative and its
///   table beside.
/// - ``GenericPage`` turns titles, sentences, tables and charts into a page: what most views need.
/// - ``HTMLPage`` is the frame itself, for views that arrange their own sections.
///
/// Colours are roles of the one ``Palette``; how things look is the one ``StyleSheet``; words are those of
/// ``ReportWords``. Nothing is computed here.
struct HTMLPage {
  private static let content = Anchor("contenu")

  /// What the page is about.
  var title: String
  /// The line above the title: which view of what year.
  var kicker: String?
  /// What is said below the title, on one line.
  var particulars: [String] = []
  /// What it shows.
  var body: [Markup]
  /// What a reader must know beside it, such as what was left out.
  var notes: [String] = []
  /// What it is made from, where that is no ledger.
  var closing: String?

  /// The page in UTF-8.
  func utf8(_ words: ReportWords) -> [UInt8] {
    Markup.document([Markup(.html, [Attribute(.lang, words.page.language)], [head(words), page(words)])])
  }

  private func head(_ words: ReportWords) -> Markup {
    let title = ([title] + [kicker].compactMap(\.self)).joined(separator: " · ")
    return Markup(
      .head,
      [
        Markup(.meta, [Attribute(.charset, "utf-8")]),
        Markup(.meta, [Attribute(.name, "viewport"), Attribute(.content, "width=device-width, initial-scale=1")]),
        Markup(.meta, [Attribute(.name, "color-scheme"), Attribute(.content, "light dark")]),
        Markup(.title, text: title), Markup(StyleSheet.page),
      ])
  }

  private func page(_ words: ReportWords) -> Markup {
    let skip = Markup(.a, [.class("skip"), .link(to: HTMLPage.content)], text: words.page.skip)
    return Markup(
      .body,
      [
        skip, ChartPatterns.definitions,
        Markup(.header, [.class("page")], HTMLPage.heading(.h1, title, kicker, particulars)),
        Markup(.main, [.id(HTMLPage.content)], body),
        Markup(
          .footer, [.class("page")],
          notes.map { Markup(.p, [.class("note")], text: $0) } + [Markup(.p, text: closing ?? words.page.closing)]),
      ])
  }

  /// A title with the line above it and the particulars below.
  static func heading(_ tag: Tag, _ title: String, _ kicker: String?, _ particulars: [String]) -> [Markup] {
    [
      kicker.map { Markup(.p, [.class("kicker")], text: $0) }, Markup(tag, text: title),
      particulars.isEmpty ? nil : Markup(.p, [.class("facts")], text: particulars.joined(separator: " · ")),
    ].compactMap(\.self)
  }
}
