import EGalim

/// What was bought in months of which the meals are known: the food that a meal's cost is made of, by what it is.
///
/// A purchase is of such a month when its canteen served meals in it: the months that ``MealCost`` counts. Mergeable like
/// the tables it holds.
public struct FoodOfMeals: Sendable {
  /// Its sums by canteen.
  public private(set) var totals = TotalsTable()
  /// Its sums by supplier.
  public private(set) var suppliers = SupplierTable()
  /// The months with meals of each canteen and year, a bit each from January.
  private let months: [TotalsTable.Key: UInt16]

  /// No food yet.
  public init(_ meals: MealsTable) {
    var months: [TotalsTable.Key: UInt16] = [:]
    for key in meals.keys {
      months[key] = (meals[key]?.monthsWithMeals ?? []).reduce(0) { $0 | 1 << UInt16($1 - 1) }
    }
    self.months = months
  }

  /// The same without anything bought.
  public func emptyCopy() -> FoodOfMeals {
    var copy = self
    copy.totals = TotalsTable()
    copy.suppliers = SupplierTable()
    return copy
  }

  /// Adds a purchase, if its canteen served meals in its month.
  public mutating func add(_ purchase: Purchase, supplier: String) {
    let key = TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year)
    guard let served = months[key], served & 1 << UInt16(purchase.date.monthNumber - 1) != 0 else { return }
    totals.add(purchase)
    suppliers.add(purchase, supplier: supplier)
  }

  /// Adds what another one holds.
  public mutating func merge(_ other: FoodOfMeals) {
    totals.merge(other.totals)
    suppliers.merge(other.suppliers)
  }
}

/// The food behind the cost of a meal of several canteens together, by what it is.
struct CostedFood: Sendable {
  /// The canteens whose meals and purchases make the cost.
  private(set) var canteens: [Canteen] = []
  /// Its sums.
  private(set) var purchases = PurchaseTotals()
  /// By supplier; nil when nobody kept them.
  private(set) var suppliers: [String: Int64]?

  /// The food of those canteens that have a cost: of months with meals, or of a whole year where a list's count serves.
  init(_ keys: [CanteenKey], basis: ReportBasis, food: FoodOfMeals?) {
    let sources = basis.sources
    for key in keys {
      let place = TotalsTable.Key(canteen: key, year: basis.year)
      let books = sources.books(of: key, year: basis.year)
      let isWhole = books.purchases.coversWholeYear(isOver: basis.yearIsOver)
      guard let source = MealFigures(of: books, isWholeYear: isWhole)?.sums.source else { continue }
      canteens.append(sources.canteen(for: key))
      switch source {
      case .meals:
        guard let food else { continue }
        add(food.totals[place] ?? PurchaseTotals(), suppliers: food.suppliers.suppliers(of: place))
      case .canteenList: add(books.purchases, suppliers: sources.suppliers?.suppliers(of: place))
      }
    }
  }

  private mutating func add(_ purchases: PurchaseTotals, suppliers: [(name: String, sums: SupplierTable.Sums)]?) {
    self.purchases.merge(purchases)
    guard let suppliers else { return }
    for (name, sums) in suppliers {
      self.suppliers = self.suppliers ?? [:]
      self.suppliers?[name, default: 0] &+= sums.total
    }
  }
}
