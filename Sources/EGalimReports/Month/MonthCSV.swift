import EGalim

/// Makes the table of a month's report for spreadsheets: each canteen's periods a row each, and those of all last.
///
/// The columns are an interface: their names, order and meaning stay. They are those of ``CSVReport`` with the period
/// before them; targets and what is ahead stand in the rows of the year to date alone.
public enum MonthCSV {
  /// The header and the rows of a report.
  public static func table(_ report: MonthReport, decimalMark: CSVReport.DecimalMark = .comma) -> [[String]] {
    let start = CSVRow.cells(decimalMark)
    let rows =
      report.canteens.flatMap { entry in
        self.rows(entry.figures, of: report, from: start.with { identity(entry.canteen, in: report, &$0) })
      } + totals(report, from: start)
    return ([header(report)] + rows).map(\.texts)
  }

  /// Whatever row is taken, its columns have the same names.
  private static func header(_ report: MonthReport) -> CSVRow {
    totals(report, from: .header).first ?? .header
  }

  private static func identity(_ canteen: Canteen?, in report: MonthReport, _ row: inout CSVRow) {
    row.add("mois", .text(report.month.iso))
    row.add("siret", .text(canteen?.siret?.text))
    row.add("cantine_id", .text(canteen?.platformID.map { String($0) }))
    row.add("nom", .text(canteen.map { CSVReport.name(of: $0) } ?? CSVReport.totalName))
  }

  private static func rows(_ figures: MonthFigures, of report: MonthReport, from start: CSVRow) -> [CSVRow] {
    guard let breakdown = report.breakdown else {
      return periods(figures).map { each in
        let isToDate = each.months == figures.toDate.months
        return start.with { row in
          period(each, ahead: isToDate ? figures.outlook : nil, &row)
          OwnTargetColumns.add(figures.toDate.figures, to: &row, areShown: isToDate)
        }
      }
    }
    return [figures.month, figures.toDate].flatMap { period in
      CSVReport.rows(period.figures, by: breakdown, from: start.with { self.period(period.months, &$0) })
    }
  }

  private static func totals(_ report: MonthReport, from start: CSVRow) -> [CSVRow] {
    let start = start.with { identity(nil, in: report, &$0) }
    guard let breakdown = report.breakdown else { return rows(report.totals, of: report, from: start) }
    return [report.totals.month, report.totals.toDate].map { each in
      start.with { row in
        period(each.months, &row)
        CSVReport.total(each.figures, by: breakdown, &row)
      }
    }
  }

  private static func periods(_ figures: MonthFigures) -> [PeriodFigures] {
    let all = [figures.month, figures.toDate, figures.monthBefore, figures.toDateBefore].compactMap(\.self)
    // In January the month is the year to date: its row has the targets.
    return figures.isJanuary
      ? [figures.toDate, figures.toDateBefore].compactMap(\.self) : all
  }

  private static func period(_ months: ClosedRange<Month>, _ row: inout CSVRow) {
    row.add("de", .text(months.lowerBound.iso))
    row.add("a", .text(months.upperBound.iso))
  }

  private static func period(_ period: PeriodFigures, ahead: Outlook?, _ row: inout CSVRow) {
    let weeks = period.menus.flatMap { $0.vegetarianHundredths == nil ? nil : $0.weeks }
    self.period(period.months, &row)
    CSVReport.figures(period.figures, mealHundredths: period.mealHundredths, &row)
    row.add("repas_vegetariens", .meals(period.menus?.vegetarianHundredths))
    row.add("repas_vegetariens_part", .hundredths(period.menus?.share.percentHundredths))
    row.add("semaines_avec_repas", .count(weeks.map { Int64($0.served) }))
    row.add("semaines_menu_vegetarien", .count(weeks.map { Int64($0.vegetarian) }))
    row.add("projection_ht", .hundredths(ahead?.projectedTotal.cents))
    row.add("reste_ht", .hundredths(ahead?.restTotal.cents))
    for (name, kind) in [("egalim", Target.Kind.egalim), ("bio", .bio), ("viandes_poissons_egalim", .meatAndFish)] {
      let aim = ahead?.aim(kind)
      row.add(name + "_a_tenir_ht", .hundredths(aim?.neededAmount?.cents))
      row.add(name + "_a_tenir_part", .hundredths(aim?.neededPercentHundredths))
      row.add(name + "_atteignable", .flag(aim?.isReachable))
    }
  }
}
