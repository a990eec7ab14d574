import EGalimDiagnostics

/// Renders a comparison as a page: both sides, and what explains each change.
public enum ComparisonPage {
  /// The page in UTF-8.
  public static func html(_ comparison: Comparison, words: ReportWords = .french) -> [UInt8] {
    let cards = cards(comparison, words)
    // The tables that stand beside a chart need no place of their own.
    let tables = ComparisonText.tables(comparison, words).filter { table in
      !cards.contains { $0.title == table.title }
    }
    let costs = Set(CostTables(comparison: comparison, words: words).tables.compactMap(\.title))
    let isCost = { (table: DisplayTable) in table.title.map(costs.contains) == true }
    return HTMLPage(
      title: words.comparison.title(comparison.before.title, comparison.after.title),
      particulars: [comparison.canteens(words)],
      body: tables.filter { !isCost($0) }.map { HTMLTable.markup($0) }
        + [Markup(.div, [.class("charts")], cards.map { $0.markup(words) })]
        + tables.filter(isCost).map { HTMLTable.markup($0) },
      notes: comparison.notes(words)
    ).utf8(words)
  }

  private static func cards(_ comparison: Comparison, _ words: ReportWords) -> [ChartCard] {
    Comparison.Subject.allCases.flatMap { subject -> [ChartCard?] in
      guard comparison.change(subject) ?? 0 != 0 else { return [] }
      let anchor = anchor(of: subject)
      let heads = words.headings
      let suppliers = ComparisonText.named(comparison.suppliers(subject))
      return [
        card(comparison.families(subject), subject, heads.family, comparison, anchor.part("familles"), words) {
          words.names.family($0)
        },
        card(comparison.labels(subject), subject, heads.label, comparison, anchor.part("labels"), words) {
          words.names.label($0)
        },
        card(suppliers, subject, heads.supplier, comparison, anchor.part("fournisseurs"), words) { name in
          guard let name else { return words.comparison.otherSuppliers }
          return name.isEmpty ? words.names.noSupplier : VisibleText.of(name)
        },
      ]
    }.compactMap(\.self)
  }

  private static func anchor(of subject: Comparison.Subject) -> Anchor {
    switch subject {
    case .egalim: Anchor("egalim")
    case .bio: Anchor("bio")
    case .local: Anchor("local")
    }
  }

  private static func card<Name>(
    _ drivers: [Driver<Name>], _ subject: Comparison.Subject, _ head: String, _ comparison: Comparison,
    _ anchor: Anchor, _ words: ReportWords, name: (Name) -> String
  ) -> ChartCard? {
    guard let change = comparison.change(subject),
      let table = ComparisonText.table(drivers, subject, head, comparison, words, name: name)
    else { return nil }
    return DriversChart(words: words).card(
      drivers.map { (name($0.name), $0.points) }, change: change, title: words.comparison.explains(subject, head),
      table: table, at: anchor)
  }
}
