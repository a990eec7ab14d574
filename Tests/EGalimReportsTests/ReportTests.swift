import EGalim
import EGalimReports
import Testing

@Suite("What a report holds")
struct ReportTests {
  @Test("a village's year: shares, what is missing, what remains possible")
  func village() throws {
    let entry = try #require(try Sample.village().canteens.first)
    let figures = entry.figures
    #expect(figures.purchases.total == 3_089_760)
    #expect(figures.share(.egalim)?.hundredths == 2800)
    #expect(figures.share(.bio)?.hundredths == 1400)
    #expect(figures.share(.meatAndFish)?.hundredths == 4610)
    #expect(figures.standing.targets.map(\.missing.cents) == [679_747, 185_386, 128_843])
    #expect(figures.months.count == 10)
    #expect(figures.months.last?.cumulative.total.cents == 3_089_760)
    #expect(figures.months.last?.cumulative.mealHundredths == 984_000)

    let outlook = try #require(figures.outlook)
    #expect(outlook.coveredMonths == 10)
    #expect(outlook.projectedTotal.cents == 3_707_712)
    #expect(outlook.restTotal.cents == 617_952)
    #expect(outlook.aim(.bio)?.isReachable == true)
    #expect(outlook.aim(.bio)?.neededPercentHundredths == 5000)
    #expect(outlook.aim(.egalim)?.isReachable == false)
    #expect(outlook.aim(.egalim)?.neededPercentHundredths == 16000)
  }

  @Test("the cost of a meal stands beside the year before's")
  func costPerMeal() throws {
    let meals = try #require(try Sample.village().canteens.first?.figures.meals)
    #expect(meals.sums.source == .meals)
    #expect(meals.sums.mealHundredths == 984_000)
    #expect(meals.sums.costPerMeal?.cents == 314)
    #expect(meals.yearBefore?.costPerMeal?.cents == 312)
    #expect(meals.publics.map(\.name) == [.pupils])
  }

  @Test("a snack counts 0.22 of a meal, and costs as much of one")
  func snacks() throws {
    var meals = Sample.meals(perMonth: 900)
    meals.merge(Sample.meals(perMonth: 100, to: .snack))
    let report = try Sample.report(Sample.ribiersPurchases(), meals: meals)
    let figures = try #require(report.totals.meals)
    #expect(figures.sums.mealHundredths == 922_000)
    #expect(figures.sums.costPerMeal?.cents == 335)
    #expect(figures.publics.map(\.servings) == [9000, 1000])
    #expect(figures.publics.map(\.costPerServing?.cents) == [335, 74])
  }

  @Test("a list's yearly count serves for whole years only", arguments: [(10, false), (10, true), (12, false)])
  func yearlyCount(lastMonth: Int, yearIsOver: Bool) throws {
    let purchases = [Sample.purchase(Sample.ribiers, 2026, lastMonth, 10_000, .other, [])]
    let report = try Sample.report(purchases, directory: Sample.directory(yearlyMeals: 50), yearIsOver: yearIsOver)
    let isWhole = lastMonth == 12 || yearIsOver
    #expect(report.totals.meals?.sums.costPerMeal?.cents == (isWhole ? 200 : nil))
    #expect(report.totals.meals?.sums.source == (isWhole ? .canteenList : nil))
    #expect(report.totals.yearlyMealHundredths == (isWhole ? 5000 : nil))
  }

  @Test("a canteen without purchases is shown only when it is asked for")
  func emptyCanteen() throws {
    let everyone = try Sample.report(Sample.ribiersPurchases(), directory: Sample.directory())
    #expect(everyone.canteens.map(\.key) == [Sample.ribiers])
    let asked = try Sample.report(
      Sample.ribiersPurchases(), directory: Sample.directory(), only: [Sample.laragne, Sample.siret("99999999900010")])
    #expect(asked.canteens.map(\.key) == [Sample.laragne])
    #expect(asked.canteens.first?.state == .nothingBought)
    #expect(asked.totals.outlook == nil)
    #expect(asked.totals.months.isEmpty)
  }

  @Test("canteens stand by identifier; their meals are added, and no target holds for all of them")
  func community() throws {
    let report = try Sample.community()
    #expect(report.canteens.map(\.key) == [Sample.laragne, Sample.ribiers, Sample.trescleoux])
    #expect(report.canteens.map(\.state) == [.nothingBought, .missed, .partlyMet])
    #expect(report.totals.purchases.total == 4_380_604)
    #expect(report.totals.standing.targets.isEmpty)
    // Trescléoux has no meals: its food is no part of the cost of Ribiers's.
    #expect(report.totals.meals?.sums.foodCost.cents == 3_089_760)
    #expect(report.totals.months[5].inMonth.mealHundredths == 98_400)
    #expect(report.totals.months[5].cost?.foodCost == report.canteens[1].figures.months[5].inMonth.total)
    #expect(report.canteensReachingTargets == 0)
    #expect(report.canteensReachingTargets < report.canteens.count)
  }

  @Test("a year that is over, or whole, is not projected", arguments: [(5, true), (12, false)])
  func noOutlook(lastMonth: Int, yearIsOver: Bool) throws {
    let purchases = [Sample.purchase(Sample.ribiers, 2026, lastMonth, 10_000, .other, [])]
    #expect(try Sample.report(purchases, yearIsOver: yearIsOver).totals.outlook == nil)
  }

  @Test("the amounts by label add up to the total, labels of old ledgers included")
  func labels() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2025, 1, 100, .other, .conversionBio),
      Sample.purchase(Sample.ribiers, 2025, 1, 20, .meat, [.conversionBio, .igp]),
      Sample.purchase(Sample.ribiers, 2025, 2, 3, .meat, [.hve, .commerceEquitable]),
      Sample.purchase(Sample.ribiers, 2025, 2, 4000, .drinks, .france),
    ]
    let labels = try Sample.report(purchases, year: 2025).totals.labels
    #expect(labels.map(\.bearing) == [.label(.igp), .label(.hve), .deprecated, .none])
    #expect(labels.map(\.amount.cents) == [20, 3, 100, 4000])
  }

  @Test("local purchases stand by the definitions met, those without one last")
  func localDefinitions() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2026, 1, 100, .other, .local),
      Sample.purchase(Sample.ribiers, 2026, 1, 20, .other, .local, .department),
      Sample.purchase(Sample.ribiers, 2026, 1, 3, .other, .local, .pat),
    ]
    let local = try Sample.report(purchases).totals.localDefinitions
    #expect(local.map(\.definition) == [.pat, .department, nil])
    #expect(local.map(\.amount.cents) == [3, 20, 100])
  }

  @Test("suppliers are added over canteens by name, the largest first")
  func suppliers() throws {
    let sales: [(CanteenKey, String, Int64)] = [
      (Sample.ribiers, "Verger", 100), (Sample.ribiers, "", 500), (Sample.trescleoux, "Verger", 450),
    ]
    var suppliers = SupplierTable()
    var purchases: [Purchase] = []
    for (canteen, name, cents) in sales {
      let purchase = Sample.purchase(canteen, 2026, 1, cents, .other, [])
      purchases.append(purchase)
      suppliers.add(purchase, supplier: name)
    }
    let report = try Sample.report(purchases, suppliers: suppliers, breakdown: .supplier)
    #expect(report.totals.suppliers?.map(\.name) == ["Verger", ""])
    #expect(report.totals.suppliers?.map(\.total.cents) == [550, 500])
    #expect(try Sample.report(purchases).totals.suppliers == nil)
  }

  @Test("a sum beyond 64 bits is an error, also where only families together leave them")
  func overflow() {
    let half = Int64.max / 2 + 1
    for families in [[ProductFamily.meat, .meat], [.meat, .drinks]] {
      let purchases = families.map { Sample.purchase(Sample.ribiers, 2026, 1, half, $0, []) }
      #expect(throws: MoneyOverflow.self) { try Sample.report(purchases) }
    }
  }
}

@Suite("How a share is shown")
struct ShownShareTests {
  @Test(
    "a goal that is missed never shows as reached",
    arguments: [
      (Int64(49_996), Int64(100_000), 4999, 499), (50_000, 100_000, 5000, 500), (49_994, 100_000, 4999, 499),
      (2_800, 10_000, 2800, 280), (1, 1, 10_000, 1000), (999_999, 2_000_000, 4999, 499),
    ] as [(Int64, Int64, Int64, Int64)])
  func besideGoal(part: Int64, whole: Int64, hundredths: Int64, tenths: Int64) {
    let shown = ShownShare(Share(part: part, of: whole), goal: 50)
    #expect(shown.hundredths == hundredths)
    #expect(shown.tenths == tenths)
  }

  @Test("alone it is rounded half to even; of nothing it is nothing")
  func alone() {
    #expect(ShownShare(Share(part: 49_996, of: 100_000)).hundredths == 5000)
    #expect(ShownShare(Share(part: 49_996, of: 100_000)).tenths == 500)
    #expect(ShownShare(Share(part: 0, of: 0)).tenths == nil)
  }
}
