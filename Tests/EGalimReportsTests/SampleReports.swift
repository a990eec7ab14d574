import EGalim
import EGalimReports

/// Hand-made reports: the numbers of a village canteen whose year goes from little to some EGalim.
enum Sample {
  static let ribiers = siret("21050118700012")
  static let trescleoux = siret("21050172400016")
  static let laragne = siret("21050070000013")

  static func siret(_ digits: String) -> CanteenKey {
    guard let siret = Siret(digits) else {
      preconditionFailure("a SIRET of the tests has 14 digits: \(digits)")
    }
    return CanteenKey(siret)
  }

  /// Months 1 to 10: 30,897.60 EUR, of which 8,651.33 EGalim and 4,325.66 bio; meat 9,269.28, of which 4,273.14 EGalim.
  static func ribiersPurchases(year: Int = 2026) -> [Purchase] {
    let monthly = (1...10).flatMap { month in
      [
        purchase(ribiers, year, month, 1_000_00, .other, []),
        purchase(ribiers, year, month, month == 1 ? 49_965 : 49_961, .meat, []),
      ]
    }
    let labelled = [
      purchase(ribiers, year, 10, 185_386, .meat, [.fermier, .local, .france], .department),
      purchase(ribiers, year, 9, 241_928, .meat, .bio),
      purchase(ribiers, year, 8, 190_638, .fruitAndVegetables, [.bio, .circuitCourt]),
      purchase(ribiers, year, 7, 247_181, .dairy, .aocAop),
    ]
    let rest = 3_089_760 - (monthly + labelled).reduce(0) { $0 + $1.amount.cents }
    return monthly + labelled + [purchase(ribiers, year, 1, rest, .other, [])]
  }

  static func purchase(
    _ canteen: CanteenKey, _ year: Int, _ month: Int, _ cents: Int64, _ family: ProductFamily, _ labels: LabelSet,
    _ definition: LocalDefinition? = nil
  ) -> Purchase {
    guard let date = CivilDate(year: year, month: month, day: 15) else {
      preconditionFailure("a date of the tests is in the calendar")
    }
    return Purchase(
      canteen: canteen, date: date, amount: Money(cents: cents), family: family, labels: labels,
      localDefinition: definition)
  }

  static func totals(_ purchases: [Purchase]) -> TotalsTable {
    var table = TotalsTable()
    for purchase in purchases { table.add(purchase) }
    return table
  }

  /// 984 meals a month from January to October.
  static func meals(
    of canteen: CanteenKey = ribiers, year: Int = 2026, perMonth: Int64 = 984, to eaters: MealPublic = .pupils
  ) -> MealsTable {
    var table = MealsTable()
    for number in 1...10 {
      guard let month = Month(number, of: year) else { continue }
      table.add(MealCount(canteen: canteen, month: month, servings: perMonth, eaters: eaters))
    }
    return table
  }

  static let names = [
    (ribiers, "Cantine scolaire de Ribiers"), (trescleoux, "Trescléoux"), (laragne, "Laragne-Montéglin"),
  ]

  static func directory(naming names: [(CanteenKey, String)] = names, yearlyMeals: Int? = nil) -> CanteenDirectory {
    var directory = CanteenDirectory()
    for (key, name) in names {
      var canteen = Canteen(key: key)
      canteen.name = name
      canteen.management = .direct
      canteen.yearlyMeals = yearlyMeals
      _ = directory.add(canteen)
    }
    return directory
  }

  static func report(
    _ purchases: [Purchase], year: Int = 2026, meals: MealsTable = MealsTable(), directory: CanteenDirectory? = nil,
    suppliers: SupplierTable? = nil, only: Set<CanteenKey>? = nil, breakdown: Breakdown? = nil,
    yearIsOver: Bool = false, reading: ReadingOutcome = ReadingOutcome()
  ) throws -> Report {
    try Report(
      year: year, regulation: .of(year),
      sources: ReportSources(totals: totals(purchases), meals: meals, directory: directory, suppliers: suppliers),
      only: only, breakdown: breakdown, yearIsOver: yearIsOver, reading: reading)
  }

  /// The page of screens: one canteen, its meals, the year before, and two lines left out.
  static func village(breakdown: Breakdown? = nil) throws -> Report {
    var meals = Sample.meals()
    meals.merge(Sample.meals(year: 2025))
    let before = purchase(ribiers, 2025, 3, 307_008, .other, [])
    return try report(
      ribiersPurchases() + [before], meals: meals, directory: directory(), breakdown: breakdown,
      reading: ReadingOutcome(
        leftOut: ReadingOutcome.LeftOut(lines: 2, cents: 18_420), errorCount: 2, warningCount: 1,
        checkCommand: "egalim check achats/"))
  }

  /// Three canteens: none, one and no target reached.
  static func community(breakdown: Breakdown? = nil) throws -> Report {
    let other = [
      purchase(trescleoux, 2026, 5, 710_844, .other, []), purchase(trescleoux, 2026, 6, 400_000, .dairy, .bio),
      purchase(trescleoux, 2026, 6, 180_000, .dairy, .igp),
    ]
    return try report(
      ribiersPurchases() + other, meals: meals(), directory: directory(),
      only: [ribiers, trescleoux, laragne], breakdown: breakdown)
  }
}
