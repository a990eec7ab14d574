import EGalim

/// Draws what explains a change, as bars to the right for more and to the left for less.
struct DriversChart {
  /// A part of the change.
  typealias Part = (name: String, points: Int64)

  private static let pitch = 26
  private static let barHeight = 11
  /// Where names end and the room of the bars begins, with figures at its right.
  private static let nameRoom = 168
  private static let figureRoom = 52
  private static let nameLength = 24

  let words: ReportWords

  /// The chart of parts that add up to a change in hundredths of a point, over their table.
  func card(_ parts: [Part], change: Int64, title: String, table: DisplayTable, at anchor: Anchor) -> ChartCard {
    ChartCard(
      anchor: anchor, title: title, sentence: words.charts.total(words.comparison.points(change)),
      drawing: drawing(parts),
      alternative: parts.map {
        words.charts.alternative($0.name, "\(words.comparison.points($0.points)) \(words.comparison.pointsHeading)")
      }.joined(separator: " "), figures: .table(table))
  }

  private func drawing(_ parts: [Part]) -> Drawing {
    let room = Drawing.width - DriversChart.nameRoom - DriversChart.figureRoom
    // Half of the range at most each, for the sum: what is beyond is no share of a ledger that anybody keeps.
    func size(_ points: Int64) -> Int64 { min(Int64(clamping: points.magnitude), .max / 2) }
    let most = parts.map { $0.points > 0 ? size($0.points) : 0 }.max() ?? 0
    let least = parts.map { $0.points < 0 ? size($0.points) : 0 }.max() ?? 0
    let scale = Scale(whole: max(1, most + least), room: room)
    let zero = DriversChart.nameRoom + scale.length(least)
    var drawing = Drawing(height: max(1, parts.count) * DriversChart.pitch)
    for (index, part) in parts.enumerated() {
      let top = index * DriversChart.pitch
      let length = scale.length(size(part.points))
      drawing.label(TextWidth.cut(part.name, to: DriversChart.nameLength), at: (0, top + 16))
      drawing.bar(
        part.points < 0 ? "fill-less" : "fill-more", x: part.points < 0 ? zero - length : zero, y: top + 6,
        width: length, height: DriversChart.barHeight)
      drawing.label(words.comparison.points(part.points), "figure", at: (Drawing.width, top + 16), .end)
    }
    drawing.line("axis", from: (zero, 0), to: (zero, drawing.height))
    return drawing
  }
}
