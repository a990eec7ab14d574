import EGalim

/// Lays a canteen's figures out beside its targets: a bar towards each goal, and what is to be redirected.
///
/// Where the bar has no room beside the figures, it goes on a line below them.
struct TargetSheet {
  private static let gap = 2
  private static let narrowestBar = 10
  private static let widestBar = 20

  let words: ReportWords
  let style: TerminalStyle

  /// The lines of a canteen's figures.
  func lines(_ figures: ReportFigures) -> [String] {
    let rows = CanteenSheet(words: words).rows(figures)
    let columns = Columns(rows, words: words)
    let bar = min(TargetSheet.widestBar, style.width - columns.widthWithoutBar)
    let hasBarsBeside = bar >= TargetSheet.narrowestBar
    let heads = words.headings
    var heading = columns.line("", heads.amount, heads.share)
    if hasBarsBeside, rows.contains(where: { $0.target != nil }) {
      // The goals are narrower than their heading, which goes on over the bars.
      heading += beside(
        TextWidth.pad(heads.goal, to: columns.goal + TargetSheet.gap + bar),
        "  " + TextWidth.pad(heads.missing, to: columns.missing, trailing: true))
    }
    return [trimmed(heading)]
      + rows.flatMap { row in
        let line = columns.line(columns.title(row), words.numbers.euros(row.amount), columns.share(row))
        guard let target = row.target else { return [trimmed(line)] }
        return hasBarsBeside
          ? [line + aim(target, columns: columns, bar: bar)] : [trimmed(line)] + below(target)
      }
  }

  private func aim(_ target: Target, columns: Columns, bar: Int) -> String {
    let goal = TextWidth.pad(words.numbers.goal(target.goal), to: columns.goal, trailing: true)
    guard target.isMeasurable else { return beside(goal, words.canteen.nothingToMeasure) }
    let (standing, tone) = standing(target, amountWidth: columns.missing)
    return beside(goal, style.paint(TargetBar.text(target, width: bar), tone), style.paint(standing, tone))
  }

  private func below(_ target: Target) -> [String] {
    let goal = words.headings.goal + " " + words.numbers.goal(target.goal)
    guard target.isMeasurable else { return ["    \(goal), \(words.canteen.nothingToMeasure)"] }
    let (standing, tone) = standing(target)
    let missing = target.isMet ? "" : " " + words.headings.missing
    let bar = style.paint(TargetBar.text(target, width: TargetSheet.narrowestBar), tone)
    return ["    \(bar)  \(goal)  \(style.paint(standing + missing, tone))"]
  }

  private func standing(_ target: Target, amountWidth: Int = 0) -> (String, TerminalStyle.Tone) {
    if target.isMet { return ("● " + words.canteen.reached, .met) }
    return ("○ " + TextWidth.pad(words.numbers.euros(target.missing), to: amountWidth, trailing: true), .missing)
  }

  private func beside(_ texts: String...) -> String {
    texts.map { String(repeating: " ", count: TargetSheet.gap) + $0 }.joined()
  }

  private func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }

  /// How wide each column must be.
  private struct Columns {
    let words: ReportWords
    let titleWidth: Int
    let amount: Int
    let share: Int
    let goal: Int
    let missing: Int

    init(_ rows: [CanteenSheet.Row], words: ReportWords) {
      func widest(_ texts: [String]) -> Int { texts.map { TextWidth.of($0) }.max() ?? 0 }
      self.words = words
      let targets = rows.compactMap(\.target)
      titleWidth = widest(rows.map { Columns.title($0) })
      amount = widest(rows.map { words.numbers.euros($0.amount) } + [words.headings.amount])
      share = widest(rows.map { Columns.share($0, words) } + [words.headings.share])
      goal = widest(targets.map { words.numbers.goal($0.goal) })
      missing = widest(targets.map { words.numbers.euros($0.missing) } + [words.headings.missing])
    }

    /// All but the bar, with the gaps between.
    var widthWithoutBar: Int { titleWidth + amount + share + goal + 2 + missing + 5 * TargetSheet.gap }

    func line(_ title: String, _ amount: String, _ share: String) -> String {
      let gap = String(repeating: " ", count: TargetSheet.gap)
      return TextWidth.pad(title, to: titleWidth) + gap + TextWidth.pad(amount, to: self.amount, trailing: true) + gap
        + TextWidth.pad(share, to: self.share, trailing: true)
    }

    func title(_ row: CanteenSheet.Row) -> String { Columns.title(row) }
    func share(_ row: CanteenSheet.Row) -> String { Columns.share(row, words) }

    private static func title(_ row: CanteenSheet.Row) -> String {
      String(repeating: "  ", count: row.depth) + row.title
    }

    private static func share(_ row: CanteenSheet.Row, _ words: ReportWords) -> String {
      row.share?.hundredths.map(words.numbers.percent) ?? ""
    }
  }
}
