/// A share that the law asks for, and where a canteen stands against it.
public struct Target: Hashable, Sendable {
  /// What the share is of.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Quality and sustainable products, of the value of all food (code rural L. 230-5-1, I).
    case egalim
    /// Organic products, of the value of all food (code rural L. 230-5-1, I).
    case bio
    /// Quality and sustainable meat and fish, of the value of all meat and fish (code rural L. 230-5-1, I bis).
    case meatAndFish = "meat_fish"
  }

  /// What the share is of.
  public let kind: Kind
  /// The percentage to reach.
  public let goal: Int
  /// The share reached.
  public let share: Share

  /// Makes a target with the share reached.
  public init(_ kind: Kind, goal: Int, share: Share) {
    self.kind = kind
    self.goal = goal
    self.share = share
  }

  /// Whether the goal is reached, by exact comparison.
  public var isMet: Bool { share.reaches(percent: goal) }
  /// What is to be redirected, at the same budget, to reach the goal; zero once it is.
  public var missing: Money { share.missing(toReach: goal) }
  /// Whether there is anything to measure: a canteen that buys no meat nor fish owes no share of them.
  public var isMeasurable: Bool { share.whole > 0 }
}
