import EGalim

/// Makes the table of a project's canteens for spreadsheets, a row for each.
///
/// The columns are an interface: their names, order and meaning stay. Months are numbers from 1 to 12 with blanks
/// between them.
public enum StatusTable {
  /// The header and the rows.
  public static func rows(
    _ report: StatusReport, decimalMark: CSVReport.DecimalMark = .comma
  ) -> [[String]] {
    let names = [
      "annee", "siret", "cantine_id", "nom", "commune", "lignes", "achats_ht", "mois_avec_achats", "mois_sans_achats",
      "mois_fermes", "mois_avec_repas", "mois_sans_repas", "achats_de",
    ]
    return [names] + report.canteens.map { row($0, report.year, decimalMark) }
  }

  private static func row(_ canteen: CanteenStatus, _ year: Int, _ mark: CSVReport.DecimalMark) -> [String] {
    let cells: [CSVReport.Cell] = [
      .count(Int64(year)), .text(canteen.canteen.siret?.text),
      .text(canteen.canteen.platformID.map { String($0) }), .text(canteen.canteen.name),
      .text(canteen.canteen.location.commune), .count(Int64(canteen.lines)),
      .hundredths(canteen.amount.cents), months(canteen.monthsWithPurchases), months(canteen.monthsWithoutPurchases),
      months(canteen.monthsClosed), months(canteen.monthsWithMeals), months(canteen.monthsWithoutMeals),
      .text(canteen.buyer),
    ]
    return cells.map { $0.text(mark) }
  }

  private static func months(_ months: [Int]) -> CSVReport.Cell {
    .text(months.map(String.init).joined(separator: " "))
  }
}
