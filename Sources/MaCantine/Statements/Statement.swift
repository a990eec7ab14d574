import EGalim

/// One canteen's statement (bilan) of a year: a row of a statement file.
public struct Statement: Hashable, Sendable {
  /// The canteen that declares.
  public let canteen: Canteen
  /// Which statement it is: a measure may count differently in each.
  public let kind: StatementKind
  /// What the canteen bought in the year.
  public let totals: PurchaseTotals
  /// The rules of the year.
  public let regulation: Regulation
  /// Meals served in the year; nil when unknown.
  public let meals: Int64?

  /// Makes the statement of a canteen's purchases in the year of the given rules.
  public init(
    canteen: Canteen, kind: StatementKind, totals: PurchaseTotals, regulation: Regulation, meals: Int64? = nil
  ) {
    self.canteen = canteen
    self.kind = kind
    self.totals = totals
    self.regulation = regulation
    self.meals = meals
  }

  /// The civil year of the purchases.
  public var year: Int { regulation.year }

  /// A figure in cents, or meals for ``Measure/mealsPerYear``.
  ///
  /// Nil when it is not known, or does not exist for that year (European origin before 2026).
  public func value(of measure: Measure) -> Int64? {
    guard measure != .mealsPerYear else { return meals }
    guard measure.exists(under: regulation) else { return nil }
    return measure.cents(in: totals, statement: kind, regulation: regulation)
  }

  /// The text of a cell, as the platform reads it.
  ///
  /// Amounts have a point and two decimals. A cell is empty when its figure is not known, or when its label does not
  /// apply to its family and the sum is zero.
  public func cell(of column: StatementSchema.Column) -> String {
    switch column.content {
    case .identifier(let kind): kind.text(of: canteen) ?? ""
    case .year: String(year)
    case .measure(.mealsPerYear): meals.map { String($0) } ?? ""
    case .measure(let measure): amountText(of: measure)
    }
  }

  private func amountText(of measure: Measure) -> String {
    guard let cents = value(of: measure), cents != 0 || measure.applies else { return "" }
    return Money(cents: cents).plainText
  }
}

extension Statement: StatementFigures {}
