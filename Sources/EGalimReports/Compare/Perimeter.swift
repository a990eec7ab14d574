import EGalim

extension Comparison {
  /// The canteens that bought on one side only: a part of every change is theirs, whatever the others did.
  public struct Perimeter: Hashable, Sendable {
    /// Those that bought before, and not after.
    public let onlyBefore: [Canteen]
    /// Those that bought after, and not before.
    public let onlyAfter: [Canteen]

    /// Whether the same canteens bought on both sides.
    public var isSame: Bool { onlyBefore.isEmpty && onlyAfter.isEmpty }
  }

  /// Which canteens bought on one side only.
  public var perimeter: Perimeter { Perimeter(before.canteens, after.canteens) }

  /// Which canteens have a part in the cost of a meal on one side only: their meals, or purchases beside them, are missing
  /// on the other. Nobody where the cost is not known on both sides.
  public var costPerimeter: Perimeter {
    guard costs.before != nil, costs.after != nil else { return Perimeter([], []) }
    return Perimeter(before.food.canteens, after.food.canteens)
  }
}

extension Comparison.Perimeter {
  /// Sorts out who is on one side only.
  fileprivate init(_ before: [Canteen], _ after: [Canteen]) {
    func missing(_ side: [Canteen], in other: [Canteen]) -> [Canteen] {
      let known = Set(other.compactMap(\.key))
      return side.filter { $0.key.map { !known.contains($0) } ?? false }
    }
    onlyBefore = missing(before, in: after)
    onlyAfter = missing(after, in: before)
  }
}
