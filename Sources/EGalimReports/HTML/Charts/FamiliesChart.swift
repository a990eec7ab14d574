import EGalim

/// Draws what was bought of each family, by label group.
struct FamiliesChart {
  let words: ReportWords

  /// The chart; nil where nothing was bought.
  func card(_ figures: ReportFigures, at anchor: Anchor) -> ChartCard? {
    let families = figures.familyLabels
    guard let largest = families.map(\.total.cents).max(), largest > 0 else { return nil }
    let used = FamilyLabels.Bearing.allCases.filter { bearing in
      families.contains { $0.parts.contains { $0.bearing == bearing && $0.amount != .zero } }
    }
    let rows = families.map { family in
      BarRows.Row(
        name: words.names.family(family.family), figure: words.numbers.wholeEuros(family.total),
        parts: family.parts.map { ($0.bearing.fill, $0.amount.cents) })
    }
    return ChartCard(
      anchor: anchor, title: words.charts.families, sentence: words.charts.familiesSentence,
      drawing: BarRows.drawing(rows, whole: largest, hasTrack: false),
      alternative: rows.map { words.charts.alternative($0.name, $0.figure) }.joined(separator: " "),
      keys: used.map { ChartCard.Key(name: $0.fill, text: words.charts.bearing($0)) },
      figures: .table(table(families, used)))
  }

  private func table(_ families: [FamilyLabels], _ used: [FamilyLabels.Bearing]) -> DisplayTable {
    DisplayTable(
      columns: [.text(words.headings.family), .number(words.headings.amount)]
        + used.map { .number(words.charts.bearing($0)) },
      rows: families.map { family in
        DisplayTable.Row(
          texts: [words.names.family(family.family), words.numbers.amount(family.total)]
            + family.parts.filter { used.contains($0.bearing) }.map { words.numbers.amount($0.amount) })
      })
  }
}

extension FamilyLabels.Bearing {
  /// The class that fills a part of a bar.
  fileprivate var fill: String {
    switch self {
    case .bio: "fill-bio"
    case .siqo: "part-siqo"
    case .other: "part-other"
    case .externalities: "part-externalities"
    case .none: "part-none"
    }
  }
}
