import EGalim

extension JSONReport {
  /// Writes the members that canteens and totals share.
  static func figures(_ figures: ReportFigures, in report: Report, keys: FigureKeys, _ json: inout JSONWriter) {
    json.key("values")
    json.object { values(figures, Measure.all, keys.values, statement: .simple, &$0) }
    json.key("detailed_values")
    json.object { values(figures, Measure.countedByStatement, keys.detailedValues, statement: .detailed, &$0) }
    json.key("shares")
    json.object { shares(figures, &$0) }
    json.key("targets")
    json.object { targets(figures.standing, &$0) }
    json.ownTargets(figures)
    json.member("local_definitions", list: figures.localDefinitions, localDefinition)
    json.key("meals")
    json.object { meals(figures.meals, &$0) }
    json.member("months", list: figures.months) { month($1, of: report.year, keys: keys, &$0) }
    json.member("projection", object: figures.outlook, projection)
    json.member("families", list: report.breakdown == .family ? figures.families : nil, family)
    json.member("suppliers", list: report.breakdown == .supplier ? figures.suppliers : nil) {
      supplier($1, of: figures.purchases, &$0)
    }
    json.member("labels", list: report.breakdown == .label ? figures.labels : nil, label)
  }

  private static func values(
    _ figures: ReportFigures, _ measures: [Measure], _ keys: JSONKeys, statement: StatementKind,
    _ json: inout JSONWriter
  ) {
    for (measure, line) in zip(measures, keys.lines) {
      json.key(ready: line)
      json.write(measure, in: figures, statement: statement)
    }
  }

  // MARK: Shares and targets

  static func shares(_ figures: ReportFigures, _ json: inout JSONWriter) {
    let standing = figures.standing
    json.member("egalim", hundredths: figures.share(.egalim)?.hundredths)
    json.member("bio", hundredths: figures.share(.bio)?.hundredths)
    for group in [LabelGroup.siqo, .otherEGalim, .externalities] {
      let share = standing.groups[group].map { figures.shown($0, of: .measure(.group(group))) }
      json.member(group.measureName, hundredths: share?.hundredths)
    }
    json.member("local", hundredths: figures.shown(standing.local, of: .local).hundredths)
    json.member("circuit_court", hundredths: figures.shown(standing.circuitCourt, of: .circuitCourt).hundredths)
    json.member("france", hundredths: figures.shown(standing.france, of: .france).hundredths)
    json.member("meat_fish_egalim", hundredths: figures.share(.meatAndFish)?.hundredths)
  }

  static func targets(_ standing: Standing, _ json: inout JSONWriter) {
    for kind in Target.Kind.allCases {
      json.member(kind.rawValue, object: standing.target(kind)) { json, target in
        json.member("goal", whole: target.goal)
        json.member("met", flag: target.isMeasurable ? target.isMet : nil)
        json.member("missing", hundredths: target.isMeasurable ? target.missing.cents : nil)
      }
    }
  }

  static func projection(_ json: inout JSONWriter, _ outlook: Outlook) {
    json.member("covered_months", whole: outlook.coveredMonths)
    json.member("total", hundredths: outlook.projectedTotal.cents)
    json.member("rest", hundredths: outlook.restTotal.cents)
    json.key("needed")
    json.object { json in
      for kind in Target.Kind.allCases {
        json.member(kind.rawValue, object: outlook.aim(kind)) { json, aim in
          json.member("share", hundredths: aim.neededPercentHundredths)
          json.member("amount", hundredths: aim.neededAmount?.cents)
          json.member("reachable", flag: aim.isReachable)
        }
      }
    }
  }

  static func localDefinition(_ json: inout JSONWriter, _ local: LocalFigures) {
    json.object { json in
      json.member("definition", text: local.definition?.platformName)
      json.member("amount", hundredths: local.amount.cents)
      json.member("share", hundredths: local.share.percentHundredths)
    }
  }

  // MARK: Meals and months

  /// An object also where no meals are known, so that a reader finds every figure, null.
  private static func meals(_ meals: MealFigures?, _ json: inout JSONWriter) {
    json.member("served", mealHundredths: meals?.sums.mealHundredths)
    json.member("food_cost", hundredths: meals?.sums.foodCost.cents)
    json.member("cost_per_meal", hundredths: meals?.sums.costPerMeal?.cents)
    json.member("source", text: meals?.sums.source?.rawValue)
    json.member("previous_year_cost_per_meal", hundredths: meals?.yearBefore?.costPerMeal?.cents)
    json.member("publics", list: meals?.publics ?? []) { json, eaters in
      json.object { json in
        json.member("public", text: eaters.name.name)
        json.member("servings", whole: eaters.servings)
        json.member("cost_per_serving", hundredths: eaters.costPerServing?.cents)
      }
    }
  }

  private static func month(_ month: MonthlyFigures, of year: Int, keys: FigureKeys, _ json: inout JSONWriter) {
    json.object { json in
      json.member("month", text: Month(month.number, of: year)?.iso)
      sums(month.inMonth, keys.month, &json)
      json.member("cost_per_meal", hundredths: month.cost?.costPerMeal?.cents)
      json.key("cumulative")
      json.object { sums(month.cumulative, keys.cumulative, &$0) }
    }
  }

  private static func sums(_ sums: MonthlyFigures.Sums, _ keys: JSONKeys, _ json: inout JSONWriter) {
    for (figure, line) in zip(monthFigures, keys.lines) {
      json.key(ready: line)
      json.write(hundredths: figure.amount(sums).cents)
    }
    json.member("meals", mealHundredths: sums.mealHundredths)
  }

  // MARK: Breakdowns

  static func family(_ json: inout JSONWriter, _ family: FamilyFigures) {
    let parts: [(name: String, amount: Money)] = [
      ("egalim", family.egalim), ("bio", family.bio), ("local", family.local),
      ("circuit_court", family.circuitCourt), ("france", family.france),
    ]
    json.object { json in
      json.member("family", text: family.family.platformName)
      json.member("total", hundredths: family.total.cents)
      for part in parts { json.member(part.name, hundredths: part.amount.cents) }
      json.key("shares")
      json.object { json in
        for part in parts { json.member(part.name, hundredths: family.share(part.amount).percentHundredths) }
      }
    }
  }

  static func supplier(_ supplier: SupplierFigures, of purchases: PurchaseTotals, _ json: inout JSONWriter) {
    json.object { json in
      json.member("supplier", text: supplier.name.isEmpty ? nil : supplier.name)
      json.member("total", hundredths: supplier.total.cents)
      json.member("egalim", hundredths: supplier.egalim.cents)
      json.member("bio", hundredths: supplier.bio.cents)
      json.member("local", hundredths: supplier.local.cents)
      json.member("lines", whole: supplier.lines)
      json.member(
        "share", hundredths: Share(part: supplier.total.cents, of: purchases.total).percentHundredths)
      for group in LabelGroup.allCases.dropFirst() {
        json.member(group.measureName, hundredths: supplier.group(group).cents)
      }
      json.member("labels", list: supplier.labels, label)
      json.member("local_definitions", list: supplier.localDefinitions, localDefinition)
    }
  }

  static func label(_ json: inout JSONWriter, _ label: LabelFigures) {
    let name: String? =
      switch label.bearing {
      case .label(let label): label.platformName
      case .deprecated: "DEPRECATED"
      case .none: nil
      }
    json.object { json in
      json.member("label", text: name)
      json.member("amount", hundredths: label.amount.cents)
      json.member("share", hundredths: label.share.percentHundredths)
    }
  }
}

extension JSONReport {
  /// The amounts of a month, in the order in which they are written.
  fileprivate static let monthFigures: [(name: String, amount: @Sendable (MonthlyFigures.Sums) -> Money)] = [
    ("total", { $0.total }), ("egalim", { $0.egalim }), ("bio", { $0.bio }), ("local", { $0.local }),
    ("france", { $0.france }), ("meat_fish", { $0.meatAndFish }), ("meat_fish_egalim", { $0.meatAndFishEGalim }),
  ]

  /// The keys that every canteen repeats by the hundred.
  struct FigureKeys {
    let values: JSONKeys
    let detailedValues: JSONKeys
    let month: JSONKeys
    let cumulative: JSONKeys

    /// The keys of figures whose members stand so many blocks deep.
    init(depth: Int) {
      values = JSONKeys(Measure.all.map(\.name), depth: depth + 1)
      detailedValues = JSONKeys(Measure.countedByStatement.map(\.name), depth: depth + 1)
      month = JSONKeys(monthFigures.map(\.name), depth: depth + 2)
      cumulative = JSONKeys(monthFigures.map(\.name), depth: depth + 3)
    }
  }
}

extension JSONWriter {
  /// Writes a number of meals given in hundredths: whole where it is, with two decimals where snacks make it so; or null.
  mutating func member(_ name: String, mealHundredths hundredths: Int64?) {
    key(name)
    guard let hundredths, hundredths.isMultiple(of: 100) else { return write(hundredths: hundredths) }
    write(whole: hundredths / 100)
  }

  /// Writes a measure's value, or null where the figure does not exist; meals to the nearest whole one, as the platform
  /// asks.
  fileprivate mutating func write(_ measure: Measure, in figures: ReportFigures, statement: StatementKind) {
    let value = figures.hundredths(measure, statement: statement)
    guard measure == .mealsPerYear else { return write(hundredths: value) }
    write(whole: value.flatMap { ExactDivision.halfToEven(Int128($0), by: 100) })
  }
}
