import EGalim

/// A canteen of a territory, with the figures of its year.
public struct TerritoryCanteen: Sendable {
  /// How it is counted.
  public let key: CanteenKey
  /// Who it is.
  public let canteen: Canteen
  /// Its figures.
  public let figures: ReportFigures
  /// Where it stands against its targets.
  public let state: TargetState

  /// What it has to do with purchases for several places; nil for one that buys for itself alone.
  public let part: Part?

  /// One side of purchases that serve several places.
  public enum Part: Hashable, Sendable {
    /// It buys for so many places, to which what it bought is divided.
    case buys(for: Int)
    /// What that group or kitchen buys is eaten here too.
    case eats(of: String)
  }

  /// Whether it serves meals of what it buys for others too, as a kitchen with guests of its own.
  private let servesMeals: Bool

  init(_ report: CanteenReport, part: Part?, servesMeals: Bool) {
    self.part = part
    self.servesMeals = servesMeals
    key = report.key
    canteen = report.canteen
    figures = report.figures
    state = TargetState(figures.standing)
  }

  /// How much it needs help.
  var need: Need {
    Need(state: isMereBuyer ? .notHeld : state, missing: Need.missing(in: figures.standing), name: canteen.displayName)
  }

  /// Whether all that it bought is eaten elsewhere: nothing is missing, nor is there anything to measure.
  var isMereBuyer: Bool {
    if case .buys = part { !servesMeals && figures.purchases.lineCount == 0 } else { false }
  }
}

/// How much a canteen or a group needs help, the neediest first.
///
/// Those of which nothing is known come before all others: nobody can say that they are well. Then falling amounts to
/// redirect, then those that reach their targets, and last those that are held to none.
struct Need: Comparable {
  private let rank: Int
  private let missing: Int64
  private let name: String

  init(state: TargetState, missing: Int64, name: String) {
    rank =
      switch state {
      case .nothingBought: 0
      case .missed, .partlyMet: 1
      case .met: 2
      case .notHeld: 3
      }
    self.missing = missing
    self.name = name
  }

  /// The largest amount to redirect for one target: redirecting it may serve the others too.
  static func missing(in standing: Standing) -> Int64 {
    standing.targets.filter(\.isMeasurable).map(\.missing.cents).max() ?? 0
  }

  /// Sorts canteens or groups, the neediest first; each one's need is found once.
  static func sorted<Element>(_ elements: [Element], by need: (Element) -> Need) -> [Element] {
    let needs = elements.map(need)
    return elements.indices.sorted { needs[$0] < needs[$1] }.map { elements[$0] }
  }

  static func < (lhs: Need, rhs: Need) -> Bool {
    (lhs.rank, -lhs.missing, lhs.name) < (rhs.rank, -rhs.missing, rhs.name)
  }
}
