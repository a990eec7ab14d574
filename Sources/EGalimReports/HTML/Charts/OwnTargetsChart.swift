import EGalim

/// Draws what was set beside the law: a bar each, and where its goal stands.
struct OwnTargetsChart {
  let words: ReportWords

  /// Where the table of its figures stands, which the page shows anyway.
  static func table(at anchor: Anchor) -> Anchor { anchor.part("propres-chiffres") }

  /// The chart of a part of the page; nil where nothing was set that can be measured.
  func card(_ figures: ReportFigures, at anchor: Anchor) -> ChartCard? {
    let standings = figures.ownStandings.filter(\.isMeasurable)
    guard !standings.isEmpty else { return nil }
    let rows = standings.map { standing in
      BarRows.Row(
        name: words.ownTargets.figure(standing.target.figure), figure: share(standing),
        parts: [(fill(standing), shown(standing) ?? 0)],
        mark: (Int64(standing.target.goal) * 100, words.ownTargets.due(standing.target, standing.isInForce)))
    }
    return ChartCard(
      anchor: anchor.part("propres"), title: words.ownTargets.heading, sentence: words.ownTargets.chartSentence,
      drawing: BarRows.drawing(rows, whole: 100_00, hasTrack: true),
      alternative: standings.map { standing in
        words.charts.target(
          words.ownTargets.figure(standing.target.figure), share(standing), standing.target.goal)
      }.joined(separator: " "), figures: .elsewhere(Self.table(at: anchor)))
  }

  /// In the colours that the other charts give to the same shares.
  private func fill(_ standing: OwnStanding) -> String {
    switch standing.target.figure {
    case .measure(.group(.bio)), .measure(.familyMark(_, .bio)): "fill-bio"
    case .egalim, .meatAndFishEGalim, .measure(.familyEGalim): "fill-egalim"
    default: "fill-siqo"
    }
  }

  private func share(_ standing: OwnStanding) -> String {
    shown(standing).map(words.numbers.percent) ?? words.numbers.none
  }

  private func shown(_ standing: OwnStanding) -> Int64? {
    ShownShare(standing.share, goal: standing.target.goal).hundredths
  }
}
