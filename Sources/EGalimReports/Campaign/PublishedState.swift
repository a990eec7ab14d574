import EGalim

/// Where a canteen stands by what is published: EGalim and organic alone, for meat and fish are not published.
public enum PublishedState: String, Hashable, Sendable {
  /// Both targets are reached.
  case met
  /// One of them is.
  case partlyMet = "partly_met"
  /// Neither is.
  case missed
  /// The law holds the canteen to no target in that year.
  case notHeld = "not_held"
  /// It declared, and its shares are not known.
  case unknown
  /// It did not declare.
  case notDeclared = "not_declared"

  /// Sums up published shares, compared exactly as published.
  init(_ shares: PublishedShares, of canteen: Canteen, regulation: Regulation) {
    guard regulation.holds(canteen) else {
      self = .notHeld
      return
    }
    let goals = regulation.goals(in: canteen.targetTerritory)
    switch (shares.egalim.reaches(percent: goals.egalim), shares.bio.reaches(percent: goals.bio)) {
    case (true, true): self = .met
    case (false, false): self = .missed
    default: self = .partlyMet
    }
  }
}
