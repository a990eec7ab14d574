import EGalim

extension ReportFigures {
  /// Where the purchases stand against what was set beside the law: of each figure the target in force, then the path.
  public var ownStandings: [OwnStanding] {
    ownTargets.isEmpty ? [] : OwnStanding.all(ownTargets, in: purchases, regulation: regulation)
  }

  /// A share of that figure as it is shown: beside a goal of the law if one holds, below the own goals that it misses.
  public func shown(_ share: Share, of figure: Figure, goal: Int? = nil) -> ShownShare {
    ShownShare(share, goal: goal, ownGoals: ownGoals(of: figure))
  }

  /// The percentages set beside the law for that figure, of the year and of those to come.
  func ownGoals(of figure: Figure) -> [Int] {
    ownTargets.isEmpty
      ? [] : OwnTarget.relevant(ownTargets, in: regulation.year).filter { $0.figure == figure }.map(\.goal)
  }
}

extension Target.Kind {
  /// The figure whose share the target is about.
  public var figure: Figure {
    switch self {
    case .egalim: .egalim
    case .bio: .measure(.group(.bio))
    case .meatAndFish: .meatAndFishEGalim
    }
  }
}
