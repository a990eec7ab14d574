import EGalim

/// Renders a territory of published declarations as JSON, in the schema of territories read from ledgers
/// (`egalim.territory/1`): what the platform does not publish is null.
public enum CampaignTerritoryJSON {
  /// Hands on the JSON text in UTF-8, a piece at a time.
  public static func write(_ report: CampaignTerritory, to send: ([UInt8]) -> Void) {
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: TerritoryJSON.schema)
        json.member("year", whole: report.year)
        json.member("by", text: report.grouping?.rawValue)
        json.member("name", text: report.names.isEmpty ? nil : report.names.joined(separator: ", "))
        json.key("campaign")
        json.object { json in
          json.member("year", whole: report.year)
          json.member("has_list", flag: report.hasList)
        }
        json.key("canteens")
        json.list(sending: send, report.canteens) { canteen($1, report, &$0) }
        json.key("groups")
        json.list(sending: send, report.groups) { group($1, &$0) }
        json.key("totals")
        json.object { figures(report.totals, dailyMeals: nil, shares: nil, &$0) }
        json.key("left_out")
        json.object { JSONReport.leftOut(ReadingOutcome(), &$0) }
      }
    }
  }

  private static func canteen(_ entry: CampaignCanteen, _ report: CampaignTerritory, _ json: inout JSONWriter) {
    let canteen = entry.canteen
    json.object { json in
      json.member("siret", text: canteen.siret?.text)
      json.member("cantine_id", whole: canteen.platformID)
      json.member("name", text: canteen.name)
      json.member("commune_code", text: canteen.location.communeCode)
      json.member("commune", text: canteen.location.commune)
      json.member("state", text: entry.state.rawValue)
      json.member("declared_by", text: name(of: entry.declarant))
      json.member("listed", flag: entry.isListed)
      figures(
        CampaignFigures([entry], regulation: report.regulation), dailyMeals: canteen.dailyMeals, shares: entry.shares,
        &json)
    }
  }

  /// Who declared: itself, a kitchen or group, the satellites; null for nobody.
  private static func name(of declarant: CampaignCanteen.Declarant) -> String? {
    switch declarant {
    case .itself: "itself"
    case .buyer: "buyer"
    case .satellites: "satellites"
    case .nobody: nil
    }
  }

  private static func group(_ group: CampaignTerritory.Group, _ json: inout JSONWriter) {
    json.object { json in
      json.member("code", text: group.key.code.isEmpty ? nil : group.key.code)
      json.member("name", text: group.key.name)
      json.member("state", text: group.figures.state.rawValue)
      json.member("shares_canteens", flag: group.sharesCanteens)
      json.member("members", list: group.canteens.compactMap(\.canteen.key)) { $0.write(text: $1.text) }
      figures(group.figures, dailyMeals: nil, shares: nil, &json)
    }
  }

  private static func figures(
    _ figures: CampaignFigures, dailyMeals: Int?, shares: PublishedShares?, _ json: inout JSONWriter
  ) {
    json.member("canteen_count", whole: figures.canteens)
    json.member("reporting", whole: figures.declared)
    json.member("reaching", whole: figures.reaching)
    json.member("daily_meals", whole: dailyMeals)
    json.member("months", whole: Int?.none)
    json.key("amounts")
    json.object { json in for name in shareNames + ["total"] { json.member(name, hundredths: nil) } }
    json.key("shares")
    json.object { json in
      for name in shareNames {
        let share = PublishedGroup.Subject(rawValue: name).flatMap { shares?.share($0) }
        json.member(name, hundredths: share?.percentHundredths)
      }
    }
    json.key("missing")
    json.object { json in for kind in Target.Kind.allCases { json.member(kind.rawValue, hundredths: nil) } }
    for name in ["meals", "food_cost", "cost_per_meal"] { json.member(name, hundredths: nil) }
    json.key("medians")
    json.object { json in
      json.member("egalim", hundredths: figures.published.quartiles(.egalim)?.median)
      json.member("bio", hundredths: figures.published.quartiles(.bio)?.median)
      json.member("cost_per_meal", hundredths: nil)
    }
    // A published share is of no year that anybody can still set a goal for.
    json.ownTargets([OwnTargetTally]())
    json.member("held", whole: figures.held)
    json.member("declarations", whole: figures.published.count)
    json.key("quartiles")
    json.object { PublishedQuartilesJSON.write(figures.published, &$0) }
  }

  private static let shareNames = ["egalim", "bio", "local", "circuit_court", "france", "meat_fish_egalim"]
}
