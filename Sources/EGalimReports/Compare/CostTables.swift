import EGalim
import EGalimDiagnostics

/// Arranges what changed the cost of a meal: by family, by group of labels, by supplier.
struct CostTables {
  let comparison: Comparison
  let words: ReportWords

  /// The tables; none where the cost did not change, or nobody knows it on both sides.
  var tables: [DisplayTable] {
    guard let change = comparison.costChange, change != .zero else { return [] }
    return [
      table(comparison.costFamilies, words.headings.family) { words.names.family($0) },
      table(comparison.costGroups, words.headings.label) { words.comparison.labelGroup($0) },
      table(named(comparison.costSuppliers), words.headings.supplier) { name in
        guard let name else { return words.comparison.otherSuppliers }
        return name.isEmpty ? words.names.noSupplier : VisibleText.of(name)
      },
    ].compactMap(\.self)
  }

  private func table<Name>(_ drivers: [CostDriver<Name>], _ head: String, name: (Name) -> String) -> DisplayTable? {
    guard !drivers.isEmpty else { return nil }
    func sum(_ amount: (CostDriver<Name>) -> Money) -> Money {
      drivers.reduce(.zero) { $0.wrappingAdd(amount($1)) }
    }
    func row(_ name: String, _ before: Money, _ after: Money, _ part: Money) -> DisplayTable.Row {
      DisplayTable.Row(
        texts: [
          name, words.numbers.amount(before), words.numbers.amount(after), words.comparison.signedEuros(part.cents),
        ])
    }
    return DisplayTable(
      title: words.comparison.explainsCost(head),
      columns: [
        .text(head), .number(VisibleText.of(comparison.before.title), rank: 1),
        .number(VisibleText.of(comparison.after.title), rank: 1), .number(words.comparison.perMeal),
      ],
      rows: drivers.map { row(name($0.name), $0.before, $0.after, $0.part) }
        + [row(words.headings.allCanteens, sum(\.before), sum(\.after), sum(\.part))],
      summaryRows: 1)
  }

  /// The suppliers with the largest parts, and the sum of all others under no name.
  private func named(_ drivers: [CostDriver<String>]) -> [CostDriver<String?>] {
    let first = drivers.prefix(ComparisonText.namedSuppliers).map {
      CostDriver<String?>(name: $0.name, before: $0.before, after: $0.after, part: $0.part)
    }
    let rest = drivers.dropFirst(ComparisonText.namedSuppliers)
    guard !rest.isEmpty else { return first }
    func sum(_ amount: (CostDriver<String>) -> Money) -> Money { rest.reduce(.zero) { $0.wrappingAdd(amount($1)) } }
    return first + [CostDriver(name: nil, before: sum(\.before), after: sum(\.after), part: sum(\.part))]
  }
}

extension Comparison {
  /// Who is compared: the one canteen by name, else how many they are.
  func canteens(_ words: ReportWords) -> String {
    let both = before.canteens + after.canteens.filter { !before.canteens.map(\.key).contains($0.key) }
    if let only = both.first, both.count == 1 { return VisibleText.of(only.displayName) }
    return words.canteen.countOfCanteens(both.count)
  }

  /// Whether both sides are as long as each other and one has months that the other has not.
  private var coversOtherMonths: Bool {
    before.isWholeYear && after.isWholeYear
      && before.figures.purchases.monthsWithPurchases != after.figures.purchases.monthsWithPurchases
  }

  /// What a side is called, and of how many months it is.
  private func covered(_ side: Side) -> ReportWords.ComparisonWords.CoveredSide {
    (title: VisibleText.of(side.title), months: side.figures.purchases.monthsWithPurchases.count)
  }

  /// What a reader must know beside the figures: the canteens that are on one side only.
  func notes(_ words: ReportWords) -> [String] {
    func note(
      _ perimeter: Perimeter,
      _ sentence: (_ before: (title: String, names: [String]), _ after: (title: String, names: [String])) -> String
    ) -> String? {
      if perimeter.isSame { return nil }
      func names(_ canteens: [Canteen]) -> [String] { canteens.map { VisibleText.of($0.displayName) } }
      return sentence(
        (title: VisibleText.of(before.title), names: names(perimeter.onlyBefore)),
        (title: VisibleText.of(after.title), names: names(perimeter.onlyAfter)))
    }
    // Who did not buy has no cost either: said once.
    let cost = costPerimeter == perimeter ? nil : note(costPerimeter, words.comparison.costPerimeter)
    let months = coversOtherMonths ? words.comparison.monthsDiffer(covered(before), covered(after)) : nil
    return [months, note(perimeter, words.comparison.perimeter), cost].compactMap(\.self)
  }
}
