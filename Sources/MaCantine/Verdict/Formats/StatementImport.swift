import EGalim
import EGalimDiagnostics

extension ImportFormat {
  /// The three statements: simple by SIRET and by platform identifier, detailed by SIRET.
  static let statements: [ImportFormat] = [
    ImportFormat(statement: .simple(by: .siret), kind: .simple, name: "bilans_simple_siret"),
    ImportFormat(statement: .simple(by: .platformID), kind: .simple, name: "bilans_simple_id"),
    ImportFormat(statement: .detailed, kind: .detailed, name: "bilans_detaille"),
  ]

  private init(statement schema: StatementSchema, kind: StatementKind, name: String) {
    self.init(
      name: name,
      columns: schema.columns.map { column in
        Column(column.name, isRequired: column.isRequired, objection: StatementImport.objection(of: column.content))
      },
      uniqueColumn: schema.identifiers.first?.columnName,
      rules: [
        StatementImport.identifiersAreKnown, StatementImport.yearIsWhole, StatementImport.amountsAreExact(in: schema),
        StatementImport.figuresAgree(in: schema, kind: kind),
      ])
  }
}

/// What the platform asks of a statement file's cells and rows.
enum StatementImport {
  private static let yearColumn = StatementSchema.Content.year.columnName

  // MARK: Cells: what the schema asks

  static func objection(of content: StatementSchema.Content) -> @Sendable (String) -> Finding? {
    switch content {
    case .identifier(.siret), .year: { _ in nil }
    case .identifier(.platformID): { PlatformNumber($0) == nil ? .platformWholeNumber : nil }
    case .measure: { PlatformNumber($0)?.money == nil ? .platformAmount : nil }
    }
  }

  // MARK: Rows: what is asked after the schema

  /// Unlike in a ledger, no space at all may stand in a SIRET.
  static let identifiersAreKnown: ImportFormat.Rule = { row, _ in
    if let cell = row.filled("siret"), PlatformCell.siret(cell) == nil {
      return [RowObjection(.platformSiret, in: "siret")]
    }
    if let cell = row.filled("cantine_id"), PlatformNumber(cell) != nil, PlatformCell.wholeNumber(cell) == nil {
      return [RowObjection(.platformWholeNumber, in: "cantine_id")]
    }
    return []
  }

  static let yearIsWhole: ImportFormat.Rule = { row, _ in
    guard let cell = row.filled(yearColumn), PlatformCell.wholeNumber(cell) == nil else { return [] }
    return [RowObjection(.platformWholeNumber, in: yearColumn)]
  }

  /// At most two decimals, even when the third is a zero, and nothing below zero.
  static func amountsAreExact(in schema: StatementSchema) -> ImportFormat.Rule {
    let columns = schema.measures.map(\.name)
    return { row, _ in
      columns.compactMap { column in
        guard let number = row.filled(column).flatMap({ PlatformNumber($0) }), number.decimals > 2 || number.isNegative
        else { return nil }
        return RowObjection(.platformStatementAmount, in: column)
      }
    }
  }

  /// The rules of every statement, on the figures that the row holds.
  static func figuresAgree(in schema: StatementSchema, kind: StatementKind) -> ImportFormat.Rule {
    let measures = schema.measures
    return { row, today in
      let figures = FiledStatement(
        kind: kind,
        // A year that cannot be read has its own objection, and must not earn a second one.
        year: row.filled(yearColumn).flatMap(PlatformCell.wholeNumber) ?? today.year,
        values: FiledStatement.values(of: measures, in: row))
      let check = StatementUnderCheck(figures: figures, measures: measures, today: today)
      return StatementRules.all.flatMap { $0(check) }.map { RowObjection($0.finding, in: column(of: $0)) }
    }
  }

  /// The column of the cell to look at; nil for a problem of several cells.
  private static func column(of problem: StatementProblem) -> String? {
    if case .statementYearOutsideWindow = problem.finding { return yearColumn }
    return problem.measure?.name
  }
}
