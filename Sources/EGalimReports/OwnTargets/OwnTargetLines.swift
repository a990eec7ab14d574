import EGalim

/// Arranges what was set beside the law for several canteens or groups: a line each, a column for each target.
struct OwnTargetLines {
  /// What one line is about.
  struct Line {
    let name: String
    let figures: ReportFigures
  }

  let words: ReportWords

  /// The table, its first column under that title; nil where nothing was set. Lines are looked at one after another.
  func table(
    _ title: String, _ lines: some Sequence<Line>, _ tallies: [OwnTargetTally]
  ) -> DisplayTable? {
    guard !tallies.isEmpty else { return nil }
    let own = words.ownTargets
    let whole = DisplayTable.Row([DisplayTable.Cell(words.headings.allCanteens)] + tallies.map { cell($0.standing) })
    let missing = DisplayTable.Row(
      texts: [own.missingOfAll]
        + tallies.map { $0.standing.isMeasurable ? words.numbers.euros($0.standing.missing) : words.numbers.none })
    let reaching = DisplayTable.Row(texts: [own.canteensThere] + tallies.map { own.reaching($0.reaching, $0.measured) })
    return DisplayTable(
      title: own.heading,
      columns: [.text(title)] + tallies.map { .number(own.column($0.standing.target, $0.standing.isInForce)) },
      rows: lines.map { line in
        DisplayTable.Row([DisplayTable.Cell(line.name)] + line.figures.ownStandings.map(cell))
      } + [whole, missing, reaching], summaryRows: 3)
  }

  /// A share with a sign: kept, missed, or on its way.
  func cell(_ standing: OwnStanding) -> DisplayTable.Cell {
    guard let sign = Self.sign(standing),
      let share = ShownShare(standing.share, goal: standing.target.goal).tenths
    else { return DisplayTable.Cell(words.numbers.none) }
    return DisplayTable.Cell(sign.text + " " + words.numbers.percentTenths(share), sign.tone)
  }

  /// What stands before a share: kept, missed, on its way; nil with nothing to measure.
  static func sign(_ standing: OwnStanding) -> DisplayTable.Cell? {
    switch standing.state {
    case .kept: DisplayTable.Cell("✓", .met)
    case .missed: DisplayTable.Cell("✗", .missing)
    case .ahead: DisplayTable.Cell("→")
    case .nothingToMeasure: nil
    }
  }
}
