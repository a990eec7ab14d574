import EGalim

/// The figures of one statement, however they were come by: summed from purchases, or read in a file.
protocol StatementFigures: Sendable {
  /// Which statement it is.
  var kind: StatementKind { get }
  /// The civil year of the purchases.
  var year: Int { get }
  /// A figure in cents (meals for ``Measure/mealsPerYear``); nil when it is not known.
  func value(of measure: Measure) -> Int64?
}

extension StatementFigures {
  /// The sum of figures, one that is not known counting for nothing.
  func sum(of measures: [Measure]) -> Int128 {
    measures.reduce(0) { $0 + Int128(value(of: $1) ?? 0) }
  }
}
