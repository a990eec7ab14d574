import EGalim

extension JSONReport {
  typealias Members = [(key: String, value: JSONValue)]

  /// The members that canteens and totals share.
  static func figures(_ figures: ReportFigures, in report: Report) -> Members {
    [
      ("values", .object(values(figures, Measure.all, statement: .simple))),
      ("detailed_values", .object(values(figures, Measure.countedByStatement, statement: .detailed))),
      ("shares", shares(figures)),
      ("targets", targets(figures.standing)),
      ("local_definitions", .list(figures.localDefinitions, localDefinition)),
      ("meals", meals(figures.meals)),
      ("months", .list(figures.months) { month($0, of: report.year) }),
      ("projection", figures.outlook.map(projection) ?? .null),
      ("families", .list(report.breakdown == .family ? figures.families : nil, family)),
      ("suppliers", .list(report.breakdown == .supplier ? figures.suppliers : nil, supplier)),
      ("labels", .list(report.breakdown == .label ? figures.labels : nil, label)),
    ]
  }

  private static func values(_ figures: ReportFigures, _ measures: [Measure], statement: StatementKind) -> Members {
    measures.map { ($0.name, .decimal(of: $0, in: figures, statement: statement)) }
  }

  // MARK: Shares and targets

  private static func shares(_ figures: ReportFigures) -> JSONValue {
    let standing = figures.standing
    func percent(_ share: Share?) -> JSONValue { .decimal(share?.percentHundredths) }
    func shown(_ kind: Target.Kind) -> JSONValue { .decimal(figures.share(kind)?.hundredths) }
    return .object([
      ("egalim", shown(.egalim)),
      ("bio", shown(.bio)),
      ("siqo", percent(standing.groups[.siqo])),
      ("egalim_autres", percent(standing.groups[.otherEGalim])),
      ("externalites_performance", percent(standing.groups[.externalities])),
      ("local", percent(standing.local)),
      ("circuit_court", percent(standing.circuitCourt)),
      ("france", percent(standing.france)),
      ("meat_fish_egalim", shown(.meatAndFish)),
    ])
  }

  private static func targets(_ standing: Standing) -> JSONValue {
    .object(
      Target.Kind.allCases.map { kind in
        (kind.rawValue, standing.target(kind).map(target) ?? .null)
      })
  }

  private static func target(_ target: Target) -> JSONValue {
    .object([
      ("goal", .whole(target.goal)),
      ("met", target.isMeasurable ? .bool(target.isMet) : .null),
      ("missing", target.isMeasurable ? .hundredths(target.missing.cents) : .null),
    ])
  }

  private static func projection(_ outlook: Outlook) -> JSONValue {
    .object([
      ("covered_months", .whole(outlook.coveredMonths)),
      ("total", .hundredths(outlook.projectedTotal.cents)),
      ("rest", .hundredths(outlook.restTotal.cents)),
      ("needed", .object(Target.Kind.allCases.map { ($0.rawValue, outlook.aim($0).map(needed) ?? .null) })),
    ])
  }

  private static func needed(_ aim: Outlook.Aim) -> JSONValue {
    .object([
      ("share", .decimal(aim.neededPercentHundredths)),
      ("amount", .decimal(aim.neededAmount?.cents)),
      ("reachable", .bool(aim.isReachable)),
    ])
  }

  private static func localDefinition(_ local: LocalFigures) -> JSONValue {
    .object([
      ("definition", .text(local.definition?.platformName)),
      ("amount", .hundredths(local.amount.cents)),
      ("share", .decimal(local.share.percentHundredths)),
    ])
  }

  // MARK: Meals and months

  /// An object also where no meals are known, so that a reader finds every figure, null.
  private static func meals(_ meals: MealFigures?) -> JSONValue {
    .object([
      ("served", .meals(meals?.sums.mealHundredths)),
      ("food_cost", .decimal(meals?.sums.foodCost.cents)),
      ("cost_per_meal", .decimal(meals?.sums.costPerMeal?.cents)),
      ("source", .text(meals?.sums.source?.rawValue)),
      ("previous_year_cost_per_meal", .decimal(meals?.yearBefore?.costPerMeal?.cents)),
      ("publics", .list(meals?.publics ?? [], eaters)),
    ])
  }

  private static func eaters(_ eaters: MealFigures.Eaters) -> JSONValue {
    .object([
      ("public", .string(eaters.name.name)),
      ("servings", .integer(eaters.servings)),
      ("cost_per_serving", .decimal(eaters.costPerServing?.cents)),
    ])
  }

  private static func month(_ month: MonthlyFigures, of year: Int) -> JSONValue {
    .object(
      [("month", .text(Month(month.number, of: year)?.iso))] + sums(month.inMonth)
        + [
          ("cost_per_meal", .decimal(month.cost?.costPerMeal?.cents)),
          ("cumulative", .object(sums(month.cumulative))),
        ])
  }

  private static func sums(_ sums: MonthlyFigures.Sums) -> Members {
    [
      ("total", .hundredths(sums.total.cents)),
      ("egalim", .hundredths(sums.egalim.cents)),
      ("bio", .hundredths(sums.bio.cents)),
      ("local", .hundredths(sums.local.cents)),
      ("france", .hundredths(sums.france.cents)),
      ("meat_fish", .hundredths(sums.meatAndFish.cents)),
      ("meat_fish_egalim", .hundredths(sums.meatAndFishEGalim.cents)),
      ("meals", .meals(sums.mealHundredths)),
    ]
  }

  // MARK: Breakdowns

  private static func family(_ family: FamilyFigures) -> JSONValue {
    let parts: [(String, Money)] = [
      ("egalim", family.egalim), ("bio", family.bio), ("local", family.local),
      ("circuit_court", family.circuitCourt), ("france", family.france),
    ]
    return .object(
      [("family", .string(family.family.platformName)), ("total", .hundredths(family.total.cents))]
        + parts.map { ($0.0, .hundredths($0.1.cents)) }
        + [("shares", .object(parts.map { ($0.0, .decimal(family.share($0.1).percentHundredths)) }))])
  }

  private static func supplier(_ supplier: SupplierFigures) -> JSONValue {
    .object([
      ("supplier", .text(supplier.name.isEmpty ? nil : supplier.name)),
      ("total", .hundredths(supplier.total.cents)),
      ("egalim", .hundredths(supplier.egalim.cents)),
      ("bio", .hundredths(supplier.bio.cents)),
      ("local", .hundredths(supplier.local.cents)),
      ("lines", .integer(supplier.lines)),
    ])
  }

  private static func label(_ label: LabelFigures) -> JSONValue {
    let name: String? =
      switch label.bearing {
      case .label(let label): label.platformName
      case .deprecated: "DEPRECATED"
      case .none: nil
      }
    return .object([
      ("label", .text(name)),
      ("amount", .hundredths(label.amount.cents)),
      ("share", .decimal(label.share.percentHundredths)),
    ])
  }
}

extension JSONValue {
  /// A number of meals given in hundredths: whole where it is, with two decimals where snacks make it so; or null.
  fileprivate static func meals(_ hundredths: Int64?) -> JSONValue {
    guard let hundredths else { return .null }
    return hundredths.isMultiple(of: 100) ? .integer(hundredths / 100) : .hundredths(hundredths)
  }

  /// A measure's value, or null where the figure does not exist; meals to the nearest whole one, as the platform asks.
  fileprivate static func decimal(
    of measure: Measure, in figures: ReportFigures, statement: StatementKind
  ) -> JSONValue {
    guard let value = figures.hundredths(measure, statement: statement) else { return .null }
    guard measure == .mealsPerYear else { return .hundredths(value) }
    return ExactDivision.halfToEven(Int128(value), by: 100).map(JSONValue.integer) ?? .null
  }
}
