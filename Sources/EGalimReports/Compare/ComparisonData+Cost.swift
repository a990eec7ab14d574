import EGalim

extension ComparisonData {
  /// Writes what changed the cost of a meal; null where it is not known on both sides.
  static func cost(of comparison: Comparison, _ json: inout JSONWriter) {
    json.member("euros", hundredths: comparison.costChange?.cents)
    json.member("families", list: comparison.costFamilies) { driver($1, name: $1.name.platformName, &$0) }
    json.member("groups", list: comparison.costGroups) { driver($1, name: name(of: $1.name), &$0) }
    json.member("suppliers", list: comparison.costSuppliers) { driver($1, name: $1.name, &$0) }
  }

  private static func driver<Name>(_ driver: CostDriver<Name>, name: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("name", text: name)
      json.member("before", hundredths: driver.before.cents)
      json.member("after", hundredths: driver.after.cents)
      json.member("euros", hundredths: driver.part.cents)
    }
  }

  private static func name(of group: LabelGroup?) -> String { group?.measureName ?? "sans_label" }

  /// Writes the canteens that bought on one side only.
  static func perimeter(of comparison: Comparison, _ json: inout JSONWriter) {
    let (all, costed) = (comparison.perimeter, comparison.costPerimeter)
    for (name, canteens) in [
      ("only_before", all.onlyBefore), ("only_after", all.onlyAfter), ("cost_only_before", costed.onlyBefore),
      ("cost_only_after", costed.onlyAfter),
    ] {
      json.member(name, list: canteens) { json, canteen in
        json.object { json in
          json.member("siret", text: canteen.siret?.text)
          json.member("cantine_id", whole: canteen.platformID)
          if let siren = canteen.key?.siren { json.member("siren", text: siren.text) }
          json.member("name", text: canteen.name)
        }
      }
    }
  }

  /// The rows of a spreadsheet for what changed the cost of a meal: the part in euros stands in the last column.
  static func costRows(_ comparison: Comparison, decimal: (Int64) -> String) -> [[String]] {
    func row<Name>(_ by: String, _ driver: CostDriver<Name>, _ name: String) -> [String] {
      [
        "cout_par_repas", by, name, decimal(driver.before.cents), decimal(driver.after.cents), "",
        decimal(driver.part.cents),
      ]
    }
    return comparison.costFamilies.map { row("famille", $0, $0.name.platformName) }
      + comparison.costGroups.map { row("groupe", $0, name(of: $0.name)) }
      + comparison.costSuppliers.map { row("fournisseur", $0, $0.name) }
  }
}
