import EGalim
import EGalimDiagnostics
import TabularText

/// Records of a canteen list to canteens; lists are short, so it works on texts.
struct CanteenDecoder: Sendable {
  private let header: HeaderMatch

  init(_ header: HeaderMatch) {
    self.header = header
  }

  func cell(of column: String) -> Int? { header.cell(of: column) }

  /// The canteen as far as the record can be read; what is wrong goes to `findings`.
  func decode(
    _ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings
  ) -> Canteen {
    var row = TextRow(record, in: batch, header: header)
    var canteen = Canteen(siret: nil, platformID: nil)
    canteen.production = row.choice("type_production", among: Names.production) { .unknownProductionType(nearest: $0) }
    canteen.siret = row.siret("siret")
    canteen.platformID = row.platformID("cantine_id")
    if canteen.siret == nil, canteen.platformID == nil, !row.hasFinding(at: "siret"), !row.hasFinding(at: "cantine_id")
    {
      row.add(canteen.production == .group ? .canteenWithoutIdentifier : .emptyRequiredCell, at: "siret")
    }
    canteen.siren = row.siren("siren_unite_legale")
    canteen.name = row.required("nom")
    decodeKitchen(&row, &canteen)
    decodeMeals(&row, &canteen)
    canteen.sectors = row.sectors("secteurs", isRequired: canteen.production != .group)
    canteen.management = row.choice("type_gestion", among: Names.management) { .unknownManagement(nearest: $0) }
    canteen.economicModel = row.choice("modèle_économique", among: Names.economicModel) {
      .unknownEconomicModel(nearest: $0)
    }
    canteen.groupID = row.platformID("groupe_id")
    decodeMinistry(&row, &canteen)
    decodeLocation(&row, &canteen)
    for entry in row.findings { findings.add(entry.finding, cell: entry.cell) }
    return canteen
  }

  private func decodeKitchen(_ row: inout TextRow, _ canteen: inout Canteen) {
    canteen.centralKitchen = row.siret("siret_cuisine_centrale")
    guard let kitchen = canteen.centralKitchen else { return }
    if kitchen == canteen.siret {
      row.add(.ownCentralKitchen, at: "siret_cuisine_centrale")
    } else if let production = canteen.production, production != .cookedElsewhere {
      row.add(.centralKitchenOfNonSatellite, at: "siret_cuisine_centrale")
    }
  }

  /// Source: the platform refuses fewer than 3 meals a day or 420 a year, and a day's meals not below the year's.
  private func decodeMeals(_ row: inout TextRow, _ canteen: inout Canteen) {
    canteen.dailyMeals = row.count("nombre_repas_jour")
    canteen.yearlyMeals = row.count("nombre_repas_an")
    if let daily = canteen.dailyMeals, daily < 3 { row.add(.dailyMealsTooFew, at: "nombre_repas_jour") }
    if let yearly = canteen.yearlyMeals, yearly < 420 { row.add(.yearlyMealsTooFew, at: "nombre_repas_an") }
    if let daily = canteen.dailyMeals, let yearly = canteen.yearlyMeals, daily >= yearly {
      row.add(.dailyMealsNotBelowYearly, at: "nombre_repas_jour")
    }
  }

  private func decodeMinistry(_ row: inout TextRow, _ canteen: inout Canteen) {
    let text = row.text("administration_tutelle")
    guard !text.isEmpty else { return }
    canteen.belongsToState = true
    if !Ministry.names.contains(text) {
      row.add(
        .unknownMinistry(nearest: NearestSpelling.of(text, among: Ministry.names)), at: "administration_tutelle")
    } else if canteen.economicModel == .private
      || !row.hasFinding(at: "secteurs") && !canteen.sectors.contains(where: \.belongsToState)
    {
      row.add(.ministryOfPrivateCanteen, at: "administration_tutelle")
    }
  }

  private func decodeLocation(_ row: inout TextRow, _ canteen: inout Canteen) {
    var location = Canteen.Location()
    location.communeCode = row.optional("code_insee")
    location.commune = row.optional("commune")
    location.epci = row.optional("epci")
    location.pats = row.text("pat").split(separator: ",").map { TextRow.trimmed(String($0)) }.filter { !$0.isEmpty }
    location.department = row.place("departement", codes: Department.init(code:), among: Department.all, name: \.name)
    decodeRegion(&row, &location)
    if let code = location.communeCode, Department(communeCode: code) == nil {
      row.add(.unknownTerritory, at: "code_insee")
      location.communeCode = nil
    }
    canteen.location = location
    reportDisagreement(&row, location)
  }

  /// The region; a collectivity that belongs to none may be named in its place (975, Saint-Martin).
  private func decodeRegion(_ row: inout TextRow, _ location: inout Canteen.Location) {
    let text = row.text("region")
    let collectivities = Department.all.filter { $0.regionCode == nil }
    if let collectivity = collectivities.first(where: {
      $0.code == text || TextFolding.fold($0.name) == TextFolding.fold(text)
    }) {
      if let department = location.department, department != collectivity {
        row.add(.territoriesDisagree(used: collectivity.name), at: "region")
      }
      location.department = collectivity
      return
    }
    location.region = row.place("region", codes: Region.init(code:), among: Region.all, name: \.name)
  }

  private func reportDisagreement(_ row: inout TextRow, _ location: Canteen.Location) {
    let commune = location.communeCode.flatMap(Department.init(communeCode:))
    if let region = location.region {
      let others = [location.department, commune].compactMap(\.self)
      if others.contains(where: { $0.regionCode != region.code }) {
        row.add(.territoriesDisagree(used: region.name), at: "region")
      }
    } else if let department = location.department, let commune, commune != department {
      row.add(.territoriesDisagree(used: department.name), at: "departement")
    }
  }
}

/// The platform's names in a canteen list.
private enum Names {
  static let production: [(String, Canteen.Production)] =
    [("Restaurant avec cuisine sur place", .site), ("Restaurant satellite", .cookedElsewhere)]
    + Canteen.Production.allCases.map { ($0.rawValue, $0) }
  static let management: [(String, Canteen.Management)] =
    [("Concédée", .conceded), ("Directe", .direct)] + Canteen.Management.allCases.map { ($0.rawValue, $0) }
  static let economicModel: [(String, Canteen.EconomicModel)] =
    [("Public", .public), ("Privé", .private)] + Canteen.EconomicModel.allCases.map { ($0.rawValue, $0) }
}
