import EGalim
import EGalimDiagnostics

/// A statement with what is needed to judge it.
struct StatementUnderCheck {
  /// Its figures.
  let figures: any StatementFigures
  /// The measures whose cells its file has, in order.
  let measures: [Measure]
  /// The day on which it is handed in.
  let today: CivilDate
}

/// What the platform asks of the figures of any statement: one rule, one function.
///
/// Source: the platform's validation of a diagnostic, release 2026.39.1. Sums of the detailed statement's columns are
/// held to the same rules as the simple statement's groups.
enum StatementRules {
  typealias Rule = @Sendable (StatementUnderCheck) -> [StatementProblem]

  /// Every rule, in the order of the codes.
  static let all: [Rule] = [
    totalIsPositive, noValueAboveTotal, noLabelSumAboveTotal, groupsWithinTotal, fairTradeWithinItsGroup,
    partsWithinTheirFamily, meatAndFishWithinGroups, yearWithinWindow,
  ]

  /// E401: something was bought.
  static let totalIsPositive: Rule = { check in
    guard let total = check.figures.value(of: .total), total <= 0 else { return [] }
    return [StatementProblem(.statementWithoutTotal, measure: .total)]
  }

  /// E402: no value is above the total.
  static let noValueAboveTotal: Rule = { check in
    guard let total = positiveTotal(check) else { return [] }
    return check.measures.compactMap { measure in
      guard measure != .mealsPerYear, let value = check.figures.value(of: measure), value > total else { return nil }
      return StatementProblem(.valueAboveTotal(measure: measure.name, value: value, total: total), measure: measure)
    }
  }

  /// E403: no label's columns add up to more than the total.
  static let noLabelSumAboveTotal: Rule = { check in
    guard let total = positiveTotal(check) else { return [] }
    return labelMarks(in: check.measures).compactMap { mark in
      let sum = check.figures.sum(of: ProductFamily.allCases.map { .familyMark($0, mark) })
      guard sum > Int128(total) else { return nil }
      let label = mark.measureName.uppercased()
      return StatementProblem(.labelSumAboveTotal(label: label, sum: Int64(clamping: sum), total: total))
    }
  }

  /// E404: the four EGalim groups together are within the total.
  static let groupsWithinTotal: Rule = { check in
    guard let total = positiveTotal(check) else { return [] }
    let sum = check.figures.sum(of: groups)
    guard sum > Int128(total) else { return [] }
    return [StatementProblem(.groupsAboveTotal(sum: Int64(clamping: sum), total: total))]
  }

  /// E405: what is fair trade is within the group that it is a part of.
  static let fairTradeWithinItsGroup: Rule = { check in
    let pairs: [(part: Measure, whole: Measure)] = [
      (.bioFairTrade, .group(.bio)), (.otherFairTrade, .group(.otherEGalim)),
    ]
    return pairs.compactMap { part, whole in
      excess(of: part, above: whole, in: check).map { value, wholeValue in
        .fairTradeAboveGroup(measure: part.name, value: value, group: whole.name, groupValue: wholeValue)
      }
      .map { StatementProblem($0, measure: part) }
    }
  }

  /// E406: the EGalim and French parts of meat and of fish are within meat and fish, where the file has their columns.
  ///
  /// The detailed statement has none for EGalim, and the platform's own example of it holds more than the family.
  static let partsWithinTheirFamily: Rule = { check in
    let pairs = targetedFamilies.flatMap { family -> [(part: Measure, whole: Measure)] in
      [(.familyEGalim(family), .family(family)), (.familyMark(family, .france), .family(family))]
    }
    .filter { check.measures.contains($0.part) }
    return pairs.compactMap { part, whole in
      excess(of: part, above: whole, in: check).map { value, wholeValue in
        .partAboveFamily(measure: part.name, value: value, family: whole.name, familyValue: wholeValue)
      }
      .map { StatementProblem($0, measure: part) }
    }
  }

  /// E407: EGalim meat and fish are within the four EGalim groups.
  static let meatAndFishWithinGroups: Rule = { check in
    let parts = targetedFamilies.map { Measure.familyEGalim($0) }
    guard parts.allSatisfy({ check.figures.value(of: $0) != nil }) else { return [] }
    let sum = check.figures.sum(of: parts)
    let whole = check.figures.sum(of: groups)
    guard whole >= 0, sum > whole else { return [] }
    return [
      StatementProblem(.meatAndFishAboveGroups(sum: Int64(clamping: sum), groups: Int64(clamping: whole)))
    ]
  }

  /// E408: the year is last year, this year or the next.
  static let yearWithinWindow: Rule = { check in
    let window = (check.today.year - 1)...(check.today.year + 1)
    guard !window.contains(check.figures.year) else { return [] }
    return [
      StatementProblem(
        .statementYearOutsideWindow(year: check.figures.year, first: window.lowerBound, last: window.upperBound))
    ]
  }

  private static let groups = LabelGroup.allCases.map { Measure.group($0) }
  /// The families of the meat-and-fish target, whose totals a statement holds.
  private static let targetedFamilies: [ProductFamily] = [.meat, .fish]

  /// The total to compare with; nil when there is none, which ``totalIsPositive`` says once.
  private static func positiveTotal(_ check: StatementUnderCheck) -> Int64? {
    check.figures.value(of: .total).flatMap { $0 > 0 ? $0 : nil }
  }

  /// The labels that have columns of their own, in the statements' order.
  private static func labelMarks(in measures: [Measure]) -> [Mark] {
    Mark.all.filter { mark in
      switch mark {
      case .label, .geographicalLabels:
        ProductFamily.allCases.contains { measures.contains(.familyMark($0, mark)) }
      case .france, .europe, .circuitCourt, .local: false
      }
    }
  }

  /// Both values, when both are known and the part is above the whole; a whole below zero is refused for itself.
  private static func excess(
    of part: Measure, above whole: Measure, in check: StatementUnderCheck
  ) -> (part: Int64, whole: Int64)? {
    guard let value = check.figures.value(of: part), let wholeValue = check.figures.value(of: whole),
      wholeValue >= 0, value > wholeValue
    else { return nil }
    return (value, wholeValue)
  }
}
