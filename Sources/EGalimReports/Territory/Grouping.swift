import EGalim
import EGalimDiagnostics

/// How the canteens of a territory are put together.
public enum Grouping: String, Hashable, Sendable, CaseIterable {
  /// By commune, told by its Insee code.
  case commune
  /// By intercommunality (EPCI).
  case epci
  /// By the territory's food projects; a canteen may belong to several.
  case pat
  /// By department.
  case department = "departement"
  /// By sector; a canteen has one to three.
  case sector = "secteur"
  /// By who runs it.
  case management = "gestion"
  /// By group or central kitchen: whoever buys, and the satellites that it buys for.
  case group = "groupe"
}

/// What tells one group of a territory from another.
public struct GroupKey: Hashable, Comparable, Sendable {
  /// A code, or a folded name; empty for canteens of which it is not known.
  public let code: String
  /// The name as a list gives it; nil where only the code is known.
  public let name: String?

  /// Groups by code, that of the unknown last.
  public static func < (lhs: GroupKey, rhs: GroupKey) -> Bool {
    if lhs.code.isEmpty != rhs.code.isEmpty { return rhs.code.isEmpty }
    return (lhs.code, lhs.name ?? "") < (rhs.code, rhs.name ?? "")
  }

  static let unknown = GroupKey(code: "", name: nil)

  private init(code: String, name: String?) {
    self.code = code
    self.name = name
  }

  /// A group known by its name alone: spellings that differ in case, accents and hyphens are one.
  init(named name: String) {
    self.init(code: TextFolding.fold(name), name: name)
  }

  /// The groups that a canteen counts in; that of the unknown where the list does not say.
  static func keys(of canteen: Canteen, by grouping: Grouping, among buyers: BuyerGroups) -> [GroupKey] {
    let keys: [GroupKey] =
      switch grouping {
      case .commune: [commune(of: canteen)].compactMap(\.self)
      case .epci: [canteen.location.epci.map(GroupKey.init(named:))].compactMap(\.self)
      case .pat: canteen.location.pats.map(GroupKey.init(named:))
      case .department:
        [
          (canteen.location.department ?? canteen.location.communeCode.flatMap(Department.init(communeCode:)))
            .map { GroupKey(code: $0.code, name: $0.name) }
        ].compactMap(\.self)
      case .sector: canteen.sectors.map { GroupKey(named: $0.name) }
      case .management: [canteen.management.map { GroupKey(code: $0.rawValue, name: nil) }].compactMap(\.self)
      case .group:
        [buyers.buyer(of: canteen)].compactMap(\.self).map { GroupKey(code: $0.text, name: buyers.name(of: $0)) }
      }
    var distinct: [GroupKey] = []
    for key in keys where !distinct.contains(where: { $0.code == key.code }) { distinct.append(key) }
    return distinct.isEmpty ? [unknown] : distinct
  }

  private static func commune(of canteen: Canteen) -> GroupKey? {
    if let code = canteen.location.communeCode { return GroupKey(code: code, name: canteen.location.commune) }
    return canteen.location.commune.map(GroupKey.init(named:))
  }
}
