import EGalim

/// What a price is the price of where the unit says what it holds, told by calculating: the amount is quantity by price,
/// or by what the unit holds as well.
struct PricedUnitGuess: Hashable, Sendable {
  /// What the price is the price of.
  let pricedUnit: RuleFormat.PricedUnit

  /// Calculates the rows whose unit holds another; nil where there are none, or they do not agree.
  init?(_ guesses: ColumnGuesses, unit: Int) {
    guard let quantity = guesses.cell(.quantity), let amount = guesses.cell(.amount),
      let price = guesses.cell(.unitPrice)
    else { return nil }
    var counted = 0
    var content = 0
    for row in guesses.survey.rows {
      guard row.indices.contains(unit), let held = PricedUnitGuess.held(row[unit]),
        let quantity = guesses.survey.number(row, quantity), let price = guesses.survey.number(row, price),
        let amount = guesses.survey.number(row, amount), let whole = quantity.multiplied(by: held)
      else { continue }
      if RelationSearch.isProduct(quantity, price, amount) { counted += 1 }
      if RelationSearch.isProduct(whole, price, amount) { content += 1 }
    }
    guard (counted == 0) != (content == 0) else { return nil }
    pricedUnit = counted > 0 ? .counted : .content
  }

  /// How many a unit holds: 12 of `KT = 12 FL`.
  static func held(_ unit: String) -> ExactDecimal? {
    guard unit.utf8.count <= 40, let sign = unit.firstIndex(of: "=") else { return nil }
    return NumberText(RuleText.trimmed(String(unit[unit.index(after: sign)...])))?.value(decimal: .comma)
  }
}
