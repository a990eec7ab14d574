/// Who buys, and who declares, for whom: groups for the satellites that belong to them, central kitchens for those that
/// name them.
///
/// Built of a canteen list in one pass. A canteen is known under the key that counts (``Canteen/key``), whichever of its
/// identifiers a satellite uses.
public struct BuyerGroups: Sendable {
  private var listed: [CanteenKey: Canteen] = [:]
  /// The key under which a canteen counts, by each of its identifiers.
  private var keys: [CanteenKey: CanteenKey] = [:]
  private var groups: [CanteenKey: CanteenKey] = [:]
  private var members: [CanteenKey: [Canteen]] = [:]
  /// Canteens whose `groupe_id` names a canteen that is no group: it is passed over, each declares its own purchases.
  public private(set) var misplaced: [Canteen] = []

  /// Reads who belongs to whom in a list.
  public init(_ canteens: [Canteen]) {
    for canteen in canteens {
      guard let key = canteen.key else { continue }
      listed[key] = canteen
      // A group known by SIREN has no SIRET; a kitchen may be named by either of its identifiers.
      for other in [canteen.siret.map { CanteenKey($0) }, canteen.platformID.flatMap(CanteenKey.init(platformID:))] {
        if let other { keys[other] = key }
      }
    }
    for canteen in canteens { place(canteen) }
  }

  /// Notes the group of a canteen, where its list names one that can be a group.
  private mutating func place(_ canteen: Canteen) {
    guard let key = canteen.key, !canteen.isGroup, let named = canteen.groupID.flatMap(CanteenKey.init(platformID:)),
      keys[named] != key
    else { return }
    let group = keys[named] ?? named
    guard listed[group]?.mayBeGroup ?? true else {
      misplaced.append(canteen)
      return
    }
    groups[key] = group
    members[group, default: []].append(canteen)
  }

  /// The group that a canteen belongs to, else the kitchen that cooks for it, else itself; nil for one without a key.
  public func buyer(of canteen: Canteen) -> CanteenKey? {
    guard let key = canteen.key else { return nil }
    return groups[key] ?? kitchen(of: canteen) ?? key
  }

  /// The group that declares a canteen's purchases with its own; nil for a canteen that declares for itself.
  ///
  /// Only a group declares for others: a satellite that merely names the kitchen which cooks for it declares what it
  /// bought itself. A group that the list lacks is known by the identifier that its satellites give.
  public func declarant(of key: CanteenKey) -> CanteenKey? { groups[key] }

  /// The canteens that a group declares for, in the list's order.
  public func members(of group: CanteenKey) -> [Canteen] { members[group] ?? [] }

  /// The kitchen that a canteen names, under the key that counts; nil when it names none.
  public func kitchen(of canteen: Canteen) -> CanteenKey? {
    canteen.centralKitchen.map { keys[CanteenKey($0)] ?? CanteenKey($0) }
  }

  /// What people call a buyer, as the list says; nil when it says nothing.
  public func name(of key: CanteenKey) -> String? { listed[key]?.name }
}

extension Canteen {
  /// Whether others may belong to it: a group, or a kitchen in none, which the platform has made groups of since.
  fileprivate var mayBeGroup: Bool {
    if isGroup { return true }
    return (production == .central || production == .centralServing) && (groupID == nil || groupID == platformID)
  }
}
