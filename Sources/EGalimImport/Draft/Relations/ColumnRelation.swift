/// What some columns have to do with each other, found by calculating: stronger than any name.
struct ColumnRelation: Hashable, Sendable {
  /// What holds between the columns.
  enum Kind: Hashable, Sendable {
    /// `quantity x price = amount`.
    case product(quantity: Int, price: Int, amount: Int)
    /// `amount x (1 + rate) = amount with VAT`, the rate in a column.
    case rate(amount: Int, rate: Int, withVAT: Int)
    /// `amount x (1 + rate) = amount with VAT`, by one of the French rates without a column for it.
    case knownRates(amount: Int, withVAT: Int)
    /// `amount + VAT = amount with VAT`.
    case sum(amount: Int, vat: Int, withVAT: Int)
    /// Of two amounts each row has one.
    case sides(debit: Int, credit: Int)
  }

  /// What holds.
  let kind: Kind
  /// On how many of the rows where it could be tested it holds.
  let holding: Int
  /// On how many rows it could be tested.
  let tested: Int

  /// The percentage of the tested rows, rounded down.
  var percent: Int { tested == 0 ? 0 : holding * 100 / tested }
}
