/// What a command has to say of published declarations, beside its result.
public enum PublishedNotice: Hashable, Sendable {
  /// What a territory or a group is known by.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// A food project (PAT).
    case pat
    /// An intercommunality (EPCI).
    case epci
    /// A department.
    case department
    /// A commune.
    case commune
    /// A sector.
    case sector
  }

  /// No territory of that name; the nearest names.
  case unknownTerritory(Kind, text: String, nearest: [String])
  /// Several territories of that name, all taken.
  case severalTerritories(Kind, text: String, names: [String])
  /// A published file says nothing of what the territory is known by.
  case columnMissing(Kind, path: String)
  /// A published file of several years, of which one is to be chosen.
  case yearNeeded(path: String, years: [Int])
  /// A year that a published file has not.
  case yearAbsent(Int, path: String, years: [Int])
  /// A published file without a single declaration that could be read.
  case empty(path: String)
  /// So many things found wrong in it that are not shown.
  case moreDiagnostics(Int)
  /// No territory was named.
  case territoryNeeded
  /// Two ways to name the territory.
  case oneTerritory
  /// An option that means something only together with the published declarations.
  case optionNeedsCampaign(String)
  /// An option that means nothing beside published declarations.
  case optionWithoutUse(String)
  /// Ledgers were given where a territory is read from the published file alone.
  case ledgersUnread
  /// Without a canteen list nobody can be missing.
  case noList
  /// Declarations of the territory by canteens that the list lacks.
  case unlisted(Int)
  /// The list says of no canteen where it is; all are taken for the territory's.
  case listWithoutPlaces(Kind, canteens: Int)
  /// A SIRET of the list that several declarations bear.
  case sharedSiret(String, declarations: Int)
  /// A name of the canteen list that the published file does not know; the nearest one.
  case unmatchedName(Kind, text: String, nearest: String?)
  /// A name of the canteen list that may mean several of the published file's.
  case ambiguousName(Kind, text: String, names: [String])
  /// Purchases of one year beside declarations of another.
  case otherYear(purchases: Int, declarations: Int)
}
