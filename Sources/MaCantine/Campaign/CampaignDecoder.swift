import EGalim
import EGalimDiagnostics

/// Rows of a file of published declarations to declarations, with what is wrong with them.
struct CampaignDecoder {
  private var sectors = PublishedSectors()
  private(set) var projects = FoodProjectNames()
  private var places = PublishedPlaces()
  private var toldSectors: Set<String> = []
  /// What was found wrong in the rows decoded so far.
  private(set) var found: DiagnosticCollector

  init(_ collector: DiagnosticCollector) {
    found = collector
  }

  /// Notes what was found elsewhere.
  mutating func note(_ diagnostic: Diagnostic) {
    found.record(diagnostic)
  }

  /// The year and the declaration of a row; nil when it counts nowhere. Its food projects bear their numbers only.
  mutating func decode(_ row: CampaignRow) -> (year: Int, declaration: PublishedDeclaration)? {
    guard let year = Self.year(row[.year]) else {
      found.record(row.diagnostic(.unreadableCampaignYear, at: .year))
      return nil
    }
    guard var declaration = identity(row) else {
      found.record(row.diagnostic(.declarationWithoutCanteen, at: .canteenID))
      return nil
    }
    declaration.date = row[.date]
    declaration.coversSatellites = Self.coversSatellites(row, declaration.canteen)
    decodeLocation(row, &declaration)
    decodeProjects(row, &declaration)
    decodeSectors(row, &declaration)
    declaration.shares = shares(row)
    return (year, declaration)
  }

  // MARK: Who

  private mutating func identity(_ row: CampaignRow) -> PublishedDeclaration? {
    var canteen = Canteen(siret: Siret(row[.siret]), platformID: UInt64(row[.canteenID]))
    if canteen.siret == nil, row.optional(.siret) != nil {
      found.record(row.diagnostic(.unreadablePublishedSiret, at: .siret))
    }
    canteen.siren = row.optional(.siren).flatMap { Siren($0) }
    guard canteen.key != nil else { return nil }
    canteen.name = row.optional(.name)
    canteen.centralKitchen = Siret(row[.centralKitchen])
    canteen.economicModel = PublishedWords.economicModel[row[.model]]
    canteen.management = PublishedWords.management[row[.management]]
    canteen.production = PublishedWords.production[row[.production]]
    canteen.belongsToState = row.optional(.ministry) != nil && canteen.economicModel != .private
    return PublishedDeclaration(number: UInt64(row[.number]) ?? 0, canteen: canteen)
  }

  /// A central kitchen declares for its satellites unless the mode says that it declares for itself alone.
  private static func coversSatellites(_ row: CampaignRow, _ canteen: Canteen) -> Bool {
    switch row[.mode] {
    case "CENTRAL_ALL", "CENTRAL_APPRO": true
    case "": canteen.production == .central || canteen.production == .centralServing || canteen.isGroup
    default: canteen.production == .group
    }
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), year > 0 else { return nil }
    return year
  }

  // MARK: Where, and what for

  private mutating func decodeLocation(_ row: CampaignRow, _ declaration: inout PublishedDeclaration) {
    var location = Canteen.Location()
    if let text = row.optional(.commune) {
      location.communeCode = places.communeCode(text)
      if location.communeCode == nil { found.record(row.diagnostic(.unknownCommuneCode, at: .commune)) }
    }
    location.department =
      places.department(row[.department], row[.departmentName])
      ?? location.communeCode.flatMap { places.department(ofCommune: $0) }
    location.region = places.region(row[.region], row[.regionName])
    location.epci = row.optional(.epciName) ?? row.optional(.epci)
    declaration.epciCode = row.optional(.epci)
    declaration.canteen.location = location
  }

  private mutating func decodeProjects(_ row: CampaignRow, _ declaration: inout PublishedDeclaration) {
    do throws(FoodProjectNames.Mismatch) {
      let codes = try projects.read(codes: row[.projects], names: row[.projectNames])
      declaration.projects = codes.map { PublishedDeclaration.FoodProject(code: $0, name: nil) }
    } catch {
      found.record(
        row.diagnostic(.foodProjectNamesUnread(codes: error.codes, names: error.names), at: .projectNames))
      declaration.projects = FoodProjectNames.codes(of: row[.projects]).map {
        PublishedDeclaration.FoodProject(code: $0, name: nil)
      }
    }
  }

  private mutating func decodeSectors(_ row: CampaignRow, _ declaration: inout PublishedDeclaration) {
    let reading = sectors.read(row[.sectors])
    declaration.sectors = reading.names
    declaration.canteen.sectors = reading.sectors
    for name in reading.unknown where toldSectors.insert(name).inserted {
      let nearest = NearestSpelling.of(name, among: Sector.all.map(\.name))
      var diagnostic = row.diagnostic(.unknownPublishedSector(nearest: nearest), at: .sectors)
      diagnostic.cell = name
      found.record(diagnostic)
    }
  }

  // MARK: What was declared

  private mutating func shares(_ row: CampaignRow) -> PublishedShares? {
    if let column = [CampaignColumn.bio, .otherEGalim].first(where: { row.optional($0) == nil }) {
      found.record(row.diagnostic(.emptyRatio, at: column))
      return nil
    }
    let bio = share(row, .bio)
    let other = share(row, .otherEGalim)
    guard let bio, let other else { return nil }
    if let shares = PublishedShares(bio: bio, otherEGalim: other) { return shares }
    found.record(row.diagnostic(.ratiosAboveWhole, at: .otherEGalim))
    return nil
  }

  private mutating func share(_ row: CampaignRow, _ column: CampaignColumn) -> PublishedShare? {
    if let share = RatioText.number(row[column]).flatMap({ PublishedShare($0) }) { return share }
    found.record(row.diagnostic(.unreadableRatio, at: column))
    return nil
  }
}

/// The words of published files, in the platform's code and in its import's spelling.
private enum PublishedWords {
  static let production = words(Canteen.Production.allCases).merging([
    "Restaurant avec cuisine sur place": .site, "Restaurant satellite": .cookedElsewhere,
  ]) { first, _ in first }
  static let management = words(Canteen.Management.allCases).merging(["Directe": .direct, "Concédée": .conceded]) {
    first, _ in first
  }
  static let economicModel = words(Canteen.EconomicModel.allCases).merging(["Public": .public, "Privé": .private]) {
    first, _ in first
  }

  private static func words<Value: RawRepresentable<String>>(_ values: [Value]) -> [String: Value] {
    Dictionary(values.map { ($0.rawValue, $0) }) { first, _ in first }
  }
}
