import EGalim

/// What every canteen of a report repeats, figures aside, laid out once.
struct ReportForms: Sendable {
  /// What only a list can tell, of a canteen that is in none.
  let unlisted: JSONForm
  /// The members `values` and `detailed_values`.
  let statements: JSONForm
  /// What stands in their gaps.
  let values: StatementValues
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
  init(_ report: Report, _ values: StatementValues, depth: Int, comeFirst: Bool = false) {
    self.values = values
    unlisted = JSONForm(depth: depth) { JSONReport.description(Canteen(siret: nil, platformID: nil), &$0) }
    statements = JSONForm(depth: depth, comesFirst: comeFirst) { json in
      for (name, measures) in zip(["values", "detailed_values"], values.names) {
        json.key(name)
        json.object { $0.gaps(measures) }
      }
    }
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
