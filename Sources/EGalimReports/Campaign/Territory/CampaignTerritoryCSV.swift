import EGalim

/// Makes the table of a territory of published declarations for spreadsheets: a row for each group, or each canteen, and
/// one for all last.
///
/// The columns are an interface: their names, order and meaning stay. Shares and quartiles are percentages.
public enum CampaignTerritoryCSV {
  /// The header and the rows.
  public static func table(
    _ report: CampaignTerritory, decimalMark: CSVReport.DecimalMark = .comma, words: ReportWords = .french
  ) -> [[String]] {
    let rows =
      report.grouping == nil
      ? report.canteens.map { canteen($0, in: report) } : report.groups.map { group($0, in: report, words) }
    let all = last(report)
    return [all.map(\.name)] + (rows + [all]).map { $0.map { $0.cell.text(decimalMark) } }
  }

  private typealias Column = CSVReport.Column

  private static func canteen(_ entry: CampaignCanteen, in report: CampaignTerritory) -> [Column] {
    identity(entry.canteen, name: entry.canteen.name, in: report) + declaration(entry)
      + figures(CampaignFigures([entry], regulation: report.regulation), hasQuartiles: false)
  }

  private static func identity(_ canteen: Canteen?, name: String?, in report: CampaignTerritory) -> [Column] {
    [
      Column("annee", .count(Int64(report.year))), Column("siret", .text(canteen?.siret?.text)),
      Column("cantine_id", .text(canteen?.platformID.map { String($0) })), Column("nom", .text(name)),
      Column("code_insee", .text(canteen?.location.communeCode)), Column("commune", .text(canteen?.location.commune)),
    ]
  }

  private static func declaration(_ entry: CampaignCanteen?) -> [Column] {
    [
      Column("liste", .flag(entry?.isListed)), Column("declarant", .text(entry.map { name(of: $0.declarant) })),
      Column("etat", .text(entry.map { name(of: $0.state) })),
      Column("bio_part", .hundredths(entry?.shares?.bio.percentHundredths)),
      Column("egalim_part", .hundredths(entry?.shares?.egalim.percentHundredths)),
    ]
  }

  private static func name(of declarant: CampaignCanteen.Declarant) -> String {
    switch declarant {
    case .itself: "elle-meme"
    case .buyer(let name): name
    case .satellites: "satellites"
    case .nobody: ""
    }
  }

  private static func name(of state: PublishedState) -> String {
    switch state {
    case .met: "atteint"
    case .partlyMet: "en partie"
    case .missed: "manque"
    case .notHeld: "non tenue"
    case .unknown: "inconnu"
    case .notDeclared: "non declare"
    }
  }

  private static func group(
    _ group: CampaignTerritory.Group, in report: CampaignTerritory, _ words: ReportWords
  ) -> [Column] {
    groupIdentity(
      code: group.key.code, name: words.territory.name(group.key), sharesCanteens: group.sharesCanteens, in: report)
      + figures(group.figures, hasQuartiles: true)
  }

  private static func groupIdentity(
    code: String?, name: String, sharesCanteens: Bool?, in report: CampaignTerritory
  ) -> [Column] {
    [
      Column("annee", .count(Int64(report.year))), Column("par", .text(report.grouping?.rawValue)),
      Column("code", .text(code)), Column("nom", .text(name)), Column("partage", .flag(sharesCanteens)),
    ]
  }

  private static func last(_ report: CampaignTerritory) -> [Column] {
    let identity =
      report.grouping == nil
      ? identity(nil, name: CSVReport.totalName, in: report) + declaration(nil)
      : groupIdentity(code: nil, name: CSVReport.totalName, sharesCanteens: nil, in: report)
    return identity + figures(report.totals, hasQuartiles: true)
  }

  /// The counts, and the quartiles of the declarations: of one canteen they would say its share again.
  private static func figures(_ figures: CampaignFigures, hasQuartiles: Bool) -> [Column] {
    [
      Column("cantines", .count(Int64(figures.canteens))), Column("declarees", .count(Int64(figures.declared))),
      Column("tenues", .count(Int64(figures.held))), Column("atteignent", .count(Int64(figures.reaching))),
    ]
      + PublishedGroup.Subject.allCases.flatMap { share -> [Column] in
        let quartiles = hasQuartiles ? figures.published.quartiles(share) : nil
        return [
          Column(share.rawValue + "_q1", .hundredths(quartiles?.first)),
          Column(share.rawValue + "_mediane", .hundredths(quartiles?.median)),
          Column(share.rawValue + "_q3", .hundredths(quartiles?.third)),
        ]
      }
  }
}
