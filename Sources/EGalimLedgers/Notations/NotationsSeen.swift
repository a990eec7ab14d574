/// How the amounts and dates of a table were written, for the closing line.
struct NotationsSeen: Hashable, Sendable {
  private(set) var hasComma = false
  private(set) var hasPoint = false
  private(set) var hasDayFirst = false
  private(set) var hasMonthFirst = false
  /// Whether amounts, or dates, were read that only their column settles.
  var hasSettledAmounts = false
  var hasSettledDates = false

  mutating func note(_ mark: DecimalMark) {
    switch mark {
    case .comma: hasComma = true
    case .point: hasPoint = true
    }
  }

  mutating func note(_ order: DateOrder) {
    switch order {
    case .dayFirst: hasDayFirst = true
    case .monthFirst: hasMonthFirst = true
    }
  }

  /// Adds what other lines of the table have shown.
  mutating func merge(_ other: NotationsSeen) {
    hasComma = hasComma || other.hasComma
    hasPoint = hasPoint || other.hasPoint
    hasDayFirst = hasDayFirst || other.hasDayFirst
    hasMonthFirst = hasMonthFirst || other.hasMonthFirst
    hasSettledAmounts = hasSettledAmounts || other.hasSettledAmounts
    hasSettledDates = hasSettledDates || other.hasSettledDates
  }
}

extension NotationsSeen {
  /// The decimal mark of the amounts; nil when none had decimals.
  var mark: FileSummary.DecimalMark? {
    switch (hasComma, hasPoint) {
    case (true, true): .mixed
    case (true, false): .comma
    case (false, true): .point
    case (false, false): nil
    }
  }

  /// The order of day and month; nil when no date shows it, or dates show both.
  var order: DateOrder? {
    switch (hasDayFirst, hasMonthFirst) {
    case (true, false): .dayFirst
    case (false, true): .monthFirst
    case (true, true), (false, false): nil
    }
  }
}
