import EGalim

/// The figures of one canteen in a year, or of several together.
public struct ReportFigures: Sendable {
  /// The rules under which the figures are read.
  public let regulation: Regulation
  /// The sums of the purchases.
  public let purchases: PurchaseTotals
  /// The shares, and the targets that hold.
  public let standing: Standing
  /// January to the last month with purchases or meals.
  public let months: [MonthlyFigures]
  /// Where the year ends at the current pace; nil once it is over, or when nothing was bought.
  public let outlook: Outlook?
  /// What the food of a meal cost; nil without meals to divide by.
  public let meals: MealFigures?
  /// Meals of the year, in hundredths: those of the meals file, else a whole year's count of the canteen list.
  public let yearlyMealHundredths: Int64?
  /// What was bought of each family, in the platform's order; families without purchases are left out.
  public let families: [FamilyFigures]
  /// What is local by each definition met; what does not say how comes last.
  public let localDefinitions: [LocalFigures]
  /// What was bought under each label, each purchase under its first; what bears none comes last.
  public let labels: [LabelFigures]
  /// What was bought from each supplier, the largest first; nil when nobody asked.
  public let suppliers: [SupplierFigures]?

  /// The figures of one canteen.
  init(of canteen: Canteen, books: CanteenBooks, regulation: Regulation, yearIsOver: Bool) {
    let isWhole = books.purchases.coversWholeYear(isOver: yearIsOver)
    self.init(
      regulation: regulation, purchases: books.purchases,
      standing: Standing(books.purchases, regulation: regulation, canteen: canteen),
      months: MonthlyFigures.year(books.purchases, meals: books.meals, rule: regulation.franceRule),
      yearIsOver: yearIsOver,
      meals: MealFigures(of: books, isWholeYear: isWhole),
      yearlyMealHundredths: books.meals?.hundredths(in: Array(1...12))
        ?? (isWhole ? canteen.yearlyMeals.flatMap { Int64(exactly: Int128($0) * 100) } : nil),
      suppliers: books.suppliers)
  }

  /// The figures of several canteens together: no target holds, and meals are added.
  init(adding parts: [ReportFigures], regulation: Regulation, yearIsOver: Bool) {
    var purchases = PurchaseTotals()
    for part in parts { purchases.merge(part.purchases) }
    let meals = parts.compactMap(\.yearlyMealHundredths)
    let suppliers = parts.compactMap(\.suppliers)
    self.init(
      regulation: regulation, purchases: purchases, standing: Standing(purchases, regulation: regulation),
      months: MonthlyFigures.year(purchases, adding: parts.map(\.months), rule: regulation.franceRule),
      yearIsOver: yearIsOver,
      meals: MealFigures(adding: parts.compactMap(\.meals)),
      yearlyMealHundredths: meals.isEmpty ? nil : meals.reduce(0, &+),
      suppliers: suppliers.isEmpty ? nil : SupplierFigures.adding(suppliers))
  }

  private init(
    regulation: Regulation, purchases: PurchaseTotals, standing: Standing, months: [MonthlyFigures],
    yearIsOver: Bool, meals: MealFigures?, yearlyMealHundredths: Int64?, suppliers: [SupplierFigures]?
  ) {
    self.regulation = regulation
    self.purchases = purchases
    self.standing = standing
    self.months = months
    self.meals = meals
    self.yearlyMealHundredths = yearlyMealHundredths
    self.suppliers = suppliers
    outlook = yearIsOver ? nil : Outlook(purchases, targets: standing.targets)
    families = FamilyFigures.all(in: purchases, rule: regulation.franceRule)
    localDefinitions = LocalFigures.all(in: purchases)
    labels = LabelFigures.all(in: purchases)
  }
}

// MARK: - Overflow

extension ReportFigures {
  /// Whether every sum, and the total over families, is within 64 bits of cents.
  var fits: Bool {
    let total = ProductFamily.allCases.reduce(Int128(0)) { $0 + Int128(purchases[.total, $1]) }
    return !purchases.hasOverflowed && Int64(exactly: total) != nil
  }
}

// MARK: - Single figures

extension ReportFigures {
  /// The last month with a purchase, 1 to 12; nil when nothing was bought.
  public var lastMonth: Int? { purchases.monthsWithPurchases.last }

  /// A measure's value as that kind of statement counts it, in hundredths (cents, or hundredths of a meal).
  ///
  /// Nil where the figure does not exist under the year's rules, and for the meals when none are known.
  public func hundredths(_ measure: Measure, statement: StatementKind) -> Int64? {
    guard measure.exists(under: regulation) else { return nil }
    if measure == .mealsPerYear { return yearlyMealHundredths }
    return measure.cents(in: purchases, statement: statement, regulation: regulation)
  }

  /// The share that a target is about, beside its goal where it holds; nil where the year's rules know no such share.
  public func share(_ kind: Target.Kind) -> ShownShare? {
    let goal = standing.target(kind)?.goal
    return switch kind {
    case .egalim: ShownShare(standing.egalim, goal: goal)
    case .bio: ShownShare(standing.bio, goal: goal)
    case .meatAndFish: standing.meatAndFish.map { ShownShare($0, goal: goal) }
    }
  }
}
