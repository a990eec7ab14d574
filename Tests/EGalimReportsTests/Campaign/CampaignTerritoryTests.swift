import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimReports

@Suite("Territories of published declarations")
struct CampaignTerritoryTests {
  private func territory(
    _ declarations: [PublishedDeclaration], _ area: CampaignArea? = nil, list: [Canteen]? = nil,
    by grouping: Grouping? = nil
  ) throws -> CampaignTerritory {
    var directory = list.map { _ in CanteenDirectory() }
    for canteen in list ?? [] {
      let isNew = directory?.add(canteen)
      #expect(isNew == true)
    }
    return try CampaignTerritory(
      PublishedCampaign(year: 2023, declarations), regulation: Regulation.of(2023), area: area, directory: directory,
      by: grouping, path: "campagne.csv")
  }

  private func listed(_ number: UInt64, pats: [String] = []) -> Canteen {
    var canteen = Canteen(siret: Siret(String(99_000_000_000_000 + number)), platformID: number)
    canteen.name = "Cantine \(number)"
    canteen.location.pats = pats
    return canteen
  }

  private func states(_ report: CampaignTerritory) -> [String] {
    report.canteens.map { "\($0.canteen.platformID ?? 0) \($0.state.rawValue)" }
  }

  @Test(
    "A commune's code is compared whole, other text with the names that the list gives",
    arguments: [
      ("26910", 1), ("26960", 1), ("2a004", 1), ("gris", 3), ("valgris", 2), ("Bois-Gris", 1), ("269", 0), ("26", 0),
      ("2691", 0), ("26999", 0),
    ])
  func communes(text: String, count: Int) throws {
    let places = [("26910", "Valgris"), ("26960", "Bois-Gris"), ("2A004", "Ajac"), ("69999", "Valgris")]
    var list: [Canteen] = []
    for (number, place) in places.enumerated() {
      var canteen = listed(UInt64(number) + 1)
      canteen.location.communeCode = place.0
      canteen.location.commune = place.1
      list.append(canteen)
    }
    let declarations = [try Published.declaration(9)]
    guard count > 0 else {
      let none = #expect(throws: CampaignTrouble.self) { try territory(declarations, .communes([text]), list: list) }
      #expect(none?.notice == .unknownTerritory(.commune, text: text, nearest: []))
      return
    }
    let report = try territory(declarations, .communes([text]), list: list)
    #expect(report.totals.canteens == count)
    #expect(report.names.allSatisfy { $0.hasSuffix(")") })
  }

  @Test("Who did not declare comes first, then the farthest from a goal")
  func order() throws {
    let report = try territory(
      [
        Published.declaration(1, bio: 3000, other: 3000), Published.declaration(2, bio: 100, other: 100),
        Published.declaration(3, bio: 1900, other: 4000), Published.declaration(4, bio: nil),
        Published.declaration(5, isPrivate: true),
      ], list: (1...6).map { listed($0) })
    #expect(states(report) == ["6 not_declared", "4 unknown", "2 missed", "3 partly_met", "1 met", "5 not_held"])
    #expect(report.totals.canteens == 6)
    #expect(report.totals.declared == 5)
    #expect(report.totals.held == 3)
    #expect(report.totals.reaching == 1)
    #expect(report.notices == [])
  }

  @Test("Without a list nobody can be missing, and that is told")
  func withoutList() throws {
    let report = try territory([Published.declaration(1, pats: ["PAT du Val"])], .pat("val"))
    #expect(report.totals.canteens == 1)
    #expect(report.names == ["PAT du Val"])
    #expect(report.notices == [.noList])
  }

  @Test("Satellites and members of a group count as declared by it; its declaration counts once")
  func kitchens() throws {
    var kitchen = try Published.declaration(1, bio: 3000, other: 3000)
    var satellite = listed(2)
    var member = listed(3)
    satellite.centralKitchen = kitchen.canteen.siret
    member.groupID = 1
    for covers in [true, false] {
      kitchen.coversSatellites = covers
      let report = try territory([kitchen], list: [listed(1), satellite, member])
      #expect(report.totals.declared == (covers ? 3 : 1))
      #expect(report.totals.reaching == (covers ? 3 : 1))
      #expect(report.totals.published.count == 1)
      #expect(report.canteens.count { $0.declarant == .buyer("Cantine 1") } == (covers ? 2 : 0))
    }
  }

  @Test("A kitchen that only buys is not waited for once its satellites declared")
  func satellites() throws {
    var kitchen = listed(1)
    kitchen.production = .central
    var declaration = try Published.declaration(2)
    #expect(states(try territory([declaration], list: [kitchen])) == ["1 not_declared"])
    declaration.canteen.centralKitchen = kitchen.siret
    let report = try territory([declaration], list: [kitchen, listed(2)])
    #expect(report.canteens.first { $0.canteen.platformID == 1 }?.declarant == .satellites(1))
    #expect(report.totals.canteens == 1)
    #expect(report.totals.declared == 1)
  }

  @Test("A SIRET that several declarations share stands for all of them, and is told")
  func sharedSiret() throws {
    var first = try Published.declaration(1)
    var second = try Published.declaration(2)
    let siret = Siret("99000000100018")
    first.canteen.siret = siret
    second.canteen.siret = siret
    let report = try territory([first, second], list: [Canteen(siret: siret, platformID: nil)])
    #expect(report.totals.declared == 2)
    #expect(report.notices == [.sharedSiret("99000000100018", declarations: 2)])
    var own = Canteen(siret: siret, platformID: 2)
    own.name = "La mienne"
    let precise = try territory([first, second], list: [own])
    #expect(precise.canteens.map(\.canteen.name) == ["La mienne"])
  }

  @Test("The list's canteens of the territory are those that it puts there, and declarations beside it are told")
  func listedPlaces() throws {
    let declarations = [
      try Published.declaration(1, pats: ["PAT du Val"]), try Published.declaration(2, pats: ["PAT du Val"]),
      try Published.declaration(3, pats: ["PAT des Monts"]),
    ]
    let list = [
      listed(1, pats: ["PAT du Val"]), listed(4, pats: ["PAT du Val"]), listed(5, pats: ["PAT des Monts"]), listed(6),
    ]
    let report = try territory(declarations, .pat("val"), list: list)
    #expect(Set(report.canteens.compactMap(\.canteen.platformID)) == [1, 2, 4])
    #expect(report.notices == [.unlisted(1)])
    let silent = try territory(declarations, .pat("val"), list: [listed(1), listed(6)])
    #expect(Set(silent.canteens.compactMap(\.canteen.platformID)) == [1, 2, 6])
    #expect(silent.notices == [.listWithoutPlaces(.pat, canteens: 2), .unlisted(1)])
  }

  @Test("A name of several territories takes them all and says so; one of none says what is near")
  func names() throws {
    let declarations = [
      try Published.declaration(1, pats: ["PAT du Val Bleu"]), try Published.declaration(2, pats: ["PAT du Val Vert"]),
    ]
    let report = try territory(declarations, .pat("VAL"))
    #expect(report.totals.canteens == 2)
    #expect(
      report.notices.first == .severalTerritories(.pat, text: "VAL", names: ["PAT du Val Bleu", "PAT du Val Vert"]))
    #expect(try territory(declarations, .pat("pat du val bleu")).totals.canteens == 1)
    let none = #expect(throws: CampaignTrouble.self) { try territory(declarations, .pat("bleue")) }
    #expect(none?.notice == .unknownTerritory(.pat, text: "bleue", nearest: ["PAT du Val Bleu"]))
    let epci = #expect(throws: CampaignTrouble.self) { try territory(declarations, .epci("val")) }
    #expect(epci?.notice == .columnMissing(.epci, path: "campagne.csv"))
    #expect(try territory(declarations, .department("26")).totals.canteens == 2)
    #expect(try territory(declarations, .department("drome")).totals.canteens == 2)
  }

  @Test("A list's shorter name joins the published one", arguments: ["val bleu", "PAT du Val Bleu", "900"])
  func canonicalNames(text: String) throws {
    var declaration = try Published.declaration(1, pats: ["PAT du Val Bleu"])
    declaration.projects = [PublishedDeclaration.FoodProject(code: "900", name: "PAT du Val Bleu")]
    let report = try territory([declaration], list: [listed(1), listed(2, pats: [text])], by: .pat)
    #expect(report.groups.map(\.key.name) == ["PAT du Val Bleu"])
    #expect(report.groups.first?.figures.canteens == 2)
  }

  @Test("Groups add up to the whole, and the order of rows changes nothing", arguments: 1...25)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let declarations = try (1...60).map { number in
      try Published.declaration(
        UInt64(number), bio: generator.below(9) == 0 ? nil : Int64(generator.below(5000)),
        other: Int64(generator.below(5000)), department: ["26", "07", "974", "2A"][generator.below(4)],
        epci: ["CC A", "CC B", nil][generator.below(3)], sectors: [Sector.all[generator.below(3)]],
        isPrivate: generator.below(5) == 0)
    }
    let list = (20...80).map { listed(UInt64($0)) }
    var shuffled = declarations
    for index in shuffled.indices.reversed() { shuffled.swapAt(index, generator.below(index + 1)) }
    for grouping in [Grouping.department, .epci, .sector, .management] {
      let report = try territory(declarations, list: list, by: grouping)
      for value in [\CampaignFigures.canteens, \.declared, \.held, \.reaching, \.published.count] {
        #expect(report.groups.reduce(0) { $0 + $1.figures[keyPath: value] } == report.totals[keyPath: value])
      }
      let other = try territory(shuffled, list: list, by: grouping)
      #expect(CampaignTerritoryText.text(report) == CampaignTerritoryText.text(other))
      #expect(CampaignTerritoryCSV.table(report) == CampaignTerritoryCSV.table(other))
    }
  }
}
