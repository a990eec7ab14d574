import EGalim
import Testing

@Suite("The rules of a year")
struct RegulationTests {
  /// The table of the law: percent EGalim, percent bio, by territory and year.
  static let goals: [(years: ClosedRange<Int>, territory: TargetTerritory, egalim: Int, bio: Int)] = [
    (2022...2027, .mainland, 50, 20),
    (2022...2025, .overseasRegions, 20, 5),
    (2026...2027, .overseasRegions, 35, 10),
    (2022...2025, .mayotte, 5, 2),
    (2026...2027, .mayotte, 15, 5),
    (2022...2027, .saintPierreEtMiquelon, 30, 10),
  ]

  @Test("set the targets of each territory", arguments: goals)
  func targets(years: ClosedRange<Int>, territory: TargetTerritory, egalim: Int, bio: Int) throws {
    for year in years {
      let goals = try Regulation.of(year).goals(in: territory)
      #expect((goals.egalim, goals.bio) == (egalim, bio), "\(year)")
    }
  }

  @Test("give every territory goals of its own", arguments: Regulation.catalogue)
  func complete(regulation: Regulation) {
    #expect(Set(regulation.goals.keys) == Set(TargetTerritory.allCases))
    #expect(regulation.localDefinitions == LocalDefinition.allCases)
  }

  @Test("are known from 2022 to 2027, each once and in order")
  func years() {
    #expect(Regulation.catalogue.map(\.year) == Array(2022...2027))
    #expect(Regulation.knownYears == 2022...2027)
  }

  @Test("are not known otherwise, and the error says which are", arguments: [2021, 2028, 0, -1, Int.max])
  func unknown(year: Int) {
    let error = #expect(throws: UnknownYear.self) { try Regulation.of(year) }
    #expect(error?.year == year)
    #expect(error?.known == 2022...2027)
  }

  @Test("count short circuit and local as French in 2025 alone", arguments: 2022...2027)
  func france(year: Int) throws {
    let rule: Regulation.FranceRule = year == 2025 ? .markedShortCircuitOrLocal : .marked
    #expect(try Regulation.of(year).franceRule == rule)
    #expect(try Regulation.of(year).comparesMarksWithFrance == (year == 2025))
  }

  @Test("know European origin from 2026", arguments: 2022...2027)
  func europe(year: Int) throws {
    let regulation = try Regulation.of(year)
    #expect(regulation.countsEuropeanOrigin == (year >= 2026))
    let measure = try #require(Measure(name: "valeur_autres_europe"))
    #expect(measure.exists(under: regulation) == (year >= 2026))
    #expect(Measure.total.exists(under: regulation))
  }

  @Test("ask for meat and fish from 2024, all of it from the State", arguments: 2022...2027)
  func meatAndFish(year: Int) throws {
    let regulation = try Regulation.of(year)
    var canteen = Canteen(siret: nil, platformID: 1)
    #expect(regulation.meatAndFishGoal(for: canteen) == (year >= 2024 ? 60 : nil))
    canteen.belongsToState = true
    #expect(regulation.meatAndFishGoal(for: canteen) == (year >= 2024 ? 100 : nil))
  }

  @Test("hold private restaurants from 2024", arguments: 2022...2027)
  func privateRestaurants(year: Int) throws {
    let regulation = try Regulation.of(year)
    var canteen = Canteen(siret: nil, platformID: 1)
    #expect(regulation.holds(canteen))
    canteen.economicModel = .public
    #expect(regulation.holds(canteen))
    canteen.economicModel = .private
    #expect(regulation.holds(canteen) == (year >= 2024))
  }
}
