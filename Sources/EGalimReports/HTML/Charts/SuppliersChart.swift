import EGalim

/// Draws what was bought from the largest suppliers, and how much of it is EGalim.
struct SuppliersChart {
  private static let named = 10
  let words: ReportWords

  /// The chart; nil where no supplier is named.
  func card(_ figures: ReportFigures, at anchor: Anchor) -> ChartCard? {
    guard let ranking = figures.suppliers(naming: SuppliersChart.named),
      ranking.named.contains(where: { !$0.name.isEmpty })
    else { return nil }
    let entries =
      ranking.named.map { ($0.name.isEmpty ? words.names.noSupplier : $0.name, $0) }
      + (ranking.others.map { [(words.charts.others(ranking.otherCount), $0)] } ?? [])
    guard let largest = entries.map(\.1.total.cents).max(), largest > 0 else { return nil }
    let rows = entries.map { name, supplier in
      BarRows.Row(
        name: name, figure: words.numbers.wholeEuros(supplier.total),
        parts: [
          ("fill-egalim", supplier.egalim.cents),
          ("part-none", supplier.total.cents - max(0, supplier.egalim.cents)),
        ])
    }
    let charts = words.charts
    return ChartCard(
      anchor: anchor, title: charts.suppliers,
      sentence: charts.suppliersSentence(ranking.named.count, ranking.otherCount),
      drawing: BarRows.drawing(rows, whole: largest, hasTrack: false),
      alternative: rows.map { charts.alternative($0.name, $0.figure) }.joined(separator: " "),
      keys: [
        ChartCard.Key(name: "fill-egalim", text: words.names.target(.egalim)),
        ChartCard.Key(name: "part-none", text: charts.notEgalim),
      ], figures: .table(table(entries, figures)))
  }

  private func table(_ entries: [(String, SupplierFigures)], _ figures: ReportFigures) -> DisplayTable {
    let heads = words.headings
    func tenths(_ share: Share) -> String {
      ShownShare(share).tenths.map(words.numbers.percentTenths) ?? words.numbers.none
    }
    return DisplayTable(
      columns: [
        .text(heads.supplier), .number(heads.amount), .number(heads.share), .number(heads.egalim), .number(heads.bio),
        .number(heads.local),
      ],
      rows: entries.map { name, supplier in
        DisplayTable.Row(
          texts: [
            name, words.numbers.amount(supplier.total),
            tenths(Share(part: supplier.total.cents, of: figures.purchases.total)),
          ] + [supplier.egalim, supplier.bio, supplier.local].map { tenths(supplier.share($0)) })
      })
  }
}
