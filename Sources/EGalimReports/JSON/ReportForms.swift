import EGalim

/// The values that every canteen of a report repeats, figures aside, laid out once.
struct ReportForms: Sendable {
  /// The values of the simple statement.
  let values: StatementForm
  /// Those that the detailed statement counts differently.
  let detailedValues: StatementForm
  /// The shares.
  let shares: JSONForm
  /// A target that holds.
  let target: JSONForm
  /// January to December.
  let months: [JSONForm]

  /// Lays out the figures of a year whose members stand so many blocks deep.
  init(_ regulation: Regulation, depth: Int) {
    values = StatementForm(Measure.all, .simple, regulation, depth: depth)
    detailedValues = StatementForm(Measure.countedByStatement, .detailed, regulation, depth: depth)
    shares = JSONForm(depth: depth, members: JSONReport.shareNames)
    target = JSONForm(depth: depth + 1, members: JSONReport.targetNames)
    months = (1...12).map { number in
      JSONForm(depth: depth + 1) { json in
        json.object { json in
          json.member("month", text: Month(number, of: regulation.year)?.iso)
          for name in JSONReport.sumNames { json.gap(name) }
          json.gap("cost_per_meal")
          json.key("cumulative")
          json.object { json in
            for name in JSONReport.sumNames { json.gap(name) }
          }
        }
      }
    }
  }
}

/// The values of a statement under a year's rules: their names laid out, and what each of them sums found once.
struct StatementForm: Sendable {
  /// An object with a gap for each measure.
  let form: JSONForm
  private let sums: MeasureSums
  /// The places of the measures that do not exist under the year's rules.
  private let missing: [Int]
  /// The place of the meals of the year, which are no sum of purchases.
  private let meals: Int?

  init(_ measures: [Measure], _ statement: StatementKind, _ regulation: Regulation, depth: Int) {
    form = JSONForm(depth: depth, members: measures.map(\.name))
    sums = MeasureSums(measures, statement: statement, regulation: regulation)
    missing = measures.indices.filter { !measures[$0].exists(under: regulation) }
    meals = measures.firstIndex(of: .mealsPerYear)
  }

  /// The values of a canteen, or of several together; null where a figure does not exist. Meals to the nearest whole one,
  /// as the platform asks.
  func figures(_ figures: ReportFigures) -> [JSONFigure] {
    var values = sums.values(in: figures.purchases).map(JSONFigure.hundredths)
    for place in missing { values[place] = .null }
    if let meals {
      values[meals] = JSONFigure(
        whole: figures.yearlyMealHundredths.flatMap { ExactDivision.halfToEven(Int128($0), by: 100) })
    }
    return values
  }
}
