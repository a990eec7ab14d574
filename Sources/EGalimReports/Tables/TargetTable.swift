import EGalim

/// Arranges a canteen's figures and targets as a table: amounts, shares, goals, and what is missing.
struct TargetTable {
  let words: ReportWords

  /// The table of a canteen, or of several together.
  func table(_ figures: ReportFigures) -> DisplayTable {
    let heads = words.headings
    let rows = CanteenSheet(words: words).rows(figures).map { row in
      DisplayTable.Row(
        texts: [
          String(repeating: "\u{2003}", count: row.depth) + row.title, words.numbers.euros(row.amount),
          row.share?.hundredths.map(words.numbers.percent) ?? "",
          row.target.map { words.numbers.goal($0.goal) } ?? "", row.target.map(standing) ?? "",
        ])
    }
    return DisplayTable(
      columns: [.text(""), .number(heads.amount), .number(heads.share), .number(heads.goal), .text(heads.missing)],
      rows: rows)
  }

  private func standing(_ target: Target) -> String {
    guard target.isMeasurable else { return words.canteen.nothingToMeasure }
    return target.isMet ? "● " + words.canteen.reached : "○ " + words.numbers.euros(target.missing)
  }
}
