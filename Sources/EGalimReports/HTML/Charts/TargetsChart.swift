import EGalim

/// Draws the targets of a canteen: a bar each, and where its goal stands.
struct TargetsChart {
  let words: ReportWords

  /// The chart, called after whom it is about where that is not plain; nil where no target holds that can be measured.
  func card(_ figures: ReportFigures, of name: String? = nil, at anchor: Anchor) -> ChartCard? {
    let targets = figures.standing.targets.filter(\.isMeasurable)
    guard !targets.isEmpty else { return nil }
    let rows = targets.map { target in
      BarRows.Row(
        name: title(target), figure: share(target, figures),
        parts: [(target.kind == .bio ? "fill-bio" : "fill-egalim", value(target))],
        mark: (Int64(target.goal) * 100, words.charts.goal(target.goal)))
    }
    return ChartCard(
      anchor: anchor, title: name ?? words.charts.targets, sentence: words.charts.targetsSentence,
      drawing: BarRows.drawing(rows, whole: 100_00, hasTrack: true),
      alternative: targets.map { words.charts.target(title($0), share($0, figures), $0.goal) }.joined(separator: " "),
      figures: .table(table(targets, figures)))
  }

  private func table(_ targets: [Target], _ figures: ReportFigures) -> DisplayTable {
    let heads = words.headings
    return DisplayTable(
      columns: [
        .text(""), .number(heads.share), .number(heads.goal), .number(heads.amount), .number(heads.missing),
      ],
      rows: targets.map { target in
        DisplayTable.Row(
          texts: [
            title(target), share(target, figures), words.numbers.goal(target.goal),
            words.numbers.amount(Money(cents: target.share.part)), words.numbers.amount(target.missing),
          ])
      })
  }

  private func title(_ target: Target) -> String {
    switch target.kind {
    case .egalim: words.headings.egalimRow
    case .bio: words.names.label(.label(.bio))
    case .meatAndFish: words.headings.meatAndFishRow
    }
  }

  private func share(_ target: Target, _ figures: ReportFigures) -> String {
    figures.share(target.kind)?.hundredths.map(words.numbers.percent) ?? words.numbers.none
  }

  private func value(_ target: Target) -> Int64 { target.share.percentHundredths(beside: target.goal) ?? 0 }
}
