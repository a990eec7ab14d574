import EGalim

/// What several canteens bought and served together, added one canteen after another.
struct ReportSums {
  private(set) var purchases = PurchaseTotals()
  private(set) var months = MonthlyMeals()
  private(set) var yearlyMealHundredths: Int64?
  private var mealFigures: [MealFigures] = []
  private var supplierFigures: [[SupplierFigures]] = []

  /// Nothing yet.
  init() {}

  /// What canteens bought of whose meals and suppliers nothing is known.
  init(purchasesAlone purchases: PurchaseTotals) {
    self.purchases = purchases
    months = MonthlyMeals(last: purchases.monthsWithPurchases.last ?? 0)
  }

  /// Adds one canteen's year; its meals are held against what was eaten there, where that is not what it bought.
  mutating func add(_ books: CanteenBooks, eaten: CanteenBooks? = nil, canteen: Canteen, yearIsOver: Bool) {
    let eaten = eaten ?? books
    let isWhole = eaten.coverWholeYear(isOver: yearIsOver)
    purchases.merge(books.purchases)
    months.add(eaten)
    if let hundredths = eaten.yearlyMealHundredths(of: canteen, isWholeYear: isWhole) {
      yearlyMealHundredths = (yearlyMealHundredths ?? 0) &+ hundredths
    }
    if let figures = MealFigures(of: eaten, isWholeYear: isWhole) { mealFigures.append(figures) }
    if let suppliers = books.suppliers { supplierFigures.append(suppliers) }
  }

  /// What the food of a meal cost; nil when no canteen has meals to divide by.
  var meals: MealFigures? { MealFigures(adding: mealFigures) }
  /// What was bought from each supplier, the largest first; nil when nobody asked.
  var suppliers: [SupplierFigures]? { supplierFigures.isEmpty ? nil : SupplierFigures.adding(supplierFigures) }
}

/// The meals of several canteens month by month: each canteen's count from January to its own last month.
struct MonthlyMeals {
  /// The last month with purchases or meals of any canteen; 0 without any.
  private(set) var last = 0
  /// Both empty while no meals are known at all.
  private var hundredths: [Int64?] = []
  private var costs: [MealSums?] = []

  /// No meals are known; purchases are, up to that month.
  init(last: Int = 0) {
    self.last = last
  }

  /// Adds one canteen's year.
  mutating func add(_ books: CanteenBooks) {
    let purchases = books.purchases
    let ownLast = max(books.lastMonth ?? 0, books.meals?.monthsWithMeals.last ?? 0)
    last = max(last, ownLast)
    guard let meals = books.meals, ownLast > 0 else { return }
    if hundredths.isEmpty {
      hundredths = [Int64?](repeating: nil, count: 12)
      costs = [MealSums?](repeating: nil, count: 12)
    }
    for month in 1...ownLast {
      hundredths[month - 1] = (hundredths[month - 1] ?? 0) &+ meals.hundredths(in: [month])
      guard let cost = MealCost(purchases, meals: meals, months: [month]) else { continue }
      let parts = [costs[month - 1], MealSums(cost)].compactMap(\.self)
      costs[month - 1] = MealSums.adding(parts)
    }
  }

  /// Meals of a month, 1 to 12, in hundredths; nil while none are known.
  func hundredths(in month: Int) -> Int64? { hundredths.isEmpty ? nil : hundredths[month - 1] }
  /// What the meals of a month cost; nil unless a canteen had both purchases and meals in it.
  func cost(in month: Int) -> MealSums? { costs.isEmpty ? nil : costs[month - 1] }
}

extension CanteenBooks {
  /// Meals of the year, in hundredths: those of the meals file, else a whole year's count of the canteen list.
  func yearlyMealHundredths(of canteen: Canteen, isWholeYear: Bool) -> Int64? {
    meals?.hundredths(in: Array(1...12))
      ?? (isWholeYear ? canteen.yearlyMeals.flatMap { Int64(exactly: Int128($0) * 100) } : nil)
  }
}

extension PurchaseTotals {
  /// Whether every sum, and the total over families, is within 64 bits of cents.
  var fits: Bool {
    let total = ProductFamily.allCases.reduce(Int128(0)) { $0 + Int128(self[.total, $1]) }
    return !hasOverflowed && Int64(exactly: total) != nil
  }
}
