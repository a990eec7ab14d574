import EGalim

extension CSVReport {
  /// The rows of a canteen, which begin like another: one, or one for each part of the breakdown.
  static func rows(_ figures: ReportFigures, by breakdown: Breakdown?, from start: CSVRow) -> [CSVRow] {
    switch breakdown {
    case nil: [start.with { year(figures, &$0) }]
    case .month:
      figures.months.map { month in
        start.with { self.month(number: month.number, month.inMonth, month.cumulative, cost: month.cost, &$0) }
      }
    case .family: figures.families.map { family in start.with { self.family(family, &$0) } }
    case .supplier:
      (figures.suppliers ?? []).map { supplier in start.with { self.supplier(supplier, of: figures.purchases, &$0) } }
    case .label:
      figures.labels.map { label in start.with { self.label(label.bearing, label.amount, label.share, &$0) } }
    }
  }

  /// Adds what the row of all canteens has in the same columns.
  static func total(_ figures: ReportFigures, by breakdown: Breakdown?, _ row: inout CSVRow) {
    let total = Share(part: figures.purchases.total, of: figures.purchases.total)
    let standing = figures.standing
    switch breakdown {
    case nil: year(figures, &row)
    case .month:
      let sums = figures.months.last?.cumulative ?? MonthlyFigures.Sums()
      month(number: nil, sums, sums, cost: figures.meals?.sums, &row)
    case .family:
      family(
        nil, total: total,
        parts: [standing.egalim, standing.bio, standing.local, standing.circuitCourt, standing.france], &row)
    case .supplier: suppliers(figures, &row)
    case .label: label(nil, Money(cents: total.part), total, &row)
    }
  }

  // MARK: A year

  private static func year(_ figures: ReportFigures, _ row: inout CSVRow) {
    let meals = figures.meals
    self.figures(figures, mealHundredths: meals?.sums.mealHundredths, &row)
    row.add("cout_par_repas_annee_precedente", .hundredths(meals?.yearBefore?.costPerMeal?.cents))
    OwnTargetColumns.add(figures, to: &row)
  }

  /// Adds the figures of a year or a part of one, with the meals served in it.
  static func figures(_ figures: ReportFigures, mealHundredths: Int64?, _ row: inout CSVRow) {
    let standing = figures.standing
    row.add("achats_ht", .hundredths(figures.purchases.total))
    aimed("egalim", .egalim, in: figures, &row)
    aimed("bio", .bio, in: figures, &row)
    row.add("viandes_poissons_ht", .hundredths(standing.meatAndFish?.whole))
    aimed("viandes_poissons_egalim", .meatAndFish, in: figures, &row)
    for group in [LabelGroup.siqo, .otherEGalim, .externalities] {
      shown(group.measureName, standing.groups[group].map { figures.shown($0, of: .measure(.group(group))) }, &row)
    }
    shown("local", figures.shown(standing.local, of: .local), &row)
    shown("circuit_court", figures.shown(standing.circuitCourt, of: .circuitCourt), &row)
    shown("france", figures.shown(standing.france, of: .france), &row)
    row.add("repas", .meals(mealHundredths))
    row.add("cout_par_repas", .hundredths(figures.meals?.sums.costPerMeal?.cents))
  }

  /// Adds the amount and the percentage of a share.
  static func share(_ name: String, _ share: Share?, _ row: inout CSVRow) {
    shown(name, share.map { ShownShare($0) }, &row)
  }

  /// Adds the amount and the percentage of a share, which never looks as if a missed goal were reached.
  private static func shown(_ name: String, _ shown: ShownShare?, _ row: inout CSVRow) {
    row.add(name + "_ht", .hundredths(shown?.share.part))
    row.add(name + "_part", .hundredths(shown?.hundredths))
  }

  private static func aimed(_ name: String, _ kind: Target.Kind, in figures: ReportFigures, _ row: inout CSVRow) {
    let shown = figures.share(kind)
    let target = figures.standing.target(kind)
    let measurable = target.flatMap { $0.isMeasurable ? $0 : nil }
    row.add(name + "_ht", .hundredths(shown?.share.part))
    row.add(name + "_part", .hundredths(shown?.hundredths))
    row.add(name + "_objectif", .count(target.map { Int64($0.goal) }))
    row.add(name + "_atteint", .flag(measurable?.isMet))
    row.add(name + "_a_reorienter", .hundredths(measurable?.missing.cents))
  }

  // MARK: Breakdowns

  private static func month(
    number: Int?, _ sums: MonthlyFigures.Sums, _ cumulative: MonthlyFigures.Sums, cost: MealSums?, _ row: inout CSVRow
  ) {
    row.add("mois", .count(number.map { Int64($0) }))
    self.sums(sums, suffix: "", &row)
    row.add("cout_par_repas", .hundredths(cost?.costPerMeal?.cents))
    self.sums(cumulative, suffix: "_cumul", &row)
  }

  private static func sums(_ sums: MonthlyFigures.Sums, suffix: String, _ row: inout CSVRow) {
    let amounts: [(String, Money)] = [
      ("achats_ht", sums.total), ("egalim_ht", sums.egalim), ("bio_ht", sums.bio), ("local_ht", sums.local),
      ("france_ht", sums.france), ("viandes_poissons_ht", sums.meatAndFish),
      ("viandes_poissons_egalim_ht", sums.meatAndFishEGalim),
    ]
    for (name, amount) in amounts { row.add(name + suffix, .hundredths(amount.cents)) }
    row.add("repas" + suffix, .meals(sums.mealHundredths))
  }

  private static func family(_ figures: FamilyFigures, _ row: inout CSVRow) {
    let parts = [figures.egalim, figures.bio, figures.local, figures.circuitCourt, figures.france]
    family(figures.family, total: figures.share(figures.total), parts: parts.map(figures.share), &row)
  }

  private static func family(_ family: ProductFamily?, total: Share, parts: [Share], _ row: inout CSVRow) {
    let names = ["egalim", "bio", "local", "circuit_court", "france"]
    row.add("famille_produits", .text(family?.platformName))
    row.add("achats_ht", .hundredths(total.part))
    for (name, part) in zip(names, parts) { share(name, part, &row) }
  }

  private static func label(_ bearing: LabelFigures.Bearing?, _ amount: Money, _ share: Share, _ row: inout CSVRow) {
    let name: String? =
      switch bearing {
      case .label(let label): label.platformName
      case .deprecated: "ANCIENS_LABELS"
      case .some(.none): "SANS_LABEL"
      case nil: nil
      }
    row.add("label", .text(name))
    row.add("achats_ht", .hundredths(amount.cents))
    row.add("part", .hundredths(share.percentHundredths))
  }
}
