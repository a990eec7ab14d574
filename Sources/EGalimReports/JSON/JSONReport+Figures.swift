import EGalim

extension JSONReport {
  /// Writes the members that canteens and totals share.
  static func figures(_ figures: ReportFigures, in report: Report, forms: ReportForms, _ json: inout JSONWriter) {
    json.write(forms.statements, forms.values.figures(figures))
    json.write(forms.shares, shareFigures(figures))
    json.targets(figures.standing.targets, forms.standing)
    json.ownTargets(figures)
    json.key(.localDefinitions)
    json.list(figures.localDefinitions) { $0.write(forms.local($1), localFigures($1)) }
    if let meals = figures.meals {
      json.key("meals")
      json.object { self.meals(meals, &$0) }
    } else {
      json.write(forms.noMeals)
    }
    json.key(.months)
    var sums: [JSONFigure] = []
    json.list(figures.months) { json, month in
      sums.removeAll(keepingCapacity: true)
      append(month, to: &sums)
      json.write(forms.months[month.number - 1], sums)
    }
    json.projection(figures.outlook, forms.standing)
    if report.breakdown != nil {
      breakdown(figures, by: report.breakdown, &json)
    } else {
      json.write(forms.noBreakdown)
    }
  }

  /// Writes what the report is broken down by, and null for what it is not.
  static func breakdown(_ figures: ReportFigures?, by breakdown: Breakdown?, _ json: inout JSONWriter) {
    json.member("families", list: breakdown == .family ? figures?.families : nil, family)
    json.member("suppliers", list: breakdown == .supplier ? figures?.suppliers : nil) { json, supplier in
      self.supplier(supplier, of: figures?.purchases ?? PurchaseTotals(), &json)
    }
    json.member("labels", list: breakdown == .label ? figures?.labels : nil, label)
  }

  // MARK: Shares and targets

  /// The members of the shares, in the order of their figures.
  static let shareNames =
    ["egalim", "bio"] + shownGroups.map(\.measureName) + ["local", "circuit_court", "france", "meat_fish_egalim"]

  private static let shownGroups: [LabelGroup] = [.siqo, .otherEGalim, .externalities]

  /// The shares as they are shown, in the order of their names.
  static func shareFigures(_ figures: ReportFigures) -> [JSONFigure] {
    let standing = figures.standing
    return Array(capacity: shareNames.count) { shown in
      func append(_ share: ShownShare?) { shown.append(JSONFigure(hundredths: share?.hundredths)) }
      append(figures.share(.egalim))
      append(figures.share(.bio))
      for group in shownGroups {
        append(standing.groups[group].map { figures.shown($0, of: .measure(.group(group))) })
      }
      append(figures.shown(standing.local, of: .local))
      append(figures.shown(standing.circuitCourt, of: .circuitCourt))
      append(figures.shown(standing.france, of: .france))
      append(figures.share(.meatAndFish))
    }
  }

  static func localDefinition(_ json: inout JSONWriter, _ local: LocalFigures) {
    json.object { json in
      json.member("definition", text: local.definition?.platformName)
      json.member("amount", hundredths: local.amount.cents)
      json.member("share", hundredths: local.share.percentHundredths)
    }
  }

  /// The gaps of a form for one definition of local, in the order of their names.
  static func localFigures(_ local: LocalFigures) -> [JSONFigure] {
    [.hundredths(local.amount.cents), JSONFigure(hundredths: local.share.percentHundredths)]
  }

  // MARK: Meals and months

  /// An object also where no meals are known, so that a reader finds every figure, null.
  static func meals(_ meals: MealFigures?, _ json: inout JSONWriter) {
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

  /// Appends the figures of a month and those from January to it, in the order of the gaps of ``ReportForms/months``.
  private static func append(_ month: MonthlyFigures, to figures: inout [JSONFigure]) {
    append(month.inMonth, to: &figures)
    figures.append(JSONFigure(hundredths: month.cost?.costPerMeal?.cents))
    append(month.cumulative, to: &figures)
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
