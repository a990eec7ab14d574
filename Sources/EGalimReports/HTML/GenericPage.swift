/// A page of any view that is made of titles, sentences and tables, in the order in which they are to be read.
///
/// ```swift
/// GenericPage(
///   title: "Doublons", particulars: ["3 fichiers"],
///   parts: [.sentences(["…"]), .heading("Par fichier"), .table(table)], notes: warnings
/// ).utf8(words)
/// ```
struct GenericPage {
  /// A piece of it.
  enum Part {
    /// The title of what follows.
    case heading(String)
    /// Sentences, a paragraph each.
    case sentences([String])
    /// Short items, one under another.
    case list([String])
    /// A table under its own title.
    case table(DisplayTable)
    /// Anything else, such as a chart.
    case markup(Markup)
  }

  /// What the page is about.
  var title: String
  /// The line above the title: which view of what year.
  var kicker: String?
  /// What is said below the title, on one line.
  var particulars: [String] = []
  /// What it shows.
  var parts: [Part]
  /// What a reader must know beside it, such as what was left out.
  var notes: [String] = []
  /// What it is made from, where that is no ledger.
  var closing: String?

  /// The page in UTF-8.
  func utf8(_ words: ReportWords) -> [UInt8] {
    HTMLPage(
      title: title, kicker: kicker, particulars: particulars, body: parts.map(markup), notes: notes, closing: closing
    ).utf8(words)
  }

  private func markup(_ part: Part) -> Markup {
    switch part {
    case .heading(let title): Markup(.h2, text: title)
    case .sentences(let sentences): Markup(sentences.map { Markup(.p, text: $0) })
    case .list(let items): Markup(.ul, items.map { Markup(.li, text: $0) })
    case .table(let table): HTMLTable.markup(table)
    case .markup(let markup): markup
    }
  }
}
