import EGalim

/// What every canteen of a report repeats, figures aside, laid out once.
struct ReportForms: Sendable {
  /// The members `values` and `detailed_values`.
  let statements: StatementForms
  /// The member `shares`.
  let shares: JSONForm
  /// The members `targets` and `projection`.
  let standing: StandingForms
  /// The member `meals` of a canteen without any.
  let noMeals: JSONForm
  /// The elements of `months`, January to December.
  let months: [JSONForm]
  /// The last members of a report that is broken down by nothing.
  let noBreakdown: JSONForm
  /// The elements of `local_definitions`, in the platform's order; what does not say comes last.
  private let locals: [JSONForm]

  /// Lays out figures whose members stand so many blocks deep, and come first in their object or not.
  init(_ report: Report, depth: Int, comeFirst: Bool = false) {
    statements = StatementForms(report.regulation, depth: depth, comeFirst: comeFirst)
    shares = JSONForm(depth: depth) { json in
      json.key("shares")
      json.object { $0.gaps(JSONReport.shareNames) }
    }
    standing = StandingForms(depth: depth)
    noMeals = JSONForm(depth: depth) { json in
      json.key("meals")
      json.object { JSONReport.meals(nil, &$0) }
    }
    months = (1...12).map { number in
      JSONForm(depth: depth + 1) { json in
        json.object { json in
          json.member("month", text: Month(number, of: report.year)?.iso)
          json.gaps(JSONReport.sumNames)
          json.gap("cost_per_meal")
          json.key("cumulative")
          json.object { $0.gaps(JSONReport.sumNames) }
        }
      }
    }
    noBreakdown = JSONForm(depth: depth) { JSONReport.breakdown(nil, by: nil, &$0) }
    locals = (LocalDefinition.allCases.map(Optional.some) + [nil]).map { definition in
      JSONForm(depth: depth + 1) { json in
        json.object { json in
          json.member("definition", text: definition?.platformName)
          json.gap("amount")
          json.gap("share")
        }
      }
    }
  }

  /// The element of `local_definitions` for one definition.
  func local(_ figures: LocalFigures) -> JSONForm {
    locals[figures.definition.flatMap { LocalDefinition.allCases.firstIndex(of: $0) } ?? locals.count - 1]
  }
}

/// The values of both statements under a year's rules: their names laid out, and what each of them sums found once.
struct StatementForms: Sendable {
  /// The members `values` and `detailed_values`, a gap for each measure.
  let form: JSONForm
  private let sums: [MeasureSums]
  /// The places of the measures that do not exist under the year's rules.
  private let missing: [Int]
  /// The place of the meals of the year, which are no sum of purchases.
  private let meals: Int?

  init(_ regulation: Regulation, depth: Int, comeFirst: Bool) {
    let statements: [(name: String, kind: StatementKind, measures: [Measure])] = [
      ("values", .simple, Measure.all), ("detailed_values", .detailed, Measure.countedByStatement),
    ]
    form = JSONForm(depth: depth, comesFirst: comeFirst) { json in
      for statement in statements {
        json.key(statement.name)
        json.object { $0.gaps(statement.measures.map(\.name)) }
      }
    }
    sums = statements.map { MeasureSums($0.measures, statement: $0.kind, regulation: regulation) }
    let measures = statements.flatMap(\.measures)
    missing = measures.indices.filter { !measures[$0].exists(under: regulation) }
    meals = measures.firstIndex(of: .mealsPerYear)
  }

  /// The values of a canteen, or of several together; null where a figure does not exist.
  ///
  /// Meals are given to the nearest whole one, as the platform asks.
  func figures(_ figures: ReportFigures) -> [JSONFigure] {
    var values = [JSONFigure](capacity: form.gapCount) { values in
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
