import EGalim

extension CSVReport {
  /// The rows of a canteen: one, or one for each part of the breakdown.
  static func rows(_ figures: ReportFigures, by breakdown: Breakdown?) -> [[Column]] {
    switch breakdown {
    case nil: [year(figures) + OwnTargetColumns.of(figures)]
    case .month: figures.months.map { month(number: $0.number, $0.inMonth, $0.cumulative, cost: $0.cost) }
    case .family: figures.families.map(family)
    case .supplier: (figures.suppliers ?? []).map { supplier($0, of: figures.purchases) }
    case .label: figures.labels.map { label($0.bearing, $0.amount, $0.share) }
    }
  }

  /// The row of all canteens, in the same columns.
  static func total(_ figures: ReportFigures, by breakdown: Breakdown?) -> [Column] {
    let total = Share(part: figures.purchases.total, of: figures.purchases.total)
    let standing = figures.standing
    switch breakdown {
    case nil: return year(figures) + OwnTargetColumns.of(figures)
    case .month:
      let sums = figures.months.last?.cumulative ?? MonthlyFigures.Sums()
      return month(number: nil, sums, sums, cost: figures.meals?.sums)
    case .family:
      return family(
        nil, total: total,
        parts: [standing.egalim, standing.bio, standing.local, standing.circuitCourt, standing.france])
    case .supplier: return suppliers(figures)
    case .label: return label(nil, Money(cents: total.part), total)
    }
  }

  // MARK: A year

  private static func year(_ figures: ReportFigures) -> [Column] {
    let meals = figures.meals
    return self.figures(figures, mealHundredths: meals?.sums.mealHundredths)
      + [Column("cout_par_repas_annee_precedente", .hundredths(meals?.yearBefore?.costPerMeal?.cents))]
  }

  /// The figures of a year or a part of one, with the meals served in it.
  static func figures(_ figures: ReportFigures, mealHundredths: Int64?) -> [Column] {
    let standing = figures.standing
    let meatAndFish = standing.meatAndFish.map { [Column("viandes_poissons_ht", .hundredths($0.whole))] }
    return [Column("achats_ht", .hundredths(figures.purchases.total))]
      + aimed("egalim", .egalim, in: figures) + aimed("bio", .bio, in: figures)
      + (meatAndFish ?? [Column("viandes_poissons_ht", .hundredths(nil))])
      + aimed("viandes_poissons_egalim", .meatAndFish, in: figures)
      + LabelGroup.allCases.dropFirst().flatMap { share($0.measureName, standing.groups[$0]) }
      + share("local", standing.local) + share("circuit_court", standing.circuitCourt)
      + share("france", standing.france)
      + [
        Column("repas", .meals(mealHundredths)),
        Column("cout_par_repas", .hundredths(figures.meals?.sums.costPerMeal?.cents)),
      ]
  }

  static func share(_ name: String, _ share: Share?) -> [Column] {
    [
      Column(name + "_ht", .hundredths(share?.part)),
      Column(name + "_part", .hundredths(share?.percentHundredths)),
    ]
  }

  private static func aimed(_ name: String, _ kind: Target.Kind, in figures: ReportFigures) -> [Column] {
    let shown = figures.share(kind)
    let target = figures.standing.target(kind)
    let measurable = target.flatMap { $0.isMeasurable ? $0 : nil }
    return [
      Column(name + "_ht", .hundredths(shown?.share.part)),
      Column(name + "_part", .hundredths(shown?.hundredths)),
      Column(name + "_objectif", .count(target.map { Int64($0.goal) })),
      Column(name + "_atteint", .flag(measurable?.isMet)),
      Column(name + "_a_reorienter", .hundredths(measurable?.missing.cents)),
    ]
  }

  // MARK: Breakdowns

  private static func month(
    number: Int?, _ sums: MonthlyFigures.Sums, _ cumulative: MonthlyFigures.Sums, cost: MealSums?
  ) -> [Column] {
    [Column("mois", .count(number.map { Int64($0) }))] + self.sums(sums, suffix: "")
      + [Column("cout_par_repas", .hundredths(cost?.costPerMeal?.cents))] + self.sums(cumulative, suffix: "_cumul")
  }

  private static func sums(_ sums: MonthlyFigures.Sums, suffix: String) -> [Column] {
    let amounts: [(String, Money)] = [
      ("achats_ht", sums.total), ("egalim_ht", sums.egalim), ("bio_ht", sums.bio), ("local_ht", sums.local),
      ("france_ht", sums.france), ("viandes_poissons_ht", sums.meatAndFish),
      ("viandes_poissons_egalim_ht", sums.meatAndFishEGalim),
    ]
    return amounts.map { Column($0.0 + suffix, .hundredths($0.1.cents)) }
      + [Column("repas" + suffix, .meals(sums.mealHundredths))]
  }

  private static func family(_ figures: FamilyFigures) -> [Column] {
    let parts = [figures.egalim, figures.bio, figures.local, figures.circuitCourt, figures.france]
    return family(figures.family, total: figures.share(figures.total), parts: parts.map(figures.share))
  }

  private static func family(_ family: ProductFamily?, total: Share, parts: [Share]) -> [Column] {
    let names = ["egalim", "bio", "local", "circuit_court", "france"]
    return [
      Column("famille_produits", .text(family?.platformName)), Column("achats_ht", .hundredths(total.part)),
    ] + zip(names, parts).flatMap { share($0, $1) }
  }

  private static func label(_ bearing: LabelFigures.Bearing?, _ amount: Money, _ share: Share) -> [Column] {
    let name: String? =
      switch bearing {
      case .label(let label): label.platformName
      case .deprecated: "ANCIENS_LABELS"
      case .some(.none): "SANS_LABEL"
      case nil: nil
      }
    return [
      Column("label", .text(name)), Column("achats_ht", .hundredths(amount.cents)),
      Column("part", .hundredths(share.percentHundredths)),
    ]
  }
}
