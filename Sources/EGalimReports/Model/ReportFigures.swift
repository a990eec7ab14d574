import EGalim

/// The figures of one canteen in a year, or of several together.
public struct ReportFigures: Sendable {
  /// The rules under which the figures are read.
  public let regulation: Regulation
  /// The sums of the purchases.
  public let purchases: PurchaseTotals
  /// The shares, and the targets that hold.
  public let standing: Standing
  /// What the food of a meal cost; nil without meals to divide by.
  public let meals: MealFigures?
  /// Meals of the year, in hundredths: those of the meals file, else a whole year's count of the canteen list.
  public let yearlyMealHundredths: Int64?
  /// What was bought from each supplier, the largest first; nil when nobody asked.
  public let suppliers: [SupplierFigures]?
  /// What was set beside the law, of any year.
  public let ownTargets: [OwnTarget]
  /// The last month with a purchase, 1 to 12; nil when nothing was bought.
  public let lastMonth: Int?
  private let monthlyMeals: MonthlyMeals
  private let yearIsOver: Bool
  /// The month up to which the figures are known, whether anything was bought in it or not; nil for the last one with a
  /// purchase.
  private let lastKnownMonth: Int?

  /// The figures of one canteen; its meals are held against what was eaten there, where that is not what it bought.
  init(
    of canteen: Canteen, books: CanteenBooks, eaten: CanteenBooks? = nil, regulation: Regulation, yearIsOver: Bool,
    lastKnownMonth: Int? = nil, ownTargets: [OwnTarget] = []
  ) {
    let eaten = eaten ?? books
    let isWhole = eaten.coverWholeYear(isOver: yearIsOver)
    self.regulation = regulation
    self.yearIsOver = yearIsOver
    self.lastKnownMonth = lastKnownMonth
    purchases = books.purchases
    lastMonth = books.lastMonth
    standing = Standing(books.purchases, regulation: regulation, canteen: canteen)
    meals = MealFigures(of: eaten, isWholeYear: isWhole)
    yearlyMealHundredths = eaten.yearlyMealHundredths(of: canteen, isWholeYear: isWhole)
    suppliers = books.suppliers
    self.ownTargets = ownTargets
    var monthlyMeals = MonthlyMeals()
    monthlyMeals.add(eaten)
    self.monthlyMeals = monthlyMeals
  }

  /// The figures of several canteens together: no target holds, and meals are added, each canteen's by its own months.
  init(
    _ sums: ReportSums, regulation: Regulation, yearIsOver: Bool, lastKnownMonth: Int? = nil,
    ownTargets: [OwnTarget] = []
  ) {
    self.regulation = regulation
    self.yearIsOver = yearIsOver
    self.lastKnownMonth = lastKnownMonth
    purchases = sums.purchases
    lastMonth = sums.purchases.monthsWithPurchases.last
    standing = Standing(sums.purchases, regulation: regulation)
    meals = sums.meals
    yearlyMealHundredths = sums.yearlyMealHundredths
    suppliers = sums.suppliers
    self.ownTargets = ownTargets
    monthlyMeals = sums.months
  }
}

// MARK: - Figures computed when they are looked at

extension ReportFigures {
  /// January to the last month with purchases or meals.
  public var months: [MonthlyFigures] {
    MonthlyFigures.year(purchases, meals: monthlyMeals, rule: regulation.franceRule)
  }

  /// Where the year ends at the current pace; nil once it is over, or when nothing was bought.
  public var outlook: Outlook? {
    guard !yearIsOver, let covered = lastKnownMonth ?? lastMonth else { return nil }
    return Outlook(purchases, targets: standing.targets, own: ownStandings, coveredMonths: covered)
  }

  /// What was bought of each family, in the platform's order; families without purchases are left out.
  public var families: [FamilyFigures] { FamilyFigures.all(in: purchases, rule: regulation.franceRule) }

  /// What is local by each definition met; what does not say how comes last.
  public var localDefinitions: [LocalFigures] { LocalFigures.all(in: purchases) }

  /// What was bought under each label, each purchase under its first; what bears none comes last.
  public var labels: [LabelFigures] { LabelFigures.all(in: purchases) }
}

// MARK: - Single figures

extension ReportFigures {
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
    case .egalim: shown(standing.egalim, of: kind.figure, goal: goal)
    case .bio: shown(standing.bio, of: kind.figure, goal: goal)
    case .meatAndFish: standing.meatAndFish.map { shown($0, of: kind.figure, goal: goal) }
    }
  }
}
