import EGalim

/// The columns of what was set beside the law in tables for spreadsheets: after all others, and only where something was.
///
/// Their names say what was set: `propre_bio_2026_part` is the share that is to reach a goal from 2026 on.
enum OwnTargetColumns {
  /// The columns of a canteen, or of several together.
  static func of(_ figures: ReportFigures) -> [CSVReport.Column] { figures.ownStandings.flatMap(columns) }

  /// The columns of several canteens, with how many of them are at each goal.
  static func of(_ tallies: [OwnTargetTally]) -> [CSVReport.Column] {
    tallies.flatMap { tally in
      columns(tally.standing) + [
        CSVReport.Column(prefix(tally.standing.target) + "_cantines", .count(Int64(tally.reaching)))
      ]
    }
  }

  /// The rows of a comparison with those of what was set beside the law below, and two columns that say where it stands.
  static func appended(
    to rows: [[String]], of comparison: Comparison, decimalMark mark: CSVReport.DecimalMark
  ) -> [[String]] {
    let targets = comparison.comparedOwnTargets
    guard !targets.isEmpty, let header = rows.first else { return rows }
    let own = targets.map { compared -> [String] in
      let target = compared.target
      let sides = [compared.before, compared.after]
      return [target.figure.shortName, "objectif_propre", "\(target.goal)_\(target.year)"]
        + sides.map { CSVReport.Cell.hundredths($0?.share.part).text(mark) }
        + [CSVReport.Cell.hundredths(compared.change).text(mark)]
        + sides.map { CSVReport.Cell.flag($0?.isMet).text(mark) }
    }
    return [header + ["avant_tenu", "apres_tenu"]] + rows.dropFirst().map { $0 + ["", ""] } + own
  }

  private static func columns(_ standing: OwnStanding) -> [CSVReport.Column] {
    let prefix = prefix(standing.target)
    return [
      CSVReport.Column(
        prefix + "_part", .hundredths(ShownShare(standing.share, goal: standing.target.goal).hundredths)),
      CSVReport.Column(prefix + "_objectif", .count(Int64(standing.target.goal))),
      CSVReport.Column(prefix + "_tenu", .flag(standing.isMet)),
      CSVReport.Column(prefix + "_manque_ht", .hundredths(standing.isMeasurable ? standing.missing.cents : nil)),
    ]
  }

  private static func prefix(_ target: OwnTarget) -> String { "propre_\(target.figure.shortName)_\(target.year)" }
}
