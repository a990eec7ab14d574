import EGalim
import EGalimDiagnostics

/// One condition of a query.
struct QueryCondition: Hashable, Sendable {
  /// What is asked; several values are alternatives.
  enum Test: Hashable, Sendable {
    case families(Set<ProductFamily>)
    case groups([LabelGroup?])
    /// Any of the labels or marks.
    case labels(LabelSet)
    /// None of the marks.
    case unmarked(LabelSet)
    case canteens(Set<CanteenKey>)
    case localDefinitions(Set<LocalDefinition>)
    case days([ClosedRange<CivilDate>], QueryOperator)
    case cents([Int64], QueryOperator)
    /// A text, folded: parts of it, or the whole of it.
    case text(QueryField, [String], isWhole: Bool)
  }

  let test: Test
  let isNegated: Bool

  /// Whether it looks at the texts of the line.
  var needsTexts: Bool {
    if case .text = test { true } else { false }
  }

  /// Whether a purchase fulfils it; true for a condition about texts.
  func admits(_ purchase: Purchase) -> Bool {
    guard let holds = holds(purchase) else { return true }
    return holds != isNegated
  }

  /// Whether the line's texts, folded, fulfil it; true for a condition about anything else.
  func admits(_ texts: LineQuery.Texts) -> Bool {
    guard case .text(let field, let wanted, let isWhole) = test else { return true }
    let text =
      switch field {
      case .supplier: texts.supplier
      case .description: texts.description
      default: texts.file
      }
    return wanted.contains { isWhole ? text == $0 : text.contains($0) } != isNegated
  }

  private func holds(_ purchase: Purchase) -> Bool? {
    switch test {
    case .families(let families): families.contains(purchase.family)
    case .groups(let groups): groups.contains(purchase.labels.group)
    case .labels(let labels): !purchase.labels.isDisjoint(with: labels)
    case .unmarked(let marks): purchase.labels.isDisjoint(with: marks)
    case .canteens(let keys): keys.contains(purchase.canteen)
    case .localDefinitions(let definitions): purchase.localDefinition.map(definitions.contains) ?? false
    case .days(let ranges, let comparison): ranges.contains { Self.compare(purchase.date, comparison, $0) }
    case .cents(let amounts, let comparison):
      amounts.contains { Self.compare(purchase.amount.cents, comparison, $0...$0) }
    case .text: nil
    }
  }

  /// Compares with a stretch: what is above lies after all of it.
  private static func compare<Value: Comparable>(
    _ value: Value, _ comparison: QueryOperator, _ range: ClosedRange<Value>
  ) -> Bool {
    switch comparison {
    case .above: value > range.upperBound
    case .atLeast: value >= range.lowerBound
    case .below: value < range.lowerBound
    case .atMost: value <= range.upperBound
    default: range.contains(value)
    }
  }
}
