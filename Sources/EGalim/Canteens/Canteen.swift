/// A place where meals are served (or a group or kitchen that buys for several), as its list describes it.
public struct Canteen: Hashable, Sendable {
  /// Where its meals are cooked, in the platform's words.
  public enum Production: String, Hashable, Sendable, CaseIterable {
    /// Cooks on site.
    case site
    /// A satellite: its meals come from a central kitchen.
    case cookedElsewhere = "site_cooked_elsewhere"
    /// A central kitchen that serves no meal itself.
    case central
    /// A central kitchen that also serves on site.
    case centralServing = "central_serving"
    /// A group that declares for its satellites; known by SIREN and platform identifier, without a SIRET.
    case group = "groupe"
  }

  /// Who runs it.
  public enum Management: String, Hashable, Sendable, CaseIterable {
    /// By the owner itself (régie).
    case direct
    /// By a caterer under a concession.
    case conceded
  }

  /// Public or private.
  public enum EconomicModel: String, Hashable, Sendable, CaseIterable {
    /// Public.
    case `public`
    /// Private: held to the targets since 1 January 2024.
    case `private`
  }

  /// Its SIRET, nil when only the platform's identifier is known.
  public var siret: Siret?
  /// The platform's identifier, nil when unknown.
  public var platformID: UInt64?
  /// The SIREN of its legal unit, nil when unknown; that of a group is all that some ledgers name it by.
  public var siren: Siren?
  /// Its name, nil when no list gives one.
  public var name: String?
  /// The SIRET of the central kitchen that cooks for it.
  public var centralKitchen: Siret?
  /// Meals served a year, as the list says.
  public var yearlyMeals: Int?
  /// Meals served a day, as the list says.
  public var dailyMeals: Int?
  /// Its sectors, one to three.
  public var sectors: [Sector] = []
  /// Where its meals are cooked.
  public var production: Production?
  /// Who runs it.
  public var management: Management?
  /// Public or private.
  public var economicModel: EconomicModel?
  /// The platform's identifier of the group it belongs to.
  public var groupID: UInt64?
  /// Whether a ministry stands above it: the State's canteens owe 100 % of meat and fish.
  public var belongsToState = false
  /// Where it stands.
  public var location = Location()

  /// Where a canteen stands, as far as its list says.
  public struct Location: Hashable, Sendable {
    /// The commune's Insee code.
    public var communeCode: String?
    /// The commune's name.
    public var commune: String?
    /// The department.
    public var department: Department?
    /// The region.
    public var region: Region?
    /// The intercommunality (EPCI).
    public var epci: String?
    /// The territory's food projects (PAT) that it belongs to.
    public var pats: [String] = []

    /// Makes a location of which nothing is known.
    public init() {}
  }

  /// Makes a canteen known only by how a ledger names it.
  public init(key: CanteenKey) {
    siret = key.siret
    platformID = key.platformID
    siren = key.siren
  }

  /// Makes a canteen of its identifiers; either may be missing.
  public init(siret: Siret?, platformID: UInt64?) {
    self.siret = siret
    self.platformID = platformID
  }

  /// How the canteen is known: the SIRET first, then the platform's identifier, and for want of both the SIREN; nil
  /// when it has no identifier at all.
  public var key: CanteenKey? {
    if let siret { return CanteenKey(siret) }
    return platformID.flatMap(CanteenKey.init(platformID:)) ?? siren.map { CanteenKey($0) }
  }

  /// Whether it is a group, as the list says, or as a SIREN without a SIRET tells where the list says nothing.
  public var isGroup: Bool { production == .group || production == nil && siret == nil && siren != nil }

  /// What people call it: its name, else its identifier.
  public var displayName: String { name ?? key?.text ?? "" }

  /// Whose targets hold: the region's, else the department's, else the commune's; mainland when nothing is known.
  public var targetTerritory: TargetTerritory {
    if let region = location.region { return TargetTerritory(region) }
    if let department = location.department { return TargetTerritory(department) }
    if let department = location.communeCode.flatMap(Department.init(communeCode:)) {
      return TargetTerritory(department)
    }
    return .mainland
  }
}
