import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("Costs per meal that no canteen has")
struct MealCostCheckTests {
  // Over 100 meals: 9.50 euros are 9.5 cents a meal, which half to even makes 10.
  @Test(
    "are those outside 0.10 to 20 euros",
    arguments: [("9.49", 9), ("9.50", nil), ("10.00", nil), ("2000.00", nil), ("2000.50", nil), ("2000.51", 2_001)]
      as [(String, Int64?)])
  func bounds(amount: String, told: Int64?) throws {
    let ledger = readLines([SampleLine(["prix_ht": amount])])
    var meals = MealReader(ReadingOptions(today: today))
    meals.read(bytes: Array("siret;date;repas_servis\n21010034300016;2026-03;100\n".utf8), path: "repas.csv")
    let diagnostics = MealCostCheck.diagnostics(
      totals: ledger.totals, meals: meals.meals, directory: nil, today: today, mealsPath: "repas.csv", canteensPath: nil
    )
    let findings = told.map { [Finding.costPerMealOutOfRange(canteen: "21010034300016", year: 2026, cents: $0)] }
    #expect(diagnostics.map(\.finding) == findings ?? [])
    #expect(diagnostics.allSatisfy { $0.place == Place(path: "repas.csv") })
  }

  @Test("are none where purchases and meals share no month")
  func noCommonMonth() {
    let ledger = readLines([SampleLine(["prix_ht": "0.01"])])
    var meals = MealReader(ReadingOptions(today: today))
    meals.read(bytes: Array("siret;date;repas_servis\n21010034300016;2026-04;100\n".utf8), path: "repas.csv")
    #expect(
      MealCostCheck.diagnostics(
        totals: ledger.totals, meals: meals.meals, directory: nil, today: today, mealsPath: "r", canteensPath: nil)
        == [])
  }

  @Test(
    "are told by the list's yearly count too, for whole years and never for satellites",
    arguments: [
      ("2025-03-02", "site", 2025, true), ("2026-03-02", "site", 2026, false), ("2025-03-02", "satellite", 2025, false),
    ])
  func yearlyCount(date: String, production: String, year: Int, isTold: Bool) throws {
    let ledger = readLines([SampleLine(["prix_ht": "12.00", "date": date])])
    var canteen = Canteen(siret: Siret("21010034300016"), platformID: nil)
    canteen.yearlyMeals = 9_800
    canteen.production = production == "site" ? .site : .cookedElsewhere
    var directory = CanteenDirectory()
    let isAdded = directory.add(canteen)
    try #require(isAdded)
    let diagnostics = MealCostCheck.diagnostics(
      totals: ledger.totals, meals: MealsTable(), directory: directory, today: today, mealsPath: nil,
      canteensPath: "cantines.csv")
    let finding = Finding.costPerMealOutOfRange(canteen: "21010034300016", year: year, cents: 0)
    #expect(diagnostics.map(\.finding) == (isTold ? [finding] : []))
    #expect(diagnostics.allSatisfy { $0.place == Place(path: "cantines.csv") })
  }
}
