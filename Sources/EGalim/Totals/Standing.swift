/// Where purchases stand: their shares, and the targets that hold for their buyer.
public struct Standing: Hashable, Sendable {
  /// Quality and sustainable products, of all food.
  public let egalim: Share
  /// Each EGalim group, of all food.
  public let groups: [LabelGroup: Share]
  /// Local products, of all food.
  public let local: Share
  /// Short-circuit products, of all food.
  public let circuitCourt: Share
  /// French products by the year's rule, of all food.
  public let france: Share
  /// EGalim meat and fish, of all meat and fish; nil before 2024, when nothing was asked.
  public let meatAndFish: Share?
  /// The targets that hold, in the order of ``Target/Kind``; none for a buyer that is not held to them.
  public let targets: [Target]

  /// Computes the shares of a canteen's purchases and its targets.
  public init(_ totals: PurchaseTotals, regulation: Regulation, canteen: Canteen) {
    self.init(totals, regulation: regulation) { egalim, bio, meatAndFish in
      Standing.targets(
        of: canteen, regulation: regulation, egalim: egalim, bio: bio, meatAndFish: meatAndFish)
    }
  }

  /// Computes the shares of several canteens' purchases together; the law asks each restaurant, so no target holds.
  public init(_ totals: PurchaseTotals, regulation: Regulation) {
    self.init(totals, regulation: regulation) { _, _, _ in [] }
  }

  private init(
    _ totals: PurchaseTotals, regulation: Regulation, targets: (Share, Share, Share?) -> [Target]
  ) {
    let all = ProductFamily.allCases
    let whole = totals.total
    func share(_ slot: TotalSlot) -> Share { Share(part: totals.sum(slot, over: all), of: whole) }

    egalim = share(.egalim)
    groups = Dictionary(uniqueKeysWithValues: LabelGroup.allCases.map { ($0, share(.group($0))) })
    local = share(.local)
    circuitCourt = share(.circuitCourt)
    france = share(.france(by: regulation.franceRule))
    meatAndFish = regulation.meatAndFish.map { _ in
      Share(
        part: totals.sum(.egalim, over: [.meat, .fish]), of: totals.sum(.total, over: [.meat, .fish]))
    }
    self.targets = targets(egalim, share(.group(.bio)), meatAndFish)
  }

  /// The organic share of all food.
  public var bio: Share { groups[.bio] ?? Share(part: 0, of: egalim.whole) }

  /// The target of that kind, nil when it does not hold.
  public func target(_ kind: Target.Kind) -> Target? { targets.first { $0.kind == kind } }

  private static func targets(
    of canteen: Canteen, regulation: Regulation, egalim: Share, bio: Share, meatAndFish: Share?
  ) -> [Target] {
    guard regulation.holds(canteen) else { return [] }
    let goals = regulation.goals(in: canteen.targetTerritory)
    var targets = [Target(.egalim, goal: goals.egalim, share: egalim), Target(.bio, goal: goals.bio, share: bio)]
    if let meatAndFish, let goal = regulation.meatAndFishGoal(for: canteen) {
      targets.append(Target(.meatAndFish, goal: goal, share: meatAndFish))
    }
    return targets
  }
}
