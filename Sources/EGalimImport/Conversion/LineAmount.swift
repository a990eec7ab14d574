import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// What a line costs without VAT, made of whatever its source gives.
///
/// In this order, the first whose cells are filled: the amount itself, debit less credit, quantity by unit price, amount
/// with VAT less its VAT, amount with VAT by its rate, quantity by unit price with VAT by its rate. All exact, and
/// rounded to cents once, half toward zero as the platform rounds each line.
struct LineAmount {
  private(set) var money: Money?
  private(set) var problems: [LineProblem] = []

  private let cells: AmountCells

  init(_ cells: AmountCells) {
    self.cells = cells
    money = make()
    if let made = money, cells.isCreditNote { money = Money(cents: -Int64(clamping: made.cents.magnitude)) }
  }

  private mutating func make() -> Money? {
    if cells.isFilled(.amount) {
      let money = rounded(number(.amount), at: .amount)
      if let money, cells.isFilled(.quantity), cells.isFilled(.unitPrice) { compare(money) }
      return money
    }
    if cells.isFilled(.debit) || cells.isFilled(.credit) { return balance() }
    if cells.isFilled(.quantity), cells.isFilled(.unitPrice) { return rounded(product(.unitPrice), at: .unitPrice) }
    if cells.isFilled(.amountWithTax) { return withoutTax() }
    if cells.isFilled(.quantity), cells.isFilled(.unitPriceWithTax) {
      return rounded(net(product(.unitPriceWithTax)), at: .unitPriceWithTax)
    }
    problems.append(LineProblem(.emptyRequiredCell, at: cells.firstEmptyField))
    return nil
  }

  private mutating func balance() -> Money? {
    let debit = cells.isFilled(.debit) ? number(.debit) : ExactFraction(whole: 0)
    let credit = cells.isFilled(.credit) ? number(.credit) : ExactFraction(whole: 0)
    guard let debit, let credit else { return nil }
    return rounded(debit.plus(credit.negated), at: .debit)
  }

  private mutating func withoutTax() -> Money? {
    if cells.isFilled(.taxAmount) {
      guard let amount = number(.amountWithTax), let tax = number(.taxAmount) else { return nil }
      return rounded(amount.plus(tax.negated), at: .amountWithTax)
    }
    return rounded(net(number(.amountWithTax)), at: .amountWithTax)
  }

  /// An amount without its VAT.
  private mutating func net(_ amount: ExactFraction?) -> ExactFraction? {
    guard let amount, let rate = rate() else { return nil }
    guard let factor = ExactFraction(whole: 1).plus(rate) else { return nil }
    return amount.divided(by: factor)
  }

  /// Quantity by price; where the unit says what it holds, by what the price is the price of.
  private mutating func product(_ price: RuleField) -> ExactFraction? {
    guard let quantity = number(.quantity), let price = number(price), let product = quantity.times(price) else {
      return nil
    }
    guard let content = cells.content else { return product }
    switch cells.pricedUnit {
    case .counted: return product
    case .content: return product.times(ExactFraction(content))
    case nil:
      problems.append(LineProblem(.contentUnit, at: .unit))
      return nil
    }
  }

  /// Warns when the amount is more than a cent away from quantity by price, whatever the price is the price of.
  private mutating func compare(_ money: Money) {
    guard case .value(let quantity) = cells.read(.quantity), case .value(let price) = cells.read(.unitPrice),
      let product = ExactFraction(quantity).times(ExactFraction(price))
    else { return }
    let contents = cells.content.flatMap { product.times(ExactFraction($0)) }
    let computed = [cells.pricedUnit == .content ? nil : product, cells.pricedUnit == .counted ? nil : contents]
      .compactMap { $0?.money }
    guard let first = computed.first else { return }
    let isNear = computed.contains { other in
      let gap = money.cents.subtractingReportingOverflow(other.cents)
      return !gap.overflow && gap.partialValue.magnitude <= 1
    }
    if !isNear { problems.append(LineProblem(.amountsDiffer(computed: first.cents), at: .amount)) }
  }

  private mutating func number(_ field: RuleField) -> ExactFraction? {
    switch cells.read(field) {
    case .value(let number): return ExactFraction(number)
    case .problem(let finding): problems.append(LineProblem(finding, at: field))
    }
    return nil
  }

  /// The rate of VAT as a fraction of one.
  private mutating func rate() -> ExactFraction? {
    guard cells.isFilled(.taxRate) else {
      problems.append(LineProblem(.emptyRequiredCell, at: .taxRate))
      return nil
    }
    switch cells.readRate() {
    case .value(let rate): return rate
    case .problem(let finding): problems.append(LineProblem(finding, at: .taxRate))
    }
    return nil
  }

  /// The amount in cents; without a problem told so far, one that leaves 64 bits is too large.
  private mutating func rounded(_ amount: ExactFraction?, at field: RuleField) -> Money? {
    if let money = amount?.money { return money }
    if !problems.contains(where: \.isError) { problems.append(LineProblem(.amountTooLarge, at: field)) }
    return nil
  }
}
