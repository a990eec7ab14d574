import EGalim

/// Arranges what was set beside the law for one canteen, or for several together, under a heading of its own.
struct OwnTargetTable {
  let words: ReportWords

  /// The table: share, what is to be reached and when, and where it stands; nil where nothing was set. With so many columns
  /// for a bar towards each goal, if any.
  func table(_ figures: ReportFigures, bar: Int? = nil) -> DisplayTable? {
    let standings = figures.ownStandings
    guard !standings.isEmpty else { return nil }
    let own = words.ownTargets
    let bars = bar.map { _ in [DisplayTable.Column.text("")] } ?? []
    return DisplayTable(
      title: own.heading,
      columns: [.text(""), .number(words.headings.share), .text(own.toReach)] + bars,
      rows: standings.map { row($0, bar: bar) }, remarkTitle: own.standing)
  }

  private func row(_ standing: OwnStanding, bar: Int?) -> DisplayTable.Row {
    let target = standing.target
    let state = state(standing)
    let share = ShownShare(standing.share, goal: target.goal).hundredths
    let drawn = bar.map { width in
      [
        DisplayTable.Cell(
          standing.isMeasurable ? TargetBar.text(standing.share, goal: target.goal, width: width) : "", state.tone)
      ]
    }
    return DisplayTable.Row(
      [
        DisplayTable.Cell(words.ownTargets.figure(target.figure)),
        DisplayTable.Cell(share.map(words.numbers.percent) ?? words.numbers.none),
        DisplayTable.Cell(words.ownTargets.due(target, standing.isInForce)),
      ] + (drawn ?? []), remark: state)
  }

  private func state(_ standing: OwnStanding) -> DisplayTable.Cell {
    let own = words.ownTargets
    guard let sign = OwnTargetLines.sign(standing) else { return DisplayTable.Cell(own.nothingToMeasure) }
    let missing = words.numbers.euros(standing.missing)
    let text =
      switch standing.state {
      case .kept: own.kept
      case .ahead: standing.isAtGoal ? own.alreadyThere : own.ahead(missing)
      case .missed, .nothingToMeasure: own.missing(missing)
      }
    return DisplayTable.Cell(sign.text + " " + text, sign.tone)
  }

  /// Whether each missed target that is in force can still be kept, a sentence each; those that can come first.
  func outlook(_ figures: ReportFigures, isWhole: Bool) -> [String] {
    guard !figures.ownTargets.isEmpty, let outlook = figures.outlook else { return [] }
    let missed = outlook.ownAims.filter { !$0.standing.isAtGoal }
    return (missed.filter(\.isReachable) + missed.filter { !$0.isReachable }).map { aim in
      words.ownTargets.outlook(aim, outlook.coveredMonths, isWhole)
    }
  }
}
