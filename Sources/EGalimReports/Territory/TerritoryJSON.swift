import EGalim

/// Renders a territory as JSON in the versioned schema `egalim.territory/1` (`docs/reference/territory.schema.json`).
public enum TerritoryJSON {
  /// The schema's name and version.
  public static let schema = "egalim.territory/1"

  /// Hands on the JSON text in UTF-8, a piece at a time.
  public static func write(_ report: TerritoryReport, to send: ([UInt8]) -> Void) {
    parts(report).write(to: send)
  }

  /// The same text in parts, each of a few canteens or groups, that several threads may render.
  public static func parts(_ report: TerritoryReport) -> RenderedParts {
    JSONWriter.parts { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("year", whole: report.year)
        json.member("by", text: report.grouping?.rawValue)
        json.member("name", text: report.name)
        json.key("canteens")
        json.list(apart: report.canteens.count) { canteen(report.canteens[$1], &$0) }
        json.key("groups")
        json.list(apart: report.groups.count) { group(report.groups[$1], &$0) }
        json.key("totals")
        json.object { figures(report.totals, &$0) }
        json.key("left_out")
        json.object { JSONReport.leftOut(report.reading, &$0) }
      }
    }
  }

  private static func canteen(_ entry: TerritoryCanteen, _ json: inout JSONWriter) {
    let canteen = entry.canteen
    json.object { json in
      json.member("siret", text: canteen.siret?.text)
      json.member("cantine_id", whole: canteen.platformID)
      json.member("name", text: canteen.name)
      json.member("commune_code", text: canteen.location.communeCode)
      json.member("commune", text: canteen.location.commune)
      json.member("state", text: name(of: entry.state))
      figures(TerritoryFigures([entry], sums: entry.figures), &json)
    }
  }

  private static func group(_ group: TerritoryReport.Group, _ json: inout JSONWriter) {
    json.object { json in
      json.member("code", text: group.key.code.isEmpty ? nil : group.key.code)
      json.member("name", text: group.key.name)
      json.member("state", text: name(of: group.figures.state))
      json.member("shares_canteens", flag: group.sharesCanteens)
      json.member("members", list: group.canteens) { $0.write(text: $1.text) }
      figures(group.figures, &json)
    }
  }

  private static func name(of state: TargetState) -> String {
    switch state {
    case .met: "met"
    case .partlyMet: "partly_met"
    case .missed: "missed"
    case .nothingBought: "no_purchases"
    case .notHeld: "not_held"
    }
  }

  private static func figures(_ figures: TerritoryFigures, _ json: inout JSONWriter) {
    let sums = figures.sums
    json.member("canteen_count", whole: figures.canteens)
    json.member("reporting", whole: figures.reporting)
    json.member("reaching", whole: figures.reaching)
    json.member("daily_meals", whole: figures.dailyMeals)
    json.member("months", whole: sums.purchases.monthsWithPurchases.count)
    json.key("amounts")
    json.object { json in
      for (name, shown) in shares(sums) { json.member(name, hundredths: shown?.share.part) }
      json.member("total", hundredths: sums.purchases.total)
    }
    json.key("shares")
    json.object { json in
      for (name, shown) in shares(sums) { json.member(name, hundredths: shown?.hundredths) }
    }
    json.key("missing")
    json.object { json in
      for kind in Target.Kind.allCases { json.member(kind.rawValue, hundredths: figures.missing[kind]?.cents) }
    }
    json.member("meals", mealHundredths: sums.meals?.sums.mealHundredths)
    json.member("food_cost", hundredths: sums.meals?.sums.foodCost.cents)
    json.member("cost_per_meal", hundredths: sums.meals?.sums.costPerMeal?.cents)
    json.key("medians")
    json.object { json in
      json.member("egalim", hundredths: figures.medians.egalim)
      json.member("bio", hundredths: figures.medians.bio)
      json.member("cost_per_meal", hundredths: figures.medians.costPerMeal?.cents)
    }
    json.ownTargets(figures.ownTargets)
  }

  private static func shares(_ sums: ReportFigures) -> [(String, ShownShare?)] {
    let standing = sums.standing
    return [
      ("egalim", sums.share(.egalim)), ("bio", sums.share(.bio)), ("local", sums.shown(standing.local, of: .local)),
      ("circuit_court", sums.shown(standing.circuitCourt, of: .circuitCourt)),
      ("france", sums.shown(standing.france, of: .france)), ("meat_fish_egalim", sums.share(.meatAndFish)),
    ]
  }
}
