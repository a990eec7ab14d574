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
    var text: [UInt8] = []
    write(report) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands on the same text in UTF-8, a piece at a time: that of very many canteens is never held as a whole.
  public static func write(_ report: Report, to send: ([UInt8]) -> Void) {
    parts(report).write(to: send)
  }

  /// The same text in parts, each of a few canteens, that several threads may render.
  public static func parts(_ report: Report) -> RenderedParts {
    JSONWriter.parts { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("year", whole: report.year)
        json.key("canteens")
        let values = StatementValues(report.regulation)
        let forms = ReportForms(report, values, depth: 3)
        json.list(apart: report.canteens.count) { canteen(report.canteens[$1], in: report, forms: forms, &$0) }
        json.key("totals")
        let forAll = ReportForms(report, values, depth: 2, comeFirst: true)
        json.object { figures(report.totals, in: report, forms: forAll, &$0) }
        json.key("left_out")
        json.object { leftOut(report.reading, &$0) }
      }
    }
  }

  static func leftOut(_ reading: ReadingOutcome, _ json: inout JSONWriter) {
    json.member("lines", whole: reading.leftOut.lines)
    json.member("amount", hundredths: reading.leftOut.cents)
    json.member("unread_files", list: reading.unreadFiles) { $0.write(text: $1) }
    json.member("repeated", object: reading.repeats) { json, repeats in
      json.member("lines", whole: repeats.sum.lines)
      json.member("amount", hundredths: repeats.sum.cents)
      json.member("pairs", list: repeats.pairs) { json, pair in
        json.object { json in
          json.member("left_out", object: pair.leftOut, ledger)
          json.member("kept", object: pair.kept, ledger)
          json.member("lines", whole: pair.sum.lines)
          json.member("amount", hundredths: pair.sum.cents)
        }
      }
    }
  }

  private static func ledger(_ json: inout JSONWriter, _ name: ReadingOutcome.LedgerName) {
    json.member("path", text: name.path)
    json.member("sheet", text: name.sheet)
  }

  private static func canteen(
    _ entry: CanteenReport, in report: Report, forms: ReportForms, _ json: inout JSONWriter
  ) {
    let canteen = entry.canteen
    json.object { json in
      if entry.isListed {
        identity(canteen, &json)
      } else {
        identifiers(canteen, &json)
        json.write(forms.unlisted)
      }
      figures(entry.figures, in: report, forms: forms, &json)
    }
  }

  /// Writes the members that say who a canteen is.
  static func identity(_ canteen: Canteen, _ json: inout JSONWriter) {
    identifiers(canteen, &json)
    description(canteen, &json)
  }

  private static func identifiers(_ canteen: Canteen, _ json: inout JSONWriter) {
    json.member(.siret, text: canteen.siret?.text)
    json.key(.platformID)
    json.write(JSONFigure(whole: canteen.platformID))
    // Only where there is no other identifier.
    if let siren = canteen.key?.siren { json.member("siren", text: siren.text) }
  }

  /// Writes the members that only a list can tell.
  static func description(_ canteen: Canteen, _ json: inout JSONWriter) {
    json.member(.name, text: canteen.name)
    json.member(.management, text: canteen.management?.rawValue)
    json.member(.production, text: canteen.production?.rawValue)
    json.key(.territory)
    json.object { territory(canteen, &$0) }
  }

  private static func territory(_ canteen: Canteen, _ json: inout JSONWriter) {
    let location = canteen.location
    json.member(.commune, text: location.commune)
    json.member(.communeCode, text: location.communeCode)
    json.member(.department, text: location.department?.code)
    json.member(.region, text: location.region?.code)
    json.member(.epci, text: location.epci)
    json.key(.pats)
    json.list(location.pats) { $0.write(text: $1) }
    json.member(.targetsOf, text: territoryName(canteen.targetTerritory))
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
