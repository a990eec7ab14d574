import EGalim
import Testing

@Suite("Weeks with a vegetarian menu")
struct MenuWeeksTests {
  private static func count(
    _ day: String, vegetarian: Bool?, _ eaters: MealPublic = .pupils, servings: Int64 = 10
  ) throws -> MealCount {
    let date = try #require(CivilDate(iso: day))
    return MealCount(
      canteen: try #require(CanteenKey(platformID: 1)), month: date.month, day: date, servings: servings,
      eaters: eaters, isVegetarian: vegetarian)
  }

  private static func weeks(_ counts: [MealCount]) -> MenuWeeks {
    var weeks = MenuWeeks()
    for count in counts { weeks.add(count) }
    return weeks
  }

  private static func month(_ iso: String) throws -> ClosedRange<Month> {
    let month = try #require(Month(iso: iso))
    return month...month
  }

  @Test("A week is vegetarian once it had a menu, without when all lines say no, unknown when some do not say")
  func states() throws {
    let weeks = Self.weeks([
      try Self.count("2026-10-05", vegetarian: false), try Self.count("2026-10-09", vegetarian: true),
      try Self.count("2026-10-12", vegetarian: false), try Self.count("2026-10-13", vegetarian: false),
      try Self.count("2026-10-20", vegetarian: false), try Self.count("2026-10-22", vegetarian: nil),
      try Self.count("2026-10-26", vegetarian: nil), try Self.count("2026-10-27", vegetarian: true),
    ])
    let october = weeks.weeks(in: try Self.month("2026-10"))
    #expect(october.map(\.monday.iso) == ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"])
    #expect(october.map(\.state) == [.vegetarian, .without, .unknown, .vegetarian])
  }

  @Test("A week stands in the month of its Friday; a weekend beyond it counts nowhere")
  func months() throws {
    let weeks = Self.weeks([
      try Self.count("2026-09-28", vegetarian: true),  // Monday; the Friday is 2 October
      try Self.count("2026-07-31", vegetarian: false),  // Friday
      try Self.count("2026-08-01", vegetarian: true),  // the Saturday after it, of another month
      try Self.count("2026-03-07", vegetarian: true),  // a Saturday of the same month as its Friday
      try Self.count("2026-12-28", vegetarian: true),  // its Friday is of the next year
    ])
    #expect(weeks.weeks(in: try Self.month("2026-09")).isEmpty)
    #expect(weeks.weeks(in: try Self.month("2026-10")).map(\.state) == [.vegetarian])
    #expect(weeks.weeks(in: try Self.month("2026-07")).map(\.state) == [.without])
    #expect(weeks.weeks(in: try Self.month("2026-08")).isEmpty)
    #expect(weeks.weeks(in: try Self.month("2026-03")).map(\.monday.iso) == ["2026-03-02"])
    #expect(weeks.weeks(in: try Self.month("2026-12")).isEmpty)
    #expect(weeks.weeks(in: try Self.month("2027-01")).map(\.monday.iso) == ["2026-12-28"])
  }

  @Test("Snacks and meals of nobody say nothing; months without days are told")
  func nothing() throws {
    var weeks = Self.weeks([
      try Self.count("2026-10-05", vegetarian: true, .snack),
      try Self.count("2026-10-06", vegetarian: true, servings: 0),
    ])
    #expect(weeks.weeks(in: try Self.month("2026-10")).isEmpty)
    weeks.add(
      MealCount(
        canteen: try #require(CanteenKey(platformID: 1)), month: try #require(Month(iso: "2026-10")), servings: 5,
        eaters: .pupils, isVegetarian: true))
    #expect(weeks.weeks(in: try Self.month("2026-10")).isEmpty)
    #expect(weeks.undatedMonths(in: try Self.month("2026-10")).map(\.iso) == ["2026-10"])
    #expect(weeks.undatedMonths(in: try Self.month("2026-09")).isEmpty)
  }

  @Test("Merging in any order comes to the same")
  func merging() throws {
    let counts = [
      try Self.count("2026-10-05", vegetarian: false), try Self.count("2026-10-06", vegetarian: true),
      try Self.count("2026-10-13", vegetarian: nil), try Self.count("2026-10-14", vegetarian: false),
    ]
    var reversed = MenuWeeks()
    for count in counts.reversed() { reversed.merge(Self.weeks([count])) }
    #expect(reversed == Self.weeks(counts))
  }

  @Test("Days of the week, and days added, over every day of a leap year and its neighbours")
  func calendar() throws {
    var day = try #require(CivilDate(iso: "2027-12-27"))
    #expect(day.weekday == 0)
    #expect(try #require(CivilDate(iso: "0001-01-01")).weekday == 0)
    #expect(try #require(CivilDate(iso: "9999-12-31")).weekday == 4)
    for offset in 0..<800 {
      #expect(day.weekday == offset % 7)
      let next = try #require(day.adding(days: 1))
      #expect(day < next)
      #expect(next.adding(days: -1) == day)
      day = next
    }
    #expect(day.iso == "2030-03-06")
    #expect(CivilDate.earliest.adding(days: -1) == nil)
    #expect(try #require(CivilDate(iso: "9999-12-31")).adding(days: 1) == nil)
    #expect(day.adding(days: .max) == nil)
  }

  @Test("Only school catering owes a weekly vegetarian menu")
  func schools() {
    let schools = Sector.all.filter { $0.isSchool }.map(\.name)
    #expect(
      schools == [
        "Secondaire lycée (hors agricole)", "Etablissements d’enseignement agricole",
        "Autres structures d’enseignement", "Ecole primaire (maternelle et élémentaire)", "Secondaire collège",
      ])
  }
}
