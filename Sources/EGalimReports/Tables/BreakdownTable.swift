import EGalim
import EGalimDiagnostics

/// Arranges a breakdown of figures as a table, the same for every renderer that shows one to people.
struct BreakdownTable {
  let words: ReportWords

  /// The table of a breakdown; nil when it has no row.
  func table(_ figures: ReportFigures, by breakdown: Breakdown) -> DisplayTable? {
    let table =
      switch breakdown {
      case .month: months(figures)
      case .family: families(figures)
      case .supplier: SupplierSheet(words: words).table(figures)
      case .label: labels(figures)
      }
    return table.rows.isEmpty ? nil : table
  }

  // MARK: Families, suppliers, labels

  private func families(_ figures: ReportFigures) -> DisplayTable {
    let rows = figures.families.map { family in
      DisplayTable.Row(
        texts: [words.names.family(family.family), amount(family.total)]
          + [family.egalim, family.bio, family.local, family.circuitCourt, family.france]
          .map { tenths(ShownShare(family.share($0))) })
    }
    let heads = words.headings
    return DisplayTable(
      title: heads.byFamily,
      columns: [.text(heads.family), .number(heads.amount), .number(heads.egalim), .number(heads.bio)]
        + [.number(heads.local), .number(heads.circuitCourt, rank: 2), .number(heads.france, rank: 1)],
      rows: rows)
  }

  private func labels(_ figures: ReportFigures) -> DisplayTable {
    let rows = figures.labels.map { label in
      DisplayTable.Row(
        texts: [words.names.label(label.bearing), amount(label.amount), percent(ShownShare(label.share))])
    }
    let heads = words.headings
    return DisplayTable(
      title: heads.byLabel, columns: [.text(heads.label), .number(heads.amount), .number(heads.share)], rows: rows)
  }

  // MARK: Months

  private func months(_ figures: ReportFigures) -> DisplayTable {
    let heads = words.headings
    let hasMeatAndFish = figures.standing.meatAndFish != nil
    // Whoever set a share of local sees it, and the law's shares too: the month's own amount goes first.
    let showsLocal = !figures.ownGoals(of: .local).isEmpty
    var columns: [DisplayTable.Column] = [
      .text(heads.month), .number(heads.purchases, rank: showsLocal ? 3 : 1), .number(heads.cumulative),
      .number(heads.egalim), .number(heads.bio), .number(heads.meatAndFish, rank: 2),
      .number(heads.local, rank: showsLocal ? 1 : 5),
      .number(heads.meals, rank: 4), .number(heads.costPerMeal, rank: 3),
    ]
    let summary = outlookRows(figures)
    var rows = figures.months.map { monthRow($0, in: figures) } + summary
    if !hasMeatAndFish {
      columns.remove(at: 5)
      for index in rows.indices { rows[index].cells.remove(at: 5) }
    }
    return DisplayTable(title: heads.byMonth, columns: columns, rows: rows, summaryRows: summary.count)
  }

  private func monthRow(_ month: MonthlyFigures, in figures: ReportFigures) -> DisplayTable.Row {
    let shares = Target.Kind.allCases.map { kind -> String in
      percent(
        figures.shown(month.cumulative.share(kind), of: kind.figure, goal: figures.standing.target(kind)?.goal))
    }
    return DisplayTable.Row(
      texts: [words.names.month(month.number), amount(month.inMonth.total), amount(month.cumulative.total)] + shares
        + [
          percent(figures.shown(month.cumulative.localShare, of: .local)),
          month.inMonth.mealHundredths.map(wholeMeals) ?? words.numbers.none,
          month.cost?.costPerMeal.map(amount) ?? words.numbers.none,
        ])
  }

  /// Where December ends, the goals, and what the remaining months need for them.
  private func outlookRows(_ figures: ReportFigures) -> [DisplayTable.Row] {
    guard let outlook = figures.outlook else { return [] }
    func row(_ title: String, total: String, shares: (Target.Kind) -> String, local: String = "") -> DisplayTable.Row {
      DisplayTable.Row(texts: [title, "", total] + Target.Kind.allCases.map(shares) + [local, "", ""])
    }
    let projection = row(
      words.headings.projection, total: amount(outlook.projectedTotal),
      shares: { kind in figures.share(kind).map(percent) ?? words.numbers.none },
      local: percent(figures.shown(figures.standing.local, of: .local)))
    let own = ownRows(outlook, row: row)
    guard !outlook.aims.isEmpty else { return [projection] + own }
    let goals = row(
      words.headings.goals, total: "",
      shares: { kind in outlook.aim(kind).map { words.numbers.goal($0.target.goal) } ?? words.numbers.none })
    let needed = row(
      words.headings.neededUntilDecember, total: amount(outlook.restTotal),
      shares: { kind in
        outlook.aim(kind)?.neededPercentHundredths.map { words.numbers.percent(max(0, $0)) } ?? words.numbers.none
      })
    return [projection, goals, needed] + own
  }

  /// What was set beside the law for the shares of this table, and what the remaining months need for it.
  private func ownRows(
    _ outlook: Outlook, row: (String, String, (Target.Kind) -> String, String) -> DisplayTable.Row
  ) -> [DisplayTable.Row] {
    func goal(_ figure: Figure) -> String {
      outlook.ownAim(figure).map { words.numbers.goal($0.standing.target.goal) } ?? ""
    }
    func needed(_ figure: Figure) -> String {
      outlook.ownAim(figure)?.neededPercentHundredths.map { words.numbers.percent(max(0, $0)) } ?? ""
    }
    let shown = Target.Kind.allCases.map(\.figure) + [.local]
    guard shown.contains(where: { outlook.ownAim($0) != nil }) else { return [] }
    return [
      row(words.ownTargets.goals, "", { goal($0.figure) }, goal(.local)),
      row(words.ownTargets.neededUntilDecember, amount(outlook.restTotal), { needed($0.figure) }, needed(.local)),
    ]
  }

  // MARK: Texts of figures

  private func amount(_ money: Money) -> String { words.numbers.amount(money) }
  private func percent(_ share: ShownShare) -> String {
    share.hundredths.map(words.numbers.percent) ?? words.numbers.none
  }
  private func tenths(_ share: ShownShare) -> String {
    share.tenths.map(words.numbers.percentTenths) ?? words.numbers.none
  }
  private func wholeMeals(_ hundredths: Int64) -> String { words.numbers.count(hundredths.roundedMeals) }
}

extension Int64 {
  /// Hundredths of a meal as whole meals, half to even.
  var roundedMeals: Int64 { ExactDivision.halfToEven(Int128(self), by: 100) ?? 0 }
}
