import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimReports

@Suite("Canteens among published declarations")
struct PlacementTests {
  private func placement(
    _ declarations: [PublishedDeclaration], _ canteens: [Canteen], bought: [CanteenKey]? = nil, year: Int = 2023
  ) throws -> Placement {
    var directory = CanteenDirectory()
    for canteen in canteens {
      let isNew = directory.add(canteen)
      #expect(isNew)
    }
    // A quarter of it organic, half of it EGalim.
    let purchases = (bought ?? canteens.compactMap(\.key)).flatMap { key in
      [
        Sample.purchase(key, year, 1, 50_000, .other, []), Sample.purchase(key, year, 1, 25_000, .other, .bio),
        Sample.purchase(key, year, 1, 25_000, .dairy, .aocAop),
      ]
    }
    return try Placement(
      year: year, regulation: Regulation.of(year),
      sources: ReportSources(totals: Sample.totals(purchases), directory: directory), only: nil,
      among: PublishedCampaign(year: 2023, declarations), campaignRegulation: Regulation.of(2023), yearIsOver: true)
  }

  private func canteen(_ pats: [String] = [], epci: String? = nil, department: String? = nil) -> Canteen {
    var canteen = Canteen(siret: Siret("99000000100018"), platformID: nil)
    canteen.location.pats = pats
    canteen.location.epci = epci
    canteen.location.department = department.flatMap(Department.init(code:))
    return canteen
  }

  @Test("A canteen stands among those of each of its groups, ties counting half")
  func ranks() throws {
    let declarations = [
      try Published.declaration(1, bio: 1000, other: 0, pats: ["PAT du Val"]),
      try Published.declaration(2, bio: 2500, other: 0, pats: ["PAT du Val"]),
      try Published.declaration(3, bio: 4000, other: 0, department: "07"),
      try Published.declaration(4, bio: 5000, other: 0, department: "07"),
    ]
    let result = try placement(declarations, [canteen(["val"], department: "07")])
    #expect(result.groups.map(\.kind) == [.pat, .department, .country])
    let subject = try #require(result.canteens.first)
    #expect(subject.bio == 2500)
    #expect(subject.egalim == 5000)
    #expect(subject.ranks.map(\.bio) == [7500, 0, 3750])
    #expect(result.whole == nil)
    #expect(result.notices == [])
  }

  @Test("A satellite has its part of what its group bought; in the whole nothing counts twice")
  func satellites() throws {
    let buyer = try #require(CanteenKey(platformID: 990_100))
    var group = Canteen(key: buyer)
    group.production = .group
    group.name = "Groupe"
    var listed = [group]
    for id in [UInt64(1), 2] {
      var satellite = Canteen(siret: nil, platformID: id)
      satellite.groupID = 990_100
      satellite.yearlyMeals = 1000
      satellite.production = .cookedElsewhere
      listed.append(satellite)
    }
    var directory = CanteenDirectory()
    for each in listed {
      let isNew = directory.add(each)
      #expect(isNew)
    }
    let purchases = [
      Sample.purchase(buyer, 2025, 1, 60_000, .other, []), Sample.purchase(buyer, 2025, 1, 20_000, .other, .bio),
      Sample.purchase(try #require(CanteenKey(platformID: 2)), 2025, 1, 40_000, .other, .bio),
    ]
    func placement(_ only: [CanteenKey]?) throws -> Placement {
      try Placement(
        year: 2025, regulation: Regulation.of(2025),
        sources: ReportSources(totals: Sample.totals(purchases), directory: directory), only: only.map(Set.init),
        among: PublishedCampaign(year: 2023, [Published.declaration(9)]), campaignRegulation: Regulation.of(2023),
        yearIsOver: true)
    }
    let alone = try placement([try #require(CanteenKey(platformID: 1))])
    #expect(alone.canteens.map(\.bio) == [2500])
    #expect(alone.canteens.map(\.buyer) == ["Groupe"])
    // (200 + 400) of 1 200 euros: the group's purchases once, the satellite's own beside them.
    let all = try placement(nil)
    #expect(all.canteens.map(\.bio) == [6250, 2500])
    #expect(all.canteens.map(\.buyer) == ["Groupe", nil])
    #expect(all.whole?.bio == 5000)
  }

  @Test("What the list does not say, the canteen's own declaration does")
  func ownDeclaration() throws {
    var declaration = try Published.declaration(1, pats: ["PAT du Val"], sectors: [Sector.all[0]])
    declaration.canteen.siret = Siret("99000000100018")
    let result = try placement([declaration], [canteen()])
    #expect(result.groups.map(\.kind) == [.sector, .pat, .department, .country])
    #expect(result.canteens.first?.declared?.bio.percentHundredths == 2500)
  }

  @Test("Names that the file does not know, or knows twice, are told and not guessed")
  func unknownNames() throws {
    let declarations = [
      try Published.declaration(1, pats: ["PAT du Val Bleu"], epci: "CC du Val"),
      try Published.declaration(2, pats: ["PAT du Val Vert"]),
    ]
    let result = try placement(declarations, [canteen(["val"], epci: "CC du Vale")])
    #expect(result.groups.map(\.kind) == [.country])
    #expect(
      result.notices == [
        .ambiguousName(.pat, text: "val", names: ["PAT du Val Bleu", "PAT du Val Vert"]),
        .unmatchedName(.epci, text: "CC du Vale", nearest: "CC du Val"),
      ])
  }

  @Test("All together stand in the groups that all of them share; another year is told")
  func whole() throws {
    var other = canteen(department: "26")
    other.siret = Siret("99000000300014")
    let declarations = [try Published.declaration(1, pats: ["PAT du Val"])]
    let result = try placement(declarations, [canteen(["val"], department: "26"), other], year: 2025)
    let whole = try #require(result.whole)
    #expect(whole.ranks.map { result.groups[$0.group].kind } == [.department, .country])
    #expect(whole.bio == 2500)
    #expect(result.notices == [.otherYear(purchases: 2025, declarations: 2023)])
  }
}
