import EGalim
import EGalimDiagnostics

/// A territory as the published declarations show it: who declared, where they stand, and who did not.
///
/// The platform publishes shares and no amounts. So there are counts, medians and quartiles of declarations, and never a
/// share of the territory.
public struct CampaignTerritory: Sendable {
  /// A group of canteens.
  public struct Group: Sendable {
    /// What tells it from the others.
    public let key: GroupKey
    /// Its canteens, the neediest first.
    public let canteens: [CampaignCanteen]
    /// What they come to together.
    public let figures: CampaignFigures
    /// Whether some of its canteens count in another group as well.
    public let sharesCanteens: Bool
  }

  /// The civil year of the purchases that were declared.
  public let year: Int
  /// The rules of that year.
  public let regulation: Regulation
  /// How the canteens are put together; nil for one by one.
  public let grouping: Grouping?
  /// The canteens, the neediest first.
  public let canteens: [CampaignCanteen]
  /// The groups, the neediest first; empty without a grouping.
  public let groups: [Group]
  /// All canteens together, each once.
  public let totals: CampaignFigures
  /// The names that the territory was found by; empty for a whole list or a whole file.
  public let names: [String]
  /// Whether there is a canteen list, without which nobody can be missing.
  public let hasList: Bool
  /// What there is to tell.
  public let notices: [PublishedNotice]

  /// Reads a territory from published declarations.
  ///
  /// - Parameters:
  ///   - campaign: the declarations.
  ///   - regulation: the rules of their year.
  ///   - area: the territory; nil for the whole list, or without a list the whole file.
  ///   - directory: the canteen list; nil without one.
  ///   - grouping: how the canteens are put together.
  ///   - path: the file, for what is told of it.
  /// - Throws: what to tell when no territory bears the name.
  public init(
    _ campaign: PublishedCampaign, regulation: Regulation, area: CampaignArea?, directory: CanteenDirectory?,
    by grouping: Grouping?, path: String
  ) throws(CampaignTrouble) {
    var selection: CampaignSelection?
    if let area {
      selection = try CampaignSelection(area, in: campaign, list: directory?.canteens ?? [], path: path)
    }
    let matching = CampaignMatching(
      campaign, list: directory?.canteens, selection: selection, regulation: regulation)
    year = campaign.year
    self.regulation = regulation
    self.grouping = grouping
    let sorted = matching.canteens.sorted(by: CampaignCanteen.goesBefore)
    canteens = sorted
    groups = grouping.map { Self.groups(of: sorted, by: $0, regulation) } ?? []
    totals = CampaignFigures(sorted, regulation: regulation)
    names = selection?.names ?? []
    hasList = directory != nil
    notices =
      [selection?.notice].compactMap(\.self) + matching.notices + (directory == nil ? [PublishedNotice.noList] : [])
  }

  private static func groups(
    of canteens: [CampaignCanteen], by grouping: Grouping, _ regulation: Regulation
  ) -> [Group] {
    let buyers = BuyerGroups(canteens.map(\.canteen))
    var members: [String: [CampaignCanteen]] = [:]
    var keys: [GroupKey] = []
    var shared: Set<String> = []
    for canteen in canteens {
      let own = GroupKey.keys(of: canteen, by: grouping, among: buyers)
      for key in own {
        if members[key.code] == nil { keys.append(key) }
        members[key.code, default: []].append(canteen)
      }
      if own.count > 1 { shared.formUnion(own.map(\.code)) }
    }
    return keys.sorted().compactMap { key -> Group? in
      let canteens = members[key.code] ?? []
      if canteens.allSatisfy(\.isMereBuyer) { return nil }
      return Group(
        key: key, canteens: canteens, figures: CampaignFigures(canteens, regulation: regulation),
        sharesCanteens: shared.contains(key.code))
    }.sorted { $0.order < $1.order }
  }
}

extension CampaignTerritory.Group {
  /// The most canteens that did not declare or miss a target first, then by name.
  fileprivate var order: (Int, String, String) {
    let settled = figures.reaching + canteens.count { $0.state == .notHeld }
    return (settled - figures.canteens, key.name ?? key.code, key.code)
  }
}

extension GroupKey {
  /// The groups that a canteen of published declarations counts in; its sectors may be of an old list.
  static func keys(of canteen: CampaignCanteen, by grouping: Grouping, among buyers: BuyerGroups) -> [GroupKey] {
    guard grouping == .sector, !canteen.sectors.isEmpty else {
      return keys(of: canteen.canteen, by: grouping, among: buyers)
    }
    return canteen.sectors.map(GroupKey.init(named:))
  }
}
