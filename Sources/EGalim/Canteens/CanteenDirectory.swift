/// The canteens of a list, found by SIRET, by the platform's identifier, and groups by their SIREN too.
public struct CanteenDirectory: Sendable {
  /// The canteens in the list's order.
  public private(set) var canteens: [Canteen] = []
  private var indexes: [CanteenKey: Int] = [:]
  private var named: Set<CanteenKey> = []
  /// The places of the canteens of each legal unit, as far as the list gives SIRETs or SIRENs.
  private var unitMembers: [Siren: [Int]] = [:]

  /// Makes an empty directory.
  public init() {}

  /// Adds a canteen; false (and nothing added) when its SIRET or identifier is there already or it has neither.
  public mutating func add(_ canteen: Canteen) -> Bool {
    let keys = CanteenDirectory.keys(of: canteen)
    guard !keys.isEmpty, keys.allSatisfy({ indexes[$0] == nil }) else { return false }
    for key in keys { indexes[key] = canteens.count }
    if let siren = canteen.siret.flatMap({ Siren(number: $0.siren) }) ?? canteen.siren {
      unitMembers[siren, default: []].append(canteens.count)
    }
    canteens.append(canteen)
    if let kitchen = canteen.centralKitchen { named.insert(CanteenKey(kitchen)) }
    return true
  }

  /// Notes canteens that the list names without saying more that can be used, as on a line with an error.
  public mutating func note(named keys: [CanteenKey]) {
    named.formUnion(keys)
  }

  /// The place of a canteen in the list, nil when the list lacks it; a SIREN finds the one group that has it.
  public func index(of key: CanteenKey) -> Int? {
    guard let siren = key.siren else { return indexes[key] }
    let groups = unitMembers[siren, default: []].filter { canteens[$0].isGroup }
    return groups.count == 1 ? groups[0] : nil
  }

  /// The canteen that a ledger names; nil when the list lacks it.
  public func canteen(for key: CanteenKey) -> Canteen? { index(of: key).map { canteens[$0] } }

  /// The groups and canteens of a legal unit, in the list's order.
  public func members(of siren: Siren) -> [Canteen] { unitMembers[siren, default: []].map { canteens[$0] } }

  /// Whether a ledger may name it: a canteen of the list, a central kitchen that one of them names, or one of which
  /// nothing more is known.
  public func knows(_ key: CanteenKey) -> Bool {
    index(of: key) != nil || named.contains(key)
  }

  /// The one key under which a canteen is counted, whichever of its identifiers a ledger uses.
  public func canonicalKey(_ key: CanteenKey) -> CanteenKey {
    canteen(for: key)?.key ?? key
  }

  private static func keys(of canteen: Canteen) -> [CanteenKey] {
    [canteen.siret.map { CanteenKey($0) }, canteen.platformID.flatMap(CanteenKey.init(platformID:))].compactMap(\.self)
  }
}
