import EGalim

/// A canteen of a territory, by what the published declarations say of it.
public struct CampaignCanteen: Sendable {
  /// Who declared for it.
  public enum Declarant: Hashable, Sendable {
    /// It declared itself.
    case itself
    /// The group or central kitchen of that name, whose shares are its own too.
    case buyer(String)
    /// It only buys for others, and so many of these declared for themselves.
    case satellites(Int)
    /// Nobody.
    case nobody
  }

  /// Who it is: as the list says, and where the list is silent as the declaration does.
  public let canteen: Canteen
  /// Its sectors by name.
  public let sectors: [String]
  /// Who declared for it.
  public let declarant: Declarant
  /// The shares that were declared for it; nil where none are known.
  public let shares: PublishedShares?
  /// Where it stands against the targets of its territory.
  public let state: PublishedState
  /// Whether the canteen list has it; nil without a list.
  public let isListed: Bool?
  /// Its own declaration, which counts in the quartiles.
  let declaration: PublishedDeclaration?
  /// How far it is from each goal, in hundredths of a point; only those that it misses.
  let gaps: [Target.Kind: Int64]

  init(
    _ canteen: Canteen, sectors: [String], _ declarant: Declarant, shares: PublishedShares?, isListed: Bool?,
    declaration: PublishedDeclaration? = nil, regulation: Regulation
  ) {
    self.canteen = canteen
    self.sectors = sectors
    self.declarant = declarant
    self.shares = shares
    self.isListed = isListed
    self.declaration = declaration
    state =
      if declarant == .nobody {
        .notDeclared
      } else if let shares {
        PublishedState(shares, of: canteen, regulation: regulation)
      } else {
        .unknown
      }
    gaps = shares.map { Self.gaps($0, of: canteen, regulation) } ?? [:]
  }

  /// Whether it serves no meal and others declared for what it buys: it is nobody to wait for.
  public var isMereBuyer: Bool {
    if case .satellites = declarant { true } else { false }
  }

  /// Whether it counts as declared.
  public var isDeclared: Bool { declarant != .nobody && !isMereBuyer }

  /// A missed goal never shows as missed by nothing.
  private static func gaps(
    _ shares: PublishedShares, of canteen: Canteen, _ regulation: Regulation
  ) -> [Target.Kind: Int64] {
    guard regulation.holds(canteen) else { return [:] }
    let goals = regulation.goals(in: canteen.targetTerritory)
    var gaps: [Target.Kind: Int64] = [:]
    for (kind, share, goal) in [
      (Target.Kind.egalim, shares.egalim, goals.egalim), (.bio, shares.bio, goals.bio),
    ] where !share.reaches(percent: goal) {
      gaps[kind] = max(1, Int64(goal) * 100 - share.percentHundredths)
    }
    return gaps
  }
}

extension CampaignCanteen {
  /// The neediest first: those that did not declare, then those of which nothing is known, then the farthest from a goal.
  static func goesBefore(_ lhs: CampaignCanteen, _ rhs: CampaignCanteen) -> Bool {
    lhs.order < rhs.order
  }

  private var order: (Int, Int64, String, UInt64) {
    let rank =
      switch state {
      case .notDeclared: 0
      case .unknown: isMereBuyer ? 5 : 1
      case .missed, .partlyMet: 2
      case .met: 3
      case .notHeld: 4
      }
    return (rank, -(gaps.values.max() ?? 0), canteen.displayName, canteen.key?.word ?? 0)
  }
}
