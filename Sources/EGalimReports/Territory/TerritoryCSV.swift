import EGalim

/// Makes the table of a territory for spreadsheets: a row for each group, or each canteen, and one for all last.
///
/// The columns are an interface: their names, order and meaning stay. Amounts are euros without VAT (`…_ht`), shares
/// percentages (`…_part`); a figure that does not exist is an empty cell.
public enum TerritoryCSV {
  /// The header and the rows.
  public static func table(
    _ report: TerritoryReport, decimalMark: CSVReport.DecimalMark = .comma, words: ReportWords = .french
  ) -> [[String]] {
    let rows =
      report.grouping == nil
      ? report.canteens.map { canteen($0, in: report) + figures(canteen: $0) }
      : report.groups.map { group($0, in: report, words) + figures($0.figures) }
    let all = last(report) + figures(report.totals)
    return [all.map(\.name)] + (rows + [all]).map { $0.map { $0.cell.text(decimalMark) } }
  }

  private typealias Column = CSVReport.Column

  // MARK: Who

  private static func canteen(_ canteen: TerritoryCanteen, in report: TerritoryReport) -> [Column] {
    identity(canteen.canteen, name: canteen.canteen.name, in: report)
  }

  private static func identity(_ canteen: Canteen?, name: String?, in report: TerritoryReport) -> [Column] {
    [
      Column("annee", .count(Int64(report.year))), Column("siret", .text(canteen?.siret?.text)),
      Column("cantine_id", .text(canteen?.platformID.map { String($0) })), Column("nom", .text(name)),
      Column("code_insee", .text(canteen?.location.communeCode)), Column("commune", .text(canteen?.location.commune)),
    ]
  }

  private static func group(
    _ group: TerritoryReport.Group, in report: TerritoryReport, _ words: ReportWords
  ) -> [Column] {
    groupIdentity(
      code: group.key.code, name: words.territory.name(group.key), sharesCanteens: group.sharesCanteens, in: report)
  }

  private static func groupIdentity(
    code: String?, name: String, sharesCanteens: Bool?, in report: TerritoryReport
  ) -> [Column] {
    [
      Column("annee", .count(Int64(report.year))), Column("par", .text(report.grouping?.rawValue)),
      Column("code", .text(code)), Column("nom", .text(name)), Column("partage", .flag(sharesCanteens)),
    ]
  }

  private static func last(_ report: TerritoryReport) -> [Column] {
    report.grouping == nil
      ? identity(nil, name: CSVReport.totalName, in: report)
      : groupIdentity(code: nil, name: CSVReport.totalName, sharesCanteens: nil, in: report)
  }

  // MARK: Figures

  private static func figures(canteen: TerritoryCanteen) -> [Column] {
    figures(TerritoryFigures([canteen], sums: canteen.figures))
  }

  private static func figures(_ figures: TerritoryFigures) -> [Column] {
    let sums = figures.sums
    let isEmpty = sums.purchases.lineCount == 0
    return [
      Column("cantines", .count(Int64(figures.canteens))), Column("renseignees", .count(Int64(figures.reporting))),
      Column("atteignent", .count(Int64(figures.reaching))),
      Column("convives", .count(figures.dailyMeals.map { Int64($0) })),
      Column("mois", .count(isEmpty ? nil : Int64(sums.purchases.monthsWithPurchases.count))),
      Column("achats_ht", .hundredths(isEmpty ? nil : sums.purchases.total)),
    ]
      + share("egalim", sums.standing.egalim) + share("bio", sums.standing.bio)
      + share("viandes_poissons_egalim", sums.standing.meatAndFish) + share("local", sums.standing.local)
      + share("circuit_court", sums.standing.circuitCourt) + share("france", sums.standing.france)
      + [
        Column("repas", .meals(sums.meals?.sums.mealHundredths)),
        Column("cout_par_repas", .hundredths(sums.meals?.sums.costPerMeal?.cents)),
      ]
      + Target.Kind.allCases.map {
        Column(missingName($0), .hundredths(isEmpty ? nil : figures.missing[$0]?.cents ?? 0))
      }
      + [
        Column("egalim_mediane", .hundredths(figures.medians.egalim)),
        Column("bio_mediane", .hundredths(figures.medians.bio)),
        Column("cout_par_repas_mediane", .hundredths(figures.medians.costPerMeal?.cents)),
      ]
      + OwnTargetColumns.of(figures.ownTargets)
  }

  private static func missingName(_ kind: Target.Kind) -> String {
    switch kind {
    case .egalim: "egalim_a_reorienter"
    case .bio: "bio_a_reorienter"
    case .meatAndFish: "viandes_poissons_a_reorienter"
    }
  }

  private static func share(_ name: String, _ share: Share?) -> [Column] {
    [
      Column(name + "_ht", .hundredths(share?.whole == 0 ? nil : share?.part)),
      Column(name + "_part", .hundredths(share?.percentHundredths)),
    ]
  }
}
