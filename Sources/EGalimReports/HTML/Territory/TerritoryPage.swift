import EGalim

/// Renders a territory as a page: who needs help, and a page to print for each commune.
public enum TerritoryPage {
  private static let commune = Anchor("commune")
  private static let plot = Anchor("nuage")
  private static let table = Anchor("cantines")

  /// The page in UTF-8.
  public static func html(_ report: TerritoryReport, words: ReportWords = .french) -> [UInt8] {
    let heading = TerritoryText.heading(report, words)
    let anchors = anchors(of: report.communes)
    return HTMLPage(
      title: heading[0], kicker: words.page.report(words.territoryPeriod(report)),
      particulars: Array(heading.dropFirst().dropLast()),
      body: overview(report, anchors, words) + sheets(report, anchors, words),
      notes: TerritoryText.notes(report, words)
    ).utf8(words)
  }

  /// Each commune's place, by its code.
  private static func anchors(of communes: [TerritoryReport.Group]) -> [String: Anchor] {
    Dictionary(
      zip(communes.map(\.key.code), (1...).lazy.map(commune.numbered)), uniquingKeysWith: { first, _ in first })
  }

  private static func overview(
    _ report: TerritoryReport, _ anchors: [String: Anchor], _ words: ReportWords
  ) -> [Markup] {
    let silent = report.canteens.filter { !$0.isMereBuyer && $0.figures.purchases.lineCount == 0 }
    let plot = SharesPlot(words: words).card(report, at: plot, table: table)?.markup(words)
    return [
      TerritoryCards(words: words).markup(report),
      Markup(.div, [.class("charts plot")], [plot, silentList(silent, words)].compactMap(\.self)),
      groups(report, anchors, words), Markup(.div, [.id(table)], [canteens(report, anchors, words)]),
      TerritoryLines(words: words).ownTargets(report).map { HTMLTable.markup($0) },
      CanteenSection(words: words, year: report.year).ahead(TerritoryText.ahead(report, words)),
    ].compactMap(\.self)
  }

  /// Those of which nothing is known, by name.
  private static func silentList(_ canteens: [TerritoryCanteen], _ words: ReportWords) -> Markup? {
    guard !canteens.isEmpty else { return nil }
    let items = canteens.map { Markup(.li, text: $0.canteen.displayName) }
    return Markup(
      .section, [.class("silent")],
      [
        Markup(.h3, text: words.page.silent(canteens.count)),
        Markup(.p, text: words.page.silentSentence(canteens.count)),
        Markup(.ul, items),
      ])
  }

  private static func groups(
    _ report: TerritoryReport, _ anchors: [String: Anchor], _ words: ReportWords
  ) -> Markup? {
    guard let grouping = report.grouping else { return nil }
    var table = TerritoryLines(words: words).table(report)
    if grouping == .commune {
      for (index, group) in report.groups.enumerated() { table.rows[index].cells[0].link = anchors[group.key.code] }
    }
    return HTMLTable.markup(table, title: words.page.by(words.territory.grouping(grouping)))
  }

  private static func canteens(
    _ report: TerritoryReport, _ anchors: [String: Anchor], _ words: ReportWords
  ) -> Markup {
    let places = places(of: report)
    var table = TerritoryLines(words: words).table(of: report.canteens, in: report)
    for (index, canteen) in report.canteens.enumerated() {
      table.rows[index].cells[0].link = places[canteen.key].flatMap { anchors[$0] }
    }
    return HTMLTable.markup(table, title: words.page.byNeed)
  }

  /// The commune of each canteen, by its code.
  private static func places(of report: TerritoryReport) -> [CanteenKey: String] {
    Dictionary(
      report.communes.flatMap { commune in commune.canteens.map { ($0, commune.key.code) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func sheets(
    _ report: TerritoryReport, _ anchors: [String: Anchor], _ words: ReportWords
  ) -> [Markup] {
    let sheet = CommuneSheet(words: words, report: report)
    let canteens = Dictionary(report.canteens.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return report.communes.compactMap { commune in
      let own = commune.canteens.compactMap { canteens[$0] }.filter { !$0.isMereBuyer }
      return anchors[commune.key.code].map { sheet.markup(commune, own, at: $0) }
    }
  }
}
