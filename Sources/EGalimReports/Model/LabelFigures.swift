import EGalim

/// What was bought under one label, each purchase under its first as in the detailed statement.
public struct LabelFigures: Hashable, Sendable {
  /// What a purchase bears.
  public enum Bearing: Hashable, Sendable {
    /// A label of the detailed statement.
    case label(Label)
    /// Only labels of old ledgers, which the detailed statement has no column for.
    case deprecated
    /// No EGalim label.
    case none
  }

  /// What the purchases bear.
  public let bearing: Bearing
  /// What they come to.
  public let amount: Money
  /// The same, of all food.
  public let share: Share

  /// The bearings with purchases, in the detailed statement's order; the amounts add up to the total.
  static func all(in purchases: PurchaseTotals) -> [LabelFigures] {
    let families = ProductFamily.allCases
    let whole = purchases.total
    let labels = Label.allCases.map { (Bearing.label($0), purchases.sum(.first($0), over: families)) }
    let labelled = labels.reduce(0) { $0 &+ $1.1 }
    let rest: [(Bearing, Int64)] = [
      (.deprecated, purchases.sum(.egalim, over: families) &- labelled),
      (.none, purchases.sum(.noLabel, over: families)),
    ]
    return (labels + rest).filter { $0.1 != 0 }.map { bearing, cents in
      LabelFigures(bearing: bearing, amount: Money(cents: cents), share: Share(part: cents, of: whole))
    }
  }
}
