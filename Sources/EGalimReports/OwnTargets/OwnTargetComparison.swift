import EGalim
import EGalimDiagnostics

/// Arranges what was set beside the law on both sides of a comparison: a line each.
struct OwnTargetComparison {
  let words: ReportWords

  /// The table; nil where nothing was set.
  func table(_ comparison: Comparison) -> DisplayTable? {
    let targets = comparison.comparedOwnTargets
    guard !targets.isEmpty else { return nil }
    return DisplayTable(
      title: words.ownTargets.heading,
      columns: [
        .text(""), .text(words.ownTargets.toReach), .number(VisibleText.of(comparison.before.title)),
        .number(VisibleText.of(comparison.after.title)), .number(words.comparison.change),
      ],
      rows: targets.map(row))
  }

  private func row(_ compared: ComparedOwnTarget) -> DisplayTable.Row {
    let target = compared.target
    let change = compared.change.map { words.comparison.points($0) + " " + words.comparison.pointsHeading }
    return DisplayTable.Row([
      DisplayTable.Cell(words.ownTargets.figure(target.figure)),
      DisplayTable.Cell(words.ownTargets.since(target)), cell(compared.before), cell(compared.after),
      DisplayTable.Cell(change ?? words.numbers.none),
    ])
  }

  private func cell(_ standing: OwnStanding?) -> DisplayTable.Cell {
    guard let standing, let sign = OwnTargetLines.sign(standing),
      let share = ShownShare(standing.share, goal: standing.target.goal).hundredths
    else { return DisplayTable.Cell(words.numbers.none) }
    return DisplayTable.Cell(sign.text + " " + words.numbers.percent(share), sign.tone)
  }
}
