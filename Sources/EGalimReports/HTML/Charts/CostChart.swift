import EGalim

/// Draws what the food of a meal cost in each month, beside the year's average.
struct CostChart {
  let words: ReportWords
  let year: Int

  /// The chart; nil where no two months have both purchases and meals.
  func card(_ figures: ReportFigures, at anchor: Anchor) -> ChartCard? {
    let costs = figures.months.compactMap { month in
      month.cost.flatMap { sums in sums.costPerMeal.map { (month: month.number, sums: sums, cost: $0) } }
    }
    guard costs.count > 1, let average = figures.meals?.sums.costPerMeal else { return nil }
    let before = figures.meals?.yearBefore?.costPerMeal.map { (words.numbers.euros($0), year - 1) }
    let alternative = costs.map {
      words.charts.alternative(words.names.month($0.month), words.numbers.euros($0.cost))
    }
    return ChartCard(
      anchor: anchor, title: words.charts.cost,
      sentence: words.charts.costSentence(words.numbers.euros(average), before),
      drawing: drawing(costs.map { ($0.month, $0.cost) }, average: average),
      alternative: alternative.joined(separator: " "), figures: .table(table(costs)))
  }

  private func drawing(_ costs: [(month: Int, cost: Money)], average: Money) -> Drawing {
    let highest = max(average.cents, costs.map(\.cost.cents).max() ?? 0)
    let axis = MonthAxis(upTo: max(1, highest), left: 0, right: 0)
    var drawing = Drawing(height: MonthAxis.height)
    axis.draw((1...12).map { words.names.month($0).prefix(1).uppercased() }, lines: [], in: &drawing)
    for (month, cost) in costs where cost.cents > 0 {
      let (top, foot) = (axis.y(cost.cents), axis.y(0))
      drawing.bar("fill-egalim", x: axis.x(month) - 14, y: top, width: 28, height: foot - top)
      drawing.label(words.numbers.amount(cost), "within", at: (axis.x(month), foot - 6), .middle)
    }
    axis.across("axis", at: 0, in: &drawing)
    axis.across("goal-line over", at: average.cents, in: &drawing)
    return drawing
  }

  private func table(_ costs: [(month: Int, sums: MealSums, cost: Money)]) -> DisplayTable {
    let heads = words.headings
    return DisplayTable(
      columns: [.text(heads.month), .number(heads.purchases), .number(heads.meals), .number(heads.costPerMeal)],
      rows: costs.map { month, sums, cost in
        DisplayTable.Row(
          texts: [
            words.names.month(month), words.numbers.amount(sums.foodCost),
            words.numbers.count(sums.mealHundredths.roundedMeals), words.numbers.amount(cost),
          ])
      })
  }
}
