/// Draws horizontal bars one under another, each below its name and its figure, so that names have all the width.
struct BarRows {
  /// One bar.
  struct Row {
    var name: String
    /// The figure, at the right.
    var figure: String
    /// The parts of the bar from the left, each with its class.
    var parts: [(name: String, value: Int64)]
    /// Where a mark stands, and what it is called.
    var mark: (value: Int64, text: String)?
  }

  private static let nameHeight = 17
  private static let barHeight = 11
  /// What a name may take beside a figure, in characters.
  private static let nameLength = 38

  /// The bars; the whole is what fills the width.
  static func drawing(_ rows: [Row], whole: Int64, hasTrack: Bool) -> Drawing {
    let hasMarks = rows.contains { $0.mark != nil }
    let pitch = nameHeight + barHeight + (hasMarks ? 26 : 7)
    var drawing = Drawing(height: max(1, rows.count) * pitch - (hasMarks ? 6 : 4))
    let scale = Scale(whole: whole, room: Drawing.width)
    for (index, row) in rows.enumerated() {
      let top = index * pitch
      drawing.label(TextWidth.cut(row.name, to: nameLength), at: (0, top + 13))
      drawing.label(row.figure, "figure", at: (Drawing.width, top + 13), .end)
      let y = top + nameHeight + 2
      if hasTrack { drawing.bar("track", x: 0, y: y, width: Drawing.width, height: barHeight) }
      draw(row.parts, scale, y: y, in: &drawing)
      if let mark = row.mark { draw(mark, scale, y: y, in: &drawing) }
    }
    return drawing
  }

  /// The parts are placed by what they add up to: roundings of lengths never add up.
  private static func draw(
    _ parts: [(name: String, value: Int64)], _ scale: Scale, y: Int, in drawing: inout Drawing
  ) {
    var sum: Int64 = 0
    for part in parts where part.value > 0 {
      let start = scale.length(sum)
      sum &+= part.value
      let end = scale.length(sum)
      // A line of ground keeps neighbours apart.
      let gap = start > 0 && end - start > 2 ? 1 : 0
      drawing.bar(part.name, x: start + gap, y: y, width: end - start - gap, height: barHeight)
    }
  }

  private static func draw(_ mark: (value: Int64, text: String), _ scale: Scale, y: Int, in drawing: inout Drawing) {
    let x = scale.length(mark.value)
    drawing.line("goal", from: (x, y - 4), to: (x, y + barHeight + 4))
    let side: Drawing.Alignment = x < 50 ? .start : x > Drawing.width - 50 ? .end : .middle
    let shift = side == .start ? -1 : side == .end ? 1 : 0
    drawing.label(mark.text, "small", at: (x + shift, y + barHeight + 15), side)
  }
}
