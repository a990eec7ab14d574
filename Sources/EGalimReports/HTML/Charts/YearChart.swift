import EGalim

/// Draws how the EGalim and organic shares grow from January on, beside their goals, and the path that is left to them.
struct YearChart {
  /// One share over the year.
  private struct Curve {
    let kind: Target.Kind
    let name: String
    let goal: Int?
    let points: [(month: Int, share: ShownShare)]
    let path: GoalPath?

    var first: ShownShare? { points.first?.share }
    var last: ShownShare? { points.last?.share }
  }

  let words: ReportWords

  /// The chart; nil before two months.
  func card(_ figures: ReportFigures, at anchor: Anchor) -> ChartCard? {
    let months = figures.months
    let curves = [Target.Kind.egalim, .bio].map { curve($0, figures, months) }
    guard curves.contains(where: { $0.points.count > 1 }) else { return nil }
    let hasPaths = curves.contains { $0.path != nil }
    return ChartCard(
      anchor: anchor, title: words.charts.year, sentence: words.charts.yearSentence(hasPaths),
      drawing: drawing(curves), alternative: alternative(curves), figures: .table(table(curves, months)))
  }

  private func curve(_ kind: Target.Kind, _ figures: ReportFigures, _ months: [MonthlyFigures]) -> Curve {
    let goal = figures.standing.target(kind)?.goal
    let points = months.compactMap { month -> (Int, ShownShare)? in
      let share = figures.shown(month.cumulative.share(kind), of: kind.figure, goal: goal)
      return share.hundredths == nil ? nil : (month.number, share)
    }
    return Curve(
      kind: kind, name: kind == .bio ? words.names.target(.bio) : words.headings.egalimRow, goal: goal, points: points,
      path: figures.outlook?.path(kind))
  }

  // MARK: Drawing

  private func drawing(_ curves: [Curve]) -> Drawing {
    let values = curves.flatMap { curve -> [Int64] in
      let path = curve.path?.steps ?? []
      return curve.points.compactMap(\.share.hundredths) + path.compactMap(\.share.percentHundredths)
        + [Int64(curve.goal ?? 0) * 100]
    }
    // The next ten above everything, with room for a label on the highest goal.
    let whole = min(100_00, max(20_00, (min(values.max() ?? 0, 100_00) / 10_00 + 1) * 10_00))
    let axis = MonthAxis(upTo: whole, left: 44, right: 96)
    var drawing = Drawing(height: MonthAxis.height)
    let step: Int64 = whole > 50_00 ? 20 : 10
    let lines = stride(from: Int64(0), through: whole / 100, by: Int64.Stride(step)).map { percent in
      (percent * 100, words.numbers.goal(Int(percent)))
    }
    axis.draw((1...12).map(initial), lines: lines, in: &drawing)
    for curve in curves { draw(curve, axis, in: &drawing) }
    axis.drawLabels(curves.flatMap(labels), in: &drawing)
    return drawing
  }

  private func draw(_ curve: Curve, _ axis: MonthAxis, in drawing: inout Drawing) {
    let colour = curve.kind == .bio ? "bio" : "egalim"
    if let goal = curve.goal { axis.across("goal-line", at: Int64(goal) * 100, in: &drawing) }
    let points = curve.points.map { (x: axis.x($0.month), y: axis.y($0.share.hundredths ?? 0)) }
    drawing.curve("curve stroke-\(colour)", through: points)
    for point in points {
      // Round for one, square for the other: the colours alone would not tell.
      if curve.kind == .bio {
        drawing.square("fill-bio", at: point, side: 8)
      } else {
        drawing.dot("fill-egalim", at: point, radius: 4)
      }
    }
    let path = (curve.path?.steps ?? []).map { (x: axis.x($0.month), y: axis.y($0.share.percentHundredths ?? 0)) }
    drawing.curve("path stroke-\(colour)", through: path)
  }

  private func labels(_ curve: Curve) -> [(value: Int64, text: String, name: String)] {
    let goal = curve.goal.map { (Int64($0) * 100, words.charts.goal($0), "small") }
    let now = curve.last.flatMap { share in
      share.hundredths.map { value in
        (
          value, "\(curve.name) \(share.tenths.map(words.numbers.percentTenths) ?? words.numbers.none)",
          curve.kind == .bio ? "name-bio" : "name-egalim"
        )
      }
    }
    return [goal, now].compactMap(\.self)
  }

  private func initial(_ month: Int) -> String { words.names.month(month).prefix(1).uppercased() }

  // MARK: Words and figures

  private func alternative(_ curves: [Curve]) -> String {
    curves.flatMap { curve -> [String] in
      guard let first = curve.first?.hundredths, let last = curve.last?.hundredths, let month = curve.points.last?.month
      else { return [] }
      let course = words.charts.curve(curve.name, words.numbers.percent(first), words.numbers.percent(last), month)
      guard let goal = curve.goal else { return [course] }
      let target = words.charts.target(curve.name, words.numbers.percent(last), goal)
      return [course, target] + (curve.path == nil ? [] : [words.charts.path(curve.name, goal)])
    }.joined(separator: " ")
  }

  private func table(_ curves: [Curve], _ months: [MonthlyFigures]) -> DisplayTable {
    let last = curves.compactMap { $0.path?.steps.last?.month }.max() ?? months.last?.number ?? 0
    let withPaths = curves.filter { $0.path != nil }
    let heads = words.headings
    let columns: [DisplayTable.Column] =
      [.text(heads.month), .number(heads.purchases), .number(heads.cumulative)]
      + curves.map { .number($0.name) } + withPaths.map { .number(words.charts.pathRow($0.name)) }
    let rows = (1...max(1, last)).map { number in
      let month = months.first { $0.number == number }
      let amounts = [month?.inMonth.total, month?.cumulative.total].map { $0.map(words.numbers.amount) ?? "" }
      let shares = curves.map { curve in
        curve.points.first { $0.month == number }?.share.hundredths.map(words.numbers.percent) ?? ""
      }
      let paths = withPaths.map { curve in
        (curve.path?.steps.dropFirst().first { $0.month == number }?.share.percentHundredths)
          .map(words.numbers.percent) ?? ""
      }
      return DisplayTable.Row(texts: [words.names.month(number)] + amounts + shares + paths)
    }
    return DisplayTable(columns: columns, rows: rows)
  }
}
