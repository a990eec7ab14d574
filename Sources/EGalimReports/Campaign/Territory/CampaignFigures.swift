import EGalim

/// What several canteens of a territory come to by what they declared.
public struct CampaignFigures: Sendable {
  /// How many canteens they are.
  public let canteens: Int
  /// How many of them declared, or had someone declare for them.
  public let declared: Int
  /// How many of them the law holds to targets, as far as they declared their shares.
  public let held: Int
  /// How many reach both targets of their territory.
  public let reaching: Int
  /// Their own declarations, each once: a kitchen's counts once, whatever the number of its satellites.
  public let published: PublishedGroup
  /// Where they stand together: reached only if every one that declared reaches both targets.
  public let state: PublishedState

  init(_ canteens: [CampaignCanteen], regulation: Regulation) {
    let counted = canteens.filter { !$0.isMereBuyer }
    self.canteens = counted.count
    declared = counted.count(where: \.isDeclared)
    held = counted.count { [.met, .partlyMet, .missed].contains($0.state) }
    reaching = counted.count { $0.state == .met }
    published = PublishedGroup(canteens.compactMap(\.declaration), regulation: regulation)
    let states = Set(counted.filter(\.isDeclared).map(\.state))
    state =
      if states.isEmpty {
        .notDeclared
      } else if states.isSubset(of: [.unknown]) {
        .unknown
      } else if states.isSubset(of: [.notHeld, .unknown]) {
        .notHeld
      } else if states.isDisjoint(with: [.missed, .partlyMet, .unknown]) {
        .met
      } else {
        states.isDisjoint(with: [.met, .partlyMet]) ? .missed : .partlyMet
      }
  }
}
