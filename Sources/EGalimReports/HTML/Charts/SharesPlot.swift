import EGalim

/// Draws the canteens of a territory as dots: the organic share over the EGalim share, and the goals as lines.
struct SharesPlot {
  private static let left = 40
  private static let top = 10
  private static let bottom = 330
  let words: ReportWords

  /// The chart; nil where no canteen bought anything. Its figures are those of the table there.
  func card(_ report: TerritoryReport, at anchor: Anchor, table: Anchor) -> ChartCard? {
    let canteens = report.canteens.filter { !$0.isMereBuyer && $0.figures.purchases.lineCount > 0 }
    guard !canteens.isEmpty else { return nil }
    let totals = report.totals
    return ChartCard(
      anchor: anchor, title: words.charts.plot, sentence: words.charts.plotSentence, drawing: drawing(canteens),
      alternative: words.charts.plotAlternative(
        canteens.count, totals.reaching, median(totals.medians.egalim), median(totals.medians.bio)),
      keys: [
        ChartCard.Key(name: "dot-met", text: words.charts.allGoals, isDot: true),
        ChartCard.Key(name: "dot-partly", text: words.charts.someGoals, isDot: true),
        ChartCard.Key(name: "dot-missed", text: words.charts.noGoal, isDot: true),
      ], figures: .elsewhere(table))
  }

  private func drawing(_ canteens: [TerritoryCanteen]) -> Drawing {
    let goals = Target.Kind.allCases.reduce(into: [Target.Kind: [Int]]()) { goals, kind in
      goals[kind] = Set(canteens.compactMap { $0.figures.standing.target(kind)?.goal }).sorted()
    }
    let x = Scale(whole: whole(.egalim, canteens), room: Drawing.width - SharesPlot.left - 8)
    let y = Scale(whole: whole(.bio, canteens), room: SharesPlot.bottom - SharesPlot.top)
    var drawing = Drawing(height: SharesPlot.bottom + 46)
    func place(_ egalim: Int64, _ bio: Int64) -> (x: Int, y: Int) {
      (SharesPlot.left + x.length(egalim), SharesPlot.bottom - y.length(bio))
    }
    for value in stride(from: Int64(0), through: x.whole, by: Int(step(x.whole))) {
      let (start, end) = (place(value, 0), place(value, y.whole))
      drawing.line("grid", from: start, to: end)
      drawing.label(words.numbers.goal(Int(value / 100)), "small", at: (start.x, SharesPlot.bottom + 17), .middle)
    }
    for value in stride(from: Int64(0), through: y.whole, by: Int(step(y.whole))) {
      let (start, end) = (place(0, value), place(x.whole, value))
      drawing.line("grid", from: start, to: end)
      drawing.label(words.numbers.goal(Int(value / 100)), "small", at: (SharesPlot.left - 6, start.y + 4), .end)
    }
    for goal in goals[.egalim] ?? [] {
      let value = Int64(goal) * 100
      drawing.line("goal-line", from: place(value, 0), to: place(value, y.whole))
    }
    for goal in goals[.bio] ?? [] {
      let value = Int64(goal) * 100
      drawing.line("goal-line", from: place(0, value), to: place(x.whole, value))
    }
    drawing.label(words.charts.egalimAxis, at: (Drawing.width - 8, SharesPlot.bottom + 38), .end)
    drawing.label(words.charts.bioAxis, at: (SharesPlot.left + 6, SharesPlot.top + 10))
    for canteen in canteens {
      guard let egalim = hundredths(.egalim, canteen), let bio = hundredths(.bio, canteen) else { continue }
      let title = words.charts.dot(
        canteen.canteen.displayName, words.numbers.percent(egalim), words.numbers.percent(bio))
      drawing.dot(shape(canteen.state), at: place(egalim, bio), radius: 5, title: title)
    }
    return drawing
  }

  /// The next ten above every share and goal.
  private func whole(_ kind: Target.Kind, _ canteens: [TerritoryCanteen]) -> Int64 {
    let shares = canteens.compactMap { hundredths(kind, $0) }
    let goals = canteens.compactMap { $0.figures.standing.target(kind).map { Int64($0.goal) * 100 } }
    return min(100_00, (min((shares + goals).max() ?? 0, 100_00) / 10_00 + 1) * 10_00)
  }

  private func step(_ whole: Int64) -> Int64 { whole > 50_00 ? 20_00 : 10_00 }

  private func hundredths(_ kind: Target.Kind, _ canteen: TerritoryCanteen) -> Int64? {
    canteen.figures.share(kind)?.hundredths
  }

  private func shape(_ state: TargetState) -> String {
    switch state {
    case .met: "dot-met"
    case .partlyMet: "dot-partly"
    case .missed, .nothingBought, .notHeld: "dot-missed"
    }
  }

  private func median(_ hundredths: Int64?) -> String { hundredths.map(words.numbers.percent) ?? words.numbers.none }
}
