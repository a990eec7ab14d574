import EGalimDiagnostics

/// What a number written by people or programs comes to.
public enum NumberReading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The only way to read it, or the one that the column's decimal mark settles.
  case value(Value, NumberNotation)
  /// `1.234` or `1,234` where the column's decimal mark is not known: a number with three decimals, or thousands.
  case ambiguous(asDecimal: Value, asThousands: Value)
  /// More digits than fit; for an amount, a billion euros or more.
  case tooLarge
  /// No number, or one that two people could read differently.
  case unreadable(AmountTrouble)
}

/// How a number that could be read was written.
public struct NumberNotation: Hashable, Sendable {
  /// The decimal mark that it has, or that the marks between its thousands show; nil when it shows none.
  public var mark: DecimalMark?
  /// Whether anything was forgiven: thousands set apart, a currency, parentheses; the platform forgives none.
  public var isForgiven: Bool
  /// Whether it is thousands with a single mark, `1.234`, which only the column's decimal mark tells from decimals.
  public var isSettledThousands: Bool

  /// Describes a notation.
  public init(mark: DecimalMark? = nil, isForgiven: Bool = false, isSettledThousands: Bool = false) {
    self.mark = mark
    self.isForgiven = isForgiven
    self.isSettledThousands = isSettledThousands
  }
}
