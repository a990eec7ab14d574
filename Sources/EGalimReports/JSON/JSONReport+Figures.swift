import EGalim

extension JSONReport {
  /// Writes the members that canteens and totals share.
  static func figures(_ figures: ReportFigures, in report: Report, forms: ReportForms, _ json: inout JSONWriter) {
    json.member("values", forms.values.form, forms.values.figures(figures))
    json.member("detailed_values", forms.detailedValues.form, forms.detailedValues.figures(figures))
    json.member("shares", forms.shares, shareFigures(figures))
    json.key("targets")
    json.object { json in
      for kind in Target.Kind.allCases {
        json.member(kind.rawValue, figures.standing.target(kind).map { (forms.target, targetFigures($0)) })
      }
    }
    json.ownTargets(figures)
    json.member("local_definitions", list: figures.localDefinitions, localDefinition)
    json.key("meals")
    json.object { meals(figures.meals, &$0) }
    json.member("months", list: figures.months) { $0.write(forms.months[$1.number - 1], monthFigures($1)) }
    json.member("projection", object: figures.outlook, projection)
    json.member("families", list: report.breakdown == .family ? figures.families : nil, family)
    json.member("suppliers", list: report.breakdown == .supplier ? figures.suppliers : nil) {
      supplier($1, of: figures.purchases, &$0)
    }
    json.member("labels", list: report.breakdown == .label ? figures.labels : nil, label)
  }

  // MARK: Shares and targets

  /// The members of the shares, in the order of their figures.
  static let shareNames =
    ["egalim", "bio"] + shownGroups.map(\.measureName) + ["local", "circuit_court", "france", "meat_fish_egalim"]

  private static let shownGroups: [LabelGroup] = [.siqo, .otherEGalim, .externalities]

  /// The shares as they are shown, in the order of their names.
  static func shareFigures(_ figures: ReportFigures) -> [JSONFigure] {
    let standing = figures.standing
    var shown = [figures.share(.egalim), figures.share(.bio)]
    for group in shownGroups {
      shown.append(standing.groups[group].map { figures.shown($0, of: .measure(.group(group))) })
    }
    shown.append(figures.shown(standing.local, of: .local))
    shown.append(figures.shown(standing.circuitCourt, of: .circuitCourt))
    shown.append(figures.shown(standing.france, of: .france))
    shown.append(figures.share(.meatAndFish))
    return shown.map { JSONFigure(hundredths: $0?.hundredths) }
  }

  /// The members of a target, in the order of their figures.
  static let targetNames = ["goal", "met", "missing"]

  /// Where purchases stand against a target, in the order of its names.
  static func targetFigures(_ target: Target) -> [JSONFigure] {
    [
      JSONFigure(whole: target.goal), JSONFigure(flag: target.isMeasurable ? target.isMet : nil),
      JSONFigure(hundredths: target.isMeasurable ? target.missing.cents : nil),
    ]
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

  /// The figures of a month and those from January to it, in the order of the gaps of ``ReportForms/months``.
  private static func monthFigures(_ month: MonthlyFigures) -> [JSONFigure] {
    var figures: [JSONFigure] = []
    figures.reserveCapacity(2 * sumNames.count + 1)
    append(month.inMonth, to: &figures)
    figures.append(JSONFigure(hundredths: month.cost?.costPerMeal?.cents))
    append(month.cumulative, to: &figures)
    return figures
  }

  private static func append(_ sums: MonthlyFigures.Sums, to figures: inout [JSONFigure]) {
    figures.append(.hundredths(sums.total.cents))
    figures.append(.hundredths(sums.egalim.cents))
    figures.append(.hundredths(sums.bio.cents))
    figures.append(.hundredths(sums.local.cents))
    figures.append(.hundredths(sums.france.cents))
    figures.append(.hundredths(sums.meatAndFish.cents))
    figures.append(.hundredths(sums.meatAndFishEGalim.cents))
    figures.append(JSONFigure(mealHundredths: sums.mealHundredths))
  }

  /// The members of a month's sums, in the order of their figures.
  static let sumNames = ["total", "egalim", "bio", "local", "france", "meat_fish", "meat_fish_egalim", "meals"]

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

extension JSONWriter {
  /// Writes a number of meals given in hundredths: whole where it is, with two decimals where snacks make it so; or null.
  mutating func member(_ name: String, mealHundredths hundredths: Int64?) {
    member(name, JSONFigure(mealHundredths: hundredths))
  }
}
