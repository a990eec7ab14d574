import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// Says of a statement, before it is written, what the platform would refuse or remark upon.
public enum StatementChecks {
  /// Every problem of a statement, in the order of the checks.
  ///
  /// - Parameters:
  ///   - statement: the statement to be written.
  ///   - schema: the columns it will be written in.
  ///   - today: the day on which it is handed in; the platform takes last year to next year.
  ///   - creditNotes: lines with a negative amount, to be named where they make a figure negative; those of other
  ///     canteens or years are passed over.
  /// - Returns: refusals and remarks; none when the platform would take the statement without a word.
  public static func problems(
    of statement: Statement, schema: StatementSchema, today: CivilDate, creditNotes: [PurchaseLine] = []
  ) -> [StatementProblem] {
    // Sums that left 64 bits mean nothing: every other check would speak of wrong figures.
    guard !statement.totals.hasOverflowed else { return [StatementProblem(.totalTooLarge)] }
    let subject = Subject(statement: statement, schema: schema, creditNotes: creditNotes)
    let figures = StatementUnderCheck(figures: statement, measures: schema.measures, today: today)
    return StatementRules.all.flatMap { $0(figures) } + checks.flatMap { $0(subject) }
  }

  struct Subject {
    let statement: Statement
    let schema: StatementSchema
    let creditNotes: [PurchaseLine]
  }

  typealias Check = @Sendable (Subject) -> [StatementProblem]

  /// The checks beyond ``StatementRules``: those that need the canteen, its lines or its year's rules.
  static let checks: [Check] = [
    noMeasureIsNegative, requiredMeasuresAreKnown, identifiersAreKnown, marksWithinFrance, costWithinStatistics,
    siretPassesLuhn,
  ]

  /// E515: the SIRET passes the only check that the platform makes; La Poste's own rule is unknown to it.
  static let siretPassesLuhn: Check = { subject in
    guard subject.schema.identifiers.contains(.siret), let siret = subject.statement.canteen.siret, !siret.passesLuhn
    else { return [] }
    return [StatementProblem(.platformSiret)]
  }

  /// E409: no credit note outweighs what a figure sums.
  static let noMeasureIsNegative: Check = { subject in
    subject.schema.measures.compactMap { measure in
      guard let value = subject.statement.value(of: measure), value < 0 else { return nil }
      let lines = placesOfCreditNotes(in: measure, of: subject)
      return StatementProblem(.negativeMeasure(measure: measure.name, value: value, lines: lines), measure: measure)
    }
  }

  /// E410: every figure that the schema or the year wants filled is known.
  static let requiredMeasuresAreKnown: Check = { subject in
    let statement = subject.statement
    let requiredByYear = statement.regulation.requiredMeasures[statement.kind] ?? []
    return subject.schema.columns.compactMap { column in
      guard case .measure(let measure) = column.content, column.isRequired || requiredByYear.contains(measure),
        statement.value(of: measure) == nil
      else { return nil }
      return StatementProblem(.requiredMeasureMissing(measure: measure.name), measure: measure)
    }
  }

  /// E411: the canteen has every identifier that the schema requires, and at least one of those it has columns for.
  static let identifiersAreKnown: Check = { subject in
    let canteen = subject.statement.canteen
    let required = subject.schema.columns.compactMap { column -> IdentifierKind? in
      if column.isRequired, case .identifier(let kind) = column.content { kind } else { nil }
    }
    var missing = required.filter { $0.text(of: canteen) == nil }
    let offered = subject.schema.identifiers
    if required.isEmpty, let first = offered.first, offered.allSatisfy({ $0.text(of: canteen) == nil }) {
      missing = [first]
    }
    return missing.map {
      StatementProblem(
        .canteenLacksIdentifier(
          canteen: canteen.displayName, needed: $0.columnName, isGroup: canteen.isGroup))
    }
  }

  /// W401: in the detailed statement of 2025, short circuit and local are within France, family by family.
  static let marksWithinFrance: Check = { subject in
    let statement = subject.statement
    guard statement.kind == .detailed, statement.regulation.comparesMarksWithFrance else { return [] }
    return ProductFamily.allCases.flatMap { family in
      [Mark.circuitCourt, .local].compactMap { mark in
        let measure = Measure.familyMark(family, mark)
        guard let value = statement.value(of: measure),
          let france = statement.value(of: .familyMark(family, .france)), value > france
        else { return nil }
        return StatementProblem(
          .markAboveFrance(measure: measure.name, value: value, france: france), measure: measure)
      }
    }
  }

  /// W402: the cost per meal does not keep the statement out of the platform's statistics.
  static let costWithinStatistics: Check = { subject in
    let statement = subject.statement
    guard let meals = statement.meals, let total = statement.value(of: .total),
      let cost = ExactDivision.halfToEven(Int128(total), by: Int128(meals))
    else { return [] }
    let isTooDear = cost > dearestCost && total > largestTotalOfDearMeals
    let isTooCheap = statement.regulation.lowestCostInStatistics.map { cost < $0 } ?? false
    return isTooDear || isTooCheap ? [StatementProblem(.leftOutOfStatistics(cents: cost))] : []
  }

  /// Cents per meal above which the statistics leave out a statement of more than ``largestTotalOfDearMeals``.
  private static let dearestCost: Int64 = 20_00
  /// Cents.
  private static let largestTotalOfDearMeals: Int64 = 1_000_000_00

  private static func placesOfCreditNotes(in measure: Measure, of subject: Subject) -> [String] {
    let statement = subject.statement
    return subject.creditNotes.filter { note in
      let purchase = note.purchase
      return purchase.amount < .zero && purchase.date.year == statement.year
        && statement.canteen.isNamed(by: purchase.canteen)
        && measure.counts(purchase, statement: statement.kind, regulation: statement.regulation)
    }
    .map { "\($0.path):\($0.line)" }
  }
}

extension Canteen {
  /// Whether a ledger that names a canteen so means this one.
  fileprivate func isNamed(by key: CanteenKey) -> Bool {
    (siret != nil && key.siret == siret) || (platformID != nil && key.platformID == platformID)
  }
}
