import EGalim

/// Renders a month's report as JSON in the versioned schema `egalim.month/1` (`docs/reference/month.schema.json`).
///
/// Keys stand in a fixed order; a figure that does not exist is null, never absent. Amounts and percentages are numbers
/// with exactly two decimals.
public enum MonthJSON {
  /// The schema's name and version.
  public static let schema = "egalim.month/1"

  /// Hands on the JSON text in UTF-8, a piece at a time.
  public static func write(_ report: MonthReport, to send: ([UInt8]) -> Void) {
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("month", text: report.month.iso)
        json.member("is_over", flag: report.isOver)
        json.member("france_rule_changed", flag: report.franceRuleChanged)
        json.key("canteens")
        let forms = StandingForms(depth: 3)
        json.list(sending: send, report.canteens) { json, entry in
          json.object { json in
            JSONReport.identity(entry.canteen, &json)
            json.member("owes_vegetarian_menus", flag: entry.canteen.owesVegetarianMenus)
            figures(entry.figures, in: report, forms, &json)
          }
        }
        json.key("totals")
        json.object { figures(report.totals, in: report, StandingForms(depth: 2), &$0) }
        json.key("left_out")
        json.object { JSONReport.leftOut(report.reading, &$0) }
      }
    }
  }

  private static func figures(
    _ figures: MonthFigures, in report: MonthReport, _ forms: StandingForms, _ json: inout JSONWriter
  ) {
    json.key("month")
    json.object { period(figures.month, in: report, &$0) }
    json.key("year_to_date")
    json.object { period(figures.toDate, in: report, &$0) }
    json.member("month_before", object: figures.monthBefore) { period($1, in: report, &$0) }
    json.member("year_to_date_before", object: figures.toDateBefore) { period($1, in: report, &$0) }
    json.targets(figures.toDate.figures.standing.targets, forms)
    json.ownTargets(figures.toDate.figures)
    json.projection(figures.outlook, forms)
  }

  private static func period(_ period: PeriodFigures, in report: MonthReport, _ json: inout JSONWriter) {
    let figures = period.figures
    json.member("from", text: period.months.lowerBound.iso)
    json.member("to", text: period.months.upperBound.iso)
    json.member("lines", whole: figures.purchases.lineCount)
    json.key("amounts")
    json.object { amounts(figures, &$0) }
    json.key("shares")
    json.object { $0.members(JSONReport.shareNames, JSONReport.shareFigures(figures)) }
    json.member("local_definitions", list: figures.localDefinitions, JSONReport.localDefinition)
    json.key("meals")
    json.object { meals(period, &$0) }
    // Only of the periods that the report breaks down.
    let breakdown = period.months.upperBound.year == report.month.year ? report.breakdown : nil
    json.member("families", list: breakdown == .family ? figures.families : nil, JSONReport.family)
    json.member("suppliers", list: breakdown == .supplier ? figures.suppliers : nil) {
      JSONReport.supplier($1, of: figures.purchases, &$0)
    }
    json.member("labels", list: breakdown == .label ? figures.labels : nil, JSONReport.label)
  }

  private static func amounts(_ figures: ReportFigures, _ json: inout JSONWriter) {
    let standing = figures.standing
    json.member("total", hundredths: figures.purchases.total)
    json.member("egalim", hundredths: standing.egalim.part)
    for group in LabelGroup.allCases { json.member(group.measureName, hundredths: standing.groups[group]?.part) }
    json.member("meat_fish", hundredths: standing.meatAndFish?.whole)
    json.member("meat_fish_egalim", hundredths: standing.meatAndFish?.part)
    json.member("local", hundredths: standing.local.part)
    json.member("circuit_court", hundredths: standing.circuitCourt.part)
    json.member("france", hundredths: standing.france.part)
  }

  private static func meals(_ period: PeriodFigures, _ json: inout JSONWriter) {
    let cost = period.figures.meals?.sums
    json.member("served", mealHundredths: period.mealHundredths)
    json.member("counted", mealHundredths: cost?.mealHundredths)
    json.member("food_cost", hundredths: cost?.foodCost.cents)
    json.member("cost_per_meal", hundredths: cost?.costPerMeal?.cents)
    json.member("source", text: cost?.source?.rawValue)
    json.member("vegetarian", object: period.menus) { json, menus in
      json.member("meals", mealHundredths: menus.vegetarianHundredths)
      json.member("of", mealHundredths: menus.vegetarianHundredths == nil ? nil : menus.answeredHundredths)
      json.member("share", hundredths: menus.share.percentHundredths)
      json.member("months_without_days", whole: menus.undatedMonths)
      json.member("weeks", object: menus.weeks) { json, weeks in
        json.member("served", whole: weeks.served)
        json.member("vegetarian", whole: weeks.vegetarian)
        json.member("unknown", whole: weeks.unknown)
        json.member("without", list: weeks.without) { $0.write(text: $1.iso) }
      }
    }
  }
}
