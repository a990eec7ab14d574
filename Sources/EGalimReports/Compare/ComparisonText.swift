import EGalim
import EGalimDiagnostics

/// Renders a comparison for people: a page for a terminal, or Markdown.
public enum ComparisonText {
  /// How many suppliers are named; the others make one line.
  static let namedSuppliers = 8

  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ comparison: Comparison, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let tables = tables(comparison, words).map { TextTable.lines($0, style: style) }
    let heading =
      [words.comparison.title(comparison.before.title, comparison.after.title)]
      + TextWrapping.lines(comparison.canteens(words), width: style.width)
    let notes = comparison.notes(words).map { TextWrapping.lines($0, width: style.width) }
    return Array(([heading] + tables + notes).joined(separator: [""])).map { $0 + "\n" }.joined()
  }

  /// The same in Markdown.
  public static func markdown(_ comparison: Comparison, words: ReportWords = .french) -> String {
    let title = words.comparison.title(comparison.before.title, comparison.after.title)
    let tables = tables(comparison, words).flatMap { table in
      (table.title.map { ["## " + MarkdownText.escaped($0)] } ?? []) + [MarkdownText.table(table)]
    }
    let notes = comparison.notes(words).map(MarkdownText.escaped)
    let canteens = MarkdownText.escaped(comparison.canteens(words))
    return (["# " + MarkdownText.escaped(title), canteens] + tables + notes).map { $0 + "\n" }.joined(separator: "\n")
  }

  static func tables(_ comparison: Comparison, _ words: ReportWords) -> [DisplayTable] {
    [ComparisonFigures(words: words).table(comparison)]
      + [OwnTargetComparison(words: words).table(comparison)].compactMap(\.self)
      + Comparison.Subject.allCases.flatMap { subject -> [DisplayTable] in
        guard comparison.change(subject) ?? 0 != 0 else { return [] }
        return [
          table(comparison.families(subject), subject, words.headings.family, comparison, words) {
            words.names.family($0)
          },
          table(comparison.labels(subject), subject, words.headings.label, comparison, words) { words.names.label($0) },
          table(named(comparison.suppliers(subject)), subject, words.headings.supplier, comparison, words) { name in
            guard let name else { return words.comparison.otherSuppliers }
            return name.isEmpty ? words.names.noSupplier : VisibleText.of(name)
          },
        ].compactMap(\.self)
      } + CostTables(comparison: comparison, words: words).tables
  }

  /// The suppliers with the largest parts, and the sum of all others under no name.
  static func named(_ drivers: [Driver<String>]) -> [Driver<String?>] {
    let first = drivers.prefix(namedSuppliers).map {
      Driver<String?>(name: $0.name, before: $0.before, after: $0.after, points: $0.points)
    }
    let rest = drivers.dropFirst(namedSuppliers)
    guard !rest.isEmpty else { return first }
    return first + [
      Driver(
        name: nil, before: rest.reduce(.zero) { $0.wrappingAdd($1.before) },
        after: rest.reduce(.zero) { $0.wrappingAdd($1.after) }, points: rest.reduce(0) { $0 &+ $1.points })
    ]
  }

  static func table<Name>(
    _ drivers: [Driver<Name>], _ subject: Comparison.Subject, _ head: String, _ comparison: Comparison,
    _ words: ReportWords, name: (Name) -> String
  ) -> DisplayTable? {
    guard !drivers.isEmpty, let change = comparison.change(subject) else { return nil }
    let rows = drivers.map { driver in
      DisplayTable.Row(
        texts: [
          name(driver.name), words.numbers.amount(driver.before), words.numbers.amount(driver.after),
          words.comparison.points(driver.points),
        ])
    }
    let sum = DisplayTable.Row(
      texts: [
        words.headings.allCanteens, words.numbers.amount(drivers.reduce(.zero) { $0.wrappingAdd($1.before) }),
        words.numbers.amount(drivers.reduce(.zero) { $0.wrappingAdd($1.after) }), words.comparison.points(change),
      ])
    return DisplayTable(
      title: words.comparison.explains(subject, head),
      columns: [
        .text(head), .number(VisibleText.of(comparison.before.title), rank: 1),
        .number(VisibleText.of(comparison.after.title), rank: 1), .number(words.comparison.pointsHeading),
      ],
      rows: rows + [sum], summaryRows: 1)
  }
}

/// Arranges the figures of both sides as a table.
struct ComparisonFigures {
  let words: ReportWords

  /// The table: amounts in euros, shares in percent with the change in points, the cost of a meal.
  func table(_ comparison: Comparison) -> DisplayTable {
    let heads = words.headings
    let shares = Comparison.Subject.allCases.map { subject in
      let (before, after) = comparison.shares(subject)
      return row(
        words.comparison.subject(subject), before.map(words.numbers.percent), after.map(words.numbers.percent),
        comparison.change(subject).map { words.comparison.points($0) + " " + words.comparison.unit($0) })
    }
    return DisplayTable(
      columns: [
        .text(""), .number(VisibleText.of(comparison.before.title)), .number(VisibleText.of(comparison.after.title)),
        .number(words.comparison.change),
      ],
      rows: [amounts(heads.purchases, comparison) { Money(cents: $0.purchases.total) }] + shares + [cost(comparison)])
  }

  private func amounts(
    _ title: String, _ comparison: Comparison, _ amount: (ReportFigures) -> Money
  ) -> DisplayTable.Row {
    let (before, after) = (amount(comparison.before.figures), amount(comparison.after.figures))
    return row(
      title, words.numbers.amount(before), words.numbers.amount(after), words.comparison.growth(before, after))
  }

  private func cost(_ comparison: Comparison) -> DisplayTable.Row {
    let (before, after) = comparison.costs
    let change = before.flatMap { before in
      after.map { after in
        words.comparison.signedEuros(after.cents &- before.cents)
          + (words.comparison.growth(before, after).map { " (\($0))" } ?? "")
      }
    }
    return row(words.headings.costPerMeal, before.map(words.numbers.amount), after.map(words.numbers.amount), change)
  }

  private func row(_ title: String, _ before: String?, _ after: String?, _ change: String?) -> DisplayTable.Row {
    let none = words.numbers.none
    return DisplayTable.Row(texts: [title, before ?? none, after ?? none, change ?? none])
  }
}
