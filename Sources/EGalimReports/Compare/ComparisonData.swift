import EGalim

/// Renders a comparison for programs: JSON in the versioned schema `egalim.compare/1`, rows for spreadsheets.
public enum ComparisonData {
  /// The schema's name and version.
  public static let schema = "egalim.compare/1"

  /// Hands on the JSON text in UTF-8 (`docs/reference/compare.schema.json`).
  public static func write(_ comparison: Comparison, to send: ([UInt8]) -> Void) {
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.key("before")
        json.object { side(comparison.before, &$0) }
        json.key("after")
        json.object { side(comparison.after, &$0) }
        json.ownTargets(comparison.comparedOwnTargets)
        json.key("changes")
        json.object { json in
          for subject in Comparison.Subject.allCases {
            json.key(subject.rawValue)
            json.object { change(subject, in: comparison, &$0) }
          }
          json.key("cost_per_meal")
          json.object { cost(of: comparison, &$0) }
        }
        json.key("perimeter")
        json.object { perimeter(of: comparison, &$0) }
      }
    }
  }

  private static func side(_ side: Comparison.Side, _ json: inout JSONWriter) {
    let figures = side.figures
    json.member("title", text: side.title)
    json.member("year", whole: figures.regulation.year)
    json.member("total", hundredths: figures.purchases.total)
    json.member("egalim", hundredths: figures.standing.egalim.percentHundredths)
    json.member("bio", hundredths: figures.standing.bio.percentHundredths)
    json.member("local", hundredths: figures.standing.local.percentHundredths)
    json.member("meals", mealHundredths: figures.meals?.sums.mealHundredths)
    json.member("cost_per_meal", hundredths: figures.meals?.sums.costPerMeal?.cents)
  }

  private static func change(_ subject: Comparison.Subject, in comparison: Comparison, _ json: inout JSONWriter) {
    json.member("points", hundredths: comparison.change(subject))
    json.member("families", list: comparison.families(subject)) { driver($1, name: $1.name.platformName, &$0) }
    json.member("labels", list: comparison.labels(subject)) { driver($1, name: name(of: $1.name), &$0) }
    json.member("suppliers", list: comparison.suppliers(subject)) { driver($1, name: $1.name, &$0) }
  }

  private static func driver<Name>(_ driver: Driver<Name>, name: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("name", text: name)
      json.member("before", hundredths: driver.before.cents)
      json.member("after", hundredths: driver.after.cents)
      json.member("points", hundredths: driver.points)
    }
  }

  private static func name(of bearing: LabelFigures.Bearing) -> String {
    switch bearing {
    case .label(let label): label.platformName
    case .deprecated: "ANCIENS_LABELS"
    case .none: "SANS_LABEL"
    }
  }

  /// The header and the rows for a spreadsheet: each part of each change; the columns are an interface.
  public static func rows(_ comparison: Comparison, decimalMark mark: CSVReport.DecimalMark = .comma) -> [[String]] {
    let header = ["part", "par", "nom", "avant_ht", "apres_ht", "points", "euros_par_repas"]
    func decimal(_ hundredths: Int64) -> String { CSVReport.Cell.hundredths(hundredths).text(mark) }
    func row<Name>(_ subject: Comparison.Subject, _ by: String, _ driver: Driver<Name>, _ name: String) -> [String] {
      [
        subject.rawValue, by, name, decimal(driver.before.cents), decimal(driver.after.cents), decimal(driver.points),
        "",
      ]
    }
    let drivers =
      Comparison.Subject.allCases.flatMap { subject in
        comparison.families(subject).map { row(subject, "famille", $0, $0.name.platformName) }
          + comparison.labels(subject).map { row(subject, "label", $0, name(of: $0.name)) }
          + comparison.suppliers(subject).map { row(subject, "fournisseur", $0, $0.name) }
      } + costRows(comparison, decimal: decimal)
    return OwnTargetColumns.appended(to: [header] + drivers, of: comparison, decimalMark: mark)
  }
}
