import EGalim
import Testing

@Suite("The territory whose targets hold")
struct TargetTerritoryTests {
  /// A place as a canteen list gives it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var region: String?
    var department: String?
    var commune: String?
    let territory: TargetTerritory
  }

  static let cases = [
    Case(testDescription: "nothing known", territory: .mainland),
    Case(testDescription: "region 01 is Guadeloupe", region: "01", territory: .overseasRegions),
    Case(testDescription: "department 01 is Ain", department: "01", territory: .mainland),
    Case(testDescription: "region 02, Martinique", region: "02", territory: .overseasRegions),
    Case(testDescription: "region 03, Guyane", region: "03", territory: .overseasRegions),
    Case(testDescription: "region 04, La Réunion", region: "04", territory: .overseasRegions),
    Case(testDescription: "region 06, Mayotte", region: "06", territory: .mayotte),
    Case(testDescription: "department 06 is Alpes-Maritimes", department: "06", territory: .mainland),
    Case(testDescription: "region 94, Corse", region: "94", territory: .mainland),
    Case(testDescription: "department 2A", department: "2A", territory: .mainland),
    Case(testDescription: "department 971", department: "971", territory: .overseasRegions),
    Case(testDescription: "department 974", department: "974", territory: .overseasRegions),
    Case(testDescription: "975, Saint-Pierre-et-Miquelon", department: "975", territory: .saintPierreEtMiquelon),
    Case(testDescription: "976, Mayotte", department: "976", territory: .mayotte),
    Case(testDescription: "977, Saint-Barthélemy", department: "977", territory: .mainland),
    Case(testDescription: "978, Saint-Martin", department: "978", territory: .overseasRegions),
    Case(testDescription: "987, Polynésie", department: "987", territory: .mainland),
    Case(testDescription: "commune of Ain", commune: "01004", territory: .mainland),
    Case(testDescription: "commune of Corse", commune: "2A004", territory: .mainland),
    Case(testDescription: "commune of Guadeloupe", commune: "97105", territory: .overseasRegions),
    Case(testDescription: "commune of Mayotte", commune: "97608", territory: .mayotte),
    Case(testDescription: "commune of Saint-Pierre", commune: "97502", territory: .saintPierreEtMiquelon),
    Case(testDescription: "commune of Saint-Martin", commune: "97801", territory: .overseasRegions),
    Case(testDescription: "commune of Saint-Barthélemy", commune: "97701", territory: .mainland),
    Case(
      testDescription: "the region goes first", region: "84", department: "976", commune: "97105",
      territory: .mainland),
    Case(
      testDescription: "then the department", department: "976", commune: "01004", territory: .mayotte),
  ]

  @Test("is the region's, else the department's, else the commune's", arguments: cases)
  func territory(_ example: Case) throws {
    var canteen = Canteen(siret: nil, platformID: 1)
    canteen.location.region = try example.region.map { try #require(Region(code: $0)) }
    canteen.location.department = try example.department.map { try #require(Department(code: $0)) }
    canteen.location.communeCode = example.commune
    #expect(canteen.targetTerritory == example.territory)
  }

  @Test(
    "a commune's code has five characters of a department and digits",
    arguments: [
      ("01004", "01"), ("2a004", "2A"), ("2B033", "2B"), ("97411", "974"), ("98818", "988"), ("1004", nil),
      ("010040", nil), ("20004", nil), ("96001", nil), ("01xyz", nil), ("ÉÉ1", nil), ("", nil),
    ] as [(String, String?)])
  func communes(code: String, department: String?) {
    #expect(Department(communeCode: code)?.code == department)
  }

  @Test("France has 18 regions, 101 departments and 6 collectivities, each once")
  func tables() {
    #expect(Region.all.count == 18)
    #expect(Department.all.count == 107)
    #expect(Department.all.count(where: { $0.regionCode == nil }) == 6)
    #expect(Set(Department.all.map(\.code)).count == Department.all.count)
    #expect(Set(Department.all.map(\.name)).count == Department.all.count)
    let regions = Set(Region.all.map(\.code))
    #expect(Department.all.compactMap(\.regionCode).allSatisfy(regions.contains))
    #expect(Set(Department.all.compactMap(\.regionCode)) == regions)
  }
}
