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
    rows(report, decimalMark: decimalMark, words: words).table
  }

  /// The same table in parts, each of a few canteens, that several threads may make.
  public static func rows(
    _ report: TerritoryReport, decimalMark: CSVReport.DecimalMark, words: ReportWords = .french
  ) -> RenderedRows {
    let last = [CSVRow.header, .cells(decimalMark)].map { start in
      start.with { row in
        if report.grouping == nil {
          identity(nil, name: CSVReport.totalName, in: report, &row)
        } else {
          groupIdentity(code: nil, name: CSVReport.totalName, sharesCanteens: nil, in: report, &row)
        }
        figures(report.totals, &row)
      }
    }
    let count = report.grouping == nil ? report.canteens.count : report.groups.count
    return RenderedRows(header: last[0], of: count, last: last[1]) { index in
      var row = CSVRow.cells(decimalMark)
      if report.grouping == nil {
        canteen(report.canteens[index], in: report, &row)
      } else {
        group(report.groups[index], in: report, words, &row)
      }
      return [row]
    }
  }

  // MARK: Who

  private static func canteen(_ canteen: TerritoryCanteen, in report: TerritoryReport, _ row: inout CSVRow) {
    identity(canteen.canteen, name: canteen.canteen.name, in: report, &row)
    figures(TerritoryFigures([canteen], sums: canteen.figures), &row)
  }

  private static func identity(_ canteen: Canteen?, name: String?, in report: TerritoryReport, _ row: inout CSVRow) {
    row.add("annee", .count(Int64(report.year)))
    row.add("siret", .text(canteen?.siret?.text))
    row.add("cantine_id", .text(canteen?.platformID.map { String($0) }))
    row.add("nom", .text(name))
    row.add("code_insee", .text(canteen?.location.communeCode))
    row.add("commune", .text(canteen?.location.commune))
  }

  private static func group(
    _ group: TerritoryReport.Group, in report: TerritoryReport, _ words: ReportWords, _ row: inout CSVRow
  ) {
    groupIdentity(
      code: group.key.code, name: words.territory.name(group.key), sharesCanteens: group.sharesCanteens, in: report,
      &row)
    figures(group.figures, &row)
  }

  private static func groupIdentity(
    code: String?, name: String, sharesCanteens: Bool?, in report: TerritoryReport, _ row: inout CSVRow
  ) {
    row.add("annee", .count(Int64(report.year)))
    row.add("par", .text(report.grouping?.rawValue))
    row.add("code", .text(code))
    row.add("nom", .text(name))
    row.add("partage", .flag(sharesCanteens))
  }

  // MARK: Figures

  private static func figures(_ figures: TerritoryFigures, _ row: inout CSVRow) {
    let sums = figures.sums
    let isEmpty = sums.purchases.lineCount == 0
    row.add("cantines", .count(Int64(figures.canteens)))
    row.add("renseignees", .count(Int64(figures.reporting)))
    row.add("atteignent", .count(Int64(figures.reaching)))
    row.add("convives", .count(figures.dailyMeals.map { Int64($0) }))
    row.add("mois", .count(isEmpty ? nil : Int64(sums.purchases.monthsWithPurchases.count)))
    row.add("achats_ht", .hundredths(isEmpty ? nil : sums.purchases.total))
    share("egalim", sums.share(.egalim), &row)
    share("bio", sums.share(.bio), &row)
    share("viandes_poissons_egalim", sums.share(.meatAndFish), &row)
    share("local", sums.shown(sums.standing.local, of: .local), &row)
    share("circuit_court", sums.shown(sums.standing.circuitCourt, of: .circuitCourt), &row)
    share("france", sums.shown(sums.standing.france, of: .france), &row)
    row.add("repas", .meals(sums.meals?.sums.mealHundredths))
    row.add("cout_par_repas", .hundredths(sums.meals?.sums.costPerMeal?.cents))
    for kind in Target.Kind.allCases {
      row.add(missingName(kind), .hundredths(isEmpty ? nil : figures.missing[kind]?.cents ?? 0))
    }
    row.add("egalim_mediane", .hundredths(figures.medians.egalim))
    row.add("bio_mediane", .hundredths(figures.medians.bio))
    row.add("cout_par_repas_mediane", .hundredths(figures.medians.costPerMeal?.cents))
    OwnTargetColumns.add(figures.ownTargets, to: &row)
  }

  private static func missingName(_ kind: Target.Kind) -> String {
    switch kind {
    case .egalim: "egalim_a_reorienter"
    case .bio: "bio_a_reorienter"
    case .meatAndFish: "viandes_poissons_a_reorienter"
    }
  }

  private static func share(_ name: String, _ shown: ShownShare?, _ row: inout CSVRow) {
    row.add(name + "_ht", .hundredths(shown?.share.whole == 0 ? nil : shown?.share.part))
    row.add(name + "_part", .hundredths(shown?.hundredths))
  }
}
