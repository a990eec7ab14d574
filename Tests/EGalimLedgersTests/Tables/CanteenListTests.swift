import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("A canteen list")
struct CanteenListTests {
  /// A line with some cells changed, and all that is to be said of it, in the order of its cells.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [String: String]
    let findings: [(finding: Finding, column: String)]

    init(_ name: String, _ changes: [String: String], _ findings: [(Finding, String)] = []) {
      testDescription = name
      self.changes = changes
      self.findings = findings.map { (finding: $0.0, column: $0.1) }
    }
  }

  private static let primary = "Ecole primaire (maternelle et élémentaire)"
  private static let state = "Restaurants des prisons"

  static let cases = [
    Case("nothing", [:]),
    Case("E101 no name", ["nom": ""], [(.emptyRequiredCell, "nom")]),
    Case("E101 no key", ["siret": ""], [(.emptyRequiredCell, "siret")]),
    Case("E101 no meals", ["nombre_repas_jour": ""], [(.emptyRequiredCell, "nombre_repas_jour")]),
    Case("E101 no sector", ["secteurs": ""], [(.emptyRequiredCell, "secteurs")]),
    Case("E101 no management", ["type_gestion": ""], [(.emptyRequiredCell, "type_gestion")]),
    Case("an identifier instead of the SIRET", ["siret": "", "cantine_id": "12"]),
    Case("E102 length", ["siret": "123"], [(.siretLength(digits: 3), "siret")]),
    Case("E103 checksum", ["siret": "21010034300017"], [(.siretChecksum, "siret")]),
    Case("E105 scientific", ["siret": "2,10501E+13"], [(.siretInScientificNotation, "siret")]),
    Case(
      "E103 of the kitchen", ["type_production": "Restaurant satellite", "siret_cuisine_centrale": "21010034300017"],
      [(.siretChecksum, "siret_cuisine_centrale")]),
    Case("E117 identifier", ["cantine_id": "douze"], [(.unreadableCanteenID, "cantine_id")]),
    Case("E117 group", ["groupe_id": "-1"], [(.unreadableCanteenID, "groupe_id")]),
    Case("E202 count", ["nombre_repas_jour": "80,5"], [(.unreadableCount, "nombre_repas_jour")]),
    Case("E202 negative", ["nombre_repas_an": "-420"], [(.unreadableCount, "nombre_repas_an")]),
    Case("three meals a day and 420 a year", ["nombre_repas_jour": "3", "nombre_repas_an": "420"]),
    Case("E203 two a day", ["nombre_repas_jour": "2"], [(.dailyMealsTooFew, "nombre_repas_jour")]),
    Case("E204 419 a year", ["nombre_repas_an": "419"], [(.yearlyMealsTooFew, "nombre_repas_an")]),
    Case(
      "E205 as many a day as a year", ["nombre_repas_jour": "11200"],
      [(.dailyMealsNotBelowYearly, "nombre_repas_jour")]),
    Case(
      "E206 sector", ["secteurs": "Ecole primaire"],
      [(.unknownSector(word: "Ecole primaire", nearest: primary), "secteurs")]),
    Case("three sectors", ["secteurs": "\(primary), Crèche ,Hôpitaux"]),
    Case(
      "E207 four sectors", ["secteurs": "\(primary),Crèche,Hôpitaux,Cliniques"],
      [(.tooManySectors(count: 4), "secteurs")]),
    Case("a curly apostrophe", ["secteurs": "Restaurants d’entreprises"]),
    Case("a straight apostrophe", ["secteurs": "Restaurants d'entreprises"]),
    Case(
      "E208 production", ["type_production": "sites"], [(.unknownProductionType(nearest: "site"), "type_production")]),
    Case("E209 management", ["type_gestion": "Directes"], [(.unknownManagement(nearest: "Directe"), "type_gestion")]),
    Case(
      "E210 model", ["modèle_économique": "Publc"],
      [(.unknownEconomicModel(nearest: "Public"), "modèle_économique")]),
    Case("a ministry", ["secteurs": state, "administration_tutelle": "Justice"]),
    Case(
      "E211 ministry", ["secteurs": state, "administration_tutelle": "Justise"],
      [(.unknownMinistry(nearest: "Justice"), "administration_tutelle")]),
    Case(
      "E212 ministry of a private canteen",
      ["secteurs": state, "modèle_économique": "Privé", "administration_tutelle": "Justice"],
      [(.ministryOfPrivateCanteen, "administration_tutelle")]),
    Case(
      "E212 ministry outside the State's sectors", ["administration_tutelle": "Justice"],
      [(.ministryOfPrivateCanteen, "administration_tutelle")]),
    Case(
      "an unknown sector says nothing of the ministry", ["secteurs": "?", "administration_tutelle": "Justice"],
      [(.unknownSector(word: "?", nearest: nil), "secteurs")]),
    Case("E213 region", ["region": "99"], [(.unknownTerritory, "region")]),
    Case("E213 department", ["departement": "Aim"], [(.unknownTerritory, "departement")]),
    Case("E213 commune", ["code_insee": "1004"], [(.unknownTerritory, "code_insee")]),
    Case(
      "a group",
      [
        "siret": "", "cantine_id": "12", "siren_unite_legale": "210 100 343", "type_production": "groupe",
        "secteurs": "",
      ]),
    Case(
      "E214 a group without identifier", ["siret": "", "siren_unite_legale": "210100343", "type_production": "groupe"],
      [(.canteenWithoutIdentifier, "siret")]),
    Case(
      "E215 its own kitchen",
      ["type_production": "Restaurant satellite", "siret_cuisine_centrale": "21010034300016"],
      [(.ownCentralKitchen, "siret_cuisine_centrale")]),
    Case("E216 SIREN", ["siren_unite_legale": "210100344"], [(.unreadableSiren, "siren_unite_legale")]),
    Case("E216 eight digits", ["siren_unite_legale": "21010034"], [(.unreadableSiren, "siren_unite_legale")]),
    Case("a satellite", ["type_production": "site_cooked_elsewhere", "siret_cuisine_centrale": "21050118700012"]),
    Case(
      "W201 kitchen of a site", ["siret_cuisine_centrale": "21050118700012"],
      [(.centralKitchenOfNonSatellite, "siret_cuisine_centrale")]),
    Case(
      "W202 region and department", ["region": "84", "departement": "05"],
      [(.territoriesDisagree(used: "Auvergne-Rhône-Alpes"), "region")]),
    Case(
      "W202 department and commune", ["departement": "26", "code_insee": "05004"],
      [(.territoriesDisagree(used: "Drôme"), "departement")]),
    Case(
      "W202 collectivity and department", ["region": "Saint-Martin", "departement": "01"],
      [(.territoriesDisagree(used: "Saint-Martin"), "region")]),
    Case("territories that agree", ["region": "93", "departement": "05", "code_insee": "05004"]),
  ]

  @Test("takes counts with blanks between thousands, and says what the platform would ask")
  func countsSetApart() {
    let reader = readCanteens([SampleCanteen(["nombre_repas_an": "11\u{202F}200"])])
    #expect(reader.collector.diagnostics.map(\.finding) == [.forgivenNumber(plain: "11200")])
    #expect(reader.directory.canteens.map(\.yearlyMeals) == [11_200])
    let wrong = readCanteens([SampleCanteen(["nombre_repas_an": "11 20"])])
    #expect(wrong.collector.diagnostics.map(\.finding) == [.unreadableCount])
  }

  @Test("is checked cell by cell", arguments: cases)
  func check(_ example: Case) {
    let line = SampleCanteen(example.changes)
    let reader = readCanteens([line])
    #expect(reader.collector.diagnostics.map(\.finding) == example.findings.map(\.finding))
    for (diagnostic, expected) in zip(reader.collector.diagnostics, example.findings) {
      #expect(diagnostic.place.line == 2)
      #expect(diagnostic.place.column == line.column(of: expected.column))
      #expect(diagnostic.place.fieldName == expected.column)
    }
    let isListed = example.findings.allSatisfy { $0.finding.code.severity == .warning }
    #expect(reader.directory.canteens.count == (isListed ? 1 : 0))
    #expect(reader.files.map(\.counted) == [isListed ? 1 : 0])
  }

  @Test("E201 a canteen named twice, by either key, names the first line")
  func repeated() {
    let reader = readCanteens([
      SampleCanteen(["cantine_id": "12"]), SampleCanteen(),
      SampleCanteen(["siret": "21050118700012", "cantine_id": "12"]),
    ])
    #expect(reader.collector.diagnostics.map(\.brief) == ["E201 3:1 siret", "E201 4:\(secondID) cantine_id"])
    #expect(
      reader.collector.diagnostics.map(\.finding) == [.repeatedCanteen(firstLine: 2), .repeatedCanteen(firstLine: 2)])
    #expect(reader.directory.canteens.map(\.platformID) == [12])
  }

  private let secondID = SampleCanteen().column(of: "cantine_id") ?? 0

  @Test("gives all that it says of a canteen")
  func canteen() throws {
    let reader = readCanteens([
      SampleCanteen([
        "siret": "210 100 343 00016", "nom": " Cantine de Ribiers ", "siret_cuisine_centrale": "21050118700012",
        "type_production": "Restaurant satellite", "type_gestion": "Concédée", "modèle_économique": "Public",
        "groupe_id": "7", "cantine_id": "12", "secteurs": Self.state, "administration_tutelle": "Justice",
        "commune": "Ribiers", "departement": "Hautes-Alpes", "region": "Provence-Alpes-Côte d’Azur",
        "code_insee": "05118", "epci": "CC Sisteronais-Buëch", "pat": "PAT 1, PAT 2,",
      ])
    ])
    #expect(reader.collector.diagnostics == [])
    let canteen = try #require(reader.directory.canteens.first)
    #expect(canteen.siret?.text == "21010034300016")
    #expect(canteen.name == "Cantine de Ribiers")
    #expect(canteen.centralKitchen?.text == "21050118700012")
    #expect(canteen.production == .cookedElsewhere)
    #expect(canteen.management == .conceded)
    #expect(canteen.economicModel == .public)
    #expect((canteen.dailyMeals, canteen.yearlyMeals) == (80, 11_200))
    #expect((canteen.platformID, canteen.groupID) == (12, 7))
    #expect(canteen.sectors.map(\.name) == [Self.state])
    #expect(canteen.belongsToState)
    #expect(canteen.location.department?.code == "05")
    #expect(canteen.location.region?.code == "93")
    #expect(canteen.location.pats == ["PAT 1", "PAT 2"])
    #expect(canteen.targetTerritory == .mainland)
  }

  @Test(
    "finds territories by code and by name",
    arguments: [
      ("region", "01", .overseasRegions), ("region", "1", .overseasRegions), ("region", "Guadeloupe", .overseasRegions),
      ("region", "la reunion", .overseasRegions), ("region", "Mayotte", .mayotte), ("region", "84", .mainland),
      ("region", "975", .saintPierreEtMiquelon), ("region", "Saint-Martin", .overseasRegions),
      ("region", "Saint Barthélemy", .mainland), ("departement", "01", .mainland), ("departement", "1", .mainland),
      ("departement", "Ain", .mainland), ("departement", "2a", .mainland), ("departement", "971", .overseasRegions),
      ("departement", "SAINT-PIERRE-ET-MIQUELON", .saintPierreEtMiquelon), ("departement", "976", .mayotte),
      ("code_insee", "97611", .mayotte), ("code_insee", "01004", .mainland),
    ] as [(String, String, TargetTerritory)])
  func territory(column: String, text: String, territory: TargetTerritory) {
    let reader = readCanteens([SampleCanteen([column: text])])
    #expect(reader.collector.diagnostics == [])
    #expect(reader.directory.canteens.map(\.targetTerritory) == [territory])
  }

  @Test("of another kind of table is an error")
  func otherTable() {
    #expect(readCanteens("\(SampleLine.header)\n").collector.diagnostics.map(\.code.rawValue) == ["E021"])
    #expect(readCanteens("").collector.diagnostics.map(\.code.rawValue) == ["E003"])
    #expect(readCanteens("\(SampleCanteen.header)\n").collector.diagnostics.map(\.code.rawValue) == ["E004"])
  }

  @Test("of the platform's example columns alone is read")
  func platformColumns() {
    let reader = readCanteens(
      "siret,nom,siret_cuisine_centrale,nombre_repas_jour,nombre_repas_an,secteurs,type_production,type_gestion,"
        + "modèle_économique,groupe_id,administration_tutelle,gestionnaires_additionnels\n"
        + "21010034300016,Cantine,,3,420,\"Crèche,Hôpitaux\",Restaurant avec cuisine sur place,Directe,Privé,,,\n")
    #expect(reader.collector.diagnostics == [])
    #expect(reader.directory.canteens.map(\.economicModel) == [.private])
  }
}
