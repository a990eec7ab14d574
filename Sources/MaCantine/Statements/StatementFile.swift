import EGalim
import TabularText

/// Writes statements as the platform imports them: UTF-8 without mark, commas, line feeds, a row a canteen.
public enum StatementFile {
  /// The bytes of a file: the header, then the statements sorted by identifier (as numbers).
  ///
  /// Statements are written as they are: ``StatementChecks`` says beforehand which of them the platform refuses.
  public static func bytes(of statements: [Statement], schema: StatementSchema) -> [UInt8] {
    var writer = RecordWriter()
    for column in schema.columns { writer.append(column.name) }
    writer.endRecord()
    for statement in sorted(statements, by: schema.identifiers) {
      for column in schema.columns { writer.append(statement.cell(of: column)) }
      writer.endRecord()
    }
    return writer.takeBytes()
  }

  private static func sorted(_ statements: [Statement], by identifiers: [IdentifierKind]) -> [Statement] {
    let keyed = statements.map { statement in
      (numbers: identifiers.map { $0.number(of: statement.canteen) ?? 0 }, year: statement.year, statement: statement)
    }
    return keyed.sorted { lhs, rhs in
      lhs.numbers != rhs.numbers
        ? lhs.numbers.lexicographicallyPrecedes(rhs.numbers) : lhs.year < rhs.year
    }
    .map(\.statement)
  }
}
