import EGalim

/// A drawing in whole units, 400 wide: what fills a phone's width, and half a desk's.
struct Drawing {
  static let width = 400

  /// How high it is.
  private(set) var height: Int
  private(set) var shapes: [Markup] = []

  init(height: Int) {
    self.height = height
  }

  /// A filled rectangle; nothing where it has no width.
  mutating func bar(_ name: String, x: Int, y: Int, width: Int, height: Int) {
    guard width > 0, height > 0 else { return }
    shapes.append(Markup(.rect, Drawing.box(name, x: x, y: y, width: width, height: height)))
  }

  mutating func line(_ name: String, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    shapes.append(
      Markup(
        .line,
        [
          .class(name), Attribute(.x1, start.x), Attribute(.y1, start.y), Attribute(.x2, end.x),
          Attribute(.y2, end.y),
        ]))
  }

  mutating func curve(_ name: String, through points: [(x: Int, y: Int)]) {
    guard points.count > 1 else { return }
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    shapes.append(Markup(.polyline, [.class(name), Attribute(.points, list)]))
  }

  mutating func dot(_ name: String, at point: (x: Int, y: Int), radius: Int, title: String? = nil) {
    let attributes: [Attribute] = [
      .class(name), Attribute(.cx, point.x), Attribute(.cy, point.y), Attribute(.r, radius),
    ]
    shapes.append(title.map { Markup(.circle, attributes, [Markup(.title, text: $0)]) } ?? Markup(.circle, attributes))
  }

  mutating func square(_ name: String, at point: (x: Int, y: Int), side: Int) {
    bar(name, x: point.x - side / 2, y: point.y - side / 2, width: side, height: side)
  }

  /// Where a text stands to its point.
  enum Alignment: String { case start, middle, end }

  mutating func label(_ text: String, _ name: String = "label", at point: (x: Int, y: Int), _ side: Alignment = .start)
  {
    let place: [Attribute] = [.class(name), Attribute(.x, point.x), Attribute(.y, point.y)]
    shapes.append(
      Markup(.text, place + (side == .start ? [] : [Attribute(.textAnchor, side.rawValue)]), text: text))
  }

  private static func box(_ name: String, x: Int, y: Int, width: Int, height: Int) -> [Attribute] {
    [
      .class(name), Attribute(.x, x), Attribute(.y, y), Attribute(.width, width), Attribute(.height, height),
    ]
  }
}

/// Maps amounts or percentages to units of a drawing, exactly and rounded down.
struct Scale {
  /// What fills the room.
  let whole: Int64
  /// How much room there is.
  let room: Int

  /// How long a value is; nothing for one below zero, all the room for one beyond the whole.
  func length(_ value: Int64) -> Int {
    guard whole > 0, value > 0 else { return 0 }
    return Int(min(Int128(room), Int128(value) * Int128(room) / Int128(whole)))
  }
}
