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
    /// All canteens but these, those included of which a list says nothing.
    case canteensBut(Set<CanteenKey>)
    /// What a list says of the canteen; to be resolved into canteens before anything is asked.
    case place(QueryField, [QueryParser.Value])
    /// Labels of the detailed statement, nil those of old ledgers alone, or nothing.
    case firstLabels([FirstLabel])
    /// Definitions; nil where the purchase is local and does not say.
    case localDefinitions([LocalDefinition?])
    case days([ClosedRange<CivilDate>], QueryOperator)
    case cents([Int64], QueryOperator)
    /// A text, folded: parts of it, or the whole of it.
    case text(QueryField, [String], isWhole: Bool)
    /// The whole of a text, to the letter.
    case exactText(QueryField, [String])
  }

  /// Where the detailed statement puts a purchase.
  enum FirstLabel: Hashable, Sendable {
    case label(Label)
    /// It bears only labels of old ledgers, which have no column.
    case deprecated
    case none
  }

  let test: Test
  let isNegated: Bool

  /// Whether it looks at the texts of the line.
  var needsTexts: Bool {
    switch test {
    case .text, .exactText: true
    default: false
    }
  }

  /// Whether a purchase fulfils it; true for a condition about texts.
  func admits(_ purchase: Purchase) -> Bool {
    guard let holds = holds(purchase) else { return true }
    return holds != isNegated
  }

  /// Whether the line's texts, folded, fulfil it; true for a condition about anything else.
  func admits(_ texts: LineQuery.Texts) -> Bool {
    switch test {
    case .text(let field, let wanted, let isWhole):
      let text = texts.folded(field)
      return wanted.contains { isWhole ? text == $0 : text.contains($0) } != isNegated
    case .exactText(let field, let wanted): return wanted.contains(texts.written(field))
    default: return true
    }
  }

  private func holds(_ purchase: Purchase) -> Bool? {
    switch test {
    case .families(let families): families.contains(purchase.family)
    case .groups(let groups): groups.contains(purchase.labels.group)
    case .labels(let labels): !purchase.labels.isDisjoint(with: labels)
    case .unmarked(let marks): purchase.labels.isDisjoint(with: marks)
    case .canteens(let keys): keys.contains(purchase.canteen)
    case .canteensBut(let keys): !keys.contains(purchase.canteen)
    case .place: false
    case .firstLabels(let labels): labels.contains(Self.firstLabel(purchase.labels))
    case .localDefinitions(let definitions):
      purchase.labels.contains(.local) && definitions.contains(purchase.localDefinition)
    case .days(let ranges, let comparison): ranges.contains { Self.compare(purchase.date, comparison, $0) }
    case .cents(let amounts, let comparison):
      amounts.contains { Self.compare(purchase.amount.cents, comparison, $0...$0) }
    case .text, .exactText: nil
    }
  }

  private static func firstLabel(_ labels: LabelSet) -> FirstLabel {
    if let label = labels.first { return .label(label) }
    return labels.isDisjoint(with: .egalim) ? .none : .deprecated
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
