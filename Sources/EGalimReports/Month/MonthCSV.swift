import EGalim

/// Makes the table of a month's report for spreadsheets: each canteen's periods a row each, and those of all last.
///
/// The columns are an interface: their names, order and meaning stay. They are those of ``CSVReport`` with the period
/// before them; targets and what is ahead stand in the rows of the year to date alone.
public enum MonthCSV {
  /// The header and the rows of a report.
  public static func table(_ report: MonthReport, decimalMark: CSVReport.DecimalMark = .comma) -> [[String]] {
    let rows =
      report.canteens.flatMap { entry in
        let figures = entry.figures
        return self.rows(figures, of: report).map { identity(entry.canteen, in: report) + $0 }
      } + totals(report).map { identity(nil, in: report) + $0 }
    let header = (rows.first ?? identity(nil, in: report)).map(\.name)
    return [header] + rows.map { $0.map { $0.cell.text(decimalMark) } }
  }

  private typealias Column = CSVReport.Column

  private static func identity(_ canteen: Canteen?, in report: MonthReport) -> [Column] {
    [
      Column("mois", .text(report.month.iso)), Column("siret", .text(canteen?.siret?.text)),
      Column("cantine_id", .text(canteen?.platformID.map { String($0) })),
      Column("nom", .text(canteen.map { CSVReport.name(of: $0) } ?? CSVReport.totalName)),
    ]
  }

  private static func rows(_ figures: MonthFigures, of report: MonthReport) -> [[Column]] {
    guard let breakdown = report.breakdown else {
      let own = OwnTargetColumns.of(figures.toDate.figures)
      return periods(figures).map { each in
        let isToDate = each.months == figures.toDate.months
        return period(each, ahead: isToDate ? figures.outlook : nil)
          + (isToDate ? own : own.map { Column($0.name, .text(nil)) })
      }
    }
    return [figures.month, figures.toDate].flatMap { period in
      CSVReport.rows(period.figures, by: breakdown).map { self.period(period.months) + $0 }
    }
  }

  private static func totals(_ report: MonthReport) -> [[Column]] {
    guard let breakdown = report.breakdown else { return rows(report.totals, of: report) }
    return [report.totals.month, report.totals.toDate].map {
      period($0.months) + CSVReport.total($0.figures, by: breakdown)
    }
  }

  private static func periods(_ figures: MonthFigures) -> [PeriodFigures] {
    let all = [figures.month, figures.toDate, figures.monthBefore, figures.toDateBefore].compactMap(\.self)
    // In January the month is the year to date: its row has the targets.
    return figures.isJanuary
      ? [figures.toDate, figures.toDateBefore].compactMap(\.self) : all
  }

  private static func period(_ months: ClosedRange<Month>) -> [Column] {
    [Column("de", .text(months.lowerBound.iso)), Column("a", .text(months.upperBound.iso))]
  }

  private static func period(_ period: PeriodFigures, ahead: Outlook?) -> [Column] {
    let weeks = period.menus.flatMap { $0.vegetarianHundredths == nil ? nil : $0.weeks }
    var columns = self.period(period.months)
    columns += CSVReport.figures(period.figures, mealHundredths: period.mealHundredths)
    columns.append(Column("repas_vegetariens", .meals(period.menus?.vegetarianHundredths)))
    columns.append(Column("repas_vegetariens_part", .hundredths(period.menus?.share.percentHundredths)))
    columns.append(Column("semaines_avec_repas", .count(weeks.map { Int64($0.served) })))
    columns.append(Column("semaines_menu_vegetarien", .count(weeks.map { Int64($0.vegetarian) })))
    columns.append(Column("projection_ht", .hundredths(ahead?.projectedTotal.cents)))
    columns.append(Column("reste_ht", .hundredths(ahead?.restTotal.cents)))
    for (name, kind) in [("egalim", Target.Kind.egalim), ("bio", .bio), ("viandes_poissons_egalim", .meatAndFish)] {
      let aim = ahead?.aim(kind)
      columns.append(Column(name + "_a_tenir_ht", .hundredths(aim?.neededAmount?.cents)))
      columns.append(Column(name + "_a_tenir_part", .hundredths(aim?.neededPercentHundredths)))
      columns.append(Column(name + "_atteignable", .flag(aim?.isReachable)))
    }
    return columns
  }
}
