import EGalim

/// Renders a report as JSON in the versioned schema `egalim.report/1` (`docs/reference/report.schema.json`).
///
/// Keys stand in a fixed order; a figure that does not exist is null, never absent. Amounts and percentages are numbers
/// with exactly two decimals.
public enum JSONReport {
  /// The schema's name and version.
  public static let schema = "egalim.report/1"

  /// The JSON text of a report.
  public static func text(_ report: Report) -> String {
    JSONWriter.text(
      of: .object([
        ("schema", .string(schema)),
        ("year", .whole(report.year)),
        ("canteens", .list(report.canteens) { canteen($0, in: report) }),
        ("totals", .object(figures(report.totals, in: report))),
        ("left_out", leftOut(report.reading)),
      ]))
  }

  private static func leftOut(_ reading: ReadingOutcome) -> JSONValue {
    .object([
      ("lines", .whole(reading.leftOut.lines)),
      ("amount", .hundredths(reading.leftOut.cents)),
      ("unread_files", .list(reading.unreadFiles) { .string($0) }),
    ])
  }

  private static func canteen(_ entry: CanteenReport, in report: Report) -> JSONValue {
    let canteen = entry.canteen
    return .object(
      [
        ("siret", .text(canteen.siret?.text)),
        ("cantine_id", canteen.platformID.map { .integer(Int64(clamping: $0)) } ?? .null),
        ("name", .text(canteen.name)),
        ("management", .text(canteen.management?.rawValue)),
        ("production", .text(canteen.production?.rawValue)),
        ("territory", territory(canteen)),
      ] + figures(entry.figures, in: report))
  }

  private static func territory(_ canteen: Canteen) -> JSONValue {
    let location = canteen.location
    return .object([
      ("commune", .text(location.commune)),
      ("commune_code", .text(location.communeCode)),
      ("department", .text(location.department?.code)),
      ("region", .text(location.region?.code)),
      ("epci", .text(location.epci)),
      ("pats", .list(location.pats) { .string($0) }),
      ("targets_of", .string(territoryName(canteen.targetTerritory))),
    ])
  }

  private static func territoryName(_ territory: TargetTerritory) -> String {
    switch territory {
    case .mainland: "mainland"
    case .overseasRegions: "overseas_regions"
    case .mayotte: "mayotte"
    case .saintPierreEtMiquelon: "saint_pierre_et_miquelon"
    }
  }
}
