import EGalim

/// Renders a placement for programs: JSON in the versioned schema `egalim.placement/1`, rows for spreadsheets.
public enum PlacementData {
  /// The schema's name and version.
  public static let schema = "egalim.placement/1"

  /// Hands on the JSON text in UTF-8 (`docs/reference/placement.schema.json`).
  public static func write(_ placement: Placement, to send: ([UInt8]) -> Void) {
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("year", whole: placement.year)
        json.member("campaign_year", whole: placement.campaignYear)
        json.key("groups")
        json.list(placement.groups) { json, group in json.object { self.group(group, &$0) } }
        json.key("canteens")
        json.list(sending: send, placement.canteens) { json, subject in json.object { self.subject(subject, &$0) } }
        json.member("totals", object: placement.whole) { subject($1, &$0) }
      }
    }
  }

  private static func group(_ group: PlacementGroup, _ json: inout JSONWriter) {
    json.member("kind", text: group.kind.rawValue)
    json.member("code", text: group.code)
    json.member("name", text: group.name)
    json.member("declarations", whole: group.figures.count)
    json.member("without_shares", whole: group.figures.withoutShares)
    json.member("held", whole: group.figures.held)
    json.member("reaching", whole: group.figures.reaching)
    json.member("too_small", flag: group.figures.isSmall)
    json.key("quartiles")
    json.object { PublishedQuartilesJSON.write(group.figures, &$0) }
  }

  private static func subject(_ subject: Placement.Subject, _ json: inout JSONWriter) {
    json.member("siret", text: subject.canteen?.siret?.text)
    json.member("cantine_id", whole: subject.canteen?.platformID)
    json.member("name", text: subject.canteen?.name)
    json.member("part_of", text: subject.buyer)
    json.member("bio", hundredths: subject.bio)
    json.member("egalim", hundredths: subject.egalim)
    json.member("declared", object: subject.declared) { json, shares in
      json.member("bio", hundredths: shares.bio.percentHundredths)
      json.member("egalim", hundredths: shares.egalim.percentHundredths)
    }
    json.member("ranks", list: subject.ranks) { json, rank in
      json.object { json in
        json.member("group", whole: rank.group)
        json.member("bio", hundredths: rank.bio)
        json.member("egalim", hundredths: rank.egalim)
      }
    }
  }

  /// The header and the rows: one for each canteen and each group that it is placed in.
  public static func rows(_ placement: Placement, decimalMark: CSVReport.DecimalMark = .comma) -> [[String]] {
    let rows = (placement.canteens + [placement.whole].compactMap(\.self)).flatMap { subject in
      subject.ranks.map { row(subject, $0, in: placement) }
    }
    return [header] + rows.map { $0.map { $0.cell.text(decimalMark) } }
  }

  private static let header = [
    "annee", "annee_declarations", "siret", "cantine_id", "nom", "groupe", "code", "groupe_nom", "declarations",
    "trop_petit", "tenues", "atteignent", "bio_part", "bio_q1", "bio_mediane", "bio_q3", "bio_rang", "egalim_part",
    "egalim_q1", "egalim_mediane", "egalim_q3", "egalim_rang",
  ]

  private static func row(
    _ subject: Placement.Subject, _ rank: Placement.Rank, in placement: Placement
  ) -> [CSVReport.Column] {
    let group = placement.groups[rank.group]
    let figures = group.figures
    let cells: [CSVReport.Cell] =
      [
        .count(Int64(placement.year)), .count(Int64(placement.campaignYear)), .text(subject.canteen?.siret?.text),
        .text(subject.canteen?.platformID.map { String($0) }),
        .text(subject.canteen.map { $0.displayName } ?? CSVReport.totalName), .text(group.kind.rawValue),
        .text(group.code), .text(group.name), .count(Int64(figures.count)), .flag(figures.isSmall),
        .count(Int64(figures.held)), .count(Int64(figures.reaching)),
      ]
      + PublishedGroup.Subject.allCases.flatMap { share -> [CSVReport.Cell] in
        let quartiles = figures.quartiles(share)
        return [
          .hundredths(subject.share(share)), .hundredths(quartiles?.first), .hundredths(quartiles?.median),
          .hundredths(quartiles?.third), .hundredths(rank.percentile(share)),
        ]
      }
    return zip(header, cells).map { CSVReport.Column($0, $1) }
  }
}

/// The quartiles of published declarations in JSON, as every view has them.
enum PublishedQuartilesJSON {
  /// Writes a member for each share; null where nobody publishes it.
  static func write(_ group: PublishedGroup, _ json: inout JSONWriter) {
    for share in PublishedGroup.Subject.allCases {
      json.member(share.rawValue, object: group.quartiles(share)) { json, quartiles in
        json.member("first", hundredths: quartiles.first)
        json.member("median", hundredths: quartiles.median)
        json.member("third", hundredths: quartiles.third)
      }
    }
  }
}
