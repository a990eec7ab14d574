/// The room of a chart over the twelve months: where months and values stand, and the lines behind them.
struct MonthAxis {
  static let height = 200
  private static let top = 12
  private static let bottom = 176
  private let left: Int
  private let right: Int
  private let scale: Scale

  /// A chart whose values go up to so much, with room for labels at both sides.
  init(upTo whole: Int64, left: Int, right: Int) {
    self.left = left
    self.right = Drawing.width - right
    scale = Scale(whole: whole, room: MonthAxis.bottom - MonthAxis.top)
  }

  /// How far months stand apart.
  var pitch: Int { (right - left) / 12 }

  /// The middle of a month's place.
  func x(_ month: Int) -> Int { left + (month * 2 - 1) * (right - left) / 24 }
  /// Where a value stands.
  func y(_ value: Int64) -> Int { MonthAxis.bottom - scale.length(value) }
  /// Where labels at the right begin.
  var labelX: Int { right + 6 }

  /// The months below, by their first letters, and lines at some values.
  func draw(_ initials: [String], lines: [(value: Int64, text: String)], in drawing: inout Drawing) {
    for line in lines {
      drawing.line("grid", from: (left, y(line.value)), to: (right, y(line.value)))
      drawing.label(line.text, "small", at: (left - 6, y(line.value) + 4), .end)
    }
    for (index, initial) in initials.enumerated() {
      drawing.label(initial, "small", at: (x(index + 1), MonthAxis.height - 6), .middle)
    }
  }

  /// A line over the whole year at a value.
  func across(_ name: String, at value: Int64, in drawing: inout Drawing) {
    drawing.line(name, from: (left, y(value)), to: (right, y(value)))
  }

  /// Labels at the right, each as near to its value as the others let it: they never overlap.
  func drawLabels(_ labels: [(value: Int64, text: String, name: String)], in drawing: inout Drawing) {
    let pitch = 15
    let sorted = labels.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
    var places: [Int] = []
    for label in sorted { places.append(max(y(label.value) + 4, (places.last ?? -pitch) + pitch)) }
    // What was pushed below the axis pushes the others back up.
    var limit = MonthAxis.bottom + 4
    for index in places.indices.reversed() {
      places[index] = min(places[index], limit)
      limit = places[index] - pitch
    }
    for (label, place) in zip(sorted, places) { drawing.label(label.text, label.name, at: (labelX, place)) }
  }
}
