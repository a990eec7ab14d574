import EGalim

/// Draws what is local, bought directly, or French, as shares of all purchases.
struct OriginChart {
  let words: ReportWords

  /// The chart; nil where nothing was bought.
  func card(_ figures: ReportFigures, at anchor: Anchor) -> ChartCard? {
    let rows = rows(figures)
    guard figures.purchases.total > 0 else { return nil }
    let bars = rows.map { row in
      BarRows.Row(
        name: row.title, figure: percent(row.share), parts: [("fill-siqo", row.share?.hundredths ?? 0)])
    }
    let heads = words.headings
    return ChartCard(
      anchor: anchor, title: words.charts.origin, sentence: words.charts.originSentence,
      drawing: BarRows.drawing(bars, whole: 100_00, hasTrack: true),
      alternative: bars.map { words.charts.alternative($0.name, $0.figure) }.joined(separator: " "),
      figures: .table(
        DisplayTable(
          columns: [.text(""), .number(heads.amount), .number(heads.share)],
          rows: rows.map { DisplayTable.Row(texts: [$0.title, words.numbers.amount($0.amount), percent($0.share)]) })))
  }

  /// Those of a canteen's sheet that say where products come from.
  private func rows(_ figures: ReportFigures) -> [CanteenSheet.Row] {
    CanteenSheet(words: words).origins(figures).map { row in
      var row = row
      if row.depth > 0 { row.title = words.headings.localRowOf(row.title) }
      return row
    }
  }

  private func percent(_ share: ShownShare?) -> String {
    share?.hundredths.map(words.numbers.percent) ?? words.numbers.none
  }
}
