import EGalim

/// The columns of what was set beside the law in tables for spreadsheets: after all others, and only where something was.
///
/// Their names say what was set: `propre_bio_2026_part` is the share that is to reach a goal from 2026 on.
enum OwnTargetColumns {
  /// Adds the columns of a canteen, or of several together; empty cells where they are not to be shown.
  static func add(_ figures: ReportFigures, to row: inout CSVRow, areShown: Bool = true) {
    for standing in figures.ownStandings { add(standing, to: &row, isShown: areShown) }
  }

  /// Adds the columns of several canteens, with how many of them are at each goal.
  static func add(_ tallies: [OwnTargetTally], to row: inout CSVRow) {
    for tally in tallies {
      add(tally.standing, to: &row, isShown: true)
      row.add(prefix(tally.standing.target) + "_cantines", .count(Int64(tally.reaching)))
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

  private static func add(_ standing: OwnStanding, to row: inout CSVRow, isShown: Bool) {
    let prefix = prefix(standing.target)
    func add(_ name: @autoclosure () -> String, _ cell: CSVReport.Cell) {
      row.add(prefix + name(), isShown ? cell : .text(nil))
    }
    add("_part", .hundredths(ShownShare(standing.share, goal: standing.target.goal).hundredths))
    add("_objectif", .count(Int64(standing.target.goal)))
    add("_tenu", .flag(standing.isMet))
    add("_manque_ht", .hundredths(standing.isMeasurable ? standing.missing.cents : nil))
  }

  private static func prefix(_ target: OwnTarget) -> String { "propre_\(target.figure.shortName)_\(target.year)" }
}
