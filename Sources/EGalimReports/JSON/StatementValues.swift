import EGalim

/// The values of both statements under a year's rules: how they are called, and what each of them sums, found once.
struct StatementValues: Sendable {
  /// The names of the simple statement's values, then of those that the detailed one counts differently.
  let names: [[String]]
  private let sums: [MeasureSums]
  private let count: Int
  /// The places of the measures that do not exist under the year's rules.
  private let missing: [Int]
  /// The place of the meals of the year, which are no sum of purchases.
  private let meals: Int?

  init(_ regulation: Regulation) {
    let simple = Measure.all
    let detailed = Measure.countedByStatement
    names = [simple.map { $0.name }, detailed.map { $0.name }]
    sums = [
      MeasureSums(simple, statement: .simple, regulation: regulation),
      MeasureSums(detailed, statement: .detailed, regulation: regulation),
    ]
    let measures = simple + detailed
    count = measures.count
    missing = measures.indices.filter { !measures[$0].exists(under: regulation) }
    meals = measures.firstIndex(of: .mealsPerYear)
  }

  /// The values of a canteen, or of several together; null where a figure does not exist.
  ///
  /// Meals are given to the nearest whole one, as the platform asks.
  func figures(_ figures: ReportFigures) -> [JSONFigure] {
    var values = [JSONFigure](capacity: count) { values in
      for sums in sums {
        for cents in sums.values(in: figures.purchases) { values.append(.hundredths(cents)) }
      }
    }
    for place in missing { values[place] = .null }
    if let meals {
      values[meals] = JSONFigure(
        whole: figures.yearlyMealHundredths.flatMap { ExactDivision.halfToEven(Int128($0), by: 100) })
    }
    return values
  }
}
